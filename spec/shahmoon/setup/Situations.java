package shahmoon.setup;

import counterplay.claim.Scope;
import counterplay.exact.Rational;
import counterplay.model.curation.Price;
import counterplay.model.curation.Strategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Situations to be tried: functions of few bits and random ones, prices with plateaus and valleys, strategies that tie. */
public final class Situations {

  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.HALF;
  private static final Rational QUARTER = Rational.of(1, 4);

  /** What is tried. */
  public static final String WORDS = "tried: N = 2, 3, functions of every kind, prices with plateaus and valleys, of 1/8 to 2 for the truth, profiles with ties";

  private Situations() {}

  /** All social functions of so many agents. */
  public static Space<List<Rational>> functions(int agents) {
    return Space.lists(2 << agents, Space.of(Rational.ZERO, ONE));
  }

  /** Prices. */
  public static Space<Price> prices() {
    Space<List<Rational>> below = Space.of(List.of(ONE), List.of(HALF), List.of(HALF, ONE));
    Space<List<Rational>> above = Space.of(List.of(ONE), List.of(ONE, ONE), List.of(HALF, QUARTER, ONE));
    Space<Rational> truth = Space.of(QUARTER, ONE, HALF, Rational.of(1, 8), Rational.of(2));
    return truth.then(t -> above.then(a -> below.map(b -> new Price(t, a, b))));
  }

  /** Strategies. */
  public static Space<Strategy> strategies() {
    List<Strategy> known = List.of(Strategy.TRUTH, new Strategy(HALF, HALF), new Strategy(Rational.ZERO, ONE), new Strategy(ONE, HALF), new Strategy(HALF, Rational.ZERO),
        new Strategy(Rational.ZERO, Rational.ZERO), new Strategy(Rational.of(3, 4), HALF), new Strategy(QUARTER, Rational.of(3, 4)));
    return Space.of(known).or(Rationals.unitInterval(5).times(Rationals.unitInterval(5), Strategy::new).where(s -> !known.contains(s)));
  }

  /** Situations of so many agents. */
  public static Space<Situation> of(int agents, Space<Strategy> strategies) {
    return Space.lists(agents, strategies).then(s -> Space.lists(agents, prices()).then(p -> functions(agents)
        .map(g -> new Situation(g, Collections.nCopies(agents, ONE), p, s))));
  }

  /** Situations of two and of three agents, whose strategies are like these. */
  public static Space<Situation> like(Space<Strategy> strategies) {
    return of(2, strategies).or(of(3, strategies));
  }

  /** The strategies of equilibria: truth. */
  public static Space<Strategy> truth() {
    return Space.of(Strategy.TRUTH);
  }

  /** The strategies of equilibria: zero information. */
  public static Space<Strategy> nothing() {
    return Rationals.unitInterval(4).map(c -> new Strategy(c, c));
  }

  /** A scope that tries situations. */
  public static Scope<Situation> scope(String words, int cases, Space<Situation> space, Predicate<Situation> condition) {
    Predicate<Situation> all = s -> s.agents() >= 2 && condition.test(s);
    return Scope.sample(words + "; " + WORDS, cases, space.where(all)).containing(all);
  }
}
