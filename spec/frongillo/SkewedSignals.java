package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static frongillo.SkewedCurves.skew;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
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
            skew(9, 10, Rational.HALF),
            skew(-9, 10, Rational.HALF),
            skew(3, 5, Rational.ONE),
            skew(-3, 5, Rational.ONE),
            skew(99, 100, Rational.of(1, 4)));
    String skewed =
        "skew-normal base, slants and noises as listed (the paper's noise is lost), thresholds on a"
            + " grid: the slope of G - F is not enclosed, so that two more changes between two"
            + " points of the grid are left open";
    return List.of(
        numeric(
            "section-6.1-unique-dg",
            "Section 6.1",
            "DG has one finite equilibrium in the skew model",
            skewed,
            skews,
            c -> Finding.of(c.changes(1, 0), EQUAL, Rational.ONE)),
        claim(
            "section-6.1-shift-oa",
            "Section 6.1, Figure 4",
            "the OA equilibrium lies on the side of the longer tail: at the mean 0 G is below 1/2"
                + " for right skewness, above for left",
            printed(
                    REFUTED,
                    skewed,
                    skews,
                    c ->
                        Finding.of(
                            Rational.of(c.sign(0, Rational.ZERO)),
                            EQUAL,
                            Rational.of(-c.precision().signum())))
                .weighed(Gravity.substantive())),
        numeric(
            "appendix-b.3-skewed",
            "Appendix B.3",
            "Proposition 10 applies to the skew model: G - F changes its sign once on the grid,"
                + " from above",
            skewed,
            skews,
            c -> Finding.of(c.changes(1, -1), EQUAL, Rational.ONE)),
        numeric(
            "section-6.1-rbts-between",
            "Section 6.1",
            "an RBTS equilibrium lies between those of OA and DG in the skew model: at the two G -"
                + " Q has opposite signs",
            "skew-normal base, slants 9/10 and -9/10, noise 1/2 (the paper's is lost): Q is an"
                + " integral that is enclosed at one slant at a time",
            List.of(skew(9, 10, Rational.HALF), skew(-9, 10, Rational.HALF)),
            c ->
                Finding.of(
                    Rational.of((long) c.opinionAtCrossing(0) * c.opinionAtCrossing(1)),
                    EQUAL,
                    Rational.of(-1))));
  }

  private static Claim<SkewedCurves> numeric(
      String id,
      String place,
      String statement,
      String words,
      List<SkewedCurves> cases,
      Judge<SkewedCurves> judge) {
    return claim(id, place, statement, printed(SURVIVED, words, cases, judge));
  }

  private static Claim<SkewedCurves> claim(
      String id, String place, String statement, Reading<SkewedCurves> printed) {
    return Claim.of("frongillo/" + id, STATEMENT, place, statement, SkewedCurves.class, printed);
  }

  private static Reading<SkewedCurves> printed(
      Verdict verdict, String words, List<SkewedCurves> cases, Judge<SkewedCurves> judge) {
    return Reading.printed(
        verdict,
        Scope.sample(words, cases.size(), Space.of(cases)).containing(cases::contains),
        judge);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/section-6.1-model", "Section 6.1", NormalSignals.class),
        new Definition("frongillo/section-6.2-model", "Section 6.2", NormalSignals.class));
  }
}
