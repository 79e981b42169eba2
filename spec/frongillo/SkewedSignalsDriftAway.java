package frongillo;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.SkewNormalRange;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 6.1 under Output Agreement: whatever the slant and the noise are, G rises on the whole
 * line, so that it passes 1/2 once, at an unstable threshold. The paper's noise is lost, so that it
 * ranges over an interval.
 */
public final class SkewedSignalsDriftAway implements Spec {

  private static final Rational LEAST_SLANT = Rational.of(1, 10);
  private static final Rational LARGEST_SLANT = Rational.of(99, 100);

  /**
   * Slants of one sign and variances of the noise, all of two intervals.
   *
   * @param slantFrom the least slant
   * @param slantTo the largest
   * @param noiseFrom the least variance of the noise
   * @param noiseTo the largest
   */
  public record Skews(Rational slantFrom, Rational slantTo, Rational noiseFrom, Rational noiseTo) {

    private Finding passes() {
      SkewNormalRange range =
          new SkewNormalRange(Enclosure.of(slantFrom, slantTo), Enclosure.of(noiseFrom, noiseTo));
      return Finding.of(Rational.of(range.risesThroughHalf()), EQUAL, Rational.ONE);
    }

    /** Slants of either sign from 1/10 to 99/100 in four parts, noise from 1/4 to 2 in seven. */
    private static List<Skews> all() {
      List<Skews> all = new ArrayList<>();
      Rational step = LARGEST_SLANT.minus(LEAST_SLANT).times(Rational.of(1, 4));
      for (int k = 0; k < 4; k++) {
        Rational from = LEAST_SLANT.plus(step.times(Rational.of(k)));
        Rational to = from.plus(step);
        for (int n = 1; n < 8; n++) {
          Rational low = Rational.of(n, 4);
          Rational high = Rational.of(n + 1L, 4);
          all.add(new Skews(from, to, low, high));
          all.add(new Skews(to.negated(), from.negated(), low, high));
        }
      }
      return all;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim("section-6.1-unique-oa", "OA has one finite equilibrium in the skew model"),
        claim(
            "section-6.1-oa-unstable",
            "the finite OA equilibrium of the skew model is unstable: G rises through 1/2"));
  }

  private static Claim<Skews> claim(String id, String statement) {
    return Claim.of(
        "frongillo/" + id,
        Kind.STATEMENT,
        "Section 6.1",
        statement,
        Skews.class,
        Reading.printed(
            BOUNDED,
            Scope.part(
                "skew-normal base, every threshold, every noise: the paper's is lost",
                "slants from 1/10 to 99/100 of either sign, noise from 1/4 to 2",
                Space.of(Skews.all())),
            Skews::passes));
  }
}
