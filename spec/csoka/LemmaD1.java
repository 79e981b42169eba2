package csoka;

import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import csoka.example.Active;
import csoka.lemmas.InPlay;
import csoka.lemmas.PlayVariables;
import csoka.planned.BeliefPathFormula;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.planned.ReportPlan;
import csoka.sentences.TeamSlips;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lemma D.1: the expected sum of an agent's gammas in terms of delta_t = report_t - belief_t.
 *
 * <pre>
 *   E(sum gamma_t^blue) = 100 E( sum_{t=1}^{k-1} (d_t^red - d_{t-1}^red) d_t^blue - d_{k-1}^red d_k^blue + p_0^red p_0^blue - p_k^red h_k^blue )   (10)
 * </pre>
 *
 * (11) is the same with the names exchanged; its last term is printed as p_k^red h_k^red where
 * p_k^blue h_k^red is meant.
 */
public final class LemmaD1 implements Spec {

  private static final String OWN =
      "every k, processes and reports by own beliefs and public reports";

  /** A play and the agent whose gammas are summed. */
  public record Case(Active agent, PlannedPlay play) {}

  /** For either agent: p and h are his beliefs and reports, q and g the other one's. */
  static final Carried LEMMA =
      new InPlay(PlayVariables.either(), BeliefPathFormula.TRADES, BeliefPathFormula.LEMMA_D1)
          .byTheorem(
              "lemma-d.1",
              "E sum_{t=1}^k 100 g_{t-1} (h_{t-1} - h_t) = 100 E( sum_{t=1}^{k-1} (d_t - d_{t-1})"
                  + " e_t - d_{k-1} e_k + q_0 p_0 - q_k h_k ) with d = g - q, e = h - p",
              "eq_10_and_eq_11");

  private static final Carried SUM =
      new InPlay(PlayVariables.either(), BeliefPathFormula.TRADES, BeliefPathFormula.PROOF_SUM)
          .byTheorem(
              "proof-sum",
              "E sum_{t=1}^k 100 g_{t-1} (h_{t-1} - h_t) = 100 E( sum_{t=1}^{k-1} d_t e_t -"
                  + " sum_{t=1}^k d_{t-1} e_t + sum_{t=1}^k (q_{t-1} h_{t-1} - q_t h_t) ) with d ="
                  + " g - q, e = h - p",
              "proof_sum");

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Predicate<ReportPlan.Rule> ownKnowledge = r -> !r.seesTypes();
    return List.of(
        Claim.of(
            "csoka/lemma-d.1-eq-10",
            Kind.FORMULA,
            "Appendix D, Lemma D.1, (10)",
            "Blue's expected gammas of rounds 1 to k are 100 times the expectation of the sum of"
                + " (change of Red's delta) * (Blue's delta), less the last products; see the"
                + " formula.",
            Case.class,
            earned(Active.BLUE, BeliefPathFormula.LEMMA_D1, rule)
                .reading(Reading.PRINTED, scope(Active.BLUE, OWN, ownKnowledge, p -> true), LEMMA)),
        Claim.of(
            "csoka/lemma-d.1-eq-11",
            Kind.FORMULA,
            "Appendix D, Lemma D.1, (11)",
            "The formula for Red, with Red's own belief times his report as " + "the last term.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope(Active.RED, OWN, ownKnowledge, p -> true),
                    earned(Active.RED, BeliefPathFormula.LEMMA_D1_OWN_BELIEF, rule).judge())
                .weighed(TeamSlips.lastTermOfEq11("blue-in-the-last-term")),
            earned(Active.RED, BeliefPathFormula.LEMMA_D1, rule)
                .reading(
                    "blue-in-the-last-term",
                    scope(
                        Active.RED,
                        "the same, with Blue's belief times Red's report as the last term",
                        ownKnowledge,
                        p -> true),
                    LEMMA)),
        Claim.of(
            "csoka/lemma-d.1-proof-sum",
            Kind.FORMULA,
            "Appendix D, proof of Lemma D.1",
            "Blue's expected gammas are 100 times the expectation of the products of deltas of"
                + " equal rounds, less those of consecutive rounds, plus the changes of Red's"
                + " belief times Blue's report.",
            Case.class,
            earned(Active.BLUE, BeliefPathFormula.PROOF_SUM, rule)
                .reading(
                    Reading.PRINTED,
                    scope(
                        Active.BLUE,
                        "every k, processes, reports that also use past beliefs",
                        r -> !r.peeks(),
                        p -> true),
                    SUM)));
  }

  static ExpectedGammas earned(Active agent, BeliefPathFormula right, GammaRule rule) {
    return new ExpectedGammas(rule, PlayVariables.of(agent), right);
  }

  static Scope<Case> scope(
      Active agent, String words, Predicate<ReportPlan.Rule> rules, Predicate<PlannedPlay> fits) {
    return Scope.sample(words, 100, PlannedPlays.where(rules, fits).map(p -> new Case(agent, p)))
        .containing(
            c -> c.agent() == agent && c.play().rules().allMatch(rules) && fits.test(c.play()));
  }
}
