package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.planned.ReportPlan;
import csoka.sentences.Readings;
import java.util.List;

/**
 * The steps (12) and (13) of the proof of Lemma D.1, which speak of the two independent
 * martingales.
 */
public final class LemmaD1Proof implements Spec {

  /** One step, from round t - 1 to t, of the agent's belief. */
  public record Step(PlannedPlay play, int t) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        orthogonal("eq-12", "(12)", Active.RED), orthogonal("eq-13", "(13)", Active.BLUE));
  }

  private static Claim<Step> orthogonal(String name, String number, Active mover) {
    String other = mover.other().word();
    Space<Step> known =
        PlannedPlays.where(r -> !r.peeks(), p -> true)
            .then(p -> Space.range(1, p.k()).map(t -> new Step(p, t)));
    Space<Step> any =
        PlannedPlays.where(r -> true, p -> true)
            .then(p -> Space.range(1, p.k()).map(t -> new Step(p, t)));
    return Claim.of(
        "csoka/" + name,
        Kind.FORMULA,
        "Appendix D, " + number,
        "A step of "
            + mover.word()
            + "'s belief is orthogonal to "
            + other
            + "'s report of the round before, to his report of this round and to his delta of the"
            + " round before.",
        Step.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                        "every round t >= 1, reports that may use everything of earlier rounds",
                        400,
                        known)
                    .containing(c -> c.play().rules().noneMatch(ReportPlan.Rule::peeks)),
                OrthogonalSteps.judge(mover, true))
            .provedBy(Proof.sought()),
        Readings.refuted(
            "peeking",
            Scope.sample(
                "every round t >= 1, reports that may also use the other one's present belief",
                2_000,
                any),
            OrthogonalSteps.judge(mover, false)));
  }
}
