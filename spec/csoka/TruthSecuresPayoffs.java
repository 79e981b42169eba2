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
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.general.CoalitionCase;
import csoka.general.MomentarilyPrivate;
import csoka.lemmas.LargestTotal;
import csoka.lemmas.LargestTotal.Said;
import csoka.lemmas.PolicyVariables;
import csoka.lemmas.TheAffectedPay;
import csoka.lemmas.TheAffectedPay.Order;
import csoka.lemmas.TruthSecures;
import csoka.sentences.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Section 5's promise: truth secures each agent C_i = bar V^i(theta_0), what a trustful planner
 * expects for him, and the C_i add up to the largest total. The printed readings take the displayed
 * formula for gamma; there each report is evaluated given all same-round reports of the others.
 * With the rule in words, one by one, the promise is kept.
 */
public final class TruthSecuresPayoffs implements Spec {

  private static final String SMALL = "all models with public decisions";
  private static final DynamicModels.Bounds TWO = new DynamicModels.Bounds(2, 3, 2, 2, 1, 2);
  private static final DynamicModels.Bounds THREE = new DynamicModels.Bounds(3, 2, 2, 2, 1, 2);

  /**
   * For every model and every agent.
   *
   * @param model the model
   * @param agent the place of the truthful agent, the first is 0
   */
  public record AgentCase(DynamicModel<Rational> model, int agent) {}

  /**
   * For every model.
   *
   * @param model the model
   */
  public record ModelCase(DynamicModel<Rational> model) {}

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
    Scope<ModelCase> models =
        Scope.sample(SMALL, 120, perModel(THREE).or(perModel(TWO)))
            .containing(c -> !hasPrivateDecisions(c.model()));
    Scope<ModelCase> hidden =
        Scope.sample(
                "all models with public and private decisions",
                120,
                perModel(new DynamicModels.Bounds(3, 2, 2, 2, 2, 2))
                    .where(c -> hasPrivateDecisions(c.model())))
            .containing(c -> hasPrivateDecisions(c.model()));
    Scope<CoalitionCase> coalitions =
        Scope.sample(
                SMALL + "; every coalition, which shares all it knows",
                120,
                CoalitionCase.space(
                    DynamicModels.within(THREE),
                    n ->
                        Stream.concat(
                            IntStream.range(0, n).mapToObj(List::of), CoalitionCase.pairs(n))))
            .containing(c -> !hasPrivateDecisions(c.model()) && c.plan() instanceof JointPlan.Best);
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
            Reading.printed(Verdict.REFUTED, agents, c -> secured(displayed, c))
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
                    c -> securedThoughSeen(words, c))
                .weighed(Gravity.substantive())),
        claim(
            "csoka/section-5-guarantee",
            "Section 5, first bullet",
            "truth secures agent i at least C_i in expectation against all strategies of the"
                + " others",
            AgentCase.class,
            agents,
            c -> secured(displayed, c),
            ours(
                "one-by-one",
                agents,
                new Asked<>(new TruthSecures(words, false), TruthSecuresPayoffs::ofAgent),
                new TruthSecures.ForEverySize(inTurn, false)),
            ours(
                "shapley-average",
                agents,
                new Asked<>(new TruthSecures(shapley, false), TruthSecuresPayoffs::ofAgent),
                new TruthSecures.ForEverySize(allAlike, false))),
        claim(
            "csoka/section-5-sum",
            "Section 5, second bullet",
            "what truth secures adds up to the largest total that all strategies allow",
            ModelCase.class,
            models,
            c -> sum(displayed, c.model()),
            ours(
                "one-by-one",
                models,
                new Asked<>(
                    new LargestTotal(words, Said.SECURED_SUM),
                    (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(inTurn, Said.SECURED_SUM)),
            ours(
                "shapley-average",
                models,
                new Asked<>(
                    new LargestTotal(shapley, Said.SECURED_SUM),
                    (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(allAlike, Said.SECURED_SUM))),
        claim(
            "csoka/section-5-collusion",
            "Section 5",
            "no coalition can raise its expected total above the sum of its members' C_i",
            CoalitionCase.class,
            coalitions,
            c -> c.atTheStart(displayed),
            ours(
                "one-by-one",
                coalitions,
                new Asked<>(
                    new LargestTotal(words, Said.COALITION), TruthSecuresPayoffs::ofCoalition),
                new LargestTotal.ForEverySize(inTurn, Said.COALITION)),
            ours(
                "shapley-average",
                coalitions,
                new Asked<>(
                    new LargestTotal(shapley, Said.COALITION), TruthSecuresPayoffs::ofCoalition),
                new LargestTotal.ForEverySize(allAlike, Said.COALITION))),
        claim(
            "csoka/section-5-private-decisions",
            "Section 5",
            "the securing, the sum and the resistance to collusion stay true with private"
                + " decisions",
            ModelCase.class,
            hidden,
            c -> all(displayed, c.model()),
            ours(
                "one-by-one",
                hidden,
                new Asked<>(
                    new LargestTotal(words, Said.ALL), (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(inTurn, Said.ALL)),
            ours(
                "shapley-average",
                hidden,
                new Asked<>(
                    new LargestTotal(shapley, Said.ALL), (ModelCase c) -> withChoices(c.model())),
                new LargestTotal.ForEverySize(allAlike, Said.ALL))));
  }

  /**
   * The displayed formula as printed; the rule in words and its average over all orders as readings
   * of ours.
   */
  private static <C extends Record> Claim<C> claim(
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

  private static <C extends Record> Reading<C> ours(
      String id, Scope<C> scope, Asked<C> asked, Carried carried) {
    return Reading.ours(id, Verdict.CONDITIONAL, scope, asked)
        .provedBy(Proof.sought().carriedBy(carried));
  }

  private static Assignment ofAgent(AgentCase c) {
    return PolicyVariables.of(new Outlook<>(c.model()), false).whole("agent", c.agent());
  }

  private static Assignment ofCoalition(CoalitionCase c) {
    return withChoices(c.model())
        .whole("coalition", c.coalition().stream().mapToInt(i -> 1 << i).sum());
  }

  private static Assignment withChoices(DynamicModel<Rational> model) {
    return PolicyVariables.of(new Outlook<>(model), true);
  }

  private static Space<AgentCase> perAgent(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .then(
            m -> Space.of(IntStream.range(0, m.size()).mapToObj(i -> new AgentCase(m, i)).toList()))
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(m -> new AgentCase(m, c.agent())));
  }

  private static Space<ModelCase> perModel(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .map(ModelCase::new)
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(ModelCase::new));
  }

  private static boolean hasPrivateDecisions(DynamicModel<Rational> model) {
    return model.stages().stream()
        .anyMatch(s -> s.roles().stream().anyMatch(r -> r.actions().size() > 1));
  }

  /** The least when the others see agent i's type before they report, in a model of one round. */
  private static Finding securedThoughSeen(TransferRule rule, AgentCase c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    List<Rational> row = c.model().role(0, c.agent()).transition().get(0).get(0).get(0);
    List<MomentarilyPrivate.Outcome> seen = new ArrayList<>();
    Rational total = Rational.ZERO;
    for (int k = 0; k < row.size(); k++) {
      int type = k;
      String name = c.model().role(1, c.agent()).types().get(k);
      seen.add(new MomentarilyPrivate.Outcome("initial", name, "saw " + name, row.get(k)));
      Rational least =
          Profiles.all(
                  c.model().stages().get(1).roles().stream().map(r -> r.types().size()).toList())
              .filter(now -> now.get(c.agent()) == type)
              .map(
                  now ->
                      rule.transfers(outlook, new Reports(1, c.model().initialTypes(), now))
                          .get(c.agent())
                          .plus(outlook.utility(1, c.agent(), outlook.choice(1, now), type)))
              .min(Rational::compareTo)
              .orElseThrow();
      total = total.plus(row.get(k).times(least));
    }
    return Finding.of(total, Relation.AT_LEAST, promised(outlook).get(c.agent()))
        .with("momentarily private", new MomentarilyPrivate(seen).holds());
  }

  private static Finding secured(TransferRule rule, AgentCase c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    return Finding.of(
        secured(outlook, rule, c.agent()), Relation.AT_LEAST, promised(outlook).get(c.agent()));
  }

  /** The least that truth brings agent i, whatever the others do together. */
  static Rational secured(Outlook<Rational> outlook, TransferRule rule, int i) {
    return JointDeviation.against(outlook, rule, i).best().negated();
  }

  /** C_i: each agent's expected utility under truth. */
  static List<Rational> promised(Outlook<Rational> outlook) {
    return outlook.values(
        1, outlook.model().initialTypes(), outlook.model().initialTypes(), Set.of());
  }

  private static Finding sum(TransferRule rule, DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    Rational sum =
        Rational.sum(
            IntStream.range(0, model.size()).mapToObj(i -> secured(outlook, rule, i)).toList());
    return Finding.of(sum, Relation.EQUAL, together(outlook, rule));
  }

  private static Rational together(Outlook<Rational> outlook, TransferRule rule) {
    Set<Integer> all = Set.copyOf(IntStream.range(0, outlook.model().size()).boxed().toList());
    return JointDeviation.ofCoalition(outlook, rule, all).value().best();
  }

  /** What is missing to C_i, to the sum, and what pairs gain: all are zero or less. */
  private static Finding all(TransferRule rule, DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    List<Rational> promised = promised(outlook);
    Rational missing = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (int i = 0; i < model.size(); i++) {
      Rational secured = secured(outlook, rule, i);
      missing = missing.max(promised.get(i).minus(secured));
      total = total.plus(secured);
    }
    Rational gained =
        CoalitionCase.pairs(model.size())
            .map(pair -> JointDeviation.ofCoalition(outlook, rule, Set.copyOf(pair)).value())
            .map(v -> v.best().minus(v.truthful()))
            .max(Rational::compareTo)
            .orElseThrow();
    return Finding.of(
        List.of(missing, together(outlook, rule).minus(total), gained),
        Relation.AT_MOST,
        List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO));
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
