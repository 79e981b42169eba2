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
import counterplay.space.Space;
import java.util.List;

/**
 * Section 6.1: skewed signals. Signs of {@code G - 1/2}, {@code G - F} and {@code G - Q} on grids
 * of thresholds are enclosed.
 */
public final class SkewedSignals implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    List<SkewedCurves> skews =
        List.of(
            SkewedCurves.skew(9, 10, Rational.HALF),
            SkewedCurves.skew(-9, 10, Rational.HALF),
            SkewedCurves.skew(3, 5, Rational.ONE),
            SkewedCurves.skew(-3, 5, Rational.ONE),
            SkewedCurves.skew(99, 100, Rational.of(1, 4)));
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
        numeric(
            "section-6.1-rbts-between",
            STATEMENT,
            "Section 6.1",
            "an RBTS equilibrium lies between those of OA and DG in the skew model: at the two G -"
                + " Q has opposite signs",
            SURVIVED,
            "skew-normal base, slants 9/10 and -9/10, noise 1/2 (the paper's is lost): Q is an"
                + " integral that is enclosed at one slant at a time",
            List.of(
                SkewedCurves.skew(9, 10, Rational.HALF), SkewedCurves.skew(-9, 10, Rational.HALF)),
            c ->
                Finding.of(
                    Rational.of((long) c.opinionAtCrossing(0) * c.opinionAtCrossing(1)),
                    EQUAL,
                    Rational.of(-1))));
  }

  private static Claim<SkewedCurves> numeric(
      String id,
      Kind kind,
      String place,
      String statement,
      Verdict verdict,
      String words,
      List<SkewedCurves> cases,
      Judge<SkewedCurves> judge) {
    return Claim.of(
        "frongillo/" + id,
        kind,
        place,
        statement,
        SkewedCurves.class,
        Reading.printed(
            verdict,
            Scope.sample(words, cases.size(), Space.of(cases)).containing(cases::contains),
            judge));
  }

  private static Claim<SkewedCurves> weighed(
      String id,
      String statement,
      String words,
      List<SkewedCurves> cases,
      Judge<SkewedCurves> judge,
      Gravity gravity) {
    return Claim.of(
        "frongillo/" + id,
        STATEMENT,
        "Section 6.1, Figure 4",
        statement,
        SkewedCurves.class,
        Reading.<SkewedCurves>printed(
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
