package shahmoon;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.DeviationSteps.What;
import shahmoon.setup.DeviationSteps.Who;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Situation;

/**
 * Appendix E, cases (1.1) to (2) of the proof of Theorem 4: who deviates in the fair competitive
 * protocol where the profile is neither truthful nor of zero information.
 */
public final class DeviationsInFairCompetition implements Spec {

  static final String PROOF = "Appendix E, proof of Theorem E.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol fair = new Protocols(mechanisms).fair();
    return List.of(
        step(
            "theorem-4-proof-case-1.1-positive",
            "who pays something, is not truthful, and does not exceed all such agents prefers to"
                + " say nothing",
            new DeviationSteps(
                fair,
                with(t -> true, Who.BELOW_UNTRUTHFUL, Manner.TRUTHFUL),
                Who.BELOW_UNTRUTHFUL,
                What.NOTHING)),
        step(
            "theorem-4-proof-case-1.1-zero",
            "where all who are not truthful say nothing, a truthful agent prefers to pay less and"
                + " is still told everything",
            new DeviationSteps(
                fair,
                new Levels(
                    t -> !t.manners().contains(Manner.OTHER) && !t.isTruthful() && !t.isZero(), 2),
                Who.TRUTHFUL,
                What.LESS)),
        step(
            "theorem-4-proof-case-2-highest",
            "who exceeds all others that are not truthful, of whom there are some, prefers to pay"
                + " less and is still told everything",
            new DeviationSteps(
                fair,
                with(t -> Levels.untruthful(t) > 1, Who.TOP_UNTRUTHFUL, Manner.OTHER),
                Who.TOP_UNTRUTHFUL,
                What.LESS)),
        step(
            "theorem-4-proof-case-2-other",
            "who pays something, is not truthful, and does not exceed all such agents prefers to"
                + " say nothing",
            new DeviationSteps(
                fair,
                with(t -> true, Who.BELOW_UNTRUTHFUL, Manner.OTHER),
                Who.BELOW_UNTRUTHFUL,
                What.NOTHING)));
  }

  private static Claim<Situation> step(String name, String statement, DeviationSteps steps) {
    return DeviationClaims.step(name, PROOF, statement, steps);
  }

  static Levels with(Predicate<OrderType> which, Who who, Manner manner) {
    DeviationSteps steps =
        new DeviationSteps(new FairCompetitiveProtocol(), Levels.EVERY, who, What.LESS);
    return new Levels(
        t -> which.test(t) && t.manners().contains(manner) && !steps.agents(t).isEmpty(), 2);
  }
}
