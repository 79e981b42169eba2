package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.MomentarilyPrivate;
import csoka.lemmas.PolicyVariables;
import csoka.lemmas.TheAffectedPay;
import csoka.lemmas.TheAffectedPay.Order;
import csoka.lemmas.TruthSecures;
import csoka.sentences.Slips;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Section 5's promise: truth secures each agent C_i = bar V^i(theta_0), what a trustful planner
 * expects for him, and the C_i add up to the largest total. The printed readings take the displayed
 * formula for gamma; there each report is evaluated given all same-round reports of the others.
 * With the rule in words, one by one, the promise is kept.
 */
public final class TruthSecuresPayoffs implements Spec {

  static final String SMALL = "all models with public decisions";

  static final DynamicModels.Bounds TWO = new DynamicModels.Bounds(2, 3, 2, 2, 1, 2);

  static final DynamicModels.Bounds THREE = new DynamicModels.Bounds(3, 2, 2, 2, 1, 2);

  /**
   * For every model and every agent.
   *
   * @param model the model
   * @param agent the place of the truthful agent, the first is 0
   */
  public record AgentCase(DynamicModel<Rational> model, int agent) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule displayed = mechanisms.get(SameRoundMechanism.NAME.as(TransferRule.class));
    TransferRule words = mechanisms.get(OneByOneMechanism.NAME.as(TransferRule.class));
    TransferRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME.as(TransferRule.class));
    Scope<AgentCase> agents =
        Scope.sample(
                SMALL + "; each agent, against all strategies of the others together",
                120,
                perAgent(THREE).or(perAgent(TWO)))
            .containing(
                c ->
                    c.agent() >= 0
                        && c.agent() < c.model().size()
                        && !hasPrivateDecisions(c.model()));
    Scope<AgentCase> two =
        Scope.sample("all models with n = 2", 60, perAgent(TWO))
            .containing(
                c ->
                    c.model().size() == 2
                        && c.agent() >= 0
                        && c.agent() < 2
                        && !hasPrivateDecisions(c.model()));
    Scope<AgentCase> seen =
        Scope.sample(
            "models of one round; the others see the type before they report",
            300,
            perAgent(new DynamicModels.Bounds(2, 1, 2, 2, 1, 2)));
    String weaker =
        "what Section 5 promises needs only that i can keep his new type to himself until all have"
            + " reported; all else may be known to the others";
    TransferRule inTurn = new TheAffectedPay.InRounds(new TheAffectedPay(Order.IN_TURN));
    TransferRule allAlike = new TheAffectedPay.InRounds(new TheAffectedPay(Order.ALL_ALIKE));
    TransferRule afterAll = new TheAffectedPay.InRounds(new TheAffectedPay(Order.AFTER_ALL));
    return List.of(
        Claim.of(
            "csoka/section-5-weaker-assumption",
            Kind.STATEMENT,
            "Section 5",
            weaker,
            AgentCase.class,
            Reading.printed(Verdict.REFUTED, agents, c -> SecuredPayoffs.secured(displayed, c))
                .weighed(Slips.indicesOfSection5("one-by-one")),
            Reading.ours(
                    "one-by-one",
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(new TruthSecures(words, false), TruthSecuresPayoffs::ofAgent))
                .provedBy(Proof.sought().carriedBy(new TruthSecures.ForEverySize(inTurn, false))),
            Reading.ours(
                    "displayed-for-two",
                    Verdict.CONDITIONAL,
                    two,
                    new Asked<>(new TruthSecures.ForTwo(displayed), TruthSecuresPayoffs::ofAgent))
                .provedBy(Proof.sought().carriedBy(new TruthSecures.ForTwoCarried(afterAll))),
            Reading.ours(
                    "one-by-one-without-secrecy",
                    Verdict.REFUTED,
                    seen,
                    c -> SecuredPayoffs.securedThoughSeen(words, c))
                .weighed(Gravity.substantive())),
        claim(
            "csoka/section-5-guarantee",
            "Section 5, first bullet",
            "truth secures agent i at least C_i in expectation against all strategies of the"
                + " others",
            AgentCase.class,
            agents,
            c -> SecuredPayoffs.secured(displayed, c),
            ours(
                "one-by-one",
                agents,
                new Asked<>(new TruthSecures(words, false), TruthSecuresPayoffs::ofAgent),
                new TruthSecures.ForEverySize(inTurn, false)),
            ours(
                "shapley-average",
                agents,
                new Asked<>(new TruthSecures(shapley, false), TruthSecuresPayoffs::ofAgent),
                new TruthSecures.ForEverySize(allAlike, false))));
  }

  /**
   * The displayed formula as printed; the rule in words and its average over all orders as readings
   * of ours.
   */
  static <C extends Record> Claim<C> claim(
      String id,
      String place,
      String statement,
      Class<C> type,
      Scope<C> scope,
      Judge<C> printed,
      Reading<C> words,
      Reading<C> shapley) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        type,
        Reading.printed(Verdict.REFUTED, scope, printed)
            .weighed(Slips.indicesOfSection5("one-by-one")),
        words,
        shapley);
  }

  static <C extends Record> Reading<C> ours(
      String id, Scope<C> scope, Asked<C> asked, Carried carried) {
    return Reading.ours(id, Verdict.CONDITIONAL, scope, asked)
        .provedBy(Proof.sought().carriedBy(carried));
  }

  private static Assignment ofAgent(AgentCase c) {
    return PolicyVariables.of(new Outlook<>(c.model()), false).whole("agent", c.agent());
  }

  private static Space<AgentCase> perAgent(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .then(
            m -> Space.of(IntStream.range(0, m.size()).mapToObj(i -> new AgentCase(m, i)).toList()))
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(m -> new AgentCase(m, c.agent())));
  }

  static boolean hasPrivateDecisions(DynamicModel<Rational> model) {
    return model.stages().stream()
        .anyMatch(s -> s.roles().stream().anyMatch(r -> r.actions().size() > 1));
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
