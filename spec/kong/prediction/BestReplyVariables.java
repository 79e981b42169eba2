package kong.prediction;

import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kong.equilibria.PeerPlay;
import kong.lemmas.OneBestPrediction;
import kong.lemmas.ReportLaw;
import kong.lemmas.StepList;
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
        d -> Statement.of(paid(x, d.list("d")), AT_MOST, paid(x, x.list("p"))));
  }

  private static Frame frame(Shape s) {
    return ReportLaw.frame(s.of("n") - 1, s.of("m"), s.of("K"))
        .simplex("p", s.of("m"))
        .simplex("q", s.of("m"))
        .positive("alpha", "beta", "c")
        .with("PS", new Frame.Rule(s.of("m"), true));
  }

  /** One group of all agents, or group A of two. */
  private static List<List<Integer>> groups(int n) {
    List<List<Integer>> all = new ArrayList<>(List.of(IntStream.range(0, n).boxed().toList()));
    all.addAll(DisagreementVariables.groups(n));
    return all;
  }

  private static <S extends Scalar<S>> List<Report<S>> others(Variables<S> x, int outcome) {
    return ReportLaw.reports(x, outcome, x.whole("n") - 1, x.whole("m"), x.whole("K"));
  }

  /** What the mechanism is expected to pay for the report r with a prediction. */
  public <S extends Scalar<S>> S paid(Variables<S> x, List<S> prediction) {
    return expected(x, prediction, p -> Terms.valued(p, x));
  }

  /** How often, on average, the mechanism scores the own prediction p. */
  public <S extends Scalar<S>> S scored(Variables<S> x) {
    // a list of its own, by which it is known among the terms
    List<S> own = new Report<>(x.whole("r"), new ArrayList<>(x.list("p"))).prediction();
    return expected(
        x,
        own,
        p ->
            p.valued(
                term ->
                    x.number(
                        term instanceof PaymentTerm.Score<S> t && t.prediction() == own ? 1 : 0)));
  }

  private <S extends Scalar<S>> S expected(
      Variables<S> x, List<S> prediction, Function<Payment<S>, S> value) {
    int n = x.whole("n");
    Design<S> design =
        Design.of(x.get("alpha"), x.get("beta"), n)
            .with(groups(n).get(x.whole("group")))
            .with(Design.Drawn.OTHERS);
    ElicitationMechanism mechanism = x.whole("group") == 0 ? truthful : disagreement;
    S sum = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++) {
      List<Report<S>> reports = new ArrayList<>(List.of(new Report<>(x.whole("r"), prediction)));
      reports.addAll(others(x, o));
      S paid = value.apply(mechanism.payments(design, reports).get(0));
      sum = sum.plus(x.list("law").get(o).times(paid));
    }
    return sum;
  }

  /** Those with whom he can be matched. */
  private static List<Integer> peers(Variables<?> x) {
    int n = x.whole("n");
    List<Integer> a = groups(n).get(x.whole("group"));
    return IntStream.range(1, n).filter(j -> a.contains(j) == a.contains(0)).boxed().toList();
  }

  /**
   * {@code alpha theta_{-i} q + beta sum_j Pr(j) Pr(^sigma_j = r) ^p_j}: the numerator of (43),
   * where j is one of those with whom he can be matched.
   */
  public static <S extends Scalar<S>> List<S> numerator(Variables<S> x) {
    return IntStream.range(0, x.whole("m"))
        .mapToObj(
            k ->
                Distributions.sum(
                        products(x, k).stream()
                            .map(f -> f.stream().reduce(S::times).orElseThrow())
                            .toList())
                    .scale(share(x)))
        .toList();
  }

  /** What is added up, before it is divided by the number of peers. */
  private static <S extends Scalar<S>> List<List<S>> products(Variables<S> x, int k) {
    List<List<S>> all = new ArrayList<>();
    for (int o = 0; o < x.list("law").size(); o++) {
      S law = x.list("law").get(o);
      for (int j : peers(x)) {
        Report<S> report = others(x, o).get(j - 1);
        if (report.signal() == k) all.add(List.of(x.get("alpha"), law));
        if (report.signal() == x.whole("r"))
          all.add(List.of(x.get("beta"), law, report.prediction().get(k)));
      }
    }
    return all;
  }

  private static Rational share(Variables<?> x) {
    return Rational.of(1, peers(x).size());
  }

  /**
   * {@code beta sum_j Pr(j) Pr(^sigma_j = r)}: what is added to alpha in the denominator of (43).
   */
  public static <S extends Scalar<S>> S met(Variables<S> x) {
    return x.get("beta").times(Distributions.sum(meetings(x))).scale(share(x));
  }

  /** For each peer who reports r, in each outcome, the probability of that. */
  private static <S extends Scalar<S>> List<S> meetings(Variables<S> x) {
    List<S> all = new ArrayList<>();
    for (int o = 0; o < x.list("law").size(); o++)
      for (int j : peers(x))
        if (others(x, o).get(j - 1).signal() == x.whole("r")) all.add(x.list("law").get(o));
    return all;
  }

  /** Evidence for what follows from p being best. */
  public static Evidence evidence(Obligation o) {
    Symbols x = new Symbols(frame(o.shape()), o);
    List<Summand> sum = new ArrayList<>(List.of(StepList.product(x.get("alpha"))));
    for (Polynomial law : meetings(x)) sum.add(weighed(x, List.of(x.get("beta"), law)));
    // the denominator of (43) is not zero
    if (o.isImpossible())
      return StepList.sum(
          sum, new Multiple(Polynomial.of(Rational.of(-1)), x.get("alpha").plus(met(x))));
    List<Evidence> notNegative =
        IntStream.range(0, x.whole("m"))
            .<Evidence>mapToObj(
                k -> StepList.sum(products(x, k).stream().map(f -> weighed(x, f)).toList()))
            .toList();
    return OneBestPrediction.evidence(x, numerator(x), notNegative, StepList.sum(sum));
  }

  private static Summand weighed(Symbols x, List<Polynomial> factors) {
    return new Summand(share(x), Polynomial.ONE, factors);
  }

  /** Everybody predicts that all signals are equally likely, and all reports are. */
  public static Assignment uniform(Shape s) {
    List<Rational> even = Distributions.uniform(s.of("m"));
    int others = s.of("n") - 1;
    int outcomes = ReportLaw.count(others, s.of("m"), s.of("K"));
    Assignment at =
        new Assignment(s, Map.of(), Map.of(), Map.of(), Map.of())
            .numbers("law", Distributions.uniform(outcomes));
    for (int o = 0; o < outcomes; o++)
      at = ReportLaw.of(at, o, Collections.nCopies(others, new Report<>(0, even)));
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
    List<Integer> parts = new ArrayList<>(play.partOfEachAgent());
    parts.remove(Integer.valueOf(part));
    parts.add(0, part);
    int n = parts.size();
    Predictions predictions = play.predictions();
    JointPrior<Rational> prior = play.prior().prior(n).possible();
    Rational given = prior.marginal(0, signal);
    JointPrior<Rational> others =
        new JointPrior<>(
            n - 1,
            play.signals(),
            prior.draws().stream()
                .filter(d -> d.signals().get(0) == signal)
                .map(
                    d ->
                        new JointPrior.Draw<>(
                            d.signals().subList(1, n), d.probability().over(given)))
                .toList());
    Assignment at =
        Assignment.NONE
            .whole("n", n)
            .whole("m", play.signals())
            .whole(
                "group",
                groups(n).indexOf(play.inGroup(parts, play.crowd().parts().get(part).group())))
            .whole("r", report);
    return ReportLaw.of(
            at,
            others,
            new Profile<>(parts.subList(1, n).stream().map(predictions::strategy).toList()))
        .numbers("p", predictions.of(part, signal, report))
        .numbers("q", other)
        .number("c", chance)
        .number("alpha", play.alpha())
        .number("beta", play.beta())
        .rule("PS", new ScoringRule.Quadratic());
  }
}
