package csoka;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.ExtraBit;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Appendix B, Reason 1, under the balanced Team Mechanism: an extra bit and an extra decision give
 * an agent a reason, true or pretended, to report a type that nobody needs to know.
 */
public final class AUselessReportWithAReason implements Spec {

  private static final String PLACE = "Appendix B, Reason 1";

  /**
   * For every setup, agent, round and extra utility.
   *
   * @param model the setup without the bit
   * @param agent who receives it
   * @param round when
   * @param epsilon the extra utility
   * @param others the second agent's fixed reports; none if all others are truthful
   */
  public record Case(
      DynamicModel<Rational> model, int agent, int round, Rational epsilon, List<String> others) {
    DynamicModel<Rational> changed() {
      return ExtraBit.in(model, agent, round, epsilon);
    }

    int types() {
      return model.role(round, agent).types().size();
    }

    private boolean isPossible() {
      return agent >= 0
          && agent < model.size()
          && round >= 1
          && round <= model.rounds()
          && epsilon.signum() > 0;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule rule = mechanisms.get(BalancedTeamMechanism.NAME.as(TransferRule.class));
    Scope<Case> truthful =
        Scope.sample(
                "all models with public decisions, each agent, round and extra utility; the others"
                    + " are truthful",
                60,
                models())
            .containing(c -> c.isPossible() && c.others().isEmpty());
    Scope<Case> oneAndOne =
        Scope.whole(
            "Example 2.1 with n = 3, K = 2 and news in the last round; Red reports 1 and 1",
            Space.of(exampleCase()));
    return List.of(
        Claim.of(
            "csoka/appendix-b-reason-1-report",
            Kind.STATEMENT,
            PLACE,
            "with bit 1 the agent does best by reporting his type",
            Case.class,
            Reading.printed(
                SURVIVED,
                truthful,
                c -> Finding.of(PayoffsWithABit.bestGain(rule, c), AT_MOST, Rational.ZERO)),
            Reading.ours(
                "another-type-costs-at-least-epsilon",
                SURVIVED,
                truthful,
                c -> Finding.of(PayoffsWithABit.leastLoss(rule, c), AT_LEAST, c.epsilon())),
            Readings.refuted(
                "whatever-the-others-report",
                oneAndOne,
                c -> Finding.of(PayoffsWithABit.leastLoss(rule, c), AT_LEAST, Rational.ZERO))),
        Claim.of(
            "csoka/appendix-b-reason-1-claim",
            Kind.STATEMENT,
            PLACE,
            "with bit 0 the agent can claim bit 1 and report his type: for him and for the others"
                + " it is as if he had reported the truth",
            Case.class,
            Reading.printed(
                SURVIVED,
                truthful,
                c -> Finding.of(PayoffsWithABit.farthest(rule, c), EQUAL, Rational.ZERO))));
  }

  private static Space<Case> models() {
    return DynamicModels.within(new DynamicModels.Bounds(2, 2, 2, 2, 1, 3))
        .or(DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, 1, 2)))
        .then(
            m ->
                Space.range(0, m.size() - 1)
                    .then(
                        i ->
                            Space.range(1, m.rounds())
                                .then(
                                    t ->
                                        Space.of(Rational.ONE, Rational.of(1, 100))
                                            .map(e -> new Case(m, i, t, e, List.of())))))
        .shrinking(
            c ->
                ModelShrinker.smaller(c.model())
                    .map(m -> new Case(m, c.agent(), c.round(), c.epsilon(), c.others()))
                    .filter(Case::isPossible));
  }

  private static Case exampleCase() {
    return new Case(LateNews.of(2), 0, 1, Rational.ONE, List.of("1", "1"));
  }
}
