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
import counterplay.exact.real.NormalDistribution;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.NormalSignals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 1.1 and footnote 2: in the Gaussian model the binary signals that a threshold makes agree
 * more often than not.
 *
 * <pre>  Pr[L | L] = Phi_2(t, t; rho)/Phi(t),   Pr[H | H] = Phi_2(-t, -t; rho)/Phi(-t)</pre>
 *
 * <p>Phi_2 rises in t and in rho, Phi in t, so that the value at the lower end of an interval of
 * thresholds, at the least correlation, over Phi at the upper end is a bound for all of them.
 */
public final class GaussianReportsAgree implements Spec {

  private static final int DIGITS = 12;

  /**
   * Thresholds of an interval on both sides of 0, and all correlations from one on.
   *
   * @param rho the least correlation
   * @param from the lower end, in standard deviations
   * @param to the upper end
   */
  public record Thresholds(Rational rho, Rational from, Rational to) {

    /** How many of {@code Pr[L | L], Pr[H | H]} are above 1/2, at every threshold and rho. */
    private Rational agreeing() {
      int above = 0;
      for (Thresholds t : List.of(this, new Thresholds(rho, to.negated(), from.negated()))) {
        Enclosure both = NormalDistribution.distribution(t.from(), t.from(), rho, DIGITS);
        Enclosure least =
            both.over(NormalDistribution.distribution(t.to(), DIGITS))
                .minus(Enclosure.of(Rational.HALF));
        if (NormalSignals.sign(least) > 0) above++;
      }
      return Rational.of(above);
    }

    private static List<Thresholds> of(Rational rho, Rational from, Rational to, int parts) {
      List<Thresholds> all = new ArrayList<>();
      Rational step = to.minus(from).times(Rational.of(1, parts));
      for (int k = 0; k < parts; k++) {
        Rational here = from.plus(step.times(Rational.of(k)));
        all.add(new Thresholds(rho, here, here.plus(step)));
      }
      return all;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rational half = Rational.HALF;
    List<Thresholds> ranges = new ArrayList<>();
    ranges.addAll(Thresholds.of(Rational.of(1, 10), Rational.of(-1, 50), Rational.of(1, 50), 4));
    ranges.addAll(Thresholds.of(half, half.negated(), half, 64));
    ranges.addAll(Thresholds.of(Rational.of(9, 10), Rational.of(-1), Rational.ONE, 32));
    return List.of(
        claim(
            "section-1.1-second-binary",
            "Section 1.1",
            "at a second threshold above 0 both collapsed conditional probabilities exceed 1/2",
            "the threshold is lost in our copy, and the noise is",
            "correlation 1/2 or more, every threshold up to half a standard deviation",
            Thresholds.of(half, Rational.ZERO, half, 32)),
        claim(
            "footnote-2",
            "Footnote 2",
            "strong diagonalization holds for thresholds around 0, farther the higher the"
                + " correlation is",
            "a reasonable range of thresholds, which depends on the noise",
            "correlation 1/10, 1/2, 9/10 or more, every threshold within 1/50, 1/2, 1 standard"
                + " deviations",
            ranges));
  }

  private static Claim<Thresholds> claim(
      String id, String place, String statement, String words, String bound, List<Thresholds> all) {
    return Claim.of(
        "frongillo/" + id,
        Kind.STATEMENT,
        place,
        statement,
        Thresholds.class,
        Reading.printed(
            BOUNDED,
            Scope.part(words, bound, Space.of(all)),
            t -> Finding.of(t.agreeing(), EQUAL, Rational.of(2))));
  }
}
