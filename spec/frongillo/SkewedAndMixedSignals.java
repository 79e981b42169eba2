package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
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
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.NormalSignals;
import counterplay.model.elicitation.SkewNormalCurves;
import counterplay.space.Space;
import frongillo.setup.At;
import frongillo.setup.Models;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 6: skewed signals, and mixtures of normal components with a common precision. Signs on
 * grids of thresholds are enclosed; what is said of two components is algebra:
 *
 * <pre>  P - F = (w - 1/2)(Phi_1 - Phi_2),   P - Q = 2 a (P - F),   a = E[w_2(X) | 1]</pre>
 */
public final class SkewedAndMixedSignals implements Spec {

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
        shiftOfDg(),
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
                    Rational.of(-1))),
        tracks());
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
        Reading.<Slants>ours(
                "whatever-the-noise",
                REFUTED,
                Scope.sample(
                        "noise of a fiftieth of the variance of the unskewed part",
                        1,
                        Space.of(small))
                    .containing(small::equals),
                Slants::sideOfDg)
            .weighed(Gravity.substantive()));
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

  private static Claim<At> tracks() {
    At c = new At(Models.withGap(Rational.of(99, 100)), Rational.of(1, 4), Rational.of(1, 4));
    return Claim.of(
        "frongillo/section-6.2-tracks",
        STATEMENT,
        "Section 6.2",
        "for high precision Q(tau; tau) tracks F(tau): it lies nearer to F than to G",
        At.class,
        Reading.<At>printed(
                REFUTED,
                Scope.sample(
                    "two states that are known from the signal but for one in a hundred",
                    1,
                    Space.of(c)),
                a -> {
                  Rational q = a.model().secondOrder(a.tau(), a.tau());
                  return Finding.of(
                      q.minus(a.model().distribution(a.tau())).abs(),
                      AT_MOST,
                      q.minus(a.model().diagonal(a.tau())).abs());
                })
            .weighed(
                Gravity.misprint(
                    "frongillo/section-6.2-tracks-g printed",
                    "G(tau), which Q(tau; tau) tracks; the symbols are lost in our copy")));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/section-6.1-model", "Section 6.1", NormalSignals.class),
        new Definition("frongillo/section-6.2-model", "Section 6.2", NormalSignals.class));
  }
}
