package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.ExtraBit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    private DynamicModel<Rational> changed() {
      return ExtraBit.in(model, agent, round, epsilon);
    }

    private int types() {
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
                c -> Finding.of(bestGain(rule, c), Relation.AT_MOST, Rational.ZERO)),
            Reading.ours(
                "another-type-costs-at-least-epsilon",
                SURVIVED,
                truthful,
                c -> Finding.of(leastLoss(rule, c), Relation.AT_LEAST, c.epsilon())),
            Reading.ours(
                    "whatever-the-others-report",
                    REFUTED,
                    oneAndOne,
                    c -> Finding.of(leastLoss(rule, c), Relation.AT_LEAST, Rational.ZERO))
                .weighed(Gravity.substantive())),
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
                c -> Finding.of(farthest(rule, c), Relation.EQUAL, Rational.ZERO))));
  }

  /**
   * The largest gain with bit 1 over all reports of the round before, when the others are truthful.
   */
  private static Rational bestGain(TransferRule rule, Case c) {
    DynamicModel<Rational> m = c.changed();
    JointDeviation alone = JointDeviation.ofCoalition(new Outlook<>(m), rule, Set.of(c.agent()));
    List<Integer> sizes =
        IntStream.range(0, m.size())
            .map(i -> m.role(c.round() - 1, i).types().size())
            .boxed()
            .toList();
    return Profiles.all(sizes)
        .flatMap(
            before ->
                IntStream.range(0, c.types())
                    .mapToObj(
                        k -> {
                          JointDeviation.Value v =
                              alone.value(
                                  new JointDeviation.State(
                                      c.round(), before, List.of(ExtraBit.place(c.types(), k, 1))));
                          return v.best().minus(v.truthful());
                        }))
        .max(Rational::compareTo)
        .orElseThrow();
  }

  /**
   * The least that a type with bit 1 loses by reporting another one with bit 1; epsilon if there is
   * no other one.
   */
  private static Rational leastLoss(TransferRule rule, Case c) {
    List<Rational> losses = new ArrayList<>(List.of(c.epsilon()));
    for (int k = 0; k < c.types(); k++)
      for (int lie = 0; lie < c.types(); lie++) {
        if (lie != k)
          change(rule, c, ExtraBit.place(c.types(), k, 1), ExtraBit.place(c.types(), lie, 1))
              .forEach(d -> losses.add(d.negated()));
      }
    return losses.stream().min(Rational::compareTo).orElseThrow();
  }

  /** The largest difference, for any agent, that a false bit with a true type makes. */
  private static Rational farthest(TransferRule rule, Case c) {
    Rational farthest = Rational.ZERO;
    for (int k = 0; k < c.types(); k++) {
      DynamicModel<Rational> m = c.changed();
      List<Rational> truth = payoffs(rule, m, c, k, k);
      List<Rational> claim = payoffs(rule, m, c, k, ExtraBit.place(c.types(), k, 1));
      for (int i = 0; i < m.size(); i++)
        farthest = farthest.max(claim.get(i).minus(truth.get(i)).abs());
    }
    return farthest;
  }

  /**
   * What the agent gains given a type if he reports another one in the round and is truthful
   * otherwise; nothing for a type that cannot be.
   */
  private static List<Rational> change(TransferRule rule, Case c, int type, int report) {
    DynamicModel<Rational> m = c.changed();
    Rational[] chance = {Rational.ZERO};
    new Play<>(new Outlook<>(m), rule, behaviours(m, c, type, type))
        .forEach(
            path -> {
              if (path.types().get(c.round()).get(c.agent()) == type)
                chance[0] = chance[0].plus(path.probability());
            });
    if (chance[0].isZero()) return List.of();
    Rational difference =
        payoffs(rule, m, c, type, report)
            .get(c.agent())
            .minus(payoffs(rule, m, c, type, type).get(c.agent()));
    return List.of(difference.over(chance[0]));
  }

  private static List<Rational> payoffs(
      TransferRule rule, DynamicModel<Rational> m, Case c, int type, int report) {
    return new Play<>(new Outlook<>(m), rule, behaviours(m, c, type, report)).expectedPayoffs();
  }

  private static List<ReportingBehaviour<Rational>> behaviours(
      DynamicModel<Rational> m, Case c, int type, int report) {
    List<ReportingBehaviour<Rational>> all = new ArrayList<>();
    for (int i = 0; i < m.size(); i++) {
      if (i == c.agent())
        all.add(
            info ->
                Map.of(
                    info.round() == c.round() && info.type() == type ? report : info.type(),
                    Rational.ONE));
      else if (i == 1 && !c.others().isEmpty())
        all.add(new ReportingStrategy.Fixed(c.others()).in(m));
      else all.add(new ReportingStrategy.Truthful().in(m));
    }
    return all;
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
    return new Case(
        TruthIsAnEquilibriumOfTheBalancedTeamMechanism.lateNews(2),
        0,
        1,
        Rational.ONE,
        List.of("1", "1"));
  }
}
