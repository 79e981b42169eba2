package shahmoon;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import shahmoon.setup.Pair;

/** Pairs of replies of which the first one's inferences are farther from 1/2. */
final class FartherReplies {

  private FartherReplies() {}

  static Scope<Pair> scope(String words, int other, boolean separated) {
    Rational r = Rational.of(1, 225);
    List<Rational> zero =
        List.of(Rational.ZERO, Rational.of(24, 25), Rational.of(1, 25), Rational.ZERO);
    List<Rational> one =
        List.of(Rational.ZERO, Rational.of(16, 25), r, Rational.of(9, 25).minus(r));
    MessageStrategy common = new MessageStrategy(Rational.of(7, 10), Rational.of(3, 10));
    Pair known = new Pair(or(), other, common, zero, one);
    Space<List<Rational>> laws = Rationals.simplex(4, 12);
    Space<Pair> any =
        Space.lists(8, Space.of(Rational.ZERO, Rational.ONE))
            .then(
                g ->
                    Rationals.unitInterval(8)
                        .then(
                            p ->
                                laws.then(
                                    a ->
                                        laws.map(
                                            b ->
                                                new Pair(
                                                    g,
                                                    other,
                                                    new MessageStrategy(p, Rational.ONE.minus(p)),
                                                    a,
                                                    b)))));
    Space<Pair> all =
        Space.random(
            separated ? List.of() : List.of(known),
            random ->
                any.sampled(random.nextLong())
                    .filter(c -> holds(c, other, separated))
                    .findFirst()
                    .orElseThrow());
    return Scope.sample(words, 60, all).containing(c -> holds(c, other, separated));
  }

  /** b_0 or b_2. */
  private static List<Rational> or() {
    List<Rational> g = new ArrayList<>();
    for (int b = 0; b < 8; b++) g.add(Rational.of((b & 5) == 0 ? 0 : 1));
    return g;
  }

  private static boolean holds(Pair c, int other, boolean separated) {
    return c.other() == other && (separated ? c.isSeparated() : c.isFarther());
  }
}
