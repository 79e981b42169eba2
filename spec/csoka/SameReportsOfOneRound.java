package csoka;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.InitialTypesAndCorrelatedInformation.Initial;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.lemmas.RoundVariables;
import java.util.List;

/** The same reports of Example 2.1 with K = 1 after two initial beliefs of Blue. */
final class SameReportsOfOneRound {

  private SameReportsOfOneRound() {}

  static List<Rational> transfers(TransferRule rule, Initial c, Rational blue) {
    Outlook<Rational> outlook =
        new Outlook<>(
            Example21.model(
                c.n(),
                BeliefProcess.untilTheEnd(blue, 1),
                BeliefProcess.untilTheEnd(c.red(), 1),
                Example21.LOSS));
    return rule.transfers(outlook, reports(c, outlook.model()));
  }

  /** The round of Example 2.1 with either initial belief of Blue. */
  static Assignment variables(Initial c) {
    DynamicModel<Rational> model = model(c, c.blue());
    Reports reports = reports(c, model);
    Assignment at = RoundVariables.of(model, reports);
    Assignment other = RoundVariables.of(model(c, c.otherBlue()), reports);
    for (int i = 0; i < c.n(); i++) at = at.numbers("o" + i, other.numbers().get("p" + i));
    return at;
  }

  private static Reports reports(Initial c, DynamicModel<Rational> model) {
    return Example21.reports(model, c.ofBlue(), c.ofRed());
  }

  private static DynamicModel<Rational> model(Initial c, Rational blue) {
    return Example21.model(
        c.n(), BeliefProcess.decided(blue), BeliefProcess.decided(c.red()), Example21.LOSS);
  }

  static Space<Initial> initials() {
    return Space.of(3, 4)
        .then(
            n ->
                Alternation.starts()
                    .then(
                        b ->
                            Alternation.starts()
                                .where(o -> !o.equals(b))
                                .then(
                                    o ->
                                        Alternation.starts()
                                            .then(
                                                r ->
                                                    Space.range(0, 1)
                                                        .then(
                                                            u ->
                                                                Space.range(0, 1)
                                                                    .map(
                                                                        v ->
                                                                            new Initial(
                                                                                n, b, o, r, u,
                                                                                v)))))));
  }
}
