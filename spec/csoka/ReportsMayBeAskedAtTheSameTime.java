package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.AveragedDirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.JointDeviation;
import counterplay.model.dynamic.GeneralOutlook;
import csoka.general.GeneralCase;
import csoka.general.PrivacyAssumption;
import csoka.lemmas.LargestTotal;
import csoka.lemmas.LargestTotal.Said;
import csoka.lemmas.PolicyCases;
import csoka.lemmas.TheAffectedPay;
import csoka.lemmas.TheAffectedPay.Order;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Note 6.1: the reports of a round can be asked at the same time and the evaluations averaged over
 * all orders; (8) and (9) stay. If they are heard one by one, they have to be evaluated in that
 * order.
 */
public final class ReportsMayBeAskedAtTheSameTime implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GeneralRule averaged = mechanisms.get(AveragedDirectMechanism.NAME);
    Scope<GeneralCase> models =
        Scope.sample(
                "all models of Section 6.2 with momentarily private types; reports at the same"
                    + " time",
                40,
                GeneralCase.space(GeneralCase::secrets, GeneralCase::all))
            .containing(c -> new PrivacyAssumption(c.model(), c.disclosure()).holds());
    return List.of(
        Claim.of(
            "csoka/note-6.1",
            Kind.STATEMENT,
            "Section 6.3, Note 6.1",
            "reports may be asked at the same time and their evaluations averaged over all orders"
                + " of the agents: truth secures C^i, and the C^i add up to the largest total",
            GeneralCase.class,
            Readings.printed(
                Verdict.CONDITIONAL,
                models,
                new LargestTotal(averaged, Said.BOTH),
                (GeneralCase c) -> PolicyCases.of(new GeneralOutlook<>(c.model()), true),
                new LargestTotal.ForEverySize(
                    new TheAffectedPay.General(new TheAffectedPay(Order.ALL_ALIKE)), Said.BOTH)),
            Readings.refuted(
                "heard-one-by-one",
                Scope.sample(
                    "all models; reports one by one, each heard by all who come later",
                    300,
                    GeneralCase.space(m -> GeneralCase.heard(m, true), GeneralCase::all)),
                c -> theorem(averaged, c))));
  }

  private static Finding theorem(GeneralRule rule, GeneralCase c) {
    GeneralOutlook<Rational> o = new GeneralOutlook<>(c.model());
    List<Rational> right = new ArrayList<>(Theorem63.promised(o));
    List<Rational> left = new ArrayList<>();
    for (int i = 0; i < c.model().size(); i++)
      left.add(JointDeviation.against(o, rule, c.disclosure(), i).best().negated());
    left.add(JointDeviation.ofCoalition(o, rule, c.disclosure(), Set.copyOf(c.agents())).best());
    right.add(Rational.sum(right));
    return Finding.of(left, Relation.EQUAL, right);
  }
}
