package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.JointDeviation;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.space.Space;
import csoka.general.GeneralCase;
import csoka.general.Offers;
import csoka.general.OneProfileRule;
import csoka.lemmas.TruthSecures;
import csoka.sentences.Readings;
import java.util.List;

/**
 * (8) of Theorem 6.3: whatever the others do, truth brings agent i at least C^i = Upsilon_{0,0}^i
 * under the direct mechanism; and what the others may not know for that.
 */
public final class TruthSecuresWhatIsPromised implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule rule = mechanisms.get(DirectMechanism.NAME);
    Scope<GeneralCase> agents = Theorem63.secret(60, GeneralCase::each);
    TruthSecures secures = new TruthSecures(rule, true);
    Carried everySize = new TruthSecures.ForEverySize(Theorem63.FORMULA, true);
    return List.of(
        Claim.of(
            "csoka/theorem-6.3-eq-8",
            Kind.FORMULA,
            "Section 6.4, Theorem 6.3, (8)",
            "truth secures agent i at least C^i whatever the others do",
            GeneralCase.class,
            Readings.printed(Verdict.CONDITIONAL, agents, secures, Theorem63::variables, everySize),
            Reading.ours(
                "dual-values",
                Verdict.BOUNDED,
                Scope.part(
                    Theorem63.MODELS,
                    "offers to two agents, fair chances, amounts (1, -1), (-1, 2), (2, 0)",
                    offers()),
                secured(rule)),
            Readings.ours(
                "heard-in-order",
                Verdict.CONDITIONAL,
                Scope.sample(
                        "reports one by one in the order in which they are evaluated, each"
                            + " heard by all who come later",
                        40,
                        GeneralCase.space(m -> GeneralCase.heard(m, true), GeneralCase::each))
                    .containing(
                        c -> c.disclosure().equals(GeneralCase.heard(c.model(), true).get(0))),
                secures,
                Theorem63::variables,
                everySize),
            Readings.refuted(
                "heard-in-another-order",
                Scope.sample(
                    "reports one by one, the last to be evaluated first, each heard by all who"
                        + " come later",
                    300,
                    GeneralCase.space(m -> GeneralCase.heard(m, false), GeneralCase::each)),
                secured(rule)),
            Readings.refuted(
                "seen-before-the-reports",
                Scope.sample(
                    "the others see the last agent's first type before they report",
                    300,
                    GeneralCase.space(
                        m ->
                            m.size() == 1
                                ? List.of(Disclosure.none(1))
                                : GeneralCase.seen(m, m.size() - 1),
                        GeneralCase::each)),
                secured(rule)),
            Readings.refuted(
                "each-alone-sees-nothing",
                Scope.sample(
                    "what agents 1 and 2 see tells nothing of agent 3's type, unless they put"
                        + " it together",
                    300,
                    GeneralCase.shares()),
                secured(rule)),
            Readings.refuted(
                "known-a-round-ahead",
                Scope.sample(
                    "agent 2, who is evaluated after agent 1, knows agent 1's type of round 2"
                        + " when he reports in round 1",
                    300,
                    GeneralCase.ahead()),
                secured(rule)),
            Readings.refuted(
                "one-profile-in-both-terms",
                Scope.sample(
                    "the printed transfer with one theta^N in both terms; offers of which agent"
                        + " 2 learns first",
                    300,
                    GeneralCase.late()),
                secured(new OneProfileRule()))));
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

  /**
   * What truth secures where the others know what the case says, under the rule of a judge of (8).
   */
  public static Judge<GeneralCase> byDisclosure(Judge<GeneralCase> judge) {
    return secured((GeneralRule) ((TruthSecures) ((Asked<GeneralCase>) judge).sentence()).rule());
  }

  private static Judge<GeneralCase> secured(GeneralRule rule) {
    return c -> {
      GeneralOutlook<Rational> o = new GeneralOutlook<>(c.model());
      int i = c.agents().get(0);
      return Finding.of(
          JointDeviation.against(o, rule, c.disclosure(), i).best().negated(),
          Relation.AT_LEAST,
          Theorem63.promised(o).get(i));
    };
  }
}
