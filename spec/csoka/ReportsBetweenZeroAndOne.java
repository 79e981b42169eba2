package csoka;

import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.IntervalReports;
import csoka.example.TwoReports;
import csoka.lemmas.AffineInTheShare;
import java.util.List;
import java.util.Map;

/** Blue gains nothing by a report between 0 and 1. */
final class ReportsBetweenZeroAndOne {

  private ReportsBetweenZeroAndOne() {}

  /**
   * The report q brings no more than 0, or no more than 1 if it exceeds 4/5; variables are 1 - q
   * and 1 - s.
   */
  record NothingBetween(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 5)
          .range("type", 0, 1)
          .numbers(s -> Frame.NONE.probability("b", "r", "qLess", "sLess"));
    }

    /** By q, and by 0 or 1 instead. */
    static <S extends Scalar<S>> List<TwoReports.Got<S>> reports(
        GammaRule rule, int n, Variables<S> x) {
      S q = x.number(1).minus(x.get("qLess"));
      IntervalReports<S> reports =
          IntervalReports.of(rule, n, x.get("b"), x.get("r"), q, x.number(1).minus(x.get("sLess")));
      int instead = q.minus(x.number(IntervalReports.EDGE)).isPositive() ? 1 : 0;
      return List.of(reports.got(x.whole("type"), 2, 2), reports.got(x.whole("type"), instead, 2));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<TwoReports.Got<S>> got = reports(rule, x.whole("n"), x);
      return Statement.of(got.get(0).payoff().minus(got.get(1).payoff()), AT_MOST, x.number(0));
    }
  }

  /** What is gained is affine in the share, with what is earned among three agents. */
  record Shared(GammaRule rule) implements Carried {
    @Override
    public Lemma lemma() {
      return AffineInTheShare.lemma(AT_MOST);
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n").with("m", 1);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<TwoReports.Got<S>> three = NothingBetween.reports(rule, 3, x);
      return TwoReportProfiles.earned(List.of(three.get(0)), three.get(1));
    }
  }
}
