package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.classification.EnumeratedPlay;
import kong.lemmas.Pairs;
import kong.lemmas.ReportLaw;
import kong.lemmas.Terms;
import kong.lemmas.TwoGroups;

/**
 * Claim 5.3: in the Disagreement Mechanism the zero-sum game cancels, and the average agent earns
 * the ClassificationScore.
 */
public final class WelfareIsTheClassificationScore implements Spec {

  /**
   * For every play, the number of agents in group A, and which of them may be drawn for agent i's
   * extra score.
   */
  public record Case(EnumeratedPlay play, int groupA, Design.Drawn drawn) {
    boolean everybodyHasAPeer() {
      return groupA >= 2 && groupA <= play.agents() - 2 && play.prior().isSymmetric();
    }
  }

  /** For every report profile and the number of agents in group A. */
  public record Reports(List<Report<Rational>> reports, int groupA) {
    boolean everybodyHasAPeer() {
      return groupA >= 2 && groupA <= reports.size() - 2;
    }
  }

  private static final List<List<Rational>> PREDICTIONS =
      List.of(List.of(Rational.of(1, 3), Rational.of(2, 3)), List.of(Rational.ONE, Rational.ZERO));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    Space<Case> small =
        EnumeratedPlay.some(3)
            .then(
                p ->
                    Space.range(1, 2)
                        .then(a -> Space.of(Design.Drawn.values()).map(d -> new Case(p, a, d))));
    Space<Case> large =
        EnumeratedPlay.some(4)
            .then(p -> Space.of(Design.Drawn.values()).map(d -> new Case(p, 2, d)));
    String plays = "symmetric priors, strategy profiles, alpha, beta > 0, scoring rules";
    Space<Reports> threeAgents =
        reports(3).then(r -> Space.range(1, 2).map(a -> new Reports(r, a)));
    Space<Reports> fourAgents =
        reports(4)
            .map(r -> new Reports(r, 2))
            .or(reports(5).then(r -> Space.range(2, 3).map(a -> new Reports(r, a))));
    return List.of(
        new Claim<>(
            new Source(
                "kong/claim-5.3",
                Kind.STATEMENT,
                "Section 5, Claim 5.3 (proof in 5.4)",
                "the average agent welfare in the Disagreement Mechanism is the"
                    + " ClassificationScore"),
            Case.class,
            List.of(
                Reading.printed(
                        REFUTED,
                        Scope.part(
                            "n >= 3, two non-empty groups, " + plays, "n = 3, 4", small.or(large)),
                        c -> welfare(mechanism, c))
                    .weighed(Slips.aloneInAGroup("two-in-each-group")),
                Reading.ours(
                        "two-in-each-group",
                        CONDITIONAL,
                        Scope.sample("two or more agents in each group, " + plays, 16, large)
                            .containing(Case::everybodyHasAPeer),
                        new Asked<>(new Welfare(mechanism), Welfare::of))
                    .provedBy(Proof.sought().carriedBy(new Rewarded(mechanism))))),
        new Claim<>(
            new Source(
                "kong/claim-5.3-proof-zero-sum",
                Kind.FORMULA,
                "Section 5.4, proof of Claim 5.3",
                "sum_i score_M(i, r) = 0"),
            Reports.class,
            List.of(
                Reading.printed(
                        REFUTED,
                        Scope.part(
                            "all report profiles and non-empty groups",
                            "n = 3, 4, 5, two predictions",
                            threeAgents.or(fourAgents)),
                        c -> zeroSum(mechanism, c))
                    .weighed(Slips.aloneInAGroup("two-in-each-group")),
                Reading.ours(
                        "two-in-each-group",
                        CONDITIONAL,
                        Scope.sample(
                                "all report profiles, two or more agents in each group",
                                200,
                                fourAgents)
                            .containing(Reports::everybodyHasAPeer),
                        new Asked<>(new ScoresCancel(mechanism), ScoresCancel::of))
                    .provedBy(Proof.sought().carriedBy(new Cancelled())))));
  }

  /** The mean of all payments is the ClassificationScore. */
  record Welfare(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TwoGroups.domain(Domain.all())
          .size("K", 1, 1)
          .choice("drawn", s -> Design.Drawn.values().length)
          .numbers(
              s ->
                  ReportLaw.frame(Frame.NONE, s.of("n"), s.of("m"), s.of("K"))
                      .positive("alpha", "beta")
                      .with("PS", new Frame.Rule(s.of("m"), false)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      S left = x.number(0);
      S right = x.number(0);
      for (int o = 0; o < x.list("law").size(); o++) {
        List<Report<S>> reports = ReportLaw.reports(x, o, n, x.whole("m"), x.whole("K"));
        S paid =
            Terms.valued(
                Payment.sum(
                    mechanism.payments(
                        design(x).with(Design.Drawn.values()[x.whole("drawn")]), reports)),
                x);
        left = left.plus(x.list("law").get(o).times(paid).scale(Rational.of(1, n)));
        right =
            right.plus(
                x.list("law")
                    .get(o)
                    .times(
                        Pairs.overTriples(
                            n, x.number(0), (j, k) -> score(x, reports.get(j), reports.get(k)))));
      }
      return Statement.of(left, Relation.EQUAL, right);
    }

    static Assignment of(Case c) {
      Assignment at =
          Assignment.NONE
              .whole("n", c.play().agents())
              .whole("m", c.play().prior().signals())
              .whole("a", c.groupA() - 2)
              .whole("drawn", c.drawn().ordinal());
      return ReportLaw.of(at, c.play().prior(), c.play().profile())
          .number("alpha", Rational.of(3))
          .number("beta", Rational.of(2))
          .rule("PS", new ScoringRule.Quadratic());
    }
  }

  /** {@code D*} if the signals differ, otherwise {@code -sqrt(D*)}. */
  private static <S extends Scalar<S>> S score(Variables<S> x, Report<S> j, Report<S> k) {
    return j.signal() == k.signal()
        ? Terms.distance(x, j.prediction(), k.prediction()).negated()
        : Terms.divergence(x, j.prediction(), k.prediction());
  }

  private static <S extends Scalar<S>> Design<S> design(Variables<S> x) {
    return Design.of(x.get("alpha"), x.get("beta"), x.whole("n")).with(TwoGroups.groupA(x));
  }

  /** What the agents earn in their groups. */
  private static <S extends Scalar<S>> List<S> inGroups(Variables<S> x, List<Report<S>> reports) {
    int a = TwoGroups.groupA(x).size();
    return Stream.of(reports.subList(0, a), reports.subList(a, reports.size()))
        .flatMap(group -> new TruthfulMechanism().payments(design(x), group).stream())
        .map(p -> Terms.valued(p, x))
        .toList();
  }

  /** g are the payments inside the groups, e the scores of pairs. */
  record Rewarded(ElicitationMechanism mechanism) implements Carried {
    @Override
    public Lemma lemma() {
      return TwoGroups.REWARDED;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<S> g = new ArrayList<>();
      List<S> e = new ArrayList<>();
      for (int o = 0; o < x.list("law").size(); o++) {
        List<Report<S>> reports = ReportLaw.reports(x, o, x.whole("n"), x.whole("m"), x.whole("K"));
        g.addAll(inGroups(x, reports));
        for (Report<S> j : reports) for (Report<S> k : reports) e.add(score(x, j, k));
      }
      return Map.of("law", x.list("law"), "g", g, "e", e);
    }
  }

  /** What is left of all payments without the reward is zero. */
  record ScoresCancel(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TwoGroups.domain(Domain.all())
          .choice("r", s -> ReportLaw.count(s.of("n"), s.of("m"), 1))
          .numbers(
              s ->
                  ReportLaw.predictions(Frame.NONE, 0, s.of("n"), s.of("m"))
                      .positive("alpha", "beta")
                      .with("PS", new Frame.Rule(s.of("m"), false)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      List<Report<S>> reports = reports(x);
      S paid = Terms.valued(Payment.sum(mechanism.payments(design(x), reports)), x);
      return Statement.of(
          paid.minus(
              Pairs.overPairs(n, x.number(0), (j, k) -> score(x, reports.get(j), reports.get(k)))
                  .scale(Rational.of(n))),
          Relation.EQUAL,
          x.number(0));
    }

    static <S extends Scalar<S>> List<Report<S>> reports(Variables<S> x) {
      return ReportLaw.reports(
          x, 0, JointPrior.tuples(x.whole("n"), x.whole("m")).get(x.whole("r")));
    }

    static Assignment of(Reports c) {
      int n = c.reports().size();
      int m = c.reports().get(0).prediction().size();
      List<Integer> signals = c.reports().stream().map(Report::signal).toList();
      Assignment at =
          Assignment.NONE
              .whole("n", n)
              .whole("m", m)
              .whole("a", c.groupA() - 2)
              .whole("r", JointPrior.tuples(n, m).indexOf(signals));
      return ReportLaw.of(at, 0, c.reports())
          .number("alpha", Rational.of(3))
          .number("beta", Rational.of(2))
          .rule("PS", new ScoringRule.Quadratic());
    }
  }

  /** g are the payments inside the groups. */
  record Cancelled() implements Carried {
    @Override
    public Lemma lemma() {
      return TwoGroups.ZERO_SUM;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("g", inGroups(x, ScoresCancel.reports(x)));
    }
  }

  private static Space<List<Report<Rational>>> reports(int agents) {
    List<Report<Rational>> all = new ArrayList<>();
    for (int signal = 0; signal < 2; signal++)
      for (List<Rational> p : PREDICTIONS) all.add(new Report<>(signal, p));
    Space<List<Report<Rational>>> lists = Space.of(List.of(List.of()));
    for (int i = 0; i < agents; i++) {
      lists =
          lists.then(
              head ->
                  Space.of(all)
                      .map(
                          r -> {
                            List<Report<Rational>> longer = new ArrayList<>(head);
                            longer.add(r);
                            return List.copyOf(longer);
                          }));
    }
    return lists;
  }

  private static Design<Rational> design(int agents, int groupA) {
    return Design.of(Rational.of(3), Rational.of(2), agents)
        .with(IntStream.range(0, groupA).boxed().toList());
  }

  private static Finding welfare(ElicitationMechanism mechanism, Case c) {
    int n = c.play().agents();
    if (c.groupA() == 1 || c.groupA() == n - 1) return alone(n);
    Payment<Rational> sum =
        new Expectation<>(mechanism, design(n, c.groupA()).with(c.drawn()), c.play().prior())
            .welfare(c.play().profile());
    RealNumber average = Valuation.of(sum.times(Rational.of(1, n)), new ScoringRule.Quadratic());
    return Finding.of(average, Relation.EQUAL, c.play().classificationScore());
  }

  private static Finding zeroSum(ElicitationMechanism mechanism, Reports c) {
    int n = c.reports().size();
    if (c.groupA() == 1 || c.groupA() == n - 1) return alone(n);
    Payment<Rational> sum = Payment.sum(mechanism.payments(design(n, c.groupA()), c.reports()));
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        if (j != k)
          sum =
              sum.minus(
                  DisagreementMechanism.classification(c.reports().get(j), c.reports().get(k))
                      .times(Rational.of(1, n - 1L)));
      }
    }
    return Finding.none(sum.isZero() ? 0 : sum.terms().size() + 1L)
        .with("what is left of the scores", sum);
  }

  private static Finding alone(int n) {
    return Finding.undefined(
        "of " + n + " agents one is alone in his group and has no peer there to be paid by",
        Relation.EQUAL,
        Rational.ZERO);
  }
}
