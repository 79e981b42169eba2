package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.MomentarilyPrivate;
import csoka.lemmas.PolicyCases;
import csoka.lemmas.TheAffectedPay.Order;
import csoka.lemmas.TruthSecures;
import csoka.sentences.Readings;
import csoka.sentences.TeamSlips;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Section 5's promise: truth secures each agent C_i = bar V^i(theta_0), what a trustful planner
 * expects for him. The printed readings take the displayed formula for gamma; there each report is
 * evaluated given all same-round reports of the others. With the rule in words, one by one, the
 * promise is kept.
 */
public final class TruthSecuresPayoffs implements Spec {

  /**
   * For every model and every agent.
   *
   * @param model the model
   * @param agent the place of the truthful agent, the first is 0
   */
  public record AgentCase(DynamicModel<Rational> model, int agent) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    PromisesOfSection5 promises = PromisesOfSection5.of(mechanisms);
    Scope<AgentCase> agents =
        Scope.sample(
                PromisesOfSection5.SMALL
                    + "; each agent, against all strategies of the others together",
                120,
                perAgent(PromisesOfSection5.THREE).or(perAgent(PromisesOfSection5.TWO)))
            .containing(
                c ->
                    c.agent() >= 0
                        && c.agent() < c.model().size()
                        && !PromisesOfSection5.hasPrivateDecisions(c.model()));
    Scope<AgentCase> two =
        Scope.sample("all models with n = 2", 60, perAgent(PromisesOfSection5.TWO))
            .containing(
                c ->
                    c.model().size() == 2
                        && c.agent() >= 0
                        && c.agent() < 2
                        && !PromisesOfSection5.hasPrivateDecisions(c.model()));
    Scope<AgentCase> seen =
        Scope.sample(
            "models of one round; the others see the type before they report",
            300,
            perAgent(new DynamicModels.Bounds(2, 1, 2, 2, 1, 2)));
    return List.of(
        Claim.of(
            "csoka/section-5-weaker-assumption",
            Kind.STATEMENT,
            "Section 5",
            "what Section 5 promises needs only that i can keep his new type to himself until all"
                + " have reported; all else may be known to the others",
            AgentCase.class,
            Reading.printed(REFUTED, agents, c -> SecuredPayoffs.secured(promises.displayed(), c))
                .weighed(TeamSlips.indicesOfSection5("one-by-one")),
            Readings.ours(
                "one-by-one",
                CONDITIONAL,
                agents,
                new TruthSecures(promises.words(), false),
                TruthSecuresPayoffs::ofAgent,
                new TruthSecures.ForEverySize(PromisesOfSection5.formula(Order.IN_TURN), false)),
            Readings.ours(
                "displayed-for-two",
                CONDITIONAL,
                two,
                new TruthSecures.ForTwo(promises.displayed()),
                TruthSecuresPayoffs::ofAgent,
                new TruthSecures.ForTwoCarried(PromisesOfSection5.formula(Order.AFTER_ALL))),
            Readings.refuted(
                "one-by-one-without-secrecy",
                seen,
                c -> SecuredPayoffs.securedThoughSeen(promises.words(), c))),
        promises.claim(
            "csoka/section-5-guarantee",
            "Section 5, first bullet",
            "truth secures agent i at least C_i in expectation against all strategies of the"
                + " others",
            AgentCase.class,
            agents,
            c -> SecuredPayoffs.secured(promises.displayed(), c),
            rule -> new TruthSecures(rule, false),
            formula -> new TruthSecures.ForEverySize(formula, false),
            TruthSecuresPayoffs::ofAgent));
  }

  private static Assignment ofAgent(AgentCase c) {
    return PolicyCases.of(new Outlook<>(c.model()), false).whole("agent", c.agent());
  }

  private static Space<AgentCase> perAgent(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .then(
            m -> Space.of(IntStream.range(0, m.size()).mapToObj(i -> new AgentCase(m, i)).toList()))
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(m -> new AgentCase(m, c.agent())));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "csoka/assumption-momentarily-private", "Section 5", MomentarilyPrivate.class),
        new Definition("csoka/mechanism-section-5", "Section 5", OneByOneMechanism.class),
        new Definition(
            "csoka/mechanism-shapley-average", "Section 5", ShapleyAverageMechanism.class));
  }
}
