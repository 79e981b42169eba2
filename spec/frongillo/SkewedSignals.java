package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.NormalSignals;
import counterplay.model.elicitation.SkewNormalCurves;
import counterplay.space.Space;
import java.util.List;

/**
 * Section 6.1: skewed signals. Signs of {@code G - 1/2}, {@code G - F} and {@code G - Q} on grids
 * of thresholds are enclosed.
 */
public final class SkewedSignals implements Spec {

  private static final int CELLS = 32;

  /**
   * How many components, and the inverse of their standard deviation; the slant and the variance of
   * the noise where there is one; a threshold and a correlation where there is none.
   */
  public record Case(int components, Rational precision, Rational noise) {
    private int sign(int curve, Rational tau) {
      return NormalSignals.sign(NormalSignals.skew(precision, noise, tau).get(curve));
    }

    /** The sign of G - Q where G crosses 1/2, or F: at the middle of a narrow interval there. */
    private int opinionAtCrossing(int curve) {
      Rational low = Rational.HALF.negated();
      Rational high = Rational.HALF;
      int below = sign(curve, low);
      while (high.minus(low).compareTo(Rational.of(1, 1_000)) > 0) {
        Rational middle = low.plus(high).times(Rational.HALF).plus(Rational.of(1, 1 << 20));
        if (sign(curve, middle) == below) low = middle;
        else high = middle;
      }
      SkewNormalCurves curves = new SkewNormalCurves(precision, noise);
      Rational place = low.plus(high).times(Rational.HALF);
      return NormalSignals.sign(curves.at(place).get(0).minus(curves.second(place, CELLS / 2)));
    }

    /** Changes of sign on a grid from below to above, with the given direction or any. */
    private Rational changes(int curve, int direction) {
      int count = 0;
      int last = 0;
      for (int k = 0; k <= 12; k++) {
        int here = sign(curve, Rational.of(k - 6L, 2).plus(Rational.of(1, 37)));
        if (last != 0 && here != last && (direction == 0 || here == direction)) count++;
        last = here;
      }
      return Rational.of(count);
    }
  }

  private static Case skew(long n, long d, Rational noise) {
    return new Case(1, Rational.of(n, d), noise);
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    List<Case> skews =
        List.of(
            skew(9, 10, Rational.HALF),
            skew(-9, 10, Rational.HALF),
            skew(3, 5, Rational.ONE),
            skew(-3, 5, Rational.ONE),
            skew(99, 100, Rational.of(1, 4)));
    Gravity grave = Gravity.substantive();
    String skewed =
        "skew-normal base, slants and noises as listed (the paper's noise is lost), thresholds on a"
            + " grid: the slope of G - F is not enclosed, so that two more changes between two"
            + " points of the grid are left open";
    return List.of(
        numeric(
            "section-6.1-unique-dg",
            STATEMENT,
            "Section 6.1",
            "DG has one finite equilibrium in the skew model",
            SURVIVED,
            skewed,
            skews,
            c -> Finding.of(c.changes(1, 0), EQUAL, Rational.ONE)),
        weighed(
            "section-6.1-shift-oa",
            "the OA equilibrium lies on the side of the longer tail: at the mean 0 G is below 1/2"
                + " for right skewness, above for left",
            skewed,
            skews,
            c ->
                Finding.of(
                    Rational.of(c.sign(0, Rational.ZERO)),
                    EQUAL,
                    Rational.of(-c.precision().signum())),
            grave),
        numeric(
            "appendix-b.3-skewed",
            STATEMENT,
            "Appendix B.3",
            "Proposition 10 applies to the skew model: G - F changes its sign once on the grid,"
                + " from above",
            SURVIVED,
            skewed,
            skews,
            c -> Finding.of(c.changes(1, -1), EQUAL, Rational.ONE)),
        Claim.of(
            "frongillo/section-2.3-unimodal-increasing",
            STATEMENT,
            "Section 2.3",
            "in smooth, unimodal settings G is increasing: G(3) < G(5)",
            Case.class,
            Reading.<Case>printed(
                    REFUTED,
                    Scope.sample(
                        "Z normal with variance 1 or a larger one, each with chance 1/2, noise of"
                            + " variance 1: one mode, at 0",
                        1,
                        Space.of(new Case(0, Rational.of(100), Rational.ONE))),
                    c ->
                        Finding.of(
                            Rational.of(
                                NormalSignals.sign(
                                    NormalSignals.scales(
                                            List.of(c.noise(), c.precision()), Rational.of(5))
                                        .minus(
                                            NormalSignals.scales(
                                                List.of(c.noise(), c.precision()),
                                                Rational.of(3))))),
                            EQUAL,
                            Rational.ONE))
                .weighed(grave)),
        numeric(
            "section-6.1-rbts-between",
            STATEMENT,
            "Section 6.1",
            "an RBTS equilibrium lies between those of OA and DG in the skew model: at the two G -"
                + " Q has opposite signs",
            SURVIVED,
            "skew-normal base, slants 9/10 and -9/10, noise 1/2 (the paper's is lost): Q is an"
                + " integral that is enclosed at one slant at a time",
            List.of(skew(9, 10, Rational.HALF), skew(-9, 10, Rational.HALF)),
            c ->
                Finding.of(
                    Rational.of((long) c.opinionAtCrossing(0) * c.opinionAtCrossing(1)),
                    EQUAL,
                    Rational.of(-1))));
  }

  private static Claim<Case> numeric(
      String id,
      Kind kind,
      String place,
      String statement,
      Verdict verdict,
      String words,
      List<Case> cases,
      Judge<Case> judge) {
    return Claim.of(
        "frongillo/" + id,
        kind,
        place,
        statement,
        Case.class,
        Reading.printed(
            verdict,
            Scope.sample(words, cases.size(), Space.of(cases)).containing(cases::contains),
            judge));
  }

  private static Claim<Case> weighed(
      String id,
      String statement,
      String words,
      List<Case> cases,
      Judge<Case> judge,
      Gravity gravity) {
    return Claim.of(
        "frongillo/" + id,
        STATEMENT,
        "Section 6.1, Figure 4",
        statement,
        Case.class,
        Reading.<Case>printed(
                REFUTED,
                Scope.sample(words, cases.size(), Space.of(cases)).containing(cases::contains),
                judge)
            .weighed(gravity));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/section-6.1-model", "Section 6.1", NormalSignals.class),
        new Definition("frongillo/section-6.2-model", "Section 6.2", NormalSignals.class));
  }
}
