package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dynamic model of either kind taken apart: what can be told apart along each axis, and tables of
 * numbers or of rows of probabilities over some axes. So models are filled, and made smaller,
 * whatever their tables are about.
 *
 * @param agents the names of the agents
 * @param names for each axis the names along it
 * @param tables all tables, in the order in which the model is made of them
 */
record Draft(List<String> agents, Map<Axis, List<String>> names, List<Table> tables) {

  /** What differs along an axis. */
  enum Kind {
    PUBLIC_TYPE,
    TYPE,
    DECISION,
    ACTION
  }

  /**
   * An axis.
   *
   * @param kind what differs
   * @param round in which round
   * @param agent whose it is; 0 for what is public
   */
  record Axis(Kind kind, int round, int agent) {
    private static final Comparator<Axis> ORDER =
        Comparator.comparing(Axis::kind).thenComparing(Axis::round).thenComparing(Axis::agent);

    static Axis publicType(int round) {
      return new Axis(Kind.PUBLIC_TYPE, round, 0);
    }

    static Axis type(int round, int agent) {
      return new Axis(Kind.TYPE, round, agent);
    }

    static Axis decision(int round) {
      return new Axis(Kind.DECISION, round, 0);
    }

    static Axis action(int round, int agent) {
      return new Axis(Kind.ACTION, round, agent);
    }
  }

  /**
   * One leaf for each place along all axes, the last axis varying fastest: a row of probabilities,
   * or a number in a list of its own.
   *
   * @param axes what it depends on
   * @param outcome along which axis the rows run; none for numbers
   * @param leaves the rows or numbers
   */
  record Table(List<Axis> axes, List<Axis> outcome, List<List<Rational>> leaves) {

    /** A table that is still empty. */
    static Table of(List<Axis> axes, Axis... outcome) {
      return new Table(axes, List.of(outcome), List.of());
    }

    /** Whether it holds numbers that models differ in; what is had of round 0 is nothing. */
    private boolean isOfNumbers() {
      return outcome.isEmpty() && axes.get(0).round() > 0;
    }

    private boolean isLawOf(boolean isPublic) {
      return outcome.stream().anyMatch(o -> isPublic == (o.kind() == Kind.PUBLIC_TYPE));
    }
  }

  /** A list of so many entries, asked for one by one. */
  static <E> List<E> list(int size, Supplier<E> entry) {
    List<E> entries = new ArrayList<>(size);
    for (int k = 0; k < size; k++) entries.add(entry.get());
    return List.copyOf(entries);
  }

  /** How many places an axis has. */
  int size(Axis axis) {
    return names.get(axis).size();
  }

  private List<Integer> sizes(Table table) {
    return table.axes().stream().map(this::size).toList();
  }

  private int count(Table table) {
    int count = 1;
    for (Axis axis : table.axes()) count *= size(axis);
    return count;
  }

  /** The leaves of all tables, in their order. */
  Iterator<List<Rational>> leaves() {
    List<List<Rational>> all = new ArrayList<>();
    for (Table t : tables) all.addAll(t.leaves());
    return all.iterator();
  }

  /** The same with these leaves, asked for in the order of the tables. */
  Draft holding(Function<Table, Supplier<List<Rational>>> leaves) {
    return changed(t -> new Table(t.axes(), t.outcome(), list(count(t), leaves.apply(t))));
  }

  private Draft changed(Function<Table, Table> change) {
    Iterator<Table> old = tables.iterator();
    return new Draft(agents, names, list(tables.size(), () -> change.apply(old.next())));
  }

  /**
   * All ways to fill the tables; where only one type is possible it is certain.
   *
   * @param number what a number can be
   * @param denominator of probabilities, as for {@link Rationals#simplex}
   */
  Space<Draft> filled(Space<Rational> number, int denominator) {
    int numbers = tables.stream().filter(Table::isOfNumbers).mapToInt(this::count).sum();
    List<Space<List<Rational>>> rows = new ArrayList<>();
    for (Table t : tables)
      for (Axis o : t.outcome())
        if (size(o) > 1)
          rows.addAll(Collections.nCopies(count(t), Rationals.simplex(size(o), denominator)));
    return Space.lists(numbers, number)
        .times(Space.lists(rows), (u, r) -> filled(u.iterator(), r.iterator()));
  }

  private Draft filled(Iterator<Rational> numbers, Iterator<List<Rational>> rows) {
    return holding(
        t -> {
          if (t.isOfNumbers()) return () -> List.of(numbers.next());
          boolean isLaw = !t.outcome().isEmpty();
          List<Rational> only = List.of(isLaw ? Rational.ONE : Rational.ZERO);
          return isLaw && size(t.outcome().get(0)) > 1 ? rows::next : () -> only;
        });
  }

  /**
   * Smaller ones: a public type, a type, a decision or a private decision less; then a number
   * nearer to zero; then a row of probabilities replaced by a vertex.
   *
   * @param even whether rows of two probabilities are evened out as well
   */
  Stream<Draft> smaller(boolean even) {
    return Stream.of(
            names.keySet().stream()
                .filter(axis -> size(axis) > 1)
                .sorted(Axis.ORDER)
                .flatMap(axis -> indices(size(axis)).map(k -> without(axis, k))),
            edited(Table::isOfNumbers, number -> nearer(number.get(0)).map(List::of)),
            edited(t -> t.isLawOf(false), row -> simpler(row, even)),
            edited(t -> t.isLawOf(true), row -> simpler(row, even)))
        .flatMap(s -> s);
  }

  private Draft without(Axis axis, int k) {
    Map<Axis, List<String>> fewer = new HashMap<>(names);
    fewer.put(axis, Lists.without(names.get(axis), k));
    return new Draft(agents, fewer, tables.stream().map(table -> without(table, axis, k)).toList());
  }

  private Table without(Table table, Axis axis, int k) {
    int depth = table.axes().indexOf(axis);
    List<List<Integer>> places = Profiles.all(sizes(table)).toList();
    List<List<Rational>> left = new ArrayList<>();
    for (int l = 0; l < places.size(); l++)
      if (depth < 0 || places.get(l).get(depth) != k) left.add(table.leaves().get(l));
    return new Table(
        table.axes(),
        table.outcome(),
        table.outcome().contains(axis) ? left.stream().map(row -> moved(row, k)).toList() : left);
  }

  /** With one leaf of the tables in question edited, in every way. */
  private Stream<Draft> edited(
      Predicate<Table> which, Function<List<Rational>, Stream<List<Rational>>> edits) {
    return tables.stream()
        .filter(which)
        .flatMap(
            table ->
                indices(table.leaves().size())
                    .flatMap(
                        l ->
                            edits
                                .apply(table.leaves().get(l))
                                .map(
                                    leaf -> {
                                      Table edited =
                                          new Table(
                                              table.axes(),
                                              table.outcome(),
                                              Lists.with(table.leaves(), l, leaf));
                                      return changed(t -> t == table ? edited : t);
                                    })));
  }

  private static Stream<Rational> nearer(Rational v) {
    Rational one = Rational.of(v.signum());
    return v.isZero()
        ? Stream.empty()
        : Stream.of(Rational.ZERO, one, v.minus(one))
            .distinct()
            .filter(w -> w.abs().compareTo(v.abs()) < 0);
  }

  private static Stream<List<Rational>> simpler(List<Rational> row, boolean even) {
    if (row.contains(Rational.ONE)) return Stream.empty();
    Stream<List<Rational>> vertices =
        indices(row.size())
            .filter(k -> !row.get(k).isZero())
            .map(
                k ->
                    indices(row.size())
                        .map(l -> l.equals(k) ? Rational.ONE : Rational.ZERO)
                        .toList());
    boolean uneven = even && row.size() == 2 && !row.get(0).equals(Rational.HALF);
    return uneven
        ? Stream.concat(vertices, Stream.of(List.of(Rational.HALF, Rational.HALF)))
        : vertices;
  }

  /** The distribution without entry k, whose probability goes to the first entry that is left. */
  private static List<Rational> moved(List<Rational> row, int k) {
    List<Rational> shorter = Lists.without(row, k);
    return Lists.with(shorter, 0, shorter.get(0).plus(row.get(k)));
  }

  private static Stream<Integer> indices(int size) {
    return IntStream.range(0, size).boxed();
  }
}
