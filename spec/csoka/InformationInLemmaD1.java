package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.LemmaD1.Case;
import csoka.example.Active;
import csoka.lemmas.PlayVariables;
import csoka.lemmas.PlayVariables.Independence;
import csoka.planned.BeliefPathFormula;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.planned.ReportPlan;
import csoka.sentences.TeamSlips;
import java.util.List;
import java.util.function.Predicate;

/** Appendix D: what the reports of Lemma D.1 may depend on. */
public final class InformationInLemmaD1 implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Predicate<ReportPlan.Rule> pastTypes = r -> !r.peeks();
    ExpectedGammas ten = LemmaD1.earned(Active.BLUE, BeliefPathFormula.LEMMA_D1, rule);
    ExpectedGammas both =
        new ExpectedGammas(rule, PlayVariables.either(), BeliefPathFormula.LEMMA_D1);
    ExpectedGammas lastRound =
        new ExpectedGammas(
            rule,
            new PlayVariables(Active.BLUE, Active.BLUE, Independence.LAST_ROUND, false),
            BeliefPathFormula.LEMMA_D1);
    ExpectedGammas ownBelief =
        LemmaD1.earned(Active.RED, BeliefPathFormula.LEMMA_D1_OWN_BELIEF, rule);
    return List.of(
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
                .weighed(TeamSlips.lastTermOfEq11("corrected")),
            both.reading(
                "corrected",
                either(
                    "(10) as printed and (11) with its last term corrected, the same reports",
                    pastTypes),
                LemmaD1.LEMMA)),
        Claim.of(
            "csoka/lemma-d.1-independence",
            Kind.STATEMENT,
            "Appendix D, Lemma D.1",
            "(10) and (11) need no more than that each report of the last round k is independent of"
                + " the other one's belief of that round, given the history.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    LemmaD1.scope(
                        Active.BLUE,
                        "(10), every k, reports that may use the other one's "
                            + "present belief before round k",
                        r -> true,
                        InformationInLemmaD1::lastRoundIndependent),
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
                .provedBy(Proof.sought().carriedBy(LemmaD1.LEMMA))));
  }

  private static boolean lastRoundIndependent(PlannedPlay play) {
    return play.rules().noneMatch(r -> r.peeks() && r.round() == play.k());
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
