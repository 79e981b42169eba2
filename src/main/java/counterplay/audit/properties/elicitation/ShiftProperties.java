package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Account;
import counterplay.audit.plays.Signals;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked of rules that pay a report L or H by a shifted prediction of a reference agent and
 * the report of a peer. The shift is the largest that keeps a probability.
 */
public final class ShiftProperties {

  private ShiftProperties() {}

  /** The agent sees a signal, reports one and predicts; the other two are truthful. */
  record OfReport(PeerSetting setting, int signal, int report, Rational prediction) {}

  /** All report one signal and are certain of it. */
  record OfConstant(PeerSetting setting, int signal) {}

  /** The family of rules that shift a prediction. */
  public static Family<PredictingReportMechanism> family() {
    return Family.of(
        "shift",
        "payments for a report, L or H, and for a prediction of how often H is reported",
        PredictingReportMechanism.class,
        List.of(
            Property.<PredictingReportMechanism, OfReport>of(
                    "truthful",
                    "truth is a best reply to the truth (Bayes-Nash)",
                    over(s -> reports(s, false)),
                    (m, c) -> compared(m, c, Relation.AT_MOST),
                    ShiftProperties::told)
                .fixed(),
            Property.<PredictingReportMechanism, OfReport>of(
                    "strict",
                    "every lie, in the report or in the prediction, pays less",
                    over(s -> reports(s, true)),
                    (m, c) -> compared(m, c, Relation.LESS),
                    ShiftProperties::told)
                .fixed(),
            Property.<PredictingReportMechanism, OfConstant>of(
                    "beats-uninformative",
                    "truth pays more than when all report one signal",
                    over(s -> Stream.of(0, 1).map(x -> new OfConstant(s, x))),
                    ShiftProperties::constant,
                    ShiftProperties::constantTold)
                .fixed(),
            Property.<PredictingReportMechanism, OfReport>of(
                    "rational-ex-post",
                    "nobody ever pays",
                    over(s -> reports(s, false)),
                    (m, c) -> extreme(m, c, Relation.AT_LEAST),
                    ShiftProperties::told)
                .fixed(),
            Property.<PredictingReportMechanism, OfReport>of(
                    "bounded",
                    "no payment is above 2",
                    over(s -> reports(s, false)),
                    (m, c) -> extreme(m, c, Relation.AT_MOST),
                    ShiftProperties::told)
                .fixed(),
            Property.<PredictingReportMechanism, OfReport>of(
                    "shift-free-prediction",
                    "what a prediction earns does not depend on the report",
                    over(s -> reports(s, true)),
                    ShiftProperties::separate,
                    ShiftProperties::told)
                .fixed()));
  }

  private static <C extends Record> List<Environment<C>> over(
      Function<PeerSetting, Stream<C>> cases) {
    List<PeerSetting> all = PeerSetting.twoSignals(3);
    return List.of(
        Environment.over(
            "3-agents-2-signals",
            "3 agents, 2 signals, 2 states, denominators to 4 (" + all.size() + " priors)",
            all,
            PeerSetting::size,
            cases));
  }

  private static Rational honest(PeerSetting s, int signal) {
    return s.law().posterior(signal).get(1);
  }

  private static Stream<OfReport> reports(PeerSetting s, boolean lies) {
    return IntStream.range(0, 2)
        .boxed()
        .flatMap(
            signal ->
                IntStream.range(0, 2)
                    .boxed()
                    .flatMap(
                        report ->
                            PeerRule.predictions(s).stream()
                                .map(p -> new OfReport(s, signal, report, p.get(1)))))
        .filter(
            c ->
                !lies || c.signal() != c.report() || !c.prediction().equals(honest(s, c.signal())));
  }

  private static Rational paid(
      PredictingReportMechanism m, PeerSetting s, JointPrior.Draw<Rational> d, OfReport c) {
    Rational reference = honest(s, d.signals().get(1));
    return m.payment(
        c.report(),
        c.prediction(),
        reference,
        d.signals().get(2),
        BinaryRobustBayesianTruthSerum.largest(reference));
  }

  private static Stream<JointPrior.Draw<Rational>> draws(OfReport c) {
    return c.setting().prior().draws().stream().filter(d -> d.signals().get(0) == c.signal());
  }

  private static Rational expected(PredictingReportMechanism m, OfReport c) {
    return draws(c)
        .map(d -> d.probability().times(paid(m, c.setting(), d, c)))
        .reduce(Rational.ZERO, Rational::plus)
        .over(c.setting().law().marginal(c.signal()));
  }

  private static OfReport truth(OfReport c) {
    return new OfReport(c.setting(), c.signal(), c.signal(), honest(c.setting(), c.signal()));
  }

  private static Finding compared(PredictingReportMechanism m, OfReport c, Relation relation) {
    return Finding.of(expected(m, c), relation, expected(m, truth(c)));
  }

  private static Finding extreme(PredictingReportMechanism m, OfReport c, Relation relation) {
    List<Rational> all = draws(c).map(d -> paid(m, c.setting(), d, c)).toList();
    Rational bound = relation == Relation.AT_LEAST ? Rational.ZERO : Rational.of(2);
    return Finding.of(all, relation, all.stream().map(x -> bound).toList());
  }

  private static Finding separate(PredictingReportMechanism m, OfReport c) {
    OfReport other = new OfReport(c.setting(), c.signal(), 1 - c.report(), c.prediction());
    OfReport here = new OfReport(c.setting(), c.signal(), c.report(), truth(c).prediction());
    OfReport there = new OfReport(c.setting(), c.signal(), 1 - c.report(), truth(c).prediction());
    return Finding.of(
        expected(m, c).minus(expected(m, here)),
        Relation.EQUAL,
        expected(m, other).minus(expected(m, there)));
  }

  private static Account told(PredictingReportMechanism m, OfReport c) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("reference and peer see", "probability", "paid", "for the truth"));
    draws(c)
        .forEach(
            d ->
                table.add(
                    List.of(
                        Signals.name(d.signals().get(1), 2)
                            + ", "
                            + Signals.name(d.signals().get(2), 2),
                        d.probability().over(c.setting().law().marginal(c.signal())).toString(),
                        paid(m, c.setting(), d, c).toString(),
                        paid(m, c.setting(), d, truth(c)).toString())));
    return new Account(
        c.setting().words(),
        List.of(
            "The others are truthful.",
            "The agent sees "
                + Signals.name(c.signal(), 2)
                + ", reports "
                + Signals.name(c.report(), 2)
                + " and predicts H with "
                + c.prediction()
                + "; the truth is "
                + honest(c.setting(), c.signal())
                + "."),
        "He expects " + expected(m, c) + " instead of " + expected(m, truth(c)) + ".",
        table);
  }

  private static Rational constantPay(PredictingReportMechanism m, OfConstant c) {
    Rational certain = Rational.of(c.signal());
    return m.payment(
        c.signal(), certain, certain, c.signal(), BinaryRobustBayesianTruthSerum.largest(certain));
  }

  private static Rational truthPay(PredictingReportMechanism m, PeerSetting s) {
    return IntStream.range(0, 2)
        .mapToObj(
            x ->
                expected(m, truth(new OfReport(s, x, x, Rational.HALF))).times(s.law().marginal(x)))
        .reduce(Rational.ZERO, Rational::plus);
  }

  private static Finding constant(PredictingReportMechanism m, OfConstant c) {
    return Finding.of(constantPay(m, c), Relation.LESS, truthPay(m, c.setting()));
  }

  private static Account constantTold(PredictingReportMechanism m, OfConstant c) {
    return new Account(
        c.setting().words(),
        List.of("All report " + Signals.name(c.signal(), 2) + " and are certain of it."),
        "Each is paid "
            + constantPay(m, c)
            + "; at the truth he expects "
            + truthPay(m, c.setting())
            + ".",
        List.of());
  }
}
