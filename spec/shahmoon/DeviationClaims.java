package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.evidence.Proof;
import counterplay.model.curation.OrderType;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;

/** Claims that certain agents gain by a certain deviation, and the highest relative prices. */
final class DeviationClaims {

  private DeviationClaims() {}

  /** A step of a proof: certain agents gain by a certain deviation. */
  static Claim<Situation> step(String place, String name, String statement, DeviationSteps steps) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Situation.class,
        steps(statement, steps));
  }

  /** To pay a little less there must be a strategy of such a price. */
  static Reading<Situation> steps(String words, DeviationSteps steps) {
    Says says = Says.of(steps.levels(), steps);
    return Reading.printed(BOUNDED, steps.levels().scope(words), says.asked())
        .provedBy(steps.what() == DeviationSteps.What.LESS ? says.proof() : Proof.sought());
  }

  /** How many have the highest relative price. */
  static long top(OrderType t) {
    int most = t.levels().stream().max(Integer::compare).orElseThrow();
    return t.levels().stream().filter(l -> l == most).count();
  }

  /** The level of the second highest relative price. */
  static int second(OrderType t) {
    return t.levels().stream().sorted().toList().get(t.agents() - 2);
  }
}
