package frongillo.planted;

import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.planted.PlantedFailure.ofScope;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import frongillo.setup.At;
import java.util.List;

/**
 * Theorems that lost a hypothesis, and a sentence that is wrong only at laws of a rare kind: where
 * P jumps, and a signal at which it does.
 */
public final class DroppedHypotheses implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofScope(
            "frongillo/theorem-1-sufficient-a",
            "printed",
            "falling-dropped",
            "P need not fall",
            "without-falling"),
        ofScope(
            "frongillo/theorem-3-sufficient-a",
            "printed",
            "balance-dropped",
            "G need not be at F",
            "without-balance"),
        ofScope(
            "frongillo/theorem-3-sufficient-b",
            "printed",
            "crossing-dropped",
            "P - F need not cross zero from above",
            "without-crossing"),
        ofScope(
            "frongillo/theorem-6-sufficient",
            "printed",
            "balance-dropped",
            "G need not be at Q",
            "without-balance"),
        ofReading(
            "frongillo/eq-3-4",
            "printed",
            "wrong-at-jumps",
            Mutation.DROPPED_CONDITION,
            "wrong at signals at which P jumps",
            At.class,
            r ->
                r.judging(
                    c ->
                        jumps(c)
                            ? Finding.of(Rational.ONE, Relation.EQUAL, Rational.ZERO)
                            : r.judge().judge(c))));
  }

  private static boolean jumps(At c) {
    PiecewisePolynomial p = c.model().weighted(c.tau());
    for (int k = 1; k < p.pieces().size(); k++)
      if (p.knots().get(k).equals(c.x()) && !p.piece(k - 1).at(c.x()).equals(p.piece(k).at(c.x())))
        return true;
    return false;
  }
}
