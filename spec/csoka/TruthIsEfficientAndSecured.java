package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.JointDeviation;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Policy;
import csoka.general.GeneralCase;
import csoka.general.PrivacyAssumption;
import csoka.lemmas.GeneralStates;
import csoka.lemmas.LargestTotal;
import csoka.sentences.Readings;
import java.util.List;
import java.util.Set;

/**
 * Theorem 6.3: under the direct mechanism of Section 6 truth is an efficient equilibrium: what it
 * secures, C^i = Upsilon_{0,0}^i, which a trustful planner expects for agent i at the beginning,
 * adds up to the largest total (9).
 */
public final class TruthIsEfficientAndSecured implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule rule = mechanisms.get(DirectMechanism.NAME);
    Scope<GeneralCase> models = Theorem63.secret(40, GeneralCase::all);
    return List.of(
        Claim.of(
            "csoka/theorem-6.3",
            Kind.STATEMENT,
            "Section 6.4, Theorem 6.3",
            "truth is an efficient Nash equilibrium with guaranteed expected payoffs"
                + " Upsilon_{0,0}^i",
            GeneralCase.class,
            Readings.printed(
                Verdict.CONDITIONAL,
                models,
                new LargestTotal(rule, LargestTotal.Said.BOTH_HEARD),
                Theorem63::withChoices,
                new LargestTotal.ForEverySize(Theorem63.FORMULA, LargestTotal.Said.BOTH_HEARD)),
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
            Readings.ours(
                "no-coalition-gains",
                Verdict.CONDITIONAL,
                Theorem63.secret(60, GeneralCase::coalitions),
                new LargestTotal(rule, LargestTotal.Said.COALITION),
                c ->
                    Theorem63.withChoices(c)
                        .whole("coalition", c.agents().stream().mapToInt(i -> 1 << i).sum()),
                new LargestTotal.ForEverySize(Theorem63.FORMULA, LargestTotal.Said.COALITION))),
        Claim.of(
            "csoka/theorem-6.3-eq-9",
            Kind.FORMULA,
            "Section 6.4, Theorem 6.3, (9)",
            "the C^i add up to the largest expected total of all strategies",
            GeneralCase.class,
            Readings.printed(
                Verdict.CONDITIONAL,
                models,
                new LargestTotal(rule, LargestTotal.Said.SUM),
                Theorem63::withChoices,
                new LargestTotal.ForEverySize(Theorem63.FORMULA, LargestTotal.Said.SUM)),
            Readings.refuted(
                "any-policy",
                models,
                c ->
                    total(
                        rule,
                        c,
                        new GeneralOutlook<>(c.model(), (o, t, before) -> o.choices(t).get(0)),
                        c.disclosure()))));
  }

  private static Finding total(
      GeneralRule rule, GeneralCase c, GeneralOutlook<Rational> o, Disclosure disclosure) {
    return Finding.of(
        JointDeviation.ofCoalition(o, rule, disclosure, Set.copyOf(c.agents())).best(),
        Relation.EQUAL,
        Rational.sum(Theorem63.promised(o)));
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
