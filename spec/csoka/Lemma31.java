package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Sentence;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.lemmas.InPlay;
import csoka.lemmas.PlayVariables;
import csoka.planned.BeliefPath;
import csoka.planned.BeliefPathFormula;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.sentences.TeamSlips;
import java.util.List;

/**
 * Lemma 3.1: what the two earn when Blue tells the truth in even rounds, Red in odd rounds, and
 * both in rounds 0 and k.
 *
 * <pre>
 *   E(gamma^blue) = 100 sum_{t=1}^k E(-d_{t-1}^red d_t^blue) = 100 sum_{t=1}^{floor((k-2)/2)} E(-d_{2t}^red d_{2t+1}^blue)     (5)
 *   E(gamma^red)  = 100 sum_{t=1}^k E(-d_{t-1}^blue d_t^red) = 100 sum_{t=1}^{floor((k-1)/2)} E(-d_{2t-1}^blue d_{2t}^red)     (6)
 * </pre>
 */
public final class Lemma31 implements Spec {

  /** A play that satisfies the lemma's assumption. */
  public record Case(PlannedPlay play) {}

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-delta", "Section 3", BeliefPath.class),
        new Definition("csoka/lemma-3.1-assumption", "Section 3, Lemma 3.1", PlannedPlay.class));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(
        full("5", Active.BLUE, rule),
        shortened(
            "5",
            Active.BLUE,
            BeliefPathFormula.SHORT_BLUE,
            "100 sum_{t=1}^{floor((k-2)/2)} E(-d_{2t} e_{2t+1})"),
        full("6", Active.RED, rule),
        shortened(
            "6",
            Active.RED,
            BeliefPathFormula.SHORT_RED,
            "100 sum_{t=1}^{floor((k-1)/2)} E(-d_{2t-1} e_{2t})"),
        consequence());
  }

  private static Claim<Case> full(String number, Active agent, GammaRule rule) {
    PlayVariables play = PlayVariables.alternating(agent);
    return Claim.of(
        "csoka/lemma-3.1-eq-" + number + "-full",
        Kind.FORMULA,
        "Section 3, Lemma 3.1, (" + number + ")",
        "Where the truth alternates, "
            + agent.word()
            + "'s expected gammas are -100 times the expected products of his deltas with the other"
            + " one's of the round before.",
        Case.class,
        Reading.printed(
                CONDITIONAL,
                scope(),
                asked(agent, new ExpectedGammas(rule, play, BeliefPathFormula.LEMMA_31)))
            .provedBy(
                Proof.sought()
                    .carriedBy(
                        new InPlay(play, BeliefPathFormula.TRADES, BeliefPathFormula.LEMMA_31)
                            .byTheorem(
                                "eq-" + number + "-full",
                                "E sum_{t=1}^k 100 g_{t-1} (h_{t-1} - h_t) = 100 sum_{t=1}^k"
                                    + " E(-d_{t-1} e_t) with d = g - q, e = h - p, where the truth"
                                    + " alternates; "
                                    + agent.word()
                                    + " reports h",
                                "eq_" + number + "_full"))));
  }

  private static Claim<Case> shortened(
      String number, Active agent, BeliefPathFormula end, String words) {
    InPlay sentence = new InPlay(PlayVariables.alternating(agent), BeliefPathFormula.LEMMA_31, end);
    return Claim.of(
        "csoka/lemma-3.1-eq-" + number + "-short",
        Kind.FORMULA,
        "Section 3, Lemma 3.1, (" + number + ")",
        "Where the truth alternates, only "
            + "the products of "
            + agent.word()
            + "'s deltas in the rounds in which he may lie are left, from the second to the last"
            + " but one.",
        Case.class,
        Reading.printed(CONDITIONAL, scope(), asked(agent, sentence))
            .provedBy(
                Proof.sought()
                    .carriedBy(
                        sentence.byTheorem(
                            "eq-" + number + "-short",
                            "100 sum_{t=1}^k E(-d_{t-1} e_t) = "
                                + words
                                + " with d = g - q, e = h - p, where the truth alternates; "
                                + agent.word()
                                + " reports h",
                            "eq_" + number + "_short"))));
  }

  private static Claim<Case> consequence() {
    RightSidesOfLemma31 corrected = new RightSidesOfLemma31(BeliefPathFormula.LEMMA_D1);
    return Claim.of(
        "csoka/appendix-d-lemma-3.1",
        Kind.STATEMENT,
        "Appendix D",
        "Where the truth alternates, the right sides of (10) and (11) are those of "
            + "(5) and (6), since E(p_k^red p_k^blue) = p_0^red p_0^blue.",
        Case.class,
        Reading.printed(
                REFUTED,
                scope(),
                asked(Active.BLUE, new RightSidesOfLemma31(BeliefPathFormula.LEMMA_D1_OWN_BELIEF)))
            .weighed(TeamSlips.lastTermOfEq11("eq-11-corrected")),
        Reading.ours("eq-11-corrected", CONDITIONAL, scope(), asked(Active.BLUE, corrected))
            .provedBy(Proof.sought().carriedBy(corrected.byTheorem())));
  }

  private static Asked<Case> asked(Active agent, Sentence sentence) {
    return new Asked<>(sentence, c -> PlayVariables.alternating(agent).of(agent, c.play()));
  }

  private static Scope<Case> scope() {
    Space<PlannedPlay> plays =
        PlannedPlays.where(
            r -> r.round() % 2 == 1 && !r.seesTypes(),
            r -> r.round() % 2 == 0 && !r.seesTypes(),
            PlannedPlay::alternatesTruth);
    return Scope.sample(
            "every k, processes and reports under the assumption of the lemma",
            80,
            plays.map(Case::new))
        .containing(c -> c.play().alternatesTruth());
  }
}
