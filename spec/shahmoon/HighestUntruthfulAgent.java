package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static shahmoon.DeviationsInFairCompetition.PROOF;
import static shahmoon.DeviationsInFairCompetition.with;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import java.util.List;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;

/**
 * Appendix E, case (1.2) of the proof of Theorem 4: what an agent prefers who exceeds all others
 * that are not truthful.
 */
public final class HighestUntruthfulAgent implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol fair = new Protocols(mechanisms).fair();
    Levels lone =
        new Levels(t -> Levels.untruthful(t) == 1 && t.manners().contains(Manner.OTHER), 2);
    Says silent =
        Says.of(
            lone,
            new DeviationSteps(fair, lone, DeviationSteps.Who.OTHER, DeviationSteps.What.NOTHING));
    Levels notLone =
        with(t -> Levels.untruthful(t) > 1, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    Says shade =
        Says.of(
            notLone,
            new DeviationSteps(
                fair, notLone, DeviationSteps.Who.TOP_UNTRUTHFUL, DeviationSteps.What.LESS));
    Levels either =
        with(t -> Levels.untruthful(t) > 0, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    return List.of(
        Claim.of(
            "shahmoon/theorem-4-proof-case-1.2",
            Kind.STATEMENT,
            PROOF,
            "who exceeds all others that are not truthful, where somebody is, prefers to pay less"
                + " and is still told everything",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    either.scope(
                        "somebody is truthful, and one agent exceeds all others that are not"),
                    Says.of(
                            either,
                            new DeviationSteps(
                                fair,
                                either,
                                DeviationSteps.Who.TOP_UNTRUTHFUL,
                                DeviationSteps.What.LESS))
                        .asked())
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "another-is-not-truthful",
                    BOUNDED,
                    notLone.scope(
                        "somebody is truthful, and one agent exceeds all others that are not, of"
                            + " whom there are some"),
                    shade.asked())
                .provedBy(shade.proof()),
            Reading.ours(
                    "alone-says-nothing",
                    BOUNDED,
                    lone.scope(
                        "one agent alone is not truthful, and pays something: she prefers to say"
                            + " nothing"),
                    silent.asked())
                .provedBy(Proof.sought())));
  }
}
