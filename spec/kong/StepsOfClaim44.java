package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import kong.prediction.Changed;
import kong.prediction.ReportChange;

/**
 * Section 5.4, the proof of Claim 4.4: what the Disagreement Mechanism adds does not depend on the
 * own report.
 */
public final class StepsOfClaim44 implements Spec {

  private static final String CHANGES =
      "report profiles of four agents in two groups of two, two signals, three predictions";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism plus = mechanisms.get(DisagreementMechanism.NAME);
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    Changed reward = new Changed(plus, truthful, false);
    Changed gain = new Changed(plus, truthful, true);
    return List.of(
        Claim.of(
            "kong/claim-4.4-proof-score-c",
            STATEMENT,
            "Section 5.4, proof of Claim 4.4",
            "score_C(r_j, r_k) does not depend on agent i's strategy",
            ReportChange.class,
            Reading.printed(REFUTED, changes(), c -> extraScore(plus, c, Drawn.ALL))
                .weighed(Slips.ownReportDrawn("others-drawn")),
            Reading.ofProof("others-drawn", CONDITIONAL, all(), new Asked<>(reward, Changed::of))
                .provedBy(reward.proof())),
        Claim.of(
            "kong/claim-4.4-proof-marginal-benefit",
            STATEMENT,
            "Section 5.4, proof of Claim 4.4",
            "an agent gains by a deviation in M+ what he gains by it in M",
            ReportChange.class,
            Reading.printed(REFUTED, changes(), c -> gain(plus, truthful, c, Drawn.ALL))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof(
                    "others-drawn", REFUTED, changes(), c -> gain(plus, truthful, c, Drawn.OTHERS))
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours("inside-the-group", CONDITIONAL, all(), new Asked<>(gain, Changed::of))
                .provedBy(gain.proof())));
  }

  static Scope<ReportChange> all() {
    return Scope.sample(changes().words(), 200, changes().candidates())
        .containing(c -> c.reports().size() == 4 && c.agent() >= 0 && c.agent() < 4);
  }

  private static Scope<ReportChange> changes() {
    return Scope.part(
        "all report profiles, agents and other reports of the agent, two or more agents in each"
            + " group",
        CHANGES,
        ReportChange.some());
  }

  /** Agent i's extra score before and after he changes his report. */
  private static Finding extraScore(ElicitationMechanism plus, ReportChange c, Drawn drawn) {
    return Finding.of(
        value(c.extraScore(plus, drawn, c.reports())),
        EQUAL,
        value(c.extraScore(plus, drawn, c.changed())));
  }

  /** What agent i gains in M+, and in M among all. */
  private static Finding gain(
      ElicitationMechanism plus, ElicitationMechanism truthful, ReportChange c, Drawn drawn) {
    Design<Rational> design = c.design(drawn);
    return Finding.of(gain(plus, design, c), EQUAL, gain(truthful, design, c));
  }

  private static RealNumber gain(
      ElicitationMechanism mechanism, Design<Rational> design, ReportChange c) {
    return Reals.minus(
        value(mechanism.payments(design, c.changed()).get(c.agent())),
        value(mechanism.payments(design, c.reports()).get(c.agent())));
  }

  static RealNumber value(Payment<Rational> payment) {
    return Valuation.of(payment, new ScoringRule.Quadratic());
  }
}
