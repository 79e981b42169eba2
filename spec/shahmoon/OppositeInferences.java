package shahmoon;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/**
 * The four cases of the proof of Lemma 2: an inference and its opposite enclose those that are
 * nearer to 1/2.
 */
public final class OppositeInferences implements Spec {

  /** Two inferences. */
  public record Inferences(Rational first, Rational second) {
    boolean isFarther() {
      Rational a = first.minus(Rational.HALF);
      Rational b = second.minus(Rational.HALF);
      return a.times(a).compareTo(b.times(b)) >= 0;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        between(
            "lemma-2-proof-cases",
            "Appendix B, cases 1) to 4)",
            "the inference that is farther from 1/2 and its opposite enclose the other one",
            false),
        between(
            "lemma-2-proof-z",
            "Appendix B",
            "there is z in [0, 1] with v^1 z + (1 - v^1) (1 - z) = v^2",
            true));
  }

  private static Claim<Inferences> between(String name, String place, String statement, boolean z) {
    Space<Inferences> all =
        Rationals.unitInterval(8)
            .times(Rationals.unitInterval(8), Inferences::new)
            .where(Inferences::isFarther);
    return Claim.of(
        "shahmoon/" + name,
        Kind.FORMULA,
        place,
        statement,
        Inferences.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                        "the first inference is at least as far from 1/2 as the second one",
                        60,
                        all)
                    .containing(
                        c ->
                            c.first().isProbability()
                                && c.second().isProbability()
                                && c.isFarther()),
                new Asked<>(
                    new BetweenOpposites(z),
                    (Inferences c) ->
                        Assignment.NONE.number("v", c.first()).number("w", c.second())))
            .provedBy(Proof.by(o -> z ? BetweenOpposites.share(o) : Evidence.sought())));
  }
}
