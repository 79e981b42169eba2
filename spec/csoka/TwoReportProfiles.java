package csoka;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.TwoReasonableProfilesForTwoRounds.Case;
import csoka.example.TwoReports;
import csoka.lemmas.AffineInTheShare;
import csoka.lemmas.ThresholdShare;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What is gained by leaving the two profiles of Appendix C for K = 2, and what carries it from
 * three agents to n.
 */
final class TwoReportProfiles {

  private TwoReportProfiles() {}

  /** Both report {@code first}, then 1 - first. */
  enum Profile {
    LOW_THEN_HIGH(0),
    HIGH_THEN_LOW(1);

    final int first;

    Profile(int first) {
      this.first = first;
    }

    private Rational number() {
      return Rational.of(first);
    }
  }

  private static Domain histories(int rounds) {
    return Domain.all()
        .size("n", 3, 5)
        .range("round", 1, rounds)
        .range("type", 0, 1)
        .numbers(s -> Frame.NONE.probability("b", "r", "x", "y"));
  }

  static <S extends Scalar<S>> TwoReports<S> reports(GammaRule rule, int n, Variables<S> x) {
    return new TwoReports<>(rule, n, x.get("b"), x.get("r"));
  }

  /**
   * Blue's reports x and u against Red's two, each as far as he may choose: the profile's own ones
   * first.
   */
  static <S extends Scalar<S>> List<TwoReports.Got<S>> firstReports(
      TwoReports<S> reports, Profile p, int type) {
    S first = reports.blue().constant(p.number());
    S other = reports.blue().one().minus(first);
    int last = 1 - p.first;
    return List.of(
        reports.got(first, first, type, last, last),
        reports.got(first, first, type, p.first, last),
        reports.got(other, first, type, last, last),
        reports.got(other, first, type, p.first, last));
  }

  static <S extends Scalar<S>> List<S> gains(List<TwoReports.Got<S>> got) {
    return got.stream().map(g -> g.payoff().minus(got.get(0).payoff())).toList();
  }

  /** r - 1 + 1/(n-1), or 1/(n-1) - r: what decides whether a first report gains. */
  private static <S extends Scalar<S>> S edge(Profile p, Variables<S> x) {
    S share = x.number(Rational.of(1, x.whole("n") - 1L));
    return p == Profile.LOW_THEN_HIGH
        ? share.minus(x.get("r"))
        : x.get("r").minus(x.number(1)).plus(share);
  }

  /**
   * Some report gains on the path, the other first one, exactly if Red's initial belief is below
   * 1/(n-1), or above 1 - 1/(n-1).
   *
   * @param rule the mechanism
   * @param profile whose path
   */
  record ExactlyIf(GammaRule rule, Profile profile) implements Sentence {
    @Override
    public Domain domain() {
      return histories(1);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> gains = gains(firstReports(reports(rule, x.whole("n"), x), profile, x.whole("type")));
      return edge(profile, x).isPositive()
          ? Statement.of(gains.get(2), MORE, x.number(0))
          : Statement.of(gains, AT_MOST, Collections.nCopies(4, x.number(0)));
    }
  }

  /** Nothing gains by leaving 1 and then 0 where both initial beliefs are at most 1 - 1/(n-1). */
  record UpToTheShare(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return histories(2).given(UpToTheShare::most);
    }

    private static <S extends Scalar<S>> Statement<S> most(Variables<S> x) {
      S most = x.number(Rational.ONE.minus(Rational.of(1, x.whole("n") - 1L)));
      return Statement.of(List.of(x.get("b"), x.get("r")), AT_MOST, List.of(most, most));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      TwoReports<S> reports = reports(rule, x.whole("n"), x);
      if (x.whole("round") == 2) {
        S kept = reports.got(x.get("x"), x.get("y"), x.whole("type"), 0, 0).payoff();
        return Statement.of(
            reports.got(x.get("x"), x.get("y"), x.whole("type"), 1, 0).payoff().minus(kept),
            AT_MOST,
            x.number(0));
      }
      return Statement.of(
          gains(firstReports(reports, Profile.HIGH_THEN_LOW, x.whole("type"))),
          AT_MOST,
          Collections.nCopies(4, x.number(0)));
    }
  }

  /** The gains of first reports have the sign of the edge; last reports only lose. */
  record Threshold(GammaRule rule, Profile profile) implements Carried {
    @Override
    public Lemma lemma() {
      return ThresholdShare.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n").with("never", shape.of("round") - 1);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      TwoReports<S> three = reports(rule, 3, x);
      S t = profile == Profile.LOW_THEN_HIGH ? x.get("r").negated() : x.get("r").minus(x.number(1));
      List<S> gains = gains(firstReports(three, profile, x.whole("type")));
      S lost =
          x.whole("round") == 2
              ? three
                  .got(x.get("x"), x.get("y"), x.whole("type"), 0, 0)
                  .payoff()
                  .minus(three.got(x.get("x"), x.get("y"), x.whole("type"), 1, 0).payoff())
              : gains.get(1).negated();
      return Map.of(
          "t", List.of(t), "a", List.of(lost), "b", List.of(gains.get(2).minus(gains.get(3))));
    }
  }

  /** Both report 0, then 1 if both did so, else 0: nothing gains. */
  record Punished(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return histories(2);
    }

    /** What is kept and what may be done instead. */
    private static <S extends Scalar<S>> List<TwoReports.Got<S>> options(
        TwoReports<S> reports, Variables<S> x) {
      S zero = x.number(0);
      int type = x.whole("type");
      if (x.whole("round") == 2) {
        int told = x.get("x").isZero() && x.get("y").isZero() ? 1 : 0;
        return List.of(
            reports.got(x.get("x"), x.get("y"), type, told, told),
            reports.got(x.get("x"), x.get("y"), type, 1 - told, told));
      }
      S other = x.get("x").isZero() ? x.number(1) : x.get("x");
      return List.of(
          reports.got(zero, zero, type, 1, 1),
          reports.got(zero, zero, type, 0, 1),
          reports.got(other, zero, type, 0, 0),
          reports.got(other, zero, type, 1, 0));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> gains = gains(options(reports(rule, x.whole("n"), x), x));
      return Statement.of(
          gains.subList(1, gains.size()),
          AT_MOST,
          Collections.nCopies(gains.size() - 1, x.number(0)));
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
      return shape.only("n").with("m", shape.of("round") == 2 ? 1 : 3);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<TwoReports.Got<S>> options = Punished.options(reports(rule, 3, x), x);
      return earned(options.subList(1, options.size()), options.get(0));
    }
  }

  /** The numbers of {@link AffineInTheShare}: what other reports earn, and what one does. */
  static <S extends Scalar<S>> Map<String, List<S>> earned(
      List<TwoReports.Got<S>> others, TwoReports.Got<S> one) {
    return Map.of(
        "a",
        others.stream().map(TwoReports.Got::own).toList(),
        "b",
        others.stream().map(TwoReports.Got::other).toList(),
        "c",
        Collections.nCopies(others.size(), one.own()),
        "d",
        Collections.nCopies(others.size(), one.other()));
  }

  static TwoReports<Rational> reports(GammaRule rule, Case c) {
    return new TwoReports<>(rule, c.start().n(), c.start().blue(), c.start().red());
  }
}
