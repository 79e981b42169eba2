package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
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

  private static final String WORDS =
      "uniform bits, two agents; the replies are drawn on one space, and at each point the first"
          + " inference is at least as far from 1/2";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "lemma-2",
            "Section 3, Lemma 2",
            "a reply about b_j whose inference is farther from 1/2, all else equal, is worth at"
                + " least as much",
            2),
        claim(
            "lemma-b.1",
            "Appendix B, Lemma B.1",
            "a reply about b_j whose inference is farther from 1/2 is worth at least as much (Lemma"
                + " 2 as the appendix repeats it)",
            2),
        claim(
            "theorem-1",
            "Section 3, Theorem 1",
            "replies all of whose inferences are farther from 1/2 are worth at least as much",
            2),
        claim(
            "theorem-1-proof-step-0",
            "Appendix B, proof of Theorem B.1",
            "a reply about the center's bit whose inference is farther from 1/2 is worth at least"
                + " as much",
            0),
        claim(
            "theorem-1-proof-step-1",
            "Appendix B, proof of Theorem B.1",
            "a reply about another agent's bit whose inference is farther from 1/2 is worth at"
                + " least as much, the center's bit being told alike",
            2),
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
                .provedBy(new MoreIsBetter(Pattern.NOISE, 2).proof())),
        Claim.of(
            "shahmoon/section-3-intuition-expectation",
            Kind.STATEMENT,
            "Section 3, after Lemma 2",
            "with a better inference a guess may still be wrong: a reply that is worth more is not"
                + " always right",
            Pair.class,
            Reading.<Pair>printed(
                    PROVED,
                    FartherReplies.scope(WORDS, 2, false),
                    c ->
                        Finding.of(
                            Rational.ONE,
                            Relation.MORE,
                            c.value(1).max(c.value(2).plus(Rational.ONE.minus(c.value(1))))))
                .exists()));
  }

  private static Claim<Pair> claim(String name, String place, String statement, int other) {
    Gravity gravity =
        name.equals("lemma-2")
            ? Gravity.substantive()
            : Gravity.substantive().chargedTo("shahmoon/lemma-2");
    FartherIsBetter farther = new FartherIsBetter(!name.equals("theorem-1"), 2);
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Pair.class,
        Reading.printed(
                REFUTED,
                FartherReplies.scope(WORDS, other, false),
                (Pair c) -> Finding.of(c.value(1), Relation.AT_LEAST, c.value(2)))
            .weighed(gravity),
        Reading.ours(
                "every-pair-of-inferences",
                BOUNDED,
                FartherReplies.scope(
                    "every possible first inference is at least as far from 1/2 as every second"
                        + " one",
                    other,
                    true),
                new Asked<Pair>(farther, c -> c.numbers(farther.single())))
            .provedBy(farther.proof()));
  }
}
