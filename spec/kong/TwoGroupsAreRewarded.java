package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kong.WelfareIsTheClassificationScore.Case;
import kong.ZeroSumGameCancels.Reports;
import kong.lemmas.Pairs;
import kong.lemmas.ReportLaw;
import kong.lemmas.Terms;
import kong.lemmas.TwoGroups;

/**
 * The sentences of Claim 5.3: what two groups earn among themselves cancels, and the reward
 * remains.
 */
final class TwoGroupsAreRewarded {

  private TwoGroupsAreRewarded() {}

  /** The mean of all payments is the ClassificationScore. */
  record Welfare(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TwoGroups.sizes()
          .size("K", 1, 1)
          .choice("drawn", s -> Design.Drawn.values().length)
          .numbers(
              s -> ReportLaw.weights(ReportLaw.frame(s.of("n"), s.of("m"), s.of("K")), s.of("m")));
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
      return Statement.of(left, EQUAL, right);
    }

    static Assignment of(Case c) {
      Assignment at =
          Assignment.NONE
              .whole("n", c.play().agents())
              .whole("m", c.play().prior().signals())
              .whole("a", c.groupA() - 2)
              .whole("drawn", c.drawn().ordinal());
      return ReportLaw.weights(ReportLaw.of(at, c.play().prior(), c.play().profile()));
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
      return TwoGroups.sizes()
          .choice("r", s -> ReportLaw.count(s.of("n"), s.of("m"), 1))
          .numbers(
              s ->
                  ReportLaw.weights(
                      ReportLaw.predictions(Frame.NONE, 0, s.of("n"), s.of("m")), s.of("m")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      List<Report<S>> reports = ReportLaw.reports(x);
      S paid = Terms.valued(Payment.sum(mechanism.payments(design(x), reports)), x);
      return Statement.of(
          paid.minus(
              Pairs.overPairs(n, x.number(0), (j, k) -> score(x, reports.get(j), reports.get(k)))
                  .scale(Rational.of(n))),
          EQUAL,
          x.number(0));
    }

    static Assignment of(Reports c) {
      return ReportLaw.of(c.reports()).whole("a", c.groupA() - 2);
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
      return Map.of("g", inGroups(x, ReportLaw.reports(x)));
    }
  }
}
