package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.NormalSignals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 6.1, Figure 4: on which side of the mean the Dasgupta-Ghosh equilibrium of skewed signals
 * lies, for every slant of an interval: the sign of {@code G - F} there.
 */
public final class ShiftWithTheLongerTail implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(shiftOfDg());
  }

  /**
   * Slants of an interval, all of one sign.
   *
   * @param from the least
   * @param to the largest
   * @param noise the variance of the noise
   */
  public record Slants(Rational from, Rational to, Rational noise) {
    private Finding sideOfDg() {
      int sign =
          NormalSignals.sign(
              NormalSignals.skew(Enclosure.of(from, to), noise, Rational.ZERO).get(1));
      return Finding.of(Rational.of(sign), EQUAL, Rational.of(to.signum()));
    }

    /** From 3/4 to 39/40, of either sign, in steps of 1/400. */
    private static List<Slants> all() {
      List<Slants> all = new ArrayList<>();
      for (long k = 300; k < 390; k++) {
        Rational low = Rational.of(k, 400);
        Rational high = Rational.of(k + 1, 400);
        all.add(new Slants(low, high, Rational.HALF));
        all.add(new Slants(high.negated(), low.negated(), Rational.HALF));
      }
      return all;
    }
  }

  /** The noise is lost in our copy; where it is small, the equilibrium moves the other way. */
  private static Claim<Slants> shiftOfDg() {
    Rational slant = Rational.of(49, 50);
    Slants small = new Slants(slant, slant, Rational.of(1, 50));
    return Claim.of(
        "frongillo/section-6.1-shift-dg",
        STATEMENT,
        "Section 6.1, Figure 4",
        "the DG equilibrium lies on the side of the longer tail: at the mean 0 G is above F for"
            + " right skewness, below for left",
        Slants.class,
        Reading.printed(
            BOUNDED,
            Scope.part(
                "skew-normal base, every slant; the paper's noise is lost",
                "slants from 3/4 to 39/40 of either sign, noise 1/2",
                Space.of(Slants.all())),
            Slants::sideOfDg),
        Asking.refuted(
            "whatever-the-noise",
            Scope.sample(
                    "noise of a fiftieth of the variance of the unskewed part", 1, Space.of(small))
                .containing(small::equals),
            Slants::sideOfDg));
  }
}
