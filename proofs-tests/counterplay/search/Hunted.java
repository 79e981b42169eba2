package counterplay.search;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences with hidden counterexamples, each where one of the methods of a hunt looks. */
final class Hunted {

  private Hunted() {}

  /** A probability vector and two numbers in [0, 1]. */
  record Point(List<Rational> p, Rational x, Rational y) {}

  /** Two probability vectors. */
  record Pair(List<Rational> p, List<Rational> q) {}

  private static Rational r(long n, long d) {
    return Rational.of(n, d);
  }

  static final Space<Point> POINTS =
      Rationals.simplex(3)
          .times(
              Rationals.unitInterval().times(Rationals.unitInterval(), List::of),
              (p, xy) -> new Point(p, xy.get(0), xy.get(1)));

  static final Space<Pair> PAIRS = Rationals.simplex(6).times(Rationals.simplex(6), Pair::new);

  private static <C extends Record> Reading<C> reading(
      Space<C> space, counterplay.claim.Judge<C> judge) {
    return Reading.printed(Verdict.SURVIVED, Scope.sample("all of them", 400, space), judge);
  }

  /**
   * Fails on a small disc around (31/100, 17/100), in the middle of nowhere: a random point lies in
   * it with probability below 1/7000.
   */
  static Reading<Point> needle() {
    return reading(
        POINTS,
        c ->
            Finding.of(
                square(c.x().minus(r(31, 100))).plus(square(c.y().minus(r(17, 100)))),
                Relation.AT_LEAST,
                r(1, 24_000)));
  }

  /** Fails only where both vectors are vertices, in one of 36 pairs: p = e5 and q = e2. */
  static Reading<Pair> vertices() {
    return reading(
        PAIRS, c -> Finding.of(c.p().get(5).times(c.q().get(2)), Relation.LESS, Rational.ONE));
  }

  /**
   * Said to be impossible: five linear margins are all at least 1/100; holds only deep inside a
   * slanted cell.
   */
  static Reading<Pair> cell() {
    return Reading.printed(
            Verdict.PROVED,
            Scope.sample("all of them", 400, PAIRS),
            c -> {
              List<Rational> margins =
                  IntStream.range(0, 5)
                      .mapToObj(
                          i ->
                              c.p()
                                  .get(i)
                                  .times(r(100 + 7 * i, 100))
                                  .minus(c.p().get(i + 1))
                                  .plus(c.q().get(i).times(r(i + 1, 3)))
                                  .minus(c.q().get(5 - i).scale(r(1, 2))))
                      .toList();
              return Finding.of(
                  margins, Relation.AT_LEAST, java.util.Collections.nCopies(5, r(23, 100)));
            })
        .exists();
  }

  /** Fails for x just below 1 only: 999/1000 < x < 1. */
  static Reading<Point> nearTheEnd() {
    return reading(
        POINTS,
        c ->
            Finding.of(
                c.x().minus(r(998, 1000)).times(Rational.ONE.minus(c.x())),
                Relation.AT_MOST,
                Rational.ZERO));
  }

  private static Rational square(Rational x) {
    return x.times(x);
  }
}
