package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import shahmoon.setup.FartherIsBetter;
import shahmoon.setup.MoreIsBetter;
import shahmoon.setup.MoreIsBetter.Pattern;
import shahmoon.setup.Pair;
import shahmoon.setup.Seen;

/**
 * Section 3: inferences that are farther from 1/2 are said to be worth more. They are where one
 * reply is the other after noise.
 */
public final class ComparisonOfReplies implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Judge<Pair> judge = c -> Finding.of(c.value(1), Relation.AT_LEAST, c.value(2));
    List<Claim<?>> claims = new ArrayList<>();
    String words =
        "uniform bits, two agents; the replies are drawn on one space, and at each point the first"
            + " inference is at least as far from 1/2";
    claims.add(
        claim(
            "lemma-2",
            "Section 3, Lemma 2",
            "a reply about b_j whose inference is farther from 1/2, all else equal, is worth at"
                + " least as much",
            words,
            judge,
            Gravity.substantive(),
            2));
    claims.add(
        claim(
            "lemma-b.1",
            "Appendix B, Lemma B.1",
            "a reply about b_j whose inference is farther from 1/2 is worth at least as much (Lemma"
                + " 2 as the appendix repeats it)",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            2));
    claims.add(
        claim(
            "theorem-1",
            "Section 3, Theorem 1",
            "replies all of whose inferences are farther from 1/2 are worth at least as much",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            2));
    claims.add(
        claim(
            "theorem-1-proof-step-0",
            "Appendix B, proof of Theorem B.1",
            "a reply about the center's bit whose inference is farther from 1/2 is worth at least"
                + " as much",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            0));
    claims.add(
        claim(
            "theorem-1-proof-step-1",
            "Appendix B, proof of Theorem B.1",
            "a reply about another agent's bit whose inference is farther from 1/2 is worth at"
                + " least as much, the center's bit being told alike",
            words,
            judge,
            Gravity.substantive().chargedTo("shahmoon/lemma-2"),
            2));
    claims.add(
        Claim.of(
            "shahmoon/theorem-1-after-noise",
            Kind.STATEMENT,
            "Section 3, Theorem 1",
            "a reply is worth at least as much as the same reply after noise",
            Seen.class,
            Reading.printed(
                    BOUNDED,
                    Scope.sample(
                        "every social function, all replies and noises, for each bit",
                        20,
                        Seen.any(2)),
                    new MoreIsBetter(Pattern.NOISE, 2).asked())
                .provedBy(new MoreIsBetter(Pattern.NOISE, 2).proof())));
    claims.add(
        Claim.of(
            "shahmoon/section-3-intuition-expectation",
            Kind.STATEMENT,
            "Section 3, after Lemma 2",
            "with a better inference a guess may still be wrong: a reply that is worth more is not"
                + " always right",
            Pair.class,
            Reading.<Pair>printed(
                    PROVED,
                    scope(words, 2, false),
                    c ->
                        Finding.of(
                            Rational.ONE,
                            Relation.MORE,
                            c.value(1).max(c.value(2).plus(Rational.ONE.minus(c.value(1))))))
                .exists()));
    return claims;
  }

  private static Claim<Pair> claim(
      String name,
      String place,
      String statement,
      String words,
      Judge<Pair> judge,
      Gravity gravity,
      int other) {
    FartherIsBetter farther = new FartherIsBetter(!name.equals("theorem-1"), 2);
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Pair.class,
        Reading.printed(REFUTED, scope(words, other, false), judge).weighed(gravity),
        Reading.ours(
                "every-pair-of-inferences",
                BOUNDED,
                scope(
                    "every possible first inference is at least as far from 1/2 as every second"
                        + " one",
                    other,
                    true),
                new Asked<Pair>(farther, c -> c.numbers(farther.single())))
            .provedBy(farther.proof()));
  }

  private static Scope<Pair> scope(String words, int other, boolean separated) {
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
