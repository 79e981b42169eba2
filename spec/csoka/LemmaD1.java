package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.lemmas.InPlay;
import csoka.lemmas.PlayVariables;
import csoka.lemmas.PlayVariables.Independence;
import csoka.planned.BeliefPathFormula;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.planned.ReportPlan;
import csoka.sentences.Slips;
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

  /** A play and the agent whose gammas are summed. */
  public record Case(Active agent, PlannedPlay play) {}

  /** For either agent: p and h are his beliefs and reports, q and g the other one's. */
  private static final Carried LEMMA =
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
    Predicate<ReportPlan.Rule> pastTypes = r -> !r.peeks();
    Earned ten = new Earned(rule, PlayVariables.of(Active.BLUE), BeliefPathFormula.LEMMA_D1);
    Earned eleven = new Earned(rule, PlayVariables.of(Active.RED), BeliefPathFormula.LEMMA_D1);
    Earned both = new Earned(rule, PlayVariables.either(), BeliefPathFormula.LEMMA_D1);
    Earned lastRound =
        new Earned(
            rule,
            new PlayVariables(Active.BLUE, Active.BLUE, Independence.LAST_ROUND, false),
            BeliefPathFormula.LEMMA_D1);
    Earned ownBelief =
        new Earned(rule, PlayVariables.of(Active.RED), BeliefPathFormula.LEMMA_D1_OWN_BELIEF);
    Earned steps = new Earned(rule, PlayVariables.of(Active.BLUE), BeliefPathFormula.PROOF_SUM);
    return List.of(
        Claim.of(
            "csoka/lemma-d.1-eq-10",
            Kind.FORMULA,
            "Appendix D, Lemma D.1, (10)",
            "Blue's expected gammas of rounds 1 to k are 100 times the expectation of the sum of"
                + " (change of Red's delta) * (Blue's delta), less the last products; see the"
                + " formula.",
            Case.class,
            Reading.printed(
                    CONDITIONAL,
                    scope(
                        Active.BLUE,
                        "every k, processes and reports by own beliefs and public reports",
                        ownKnowledge,
                        p -> true),
                    ten.judge())
                .provedBy(ten.proof(LEMMA))),
        Claim.of(
            "csoka/lemma-d.1-eq-11",
            Kind.FORMULA,
            "Appendix D, Lemma D.1, (11)",
            "The formula for Red, with Red's own belief times his report as " + "the last term.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        Active.RED,
                        "every k, processes and reports by own beliefs and public reports",
                        ownKnowledge,
                        p -> true),
                    ownBelief.judge())
                .weighed(Slips.lastTermOfEq11("blue-in-the-last-term")),
            Reading.ours(
                    "blue-in-the-last-term",
                    CONDITIONAL,
                    scope(
                        Active.RED,
                        "the same, with Blue's belief times Red's report as the last term",
                        ownKnowledge,
                        p -> true),
                    eleven.judge())
                .provedBy(eleven.proof(LEMMA))),
        Claim.of(
            "csoka/lemma-d.1-past-types",
            Kind.STATEMENT,
            "Appendix D, Lemma D.1",
            "(10) and (11) stay true if the players see each other's past " + "beliefs.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    either(
                        "both as printed, every k, processes, reports that also use the other one's"
                            + " past beliefs",
                        pastTypes),
                    (Case c) -> (c.agent() == Active.BLUE ? ten : ownBelief).judge().judge(c))
                .weighed(Slips.lastTermOfEq11("corrected")),
            Reading.ours(
                    "corrected",
                    CONDITIONAL,
                    either(
                        "(10) as printed and (11) with its last term corrected, the same reports",
                        pastTypes),
                    both.judge())
                .provedBy(both.proof(LEMMA))),
        Claim.of(
            "csoka/lemma-d.1-independence",
            Kind.STATEMENT,
            "Appendix D, Lemma D.1",
            "(10) and (11) need no more than that each report of the last round k is independent of"
                + " the other one's belief of that round, given the history.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        Active.BLUE,
                        "(10), every k, reports that may use the other one's "
                            + "present belief before round k",
                        r -> true,
                        LemmaD1::lastRoundIndependent),
                    lastRound.judge())
                .weighed(
                    Gravity.misprint(
                        "every-round",
                        "independence in every round, as (12) and (13) use it: k stands for the"
                            + " round")),
            Reading.ofProof(
                    "every-round",
                    CONDITIONAL,
                    either(
                        "independence in every round, as (12) and (13) use it, and (11) with its"
                            + " last term corrected",
                        pastTypes),
                    both.judge())
                .provedBy(both.proof(LEMMA))),
        Claim.of(
            "csoka/lemma-d.1-proof-sum",
            Kind.FORMULA,
            "Appendix D, proof of Lemma D.1",
            "Blue's expected gammas are 100 times the expectation of the products of deltas of"
                + " equal rounds, less those of consecutive rounds, plus the changes of Red's"
                + " belief times Blue's report.",
            Case.class,
            Reading.printed(
                    CONDITIONAL,
                    scope(
                        Active.BLUE,
                        "every k, processes, reports that also use past beliefs",
                        pastTypes,
                        p -> true),
                    steps.judge())
                .provedBy(steps.proof(SUM))));
  }

  /** The expectation of the agent's gammas of rounds 1 to k is that of the expression. */
  record Earned(GammaRule rule, PlayVariables play, BeliefPathFormula right) implements Sentence {
    @Override
    public Domain domain() {
      return play.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(play.gammas(rule, x), Relation.EQUAL, play.mean(x, right));
    }

    Asked<Case> judge() {
      return new Asked<>(this, c -> play.of(c.agent(), c.play()));
    }

    /** For every k it is a lemma about what trading costs. */
    Proof proof(Carried lemma) {
      return Proof.sought().carriedBy(lemma);
    }
  }

  private static boolean lastRoundIndependent(PlannedPlay play) {
    return play.rules().noneMatch(r -> r.peeks() && r.round() == play.k());
  }

  private static Scope<Case> scope(
      Active agent, String words, Predicate<ReportPlan.Rule> rules, Predicate<PlannedPlay> fits) {
    return Scope.sample(words, 100, PlannedPlays.where(rules, fits).map(p -> new Case(agent, p)))
        .containing(
            c -> c.agent() == agent && c.play().rules().allMatch(rules) && fits.test(c.play()));
  }

  private static Scope<Case> either(String words, Predicate<ReportPlan.Rule> rules) {
    return Scope.sample(words, 100, cases(rules)).containing(c -> c.play().rules().allMatch(rules));
  }

  /** Each play for Blue, then for Red. */
  private static Space<Case> cases(Predicate<ReportPlan.Rule> rules) {
    return PlannedPlays.where(rules, p -> true)
        .then(p -> Space.of(Active.values()).map(i -> new Case(i, p)));
  }
}
