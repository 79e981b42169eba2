package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Proof;
import counterplay.kernel.Asked;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Situation;

/** Claims about profiles, and those that certain agents gain by a certain deviation. */
final class DeviationClaims {

  private DeviationClaims() {}

  /** What is proved for some profiles of so many agents. */
  static Claim<Situation> bounded(
      String name,
      String place,
      String statement,
      Scope<Situation> scope,
      Asked<Situation> asked,
      Proof proof) {
    return claim(name, place, statement, Reading.printed(BOUNDED, scope, asked).provedBy(proof));
  }

  private static Claim<Situation> claim(
      String name, String place, String statement, Reading<Situation> reading) {
    return Claim.of("shahmoon/" + name, Kind.STATEMENT, place, statement, Situation.class, reading);
  }

  static Claim<Situation> step(String name, String place, String statement, DeviationSteps steps) {
    return claim(name, place, statement, steps(statement, steps));
  }

  static Reading<Situation> steps(String words, DeviationSteps steps) {
    return Reading.printed(BOUNDED, steps.levels().scope(words), steps.says().asked())
        .provedBy(steps.proof());
  }
}
