package counterplay.space;

import static counterplay.space.Rows.indices;
import static counterplay.space.Rows.moved;
import static counterplay.space.Rows.with;
import static counterplay.space.Rows.without;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Smaller models of the more general class: one public type, type, decision or private decision
 * fewer, a worth nearer to zero, or a row of probabilities moved to a vertex or evened out.
 */
public final class GeneralShrinker {

  private GeneralShrinker() {}

  /** The smaller models, best first. */
  public static Stream<GeneralModel<Rational>> smaller(GeneralModel<Rational> model) {
    Draft d = new Draft(model.agents(), model.rounds(), model.worth());
    return Stream.of(
            fewerCommons(d), fewerTypes(d), fewerDecisions(d), fewerActions(d), worths(d), rows(d))
        .flatMap(s -> s)
        .map(smaller -> new GeneralModel<>(smaller.agents(), smaller.rounds(), smaller.worth()));
  }

  /** A model whose tables need not fit together yet; rounds are counted from 0. */
  private record Draft(
      List<String> agents, List<GeneralRound<Rational>> rounds, List<List<Rational>> worth) {
    private Draft round(int t, UnaryOperator<GeneralRound<Rational>> change) {
      return t == rounds.size()
          ? this
          : new Draft(agents, with(rounds, t, change.apply(rounds.get(t))), worth);
    }

    private Draft party(int t, int i, UnaryOperator<Party<Rational>> change) {
      return round(
          t,
          r ->
              new GeneralRound<>(
                  r.decisions(),
                  r.publicTypes(),
                  r.publicLaw(),
                  with(r.parties(), i, change.apply(r.parties().get(i)))));
    }

    private Draft parties(int t, UnaryOperator<Party<Rational>> change) {
      Draft changed = this;
      for (int i = 0; i < agents.size(); i++) changed = changed.party(t, i, change);
      return changed;
    }

    private Draft publicLaw(int t, UnaryOperator<List<List<List<Rational>>>> change) {
      return round(
          t,
          r ->
              new GeneralRound<>(
                  r.decisions(), r.publicTypes(), change.apply(r.publicLaw()), r.parties()));
    }

    private Draft law(int t, int i, UnaryOperator<List<List<List<List<List<Rational>>>>>> change) {
      return party(t, i, p -> new Party<>(p.types(), p.actions(), change.apply(p.law())));
    }

    private Draft worth(int i, UnaryOperator<List<Rational>> change) {
      return new Draft(agents, rounds, with(worth, i, change.apply(worth.get(i))));
    }

    private Stream<Integer> times() {
      return indices(rounds);
    }

    private Party<Rational> at(int t, int i) {
      return rounds.get(t).parties().get(i);
    }
  }

  private static Stream<Draft> fewerCommons(Draft d) {
    return d.times()
        .flatMap(
            t ->
                spare(d.rounds().get(t).publicTypes())
                    .map(
                        c ->
                            d.round(
                                    t,
                                    r ->
                                        new GeneralRound<>(
                                            r.decisions(),
                                            without(r.publicTypes(), c),
                                            each(r.publicLaw(), x -> each(x, row -> moved(row, c))),
                                            r.parties()))
                                .publicLaw(t + 1, law -> without(law, c))
                                .parties(
                                    t + 1,
                                    p ->
                                        new Party<>(
                                            p.types(),
                                            p.actions(),
                                            each(p.law(), o -> without(o, c))))));
  }

  private static Stream<Draft> fewerTypes(Draft d) {
    return d.times()
        .flatMap(
            t ->
                indices(d.agents())
                    .flatMap(
                        i ->
                            spare(d.at(t, i).types())
                                .map(
                                    k -> {
                                      Draft here =
                                          d.party(
                                              t,
                                              i,
                                              p ->
                                                  new Party<>(
                                                      without(p.types(), k),
                                                      p.actions(),
                                                      each(
                                                          p.law(),
                                                          o ->
                                                              each(
                                                                  o,
                                                                  c ->
                                                                      each(
                                                                          c,
                                                                          x ->
                                                                              each(
                                                                                  x,
                                                                                  row ->
                                                                                      moved(
                                                                                          row,
                                                                                          k)))))));
                                      return t == d.rounds().size() - 1
                                          ? here.worth(i, w -> without(w, k))
                                          : here.law(t + 1, i, law -> without(law, k));
                                    })));
  }

  private static Stream<Draft> fewerDecisions(Draft d) {
    return d.times()
        .flatMap(
            t ->
                spare(d.rounds().get(t).decisions())
                    .map(
                        x ->
                            d.round(
                                    t,
                                    r ->
                                        new GeneralRound<>(
                                            without(r.decisions(), x),
                                            r.publicTypes(),
                                            each(r.publicLaw(), c -> without(c, x)),
                                            r.parties()))
                                .parties(
                                    t,
                                    p ->
                                        new Party<>(
                                            p.types(),
                                            p.actions(),
                                            each(p.law(), o -> each(o, c -> without(c, x)))))));
  }

  private static Stream<Draft> fewerActions(Draft d) {
    return d.times()
        .flatMap(
            t ->
                indices(d.agents())
                    .flatMap(
                        i ->
                            spare(d.at(t, i).actions())
                                .map(
                                    a ->
                                        d.party(
                                            t,
                                            i,
                                            p ->
                                                new Party<>(
                                                    p.types(),
                                                    without(p.actions(), a),
                                                    each(
                                                        p.law(),
                                                        o ->
                                                            each(
                                                                o,
                                                                c ->
                                                                    each(
                                                                        c,
                                                                        x -> without(x, a)))))))));
  }

  private static Stream<Draft> worths(Draft d) {
    return indices(d.agents())
        .flatMap(
            i ->
                indices(d.worth().get(i))
                    .flatMap(
                        k ->
                            nearer(d.worth().get(i).get(k))
                                .map(v -> d.worth(i, w -> with(w, k, v)))));
  }

  private static Stream<Rational> nearer(Rational v) {
    Rational one = Rational.of(v.signum());
    return v.isZero()
        ? Stream.empty()
        : Stream.of(Rational.ZERO, one, v.minus(one))
            .distinct()
            .filter(w -> w.abs().compareTo(v.abs()) < 0);
  }

  private static Stream<Draft> rows(Draft d) {
    Stream<Draft> own =
        d.times()
            .flatMap(
                t ->
                    indices(d.agents())
                        .flatMap(
                            i ->
                                edited(
                                        d.at(t, i).law(),
                                        o ->
                                            edited(
                                                o,
                                                c ->
                                                    edited(
                                                        c,
                                                        x -> edited(x, GeneralShrinker::simpler))))
                                    .map(law -> d.law(t, i, old -> law))));
    return Stream.concat(
        own,
        d.times()
            .flatMap(
                t ->
                    edited(d.rounds().get(t).publicLaw(), c -> edited(c, GeneralShrinker::simpler))
                        .map(law -> d.publicLaw(t, old -> law))));
  }

  /** The list with one entry edited, in every way. */
  private static <E> Stream<List<E>> edited(List<E> list, Function<E, Stream<E>> edits) {
    return indices(list).flatMap(k -> edits.apply(list.get(k)).map(e -> with(list, k, e)));
  }

  private static Stream<List<Rational>> simpler(List<Rational> row) {
    if (row.contains(Rational.ONE)) return Stream.empty();
    Stream<List<Rational>> vertices =
        indices(row)
            .filter(k -> !row.get(k).isZero())
            .map(k -> indices(row).map(l -> l.equals(k) ? Rational.ONE : Rational.ZERO).toList());
    boolean uneven = row.size() == 2 && !row.get(0).equals(Rational.HALF);
    return uneven
        ? Stream.concat(vertices, Stream.of(List.of(Rational.HALF, Rational.HALF)))
        : vertices;
  }

  private static Stream<Integer> spare(List<?> list) {
    return list.size() > 1 ? indices(list) : Stream.empty();
  }

  private static <E> List<E> each(List<E> list, UnaryOperator<E> f) {
    return list.stream().map(f).toList();
  }
}
