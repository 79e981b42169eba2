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
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import java.util.List;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.DeviationSteps.What;
import shahmoon.setup.DeviationSteps.Who;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Situation;

/**
 * Appendix E, case (1.2) of the proof of Theorem 4: what an agent prefers who exceeds all others
 * that are not truthful.
 */
public final class HighestUntruthfulAgent implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol fair = new Protocols(mechanisms).fair();
    DeviationSteps silent = new DeviationSteps(fair, Levels.ONE_OTHER, Who.OTHER, What.NOTHING);
    DeviationSteps shade = shade(fair, 2);
    DeviationSteps either = shade(fair, 1);
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
                    either
                        .levels()
                        .scope(
                            "somebody is truthful, and one agent exceeds all others that are not"),
                    either.says().asked())
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "another-is-not-truthful",
                    BOUNDED,
                    shade
                        .levels()
                        .scope(
                            "somebody is truthful, and one agent exceeds all others that are not,"
                                + " of whom there are some"),
                    shade.says().asked())
                .provedBy(shade.proof()),
            Reading.ours(
                    "alone-says-nothing",
                    BOUNDED,
                    silent
                        .levels()
                        .scope(
                            "one agent alone is not truthful, and pays something: she prefers to"
                                + " say nothing"),
                    silent.says().asked())
                .provedBy(silent.proof())));
  }

  /** Somebody is truthful, so many at least are not, and one of them exceeds all others of them. */
  private static DeviationSteps shade(CurationProtocol fair, int untruthful) {
    Levels levels =
        with(t -> Levels.untruthful(t) >= untruthful, Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    return new DeviationSteps(fair, levels, Who.TOP_UNTRUTHFUL, What.LESS);
  }
}
