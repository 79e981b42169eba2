package frongillo;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.space.Rationals;
import frongillo.DeterminantUtility.Both;
import frongillo.DeterminantUtility.Uncertain;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 4.1: thresholds under DMI, on all four tasks.
 *
 * <pre>
 *   U(tau'; tau) = 4 D(tau', tau)^2,   D = Pr[LL] Pr[HH] - Pr[LH] Pr[HL],   dD/dtau' = f (P - F)
 * </pre>
 */
public final class DeterminantThresholds implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    DeterminantUtility says = new DeterminantUtility(Rules.of(mechanisms));
    Frame slope = Frame.NONE.probability("a", "f", "p").real("d", "h");
    Frame four = Frame.NONE.simplex("u", 4);
    return List.of(
        Claim.of(
            "frongillo/eq-15",
            FORMULA,
            "Section 4.1, (15)",
            "U = 4 D^2, and D is the covariance of the reports",
            Law.class,
            Law.reading(Point.domain(four), says::eq15)),
        infinite(says, "frongillo/proposition-5-plus", "+infinity", 1),
        infinite(says, "frongillo/proposition-5-minus", "-infinity", 0),
        Point.claim(
            "frongillo/eq-16",
            FORMULA,
            "Section 4.1, (16)",
            "the derivative of U is 2 alpha D f (P - F)",
            Point.domain(slope),
            says::eq16,
            "a 1/2 f 1/2 p 1/3 d 1/8 h 1/100"));
  }

  /** And whether the peer has to use the infinite threshold for certain. */
  private static Claim<Point> infinite(DeterminantUtility says, String id, String which, int low) {
    return Claim.of(
        id,
        STATEMENT,
        "Section 4.1, Proposition 5",
        which
            + " is an equilibrium among thresholds: nothing earns anything (under DG, as printed,"
            + " and under DMI)",
        Point.class,
        Point.proved(
            "every value of the numbers that the sentence speaks of",
            Point.domain(Frame.NONE.probability("a")),
            new Both(says)::zero,
            Argument.sought(),
            "a 1/2"),
        Point.refuted(
            "without-unanimity",
            "DMI, a peer who uses the infinite threshold on all tasks with chance m and else a"
                + " finite one; a finite threshold of the agent",
            Point.domain(
                Frame.NONE.probability("m", "a", "f").real("d"), DeterminantUtility::isLaw),
            new Uncertain(says, low)::isBest,
            "m 9/10 a 1/2 f 1/2 d 1/4",
            "m 0 a 1/2 f 1/2 d 1/4"));
  }

  /** A law of two reports: LL, LH, HL, HH. */
  public record Law(List<Rational> u) {
    static Reading<Law> reading(Domain domain, Hypothesis says) {
      return Asking.proved(
          Scope.sample("every law of two reports", 40, Rationals.simplex(4).map(Law::new)),
          domain,
          says,
          (Law l) -> Assignment.NONE.numbers("u", l.u()));
    }
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/eq-14", "Section 4.1, (14)", At.class),
        new Definition(
            "frongillo/definition-2", "Section 4.1, Definition 2", ThresholdAnalysis.class));
  }
}
