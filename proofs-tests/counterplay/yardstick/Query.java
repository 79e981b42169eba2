package counterplay.yardstick;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence about real numbers, {@code left <= right} for all values of its groups of variables: a
 * claim for our hunt and a query for a solver, which is asked for values at which it fails.
 *
 * @param name its name, with f_ for false sentences and c_ for true ones
 * @param groups the variables
 * @param sides the two sides
 */
record Query(String name, List<Group> groups, Sides sides) {

  /** The values of all groups of variables. */
  record Case(List<List<Rational>> groups) {}

  /** Some variables that belong together. */
  sealed interface Group {

    /** Probabilities that sum to one; all positive, or not. */
    record Distribution(int length, boolean isPositive) implements Group {}

    /** One number between two ends; the lower one is left out if it is open. */
    record Between(Rational low, Rational high, boolean isOpen) implements Group {}

    /** One number, with or without a sign, of which the hunt tries those up to ten. */
    record Any(boolean isNegativeToo) implements Group {}
  }

  /** The two sides, in numbers or in text. */
  interface Sides {
    <T> List<T> of(Algebra<T> algebra, List<List<T>> groups);
  }

  /** Whether the sentence is false. */
  boolean isFalse() {
    return name.startsWith("f_");
  }

  /** The sentence as a reading. */
  Reading<Case> reading() {
    Space<Case> space = Space.lists(groups.stream().map(Query::space).toList()).map(Case::new);
    return Reading.printed(
        isFalse() ? Verdict.REFUTED : Verdict.SURVIVED,
        Scope.sample("all values", 10_000, space).containing(this::contains),
        c -> {
          List<Rational> both = sides.of(new Algebra.Exact(), c.groups());
          return Finding.of(both.get(0), Relation.AT_MOST, both.get(1));
        });
  }

  private static Space<List<Rational>> space(Group group) {
    if (group instanceof Group.Distribution d)
      return d.isPositive() ? Rationals.openSimplex(d.length()) : Rationals.simplex(d.length());
    if (group instanceof Group.Between b)
      return Rationals.interval(b.low(), b.high(), 0)
          .where(v -> !b.isOpen() || !v.equals(b.low()))
          .map(List::of);
    return Rationals.interval(
            Rational.of(((Group.Any) group).isNegativeToo() ? -10 : 0), Rational.of(10), 0)
        .map(List::of);
  }

  private boolean contains(Case c) {
    return IntStream.range(0, groups.size())
        .allMatch(k -> contains(groups.get(k), c.groups().get(k)));
  }

  private static boolean contains(Group group, List<Rational> values) {
    if (group instanceof Group.Distribution d) {
      return values.size() == d.length()
          && Rational.sum(values).equals(Rational.ONE)
          && values.stream().allMatch(p -> p.signum() > 0 || p.isZero() && !d.isPositive());
    }
    if (group instanceof Group.Between b) {
      int low = values.get(0).compareTo(b.low());
      return (low > 0 || low == 0 && !b.isOpen()) && values.get(0).compareTo(b.high()) <= 0;
    }
    return ((Group.Any) group).isNegativeToo() || values.get(0).signum() >= 0;
  }

  /** The query for a solver: sat if the sentence is false. */
  String smtLib() {
    Algebra.Smt smt = new Algebra.Smt();
    List<String> variables = new ArrayList<>();
    List<String> assertions = new ArrayList<>();
    List<List<String>> values = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++)
      values.add(declared(groups.get(k), "x" + k + "_", variables, assertions));
    List<String> both = sides.of(smt, values);
    assertions.add("(> " + both.get(0) + " " + both.get(1) + ")");
    StringBuilder text = new StringBuilder("(set-logic QF_NRA)\n");
    variables.forEach(v -> text.append("(declare-fun ").append(v).append(" () Real)\n"));
    assertions.forEach(a -> text.append("(assert ").append(a).append(")\n"));
    return text.append("(check-sat)\n").toString();
  }

  /** The last probability is what the others leave. */
  private static List<String> declared(
      Group group, String stem, List<String> variables, List<String> assertions) {
    Algebra.Smt smt = new Algebra.Smt();
    int own = group instanceof Group.Distribution d ? d.length() - 1 : 1;
    List<String> values = new ArrayList<>();
    for (int k = 0; k < own; k++) values.add(stem + k);
    variables.addAll(values);
    if (group instanceof Group.Distribution d) {
      values.add(smt.minus("1", smt.plus(List.copyOf(values))));
      values.forEach(v -> assertions.add("(" + (d.isPositive() ? ">" : ">=") + " " + v + " 0)"));
    } else if (group instanceof Group.Between b) {
      assertions.add(
          "(" + (b.isOpen() ? ">" : ">=") + " " + values.get(0) + " " + smt.number(b.low()) + ")");
      assertions.add("(<= " + values.get(0) + " " + smt.number(b.high()) + ")");
    } else if (!((Group.Any) group).isNegativeToo()) {
      assertions.add("(>= " + values.get(0) + " 0)");
    }
    return values;
  }
}
