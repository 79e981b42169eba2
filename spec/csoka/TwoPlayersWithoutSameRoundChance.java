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
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.PaymentsOfTwoPlayers.Formula;
import csoka.PaymentsOfTwoPlayers.SamePayments;
import csoka.lemmas.RoundVariables;
import java.util.List;

/**
 * Two agents, and in no round a chance event for both of them: do the balanced Team Mechanism and
 * the new one pay the same? After reports that can be true, yes. An agent whose type cannot have
 * changed may report that it has.
 */
public final class TwoPlayersWithoutSameRoundChance implements Spec {

  /**
   * For every model without same-round chance events and all reports of two consecutive rounds.
   *
   * @param model a model of two agents
   * @param reports the reports that are paid for
   */
  public record Case(DynamicModel<Rational> model, Reports reports) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule balanced = mechanisms.get(BalancedTeamMechanism.NAME.as(TransferRule.class));
    TransferRule displayed = mechanisms.get(SameRoundMechanism.NAME.as(TransferRule.class));
    TransferRule words = mechanisms.get(OneByOneMechanism.NAME.as(TransferRule.class));
    String all =
        "n = 2, in each round the type of at least one agent is certain given his type before and"
            + " the decision; all reports";
    Scope<Case> any = Scope.sample(all, 300, cases(false)).containing(c -> isMember(c, false));
    Scope<Case> possible =
        Scope.sample(all + " that can be true after those of the round before", 300, cases(true))
            .containing(c -> isMember(c, true));
    return List.of(
        Claim.of(
            "csoka/section-5-two-players",
            Kind.STATEMENT,
            "Section 5",
            "for two agents and without same-round chance events the new mechanism and the balanced"
                + " Team Mechanism pay the same",
            Case.class,
            Reading.printed(REFUTED, any, judging(new SamePayments(balanced, displayed, false)))
                .weighed(
                    Gravity.edge(
                        "reports that can be true after those of the round before",
                        "reports-that-can-be-true")),
            possible(
                "reports-that-can-be-true", possible, new SamePayments(balanced, displayed, true)),
            possible(
                "one-by-one-that-can-be-true", possible, new SamePayments(balanced, words, true))));
  }

  private static Reading<Case> possible(String id, Scope<Case> scope, SamePayments sentence) {
    return Reading.ours(id, CONDITIONAL, scope, judging(sentence))
        .provedBy(Proof.sought().carriedBy(new Formula()));
  }

  private static Asked<Case> judging(SamePayments sentence) {
    return new Asked<>(sentence, TwoPlayersWithoutSameRoundChance::variables);
  }

  /** The round in which the reports are made. */
  private static Assignment variables(Case c) {
    Assignment round = RoundVariables.of(c.model(), c.reports());
    int types = round.shape().of("K");
    int certain = round.numbers().get("p0").contains(Rational.ONE) ? 0 : 1;
    int report = c.reports().now().get(certain);
    int type = round.numbers().get("p" + certain).indexOf(Rational.ONE);
    return Assignment.NONE
        .whole("K", types)
        .whole("t", c.reports().round())
        .whole("certain", certain)
        .whole("report", report)
        .whole("a", c.reports().now().get(1 - certain))
        .whole("aside", Math.floorMod(type - report, types))
        .numbers("q", round.numbers().get("p" + (1 - certain)))
        .numbers("v0", round.numbers().get("v0"))
        .numbers("v1", round.numbers().get("v1"));
  }

  /** Two agents, one of them certain in each round, and reports that exist (or can be true). */
  private static boolean isMember(Case c, boolean possible) {
    return c.model().agents().size() == 2
        && c.model().stages().stream()
            .allMatch(
                s -> s.roles().stream().anyMatch(r -> r.equals(WithoutSameRoundChance.certain(r))))
        && WithoutSameRoundChance.reports(c.model(), possible).anyMatch(c.reports()::equals);
  }

  private static Space<Case> cases(boolean possible) {
    return DynamicModels.within(new DynamicModels.Bounds(2, 3, 2, 2, 1, 2))
        .then(
            m ->
                Space.of(
                    WithoutSameRoundChance.withoutSameRoundChance(m, 0),
                    WithoutSameRoundChance.withoutSameRoundChance(m, 1)))
        .then(
            m ->
                Space.of(
                    WithoutSameRoundChance.reports(m, possible).map(r -> new Case(m, r)).toList()))
        .shrinking(
            c ->
                ModelShrinker.smaller(c.model())
                    .flatMap(
                        m -> WithoutSameRoundChance.reports(m, possible).map(r -> new Case(m, r))));
  }
}
