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
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.JointDeviation;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Policy;
import counterplay.space.Space;
import csoka.general.GeneralCase;
import csoka.general.Offers;
import csoka.general.OneProfileRule;
import csoka.general.PrivacyAssumption;
import csoka.lemmas.GeneralStates;
import csoka.lemmas.LargestTotal;
import csoka.lemmas.PolicyVariables;
import csoka.lemmas.ProofStep;
import csoka.lemmas.TheAffectedPay;
import csoka.lemmas.TruthSecures;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Theorem 6.3: under the direct mechanism of Section 6 truth secures each agent C^i =
 * Upsilon_{0,0}^i, what a trustful planner expects for him at the beginning, and the C^i add up to
 * the largest total. The proof follows Upsilon^i plus the transfers to i.
 */
public final class TruthIsEfficientAndSecured implements Spec {

  private static final String MODELS =
      "all models of Section 6.2, n >= 1, in which types are momentarily private (given all that"
          + " their law depends on)";

  private static final GeneralRule FORMULA =
      new TheAffectedPay.General(new TheAffectedPay(TheAffectedPay.Order.IN_TURN));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule rule = mechanisms.get(DirectMechanism.NAME);
    Scope<GeneralCase> models = secret(40, GeneralCase::all);
    Scope<GeneralCase> agents = secret(60, GeneralCase::each);
    return List.of(
        Claim.of(
            "csoka/theorem-6.3",
            Kind.STATEMENT,
            "Section 6.4, Theorem 6.3",
            "truth is an efficient Nash equilibrium with guaranteed expected payoffs"
                + " Upsilon_{0,0}^i",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    models,
                    new Asked<>(
                        new LargestTotal(rule, LargestTotal.Said.BOTH_HEARD),
                        TruthIsEfficientAndSecured::withChoices))
                .provedBy(
                    Proof.sought()
                        .carriedBy(
                            new LargestTotal.ForEverySize(FORMULA, LargestTotal.Said.BOTH_HEARD))),
            Reading.ours(
                "to-the-letter-nobody-pays",
                Verdict.BOUNDED,
                Scope.part(
                    "all models that meet the assumption to the letter, given the agent's own"
                        + " earlier type alone",
                    "offers to two agents",
                    GeneralCase.letters()),
                c ->
                    new GeneralStates<>(new GeneralOutlook<>(c.model()), rule, c.agents().get(0))
                        .moved()),
            Reading.ours(
                    "no-coalition-gains",
                    Verdict.CONDITIONAL,
                    secret(60, GeneralCase::coalitions),
                    new Asked<>(
                        new LargestTotal(rule, LargestTotal.Said.COALITION),
                        c ->
                            withChoices(c)
                                .whole(
                                    "coalition", c.agents().stream().mapToInt(i -> 1 << i).sum())))
                .provedBy(
                    Proof.sought()
                        .carriedBy(
                            new LargestTotal.ForEverySize(FORMULA, LargestTotal.Said.COALITION)))),
        Claim.of(
            "csoka/theorem-6.3-eq-8",
            Kind.FORMULA,
            "Section 6.4, Theorem 6.3, (8)",
            "truth secures agent i at least C^i whatever the others do",
            GeneralCase.class,
            Reading.printed(Verdict.CONDITIONAL, agents, securely(rule))
                .provedBy(Proof.sought().carriedBy(new TruthSecures.ForEverySize(FORMULA, true))),
            Reading.ours(
                "dual-values",
                Verdict.BOUNDED,
                Scope.part(
                    MODELS,
                    "offers to two agents, fair chances, amounts (1, -1), (-1, 2), (2, 0)",
                    offers()),
                secured(rule)),
            Reading.ours(
                    "heard-in-order",
                    Verdict.CONDITIONAL,
                    Scope.sample(
                            "reports one by one in the order in which they are evaluated, each"
                                + " heard by all who come later",
                            40,
                            GeneralCase.space(m -> GeneralCase.heard(m, true), GeneralCase::each))
                        .containing(
                            c -> c.disclosure().equals(GeneralCase.heard(c.model(), true).get(0))),
                    securely(rule))
                .provedBy(Proof.sought().carriedBy(new TruthSecures.ForEverySize(FORMULA, true))),
            Reading.ours(
                    "heard-in-another-order",
                    Verdict.REFUTED,
                    Scope.sample(
                        "reports one by one, the last to be evaluated first, each heard by all who"
                            + " come later",
                        300,
                        GeneralCase.space(m -> GeneralCase.heard(m, false), GeneralCase::each)),
                    secured(rule))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "seen-before-the-reports",
                    Verdict.REFUTED,
                    Scope.sample(
                        "the others see the last agent's first type before they report",
                        300,
                        GeneralCase.space(
                            m ->
                                m.size() == 1
                                    ? List.of(Disclosure.none(1))
                                    : GeneralCase.seen(m, m.size() - 1),
                            GeneralCase::each)),
                    secured(rule))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "each-alone-sees-nothing",
                    Verdict.REFUTED,
                    Scope.sample(
                        "what agents 1 and 2 see tells nothing of agent 3's type, unless they put"
                            + " it together",
                        300,
                        GeneralCase.shares()),
                    secured(rule))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "known-a-round-ahead",
                    Verdict.REFUTED,
                    Scope.sample(
                        "agent 2, who is evaluated after agent 1, knows agent 1's type of round 2"
                            + " when he reports in round 1",
                        300,
                        GeneralCase.ahead()),
                    secured(rule))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "one-profile-in-both-terms",
                    Verdict.REFUTED,
                    Scope.sample(
                        "the printed transfer with one theta^N in both terms; offers of which agent"
                            + " 2 learns first",
                        300,
                        GeneralCase.late()),
                    secured(new OneProfileRule()))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/theorem-6.3-eq-9",
            Kind.FORMULA,
            "Section 6.4, Theorem 6.3, (9)",
            "the C^i add up to the largest expected total of all strategies",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    models,
                    new Asked<>(
                        new LargestTotal(rule, LargestTotal.Said.SUM),
                        TruthIsEfficientAndSecured::withChoices))
                .provedBy(
                    Proof.sought()
                        .carriedBy(new LargestTotal.ForEverySize(FORMULA, LargestTotal.Said.SUM))),
            Reading.ours(
                    "any-policy",
                    Verdict.REFUTED,
                    models,
                    c ->
                        total(
                            rule,
                            c,
                            new GeneralOutlook<>(c.model(), (o, t, before) -> o.choices(t).get(0)),
                            c.disclosure()))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/theorem-6.3-proof-martingale",
            Kind.STATEMENT,
            "Section 6.4, proof of Theorem 6.3",
            "Upsilon^i plus the transfers to a truthful i is a martingale from C^i to his payoff",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(
                        new ProofStep(rule, ProofStep.Step.MARTINGALE),
                        TruthIsEfficientAndSecured::variables))
                .provedBy(
                    Proof.sought()
                        .carriedBy(new ProofStep.ForEverySize(ProofStep.Step.MARTINGALE)))),
        Claim.of(
            "csoka/theorem-6.3-proof-types",
            Kind.STATEMENT,
            "Section 6.4, proof of Theorem 6.3",
            "Upsilon^i plus the transfers does not change on average when a truthful i draws his"
                + " type or the public type is drawn",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(
                        new ProofStep(rule, ProofStep.Step.TYPES),
                        TruthIsEfficientAndSecured::variables))
                .provedBy(
                    Proof.sought().carriedBy(new ProofStep.ForEverySize(ProofStep.Step.TYPES)))),
        Claim.of(
            "csoka/theorem-6.3-proof-transfer",
            Kind.STATEMENT,
            "Section 6.4, proof of Theorem 6.3",
            "whatever another agent's report changes in Upsilon^i, i pays for",
            GeneralCase.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    agents,
                    new Asked<>(
                        new ProofStep(rule, ProofStep.Step.TRANSFER),
                        TruthIsEfficientAndSecured::variables))
                .provedBy(
                    Proof.sought()
                        .carriedBy(new ProofStep.ForEverySize(ProofStep.Step.TRANSFER)))));
  }

  private static Scope<GeneralCase> secret(
      int cases, Function<Integer, List<List<Integer>>> agents) {
    return Scope.sample(MODELS, cases, GeneralCase.space(GeneralCase::secrets, agents))
        .containing(c -> new PrivacyAssumption(c.model(), c.disclosure()).holds());
  }

  private static Space<GeneralCase> offers() {
    List<Offers.Stake> stakes =
        List.of(List.of(1, -1), List.of(-1, 2), List.of(2, 0)).stream()
            .map(a -> new Offers.Stake(Rational.HALF, Rational.of(a.get(0)), Rational.of(a.get(1))))
            .toList();
    return Space.lists(2, Space.of(stakes))
        .then(
            s ->
                Space.of(
                    GeneralCase.each(2).stream()
                        .map(i -> new GeneralCase(Offers.model(s), Disclosure.none(2), i))
                        .toList()));
  }

  private static Judge<GeneralCase> securely(GeneralRule rule) {
    return new Asked<>(new TruthSecures(rule, true), TruthIsEfficientAndSecured::variables);
  }

  /**
   * What truth secures where the others know what the case says, under the rule of a judge of (8).
   */
  public static Judge<GeneralCase> byDisclosure(Judge<GeneralCase> judge) {
    return secured((GeneralRule) ((TruthSecures) ((Asked<GeneralCase>) judge).sentence()).rule());
  }

  private static Assignment variables(GeneralCase c) {
    return PolicyVariables.of(new GeneralOutlook<>(c.model()), false)
        .whole("agent", c.agents().get(0));
  }

  private static Assignment withChoices(GeneralCase c) {
    return PolicyVariables.of(new GeneralOutlook<>(c.model()), true);
  }

  private static Judge<GeneralCase> secured(GeneralRule rule) {
    return c -> {
      GeneralOutlook<Rational> o = new GeneralOutlook<>(c.model());
      int i = c.agents().get(0);
      return Finding.of(
          JointDeviation.against(o, rule, c.disclosure(), i).best().negated(),
          Relation.AT_LEAST,
          promised(o).get(i));
    };
  }

  /** C^i = Upsilon_{0,0}^i. */
  static List<Rational> promised(GeneralOutlook<Rational> outlook) {
    return outlook.values(0, outlook.model().initial());
  }

  private static Finding total(
      GeneralRule rule, GeneralCase c, GeneralOutlook<Rational> o, Disclosure disclosure) {
    return Finding.of(
        JointDeviation.ofCoalition(o, rule, disclosure, Set.copyOf(c.agents())).best(),
        Relation.EQUAL,
        Rational.sum(promised(o)));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-information", "Section 6.1", Disclosure.class),
        new Definition("csoka/definition-extended-model", "Section 6.2", GeneralModel.class),
        new Definition(
            "csoka/assumption-6.2-momentarily-private", "Section 6.2", PrivacyAssumption.class),
        new Definition("csoka/assumption-6.2-weaker", "Section 6.2", PrivacyAssumption.class),
        new Definition("csoka/assumption-footnote-3", "Footnote 3", PrivacyAssumption.class),
        new Definition("csoka/assumption-footnote-4", "Footnote 4", Disclosure.class),
        new Definition("csoka/definition-trustful", "Section 6.3", GeneralOutlook.class),
        new Definition("csoka/definition-decision-policy", "Section 6.3", Policy.class),
        new Definition("csoka/mechanism-section-6", "Section 6.3", DirectMechanism.class));
  }
}
