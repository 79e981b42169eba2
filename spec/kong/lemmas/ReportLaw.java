package kong.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Any joint law of what n agents report, as variables: each list of m signals may be reported with
 * each of K lists of predictions. Whatever the prior and the strategies are, reports have such a
 * law.
 */
public final class ReportLaw {

  private ReportLaw() {}

  /** The law and the predictions. */
  public static Frame frame(int n, int m, int k) {
    int outcomes = count(n, m, k);
    Frame all = Frame.NONE.simplex("law", outcomes);
    for (int o = 0; o < outcomes; o++) all = predictions(all, o, n, m);
    return all;
  }

  /** The predictions of one list of reports alone. */
  public static Frame predictions(Frame frame, int outcome, int n, int m) {
    Frame all = frame;
    for (int i = 0; i < n; i++) all = all.simplex(prediction(outcome, i), m);
    return all;
  }

  /** Positive weights alpha and beta, and any rule PS on m signals. */
  public static Frame weights(Frame frame, int m) {
    return frame.positive("alpha", "beta").with("PS", new Frame.Rule(m, false));
  }

  /** alpha = 3, beta = 2 and the quadratic rule. */
  public static Assignment weights(Assignment at) {
    return at.number("alpha", Rational.of(3))
        .number("beta", Rational.of(2))
        .rule("PS", new ScoringRule.Quadratic());
  }

  /** How many lists of reports there are. */
  public static int count(int n, int m, int k) {
    return (int) Math.pow(m, n) * k;
  }

  private static String prediction(int outcome, int agent) {
    return "p" + outcome + "a" + agent;
  }

  /** The reports of one outcome, of signals in the place that the outcome has among all lists. */
  public static <S extends Scalar<S>> List<Report<S>> reports(
      Variables<S> x, int outcome, int n, int m, int k) {
    return reports(x, outcome, JointPrior.tuples(n, m).get(outcome / k));
  }

  /** The reports of these signals with an outcome's predictions. */
  public static <S extends Scalar<S>> List<Report<S>> reports(
      Variables<S> x, int outcome, List<Integer> signals) {
    return IntStream.range(0, signals.size())
        .mapToObj(i -> new Report<>(signals.get(i), x.list(prediction(outcome, i))))
        .toList();
  }

  /** The reports of the list of signals in the place r, with the predictions of outcome 0. */
  public static <S extends Scalar<S>> List<Report<S>> reports(Variables<S> x) {
    return reports(x, 0, JointPrior.tuples(x.whole("n"), x.whole("m")).get(x.whole("r")));
  }

  /** These reports as a case, with weights. */
  public static Assignment of(List<Report<Rational>> reports) {
    int n = reports.size();
    int m = reports.get(0).prediction().size();
    List<Integer> signals = reports.stream().map(Report::signal).toList();
    return weights(of(Assignment.NONE, 0, reports))
        .whole("n", n)
        .whole("m", m)
        .whole("r", JointPrior.tuples(n, m).indexOf(signals));
  }

  /** The numbers of the predictions of a list of reports. */
  public static Assignment of(Assignment at, int outcome, List<Report<Rational>> reports) {
    Assignment all = at;
    for (int i = 0; i < reports.size(); i++)
      all = all.numbers(prediction(outcome, i), reports.get(i).prediction());
    return all;
  }

  /** The law of the reports of a play, K included. */
  public static Assignment of(
      Assignment at, JointPrior<Rational> prior, Profile<Rational> profile) {
    int n = prior.agents();
    int m = prior.signals();
    Map<List<Integer>, Map<List<Report<Rational>>, Rational>> law = new LinkedHashMap<>();
    for (JointPrior.Draw<Rational> draw : prior.draws()) {
      Expectation.eachReport(
          profile,
          draw,
          (probability, reports) -> {
            if (!probability.isZero())
              law.computeIfAbsent(
                      reports.stream().map(Report::signal).toList(), s -> new LinkedHashMap<>())
                  .merge(reports, probability, Rational::plus);
          });
    }
    int k = law.values().stream().mapToInt(Map::size).max().orElseThrow();
    List<Rational> chances = new ArrayList<>();
    Assignment all = at.whole("K", k);
    for (List<Integer> signals : JointPrior.tuples(n, m)) {
      List<List<Report<Rational>>> some = List.copyOf(law.getOrDefault(signals, Map.of()).keySet());
      for (int o = 0; o < k; o++) {
        List<Report<Rational>> reports =
            o < some.size()
                ? some.get(o)
                : signals.stream()
                    .map(s -> new Report<>(s, Distributions.point(Rational.ONE, m, 0)))
                    .toList();
        all = of(all, chances.size(), reports);
        chances.add(o < some.size() ? law.get(signals).get(reports) : Rational.ZERO);
      }
    }
    return all.numbers("law", chances);
  }
}
