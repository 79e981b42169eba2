package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import csoka.example.Example21;
import csoka.example.TakingTurns;
import csoka.sentences.Readings;
import java.util.List;

/**
 * The variant in which YES costs Green 184: one agent's report of 1 makes the other one's good
 * free, so that taking turns pays.
 *
 * <pre>  gamma_t^blue = 100 (1 - r_{t-1}) (b_{t-1} - b_t)</pre>
 */
public final class SmallerLoss implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Judge<TakingTurns> bothGain =
        c ->
            Finding.of(
                c.played(rule, Example21.SMALLER_LOSS),
                MORE,
                c.truthful(rule, Example21.SMALLER_LOSS));
    return List.of(
        Claim.of(
            "csoka/section-2-184-same-issue",
            Kind.STATEMENT,
            "Section 2",
            "If YES costs Green 184 instead of 204, it can still pay "
                + "both Blue and Red to leave the truth together.",
            TakingTurns.class,
            Reading.<TakingTurns>printed(
                    PROVED,
                    TakingTurns.scope("joint deviations for some K, n and processes", 3, 3, 0)
                        .containing(c -> true),
                    bothGain)
                .exists(),
            Reading.<TakingTurns>ours(
                "every-instance",
                SURVIVED,
                TakingTurns.scope("every K >= 5, n >= 3 and process: taking turns", 3, 5, 0),
                bothGain),
            Readings.refuted(
                "in-step",
                TakingTurns.scope(
                    "every K >= 5, n >= 3 and process: both report 1 in odd and 0 in even"
                        + " rounds",
                    3,
                    5,
                    1),
                bothGain)),
        Claim.of(
            "csoka/section-2-184-pattern",
            Kind.STATEMENT,
            "Section 2",
            "If YES costs Green 184 and there are many rounds, it pays both when Blue reports 0 in"
                + " even and 1 in odd rounds and Red 1 in even and 0 in odd rounds.",
            TakingTurns.class,
            Reading.<TakingTurns>printed(
                SURVIVED,
                TakingTurns.scope(
                    "every K >= 5, every n >= 3, all processes: large is not needed", 3, 5, 0),
                bothGain),
            Reading.<TakingTurns>ours(
                "four-agents",
                SURVIVED,
                TakingTurns.scope("every K >= 3, every n >= 4", 4, 3, 0),
                bothGain),
            Readings.refuted(
                "every-number-of-rounds",
                TakingTurns.scope("every K >= 1, every n >= 3", 3, 1, 0),
                bothGain)));
  }
}
