package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

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
import counterplay.exact.real.NormalDistribution;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.MixtureOpinions;
import counterplay.model.elicitation.NormalSignals;
import counterplay.model.elicitation.SkewNormalCurves;
import counterplay.space.Space;
import frongillo.setup.At;
import frongillo.setup.Models;
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
      return NormalSignals.sign(
          (components == 1
                  ? NormalSignals.skew(precision, noise, tau)
                  : NormalSignals.mixture(components, precision, tau))
              .get(curve));
    }

    /** Changes of the sign of G - Q on either side of each mean. */
    private Rational opinionChanges() {
      MixtureOpinions opinions = MixtureOpinions.of(components, precision, CELLS);
      int count = 0;
      int last = 0;
      for (int k = 0; k < components; k++) {
        for (int side = -1; side <= 1; side += 2) {
          int here = NormalSignals.sign(opinions.gap(Rational.of(5L * k + side, 5)));
          if (last != 0 && here != last) count++;
          last = here;
        }
      }
      return Rational.of(count);
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
      Rational from = components == 1 ? Rational.of(-3) : Rational.of(-1);
      for (int k = 0; k <= (components == 1 ? 12 : 8 * (components + 1)); k++) {
        Rational step = components == 1 ? Rational.of(k, 2) : Rational.of(k, 8);
        int here = sign(curve, from.plus(step).plus(Rational.of(1, 37)));
        if (last != 0 && here != last && (direction == 0 || here == direction)) count++;
        last = here;
      }
      return Rational.of(count);
    }
  }

  private static Case mixture(int components, long precision) {
    return new Case(components, Rational.of(precision), Rational.ONE);
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
    List<Case> fine =
        List.of(
            mixture(2, 4),
            mixture(3, 4),
            mixture(4, 4),
            mixture(2, 6),
            mixture(3, 6),
            mixture(4, 6));
    List<Case> pairs = List.of(mixture(2, 3), mixture(2, 4), mixture(2, 6));
    Gravity grave = Gravity.substantive();
    String skewed =
        "skew-normal base, slants and noises as listed, thresholds on a grid; the paper's noise is"
            + " lost";
    String mixed =
        "components with means 0, 1, 2, ..., precisions as listed, thresholds on a grid; the"
            + " paper's means are lost";
    return List.of(
        numeric(
            "section-6.1-unique-oa",
            STATEMENT,
            "Section 6.1",
            "OA has one finite equilibrium in the skew model",
            SURVIVED,
            skewed,
            skews,
            c -> Finding.of(c.changes(0, 0), EQUAL, Rational.ONE)),
        numeric(
            "section-6.1-unique-dg",
            STATEMENT,
            "Section 6.1",
            "DG has one finite equilibrium in the skew model",
            SURVIVED,
            skewed,
            skews,
            c -> Finding.of(c.changes(1, 0), EQUAL, Rational.ONE)),
        numeric(
            "section-6.1-oa-unstable",
            STATEMENT,
            "Section 6.1",
            "the finite OA equilibria of the skew model are unstable: G rises through 1/2",
            SURVIVED,
            skewed,
            skews,
            c -> Finding.of(c.changes(0, -1), EQUAL, Rational.ZERO)),
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
        shiftOfDg(skewed, skews),
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
        numeric(
            "section-6.2-oa-basin",
            STATEMENT,
            "Section 6.2",
            "the thresholds between the outer OA equilibria are not fewer with more separation: G"
                + " is on the inner side at 3/20 from the outer mean",
            SURVIVED,
            mixed,
            List.of(mixture(2, 4), mixture(2, 6), mixture(2, 8)),
            c -> Finding.of(Rational.of(c.sign(0, Rational.of(3, 20))), AT_LEAST, Rational.ONE)),
        numeric(
            "section-1.1-second-binary",
            STATEMENT,
            "Section 1.1",
            "at a second threshold above 0 (stand-in: up to half a standard deviation) both"
                + " collapsed conditional probabilities exceed 1/2",
            SURVIVED,
            "correlation 1/2, thresholds 1/4 and 1/2 standard deviations",
            List.of(collapsed(1, 2, 1, 4), collapsed(1, 2, 1, 2)),
            SkewedAndMixedSignals::collapsed),
        numeric(
            "footnote-2",
            STATEMENT,
            "Footnote 2",
            "strong diagonalization holds for thresholds around 0, farther the higher the"
                + " correlation is",
            SURVIVED,
            "correlations and thresholds as listed: up to 1/50, 1/2, 1 standard deviations on"
                + " either side",
            List.of(
                collapsed(1, 10, 1, 50),
                collapsed(1, 10, -1, 50),
                collapsed(1, 2, 1, 2),
                collapsed(1, 2, -1, 2),
                collapsed(9, 10, 1, 1),
                collapsed(9, 10, -1, 1)),
            SkewedAndMixedSignals::collapsed),
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
            "skew-normal base, slants 9/10 and -9/10, noise 1/2; the paper's noise is lost",
            List.of(skew(9, 10, Rational.HALF), skew(-9, 10, Rational.HALF)),
            c ->
                Finding.of(
                    Rational.of((long) c.opinionAtCrossing(0) * c.opinionAtCrossing(1)),
                    EQUAL,
                    Rational.of(-1))),
        numeric(
            "section-6.2-rbts-bifurcation",
            STATEMENT,
            "Section 6.2",
            "RBTS has more equilibria already at a precision at which DG has one: G - Q changes its"
                + " sign more often than G - F",
            SURVIVED,
            mixed,
            List.of(mixture(3, 2), mixture(4, 2)),
            c -> Finding.of(c.opinionChanges(), MORE, c.changes(1, 0))),
        tracks());
  }

  /** Of the correlation and the threshold in standard deviations. */
  private static Case collapsed(long n, long d, long thresholdN, long thresholdD) {
    return new Case(0, Rational.of(thresholdN, thresholdD), Rational.of(n, d));
  }

  /** {@code min(Pr[H|H], Pr[L|L]) > 1/2}: how many of the two are. */
  private static Finding collapsed(Case c) {
    int above = 0;
    for (Rational t : List.of(c.precision(), c.precision().negated())) {
      var both = NormalDistribution.distribution(t, t, c.noise(), 12);
      if (NormalSignals.sign(
              both.over(NormalDistribution.distribution(t, 12)).minus(Enclosure.of(Rational.HALF)))
          > 0) above++;
    }
    return Finding.of(Rational.of(above), EQUAL, Rational.of(2));
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

  /** The noise is lost in our copy; where it is small, the equilibrium moves the other way. */
  private static Claim<Case> shiftOfDg(String words, List<Case> cases) {
    Judge<Case> judge =
        c ->
            Finding.of(
                Rational.of(c.sign(1, Rational.ZERO)), EQUAL, Rational.of(c.precision().signum()));
    Case small = skew(49, 50, Rational.of(1, 50));
    return Claim.of(
        "frongillo/section-6.1-shift-dg",
        STATEMENT,
        "Section 6.1, Figure 4",
        "the DG equilibrium lies on the side of the longer tail: at the mean 0 G is above F for"
            + " right skewness, below for left",
        Case.class,
        Reading.<Case>printed(
            SURVIVED,
            Scope.sample(words, cases.size(), Space.of(cases)).containing(cases::contains),
            judge),
        Reading.<Case>ours(
                "whatever-the-noise",
                REFUTED,
                Scope.sample(
                        "noise of a fiftieth of the variance of the unskewed part",
                        1,
                        Space.of(small))
                    .containing(small::equals),
                judge)
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
