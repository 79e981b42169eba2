package kong.prediction;

import kong.lemmas.StepList;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.equilibria.PeerPlay;
import kong.lemmas.OneBestPrediction;
import kong.lemmas.Symbols;
import kong.lemmas.Terms;

/**
 * Agent 1 after a signal, with a report (r, p), as variables: the law of what all others report,
 * given his signal, may be any. He is paid by the Truthful Mechanism, or by the Disagreement
 * Mechanism in any two groups of two or more.
 *
 * @param truthful the Truthful Mechanism
 * @param disagreement the Disagreement Mechanism
 * @param both whether he may be paid by either
 */
public record BestReplyVariables(
    ElicitationMechanism truthful, ElicitationMechanism disagreement, boolean both) {

  /** No prediction with the report r earns more than p. */
  public Domain bestPrediction() {
    return anyPrediction().given(this::isBest);
  }

  /** Whether or not p is best. */
  public Domain anyPrediction() {
    return Domain.all()
        .size("n", 3, both ? 4 : 3)
        .size("m", 2, 2)
        .size("K", 1, 1)
        .choice("group", s -> both ? groups(s.of("n")).size() : 1)
        .choice("r", s -> s.of("m"))
        .numbers(BestReplyVariables::frame);
  }

  private <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
    return new Statement.ForAll<>(
        "other",
        Frame.NONE.simplex("d", x.whole("m")),
        d -> Statement.of(paid(x, d.list("d")), Relation.AT_MOST, paid(x, x.list("p"))));
  }

  private static Frame frame(Shape s) {
    int others = s.of("n") - 1;
    int outcomes = (int) Math.pow(s.of("m"), others) * s.of("K");
    Frame all = Frame.NONE.simplex("law", outcomes);
    for (int o = 0; o < outcomes; o++)
      for (int j = 0; j < others; j++) all = all.simplex(prediction(o, j), s.of("m"));
    return all.simplex("p", s.of("m"))
        .simplex("q", s.of("m"))
        .positive("alpha", "beta", "c")
        .with("PS", new Frame.Rule(s.of("m"), true));
  }

  private static String prediction(int outcome, int other) {
    return "p" + outcome + "a" + other;
  }

  /** One group of all agents, or group A of two. */
  private static List<List<Integer>> groups(int n) {
    List<List<Integer>> all = new ArrayList<>(List.of(IntStream.range(0, n).boxed().toList()));
    all.addAll(DisagreementVariables.groups(n));
    return all;
  }

  private static <S extends Scalar<S>> List<Report<S>> others(Variables<S> x, int outcome) {
    List<Integer> signals =
        JointPrior.tuples(x.whole("n") - 1, x.whole("m")).get(outcome / x.whole("K"));
    return IntStream.range(0, signals.size())
        .mapToObj(j -> new Report<>(signals.get(j), x.list(prediction(outcome, j))))
        .toList();
  }

  /** What the mechanism is expected to pay for the report r with a prediction. */
  public <S extends Scalar<S>> S paid(Variables<S> x, List<S> prediction) {
    int n = x.whole("n");
    Design<S> design =
        Design.of(x.get("alpha"), x.get("beta"), n)
            .with(groups(n).get(x.whole("group")))
            .with(Design.Drawn.OTHERS);
    S sum = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++) {
      List<Report<S>> reports = new ArrayList<>(List.of(new Report<>(x.whole("r"), prediction)));
      reports.addAll(others(x, o));
      sum =
          sum.plus(
              x.list("law")
                  .get(o)
                  .times(
                      Terms.valued(
                          (x.whole("group") == 0 ? truthful : disagreement)
                              .payments(design, reports)
                              .get(0),
                          x)));
    }
    return sum;
  }

  /** How often, on average, the mechanism scores the own prediction p. */
  public <S extends Scalar<S>> S scored(Variables<S> x) {
    int n = x.whole("n");
    Design<S> design =
        Design.of(x.get("alpha"), x.get("beta"), n)
            .with(groups(n).get(x.whole("group")))
            .with(Design.Drawn.OTHERS);
    // a list of its own, by which it is known among the terms
    Report<S> own = new Report<>(x.whole("r"), new ArrayList<>(x.list("p")));
    S sum = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++) {
      List<Report<S>> reports = new ArrayList<>(List.of(own));
      reports.addAll(others(x, o));
      S weight =
          (x.whole("group") == 0 ? truthful : disagreement)
              .payments(design, reports)
              .get(0)
              .valued(
                  term ->
                      x.number(
                          term instanceof PaymentTerm.Score<S> t
                                  && t.prediction() == own.prediction()
                              ? 1
                              : 0));
      sum = sum.plus(x.list("law").get(o).times(weight));
    }
    return sum;
  }

  /** Those with whom he can be matched. */
  private static List<Integer> peers(int n, int group) {
    List<Integer> a = groups(n).get(group);
    boolean inA = a.contains(0);
    return IntStream.range(1, n).filter(j -> a.contains(j) == inA).boxed().toList();
  }

  /**
   * {@code alpha theta_{-i} q + beta sum_j Pr(j) Pr(^sigma_j = r) ^p_j}: the numerator of (43),
   * where j is one of those with whom he can be matched.
   */
  public static <S extends Scalar<S>> List<S> numerator(Variables<S> x) {
    List<Integer> peers = peers(x.whole("n"), x.whole("group"));
    return IntStream.range(0, x.whole("m"))
        .mapToObj(
            k -> {
              S sum = x.number(0);
              for (int o = 0; o < x.list("law").size(); o++) {
                for (int j : peers) {
                  Report<S> report = others(x, o).get(j - 1);
                  if (report.signal() == k)
                    sum = sum.plus(x.get("alpha").times(x.list("law").get(o)));
                  if (report.signal() == x.whole("r"))
                    sum =
                        sum.plus(
                            x.get("beta")
                                .times(x.list("law").get(o))
                                .times(report.prediction().get(k)));
                }
              }
              return sum.scale(Rational.of(1, peers.size()));
            })
        .toList();
  }

  /**
   * {@code beta sum_j Pr(j) Pr(^sigma_j = r)}: what is added to alpha in the denominator of (43).
   */
  public static <S extends Scalar<S>> S met(Variables<S> x) {
    List<Integer> peers = peers(x.whole("n"), x.whole("group"));
    S sum = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++) {
      for (int j : peers)
        if (others(x, o).get(j - 1).signal() == x.whole("r"))
          sum = sum.plus(x.get("beta").times(x.list("law").get(o)));
    }
    return sum.scale(Rational.of(1, peers.size()));
  }

  /** Evidence for what follows from p being best. */
  public static Evidence evidence(Obligation o) {
    Symbols x = new Symbols(frame(o.shape()), o);
    List<Evidence> notNegative =
        IntStream.range(0, x.whole("m"))
            .mapToObj(
                k -> (Evidence) StepList.sum(summands(x, k)))
            .toList();
    List<Summand> sum =
        new ArrayList<>(
            List.of(new Summand(Rational.ONE, Polynomial.ONE, List.of(x.get("alpha")))));
    List<Integer> peers = peers(x.whole("n"), x.whole("group"));
    for (int out = 0; out < x.list("law").size(); out++) {
      for (int j : peers)
        if (others(x, out).get(j - 1).signal() == x.whole("r"))
          sum.add(
              new Summand(
                  Rational.of(1, peers.size()),
                  Polynomial.ONE,
                  List.of(x.get("beta"), x.list("law").get(out))));
    }
    Combination positive = StepList.sum(sum);
    if (o.isImpossible()) {
      // the denominator of (43) is not zero
      Polynomial denominator = x.get("alpha").plus(met(x));
      return StepList.sum(sum, new Evidence.Multiple(Polynomial.of(Rational.of(-1)), denominator));
    }
    return OneBestPrediction.evidence(x, numerator(x), notNegative, positive);
  }

  private static List<Summand> summands(Symbols x, int k) {
    List<Summand> all = new ArrayList<>();
    List<Integer> peers = peers(x.whole("n"), x.whole("group"));
    Rational share = Rational.of(1, peers.size());
    for (int o = 0; o < x.list("law").size(); o++) {
      Polynomial law = x.list("law").get(o);
      for (int j : peers) {
        Report<Polynomial> report = others(x, o).get(j - 1);
        if (report.signal() == k)
          all.add(new Summand(share, Polynomial.ONE, List.of(x.get("alpha"), law)));
        if (report.signal() == x.whole("r"))
          all.add(
              new Summand(
                  share, Polynomial.ONE, List.of(x.get("beta"), law, report.prediction().get(k))));
      }
    }
    return all;
  }

  /** Everybody predicts that all signals are equally likely, and all reports are. */
  public static Assignment uniform(Shape s) {
    List<Rational> even = Distributions.uniform(s.of("m"));
    int outcomes = (int) Math.pow(s.of("m"), s.of("n") - 1) * s.of("K");
    Assignment at =
        new Assignment(s, Map.of(), Map.of(), Map.of(), Map.of())
            .numbers("law", Distributions.uniform(outcomes));
    for (int o = 0; o < outcomes; o++)
      for (int j = 0; j + 1 < s.of("n"); j++) at = at.numbers(prediction(o, j), even);
    return at.numbers("p", even)
        .numbers("q", Distributions.point(Rational.ONE, s.of("m"), 0))
        .number("alpha", Rational.ONE)
        .number("beta", Rational.ONE)
        .number("c", Rational.ONE)
        .rule("PS", new ScoringRule.Quadratic());
  }

  /**
   * The numbers of an agent of a part of a play after a signal with a report; p is his best
   * prediction, q another one that is made with chance c.
   */
  public static Assignment of(
      PeerPlay play, int part, int signal, int report, List<Rational> other, Rational chance) {
    int m = play.signals();
    List<Integer> parts =
        new ArrayList<>(
            play.crowd().parts().isEmpty()
                ? List.of()
                : IntStream.range(0, play.crowd().parts().size())
                    .boxed()
                    .flatMap(
                        k -> Collections.nCopies(play.crowd().parts().get(k).size(), k).stream())
                    .toList());
    parts.remove(Integer.valueOf(part));
    parts.add(0, part);
    int n = parts.size();
    int own = play.crowd().parts().get(part).group();
    List<Integer> groupA =
        IntStream.range(0, n)
            .filter(i -> play.crowd().parts().get(parts.get(i)).group() == own)
            .boxed()
            .toList();
    Predictions predictions = play.predictions();
    List<Strategy<Rational>> strategies = parts.stream().map(predictions::strategy).toList();
    Map<List<Integer>, Map<List<Report<Rational>>, Rational>> law = new LinkedHashMap<>();
    JointPrior<Rational> prior = play.prior().prior(n).possible();
    Rational given = prior.marginal(0, signal);
    for (JointPrior.Draw<Rational> draw : prior.draws()) {
      if (draw.signals().get(0) == signal)
        each(strategies, draw, 1, draw.probability().over(given), List.of(), law);
    }
    int k = law.values().stream().mapToInt(Map::size).max().orElseThrow();
    Assignment at =
        Assignment.NONE
            .whole("n", n)
            .whole("m", m)
            .whole("K", k)
            .whole("group", groups(n).indexOf(groupA))
            .whole("r", report);
    List<Rational> chances = new ArrayList<>();
    for (List<Integer> signals : JointPrior.tuples(n - 1, m)) {
      List<List<Report<Rational>>> some = List.copyOf(law.getOrDefault(signals, Map.of()).keySet());
      for (int o = 0; o < k; o++) {
        for (int j = 0; j + 1 < n; j++) {
          at =
              at.numbers(
                  prediction(chances.size(), j),
                  o < some.size()
                      ? some.get(o).get(j).prediction()
                      : Distributions.point(Rational.ONE, m, 0));
        }
        chances.add(o < some.size() ? law.get(signals).get(some.get(o)) : Rational.ZERO);
      }
    }
    return at.numbers("law", chances)
        .numbers("p", predictions.of(part, signal, report))
        .numbers("q", other)
        .number("c", chance)
        .number("alpha", play.alpha())
        .number("beta", play.beta())
        .rule("PS", new ScoringRule.Quadratic());
  }

  private static void each(
      List<Strategy<Rational>> strategies,
      JointPrior.Draw<Rational> draw,
      int i,
      Rational probability,
      List<Report<Rational>> reports,
      Map<List<Integer>, Map<List<Report<Rational>>, Rational>> law) {
    if (i == strategies.size()) {
      law.computeIfAbsent(reports.stream().map(Report::signal).toList(), s -> new LinkedHashMap<>())
          .merge(reports, probability, Rational::plus);
      return;
    }
    for (Strategy.Option<Rational> option :
        strategies.get(i).options().get(draw.signals().get(i))) {
      List<Report<Rational>> longer = new ArrayList<>(reports);
      longer.add(option.report());
      each(strategies, draw, i + 1, probability.times(option.probability()), longer, law);
    }
  }
}
