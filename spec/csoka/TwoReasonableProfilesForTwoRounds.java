package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
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
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.example.TwoReports;
import csoka.example.TwoReports.Start;
import csoka.lemmas.AffineInTheShare;
import csoka.lemmas.ThresholdShare;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two profiles that Appendix C calls reasonable for K = 2: both report 0 and then 1, or both
 * report 1 and then 0. What the other one reports is known, so payoffs do not depend on what is
 * believed about his type. Blue's payoff is affine in his first report, so 0 and 1 are the only
 * deviations there. The agents are alike; everything is said of Blue.
 */
public final class TwoReasonableProfilesForTwoRounds implements Spec {

  private static final String PLACE = "Appendix C";

  /** Both report {@code first}, then 1 - first. */
  private enum Profile {
    LOW_THEN_HIGH(0),
    HIGH_THEN_LOW(1);

    private final int first;

    Profile(int first) {
      this.first = first;
    }

    private Rational number() {
      return Rational.of(first);
    }
  }

  /**
   * For every n, all initial beliefs, and all first reports.
   *
   * @param start the numbers; the first reports matter only in round 2
   * @param round 1 or 2
   * @param type Blue's type as far as it is known in round 2, LOW 0 or HIGH 1
   */
  public record Case(Start start, int round, int type) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Scope<Case> all = scope("every n, all initial beliefs, every history", false);
    Scope<Case> path = scope("every n, all initial beliefs, before the first report", true);
    return List.of(
        Claim.of(
            "csoka/appendix-c-two-rounds-first",
            Kind.STATEMENT,
            PLACE,
            "for K = 2, both report 0 and then 1: a PBE",
            Case.class,
            Reading.printed(REFUTED, all, whatever(rule, Profile.LOW_THEN_HIGH))
                .weighed(
                    Gravity.misprint(
                        "zero-after-anything-else",
                        "the path of a PBE: the text names the reports on it and not the answers to"
                            + " others")),
            Reading.ours(
                    "on-the-path-exactly-if",
                    PROVED,
                    path,
                    asked(new ExactlyIf(rule, Profile.LOW_THEN_HIGH)))
                .provedBy(Proof.sought().carriedBy(new Threshold(rule, Profile.LOW_THEN_HIGH))),
            Reading.ours("zero-after-anything-else", PROVED, all, asked(new Punished(rule)))
                .provedBy(Proof.sought().carriedBy(new Shared(rule)))),
        Claim.of(
            "csoka/appendix-c-two-rounds-second",
            Kind.STATEMENT,
            PLACE,
            "for K = 2, both report 1 and then 0: a PBE",
            Case.class,
            Reading.printed(REFUTED, all, whatever(rule, Profile.HIGH_THEN_LOW))
                .weighed(
                    Gravity.edge(
                        "n is large (Example 2.1): initial beliefs of at most 1 - 1/(n-1)",
                        "up-to-the-share")),
            Reading.ours(
                    "exactly-if", PROVED, path, asked(new ExactlyIf(rule, Profile.HIGH_THEN_LOW)))
                .provedBy(Proof.sought().carriedBy(new Threshold(rule, Profile.HIGH_THEN_LOW))),
            Reading.ours("up-to-the-share", PROVED, upToTheShare(), asked(new UpToTheShare(rule)))
                .provedBy(Proof.sought().carriedBy(new Threshold(rule, Profile.HIGH_THEN_LOW))),
            Reading.ours(
                    "other-answers-off-the-path",
                    REFUTED,
                    path,
                    c -> Finding.of(leastGain(rule, c), Relation.AT_MOST, Rational.ZERO))
                .weighed(Gravity.substantive())));
  }

  private static Asked<Case> asked(Sentence sentence) {
    return new Asked<>(
        sentence,
        c ->
            Assignment.NONE
                .whole("n", c.start().n())
                .whole("round", c.round())
                .whole("type", c.type())
                .number("b", c.start().blue())
                .number("r", c.start().red())
                .number("x", c.start().x())
                .number("y", c.start().y()));
  }

  private static Domain histories(int rounds) {
    return Domain.all()
        .size("n", 3, 5)
        .range("round", 1, rounds)
        .range("type", 0, 1)
        .numbers(s -> Frame.NONE.probability("b", "r", "x", "y"));
  }

  private static <S extends Scalar<S>> TwoReports<S> reports(
      GammaRule rule, int n, Variables<S> x) {
    return new TwoReports<>(rule, n, x.get("b"), x.get("r"));
  }

  /**
   * Blue's reports x and u against Red's two, each as far as he may choose: the profile's own ones
   * first.
   */
  private static <S extends Scalar<S>> List<TwoReports.Got<S>> firstReports(
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

  private static <S extends Scalar<S>> List<S> gains(List<TwoReports.Got<S>> got) {
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
          ? Statement.of(gains.get(2), Relation.MORE, x.number(0))
          : Statement.of(gains, Relation.AT_MOST, Collections.nCopies(4, x.number(0)));
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
      return Statement.of(List.of(x.get("b"), x.get("r")), Relation.AT_MOST, List.of(most, most));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      TwoReports<S> reports = reports(rule, x.whole("n"), x);
      if (x.whole("round") == 2) {
        S kept = reports.got(x.get("x"), x.get("y"), x.whole("type"), 0, 0).payoff();
        return Statement.of(
            reports.got(x.get("x"), x.get("y"), x.whole("type"), 1, 0).payoff().minus(kept),
            Relation.AT_MOST,
            x.number(0));
      }
      return Statement.of(
          gains(firstReports(reports, Profile.HIGH_THEN_LOW, x.whole("type"))),
          Relation.AT_MOST,
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
          Relation.AT_MOST,
          Collections.nCopies(gains.size() - 1, x.number(0)));
    }
  }

  /** What is gained is affine in the share, with what is earned among three agents. */
  record Shared(GammaRule rule) implements Carried {
    @Override
    public Lemma lemma() {
      return AffineInTheShare.lemma(Relation.AT_MOST);
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n").with("m", shape.of("round") == 2 ? 1 : 3);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<TwoReports.Got<S>> options = Punished.options(reports(rule, 3, x), x);
      List<TwoReports.Got<S>> others = options.subList(1, options.size());
      return Map.of(
          "a",
          others.stream().map(TwoReports.Got::own).toList(),
          "b",
          others.stream().map(TwoReports.Got::other).toList(),
          "c",
          Collections.nCopies(others.size(), options.get(0).own()),
          "d",
          Collections.nCopies(others.size(), options.get(0).other()));
    }
  }

  private static TwoReports<Rational> reports(GammaRule rule, Case c) {
    return new TwoReports<>(rule, c.start().n(), c.start().blue(), c.start().red());
  }

  /** The profile's reports whatever has happened: the largest gain from another report. */
  private static Judge<Case> whatever(GammaRule rule, Profile p) {
    return c ->
        Finding.of(
            c.round() == 2
                ? lastGain(reports(rule, c), c, 1 - p.first)
                : gains(firstReports(reports(rule, c), p, c.type())).stream()
                    .max(Rational::compareTo)
                    .orElseThrow(),
            Relation.AT_MOST,
            Rational.ZERO);
  }

  private static Rational lastGain(TwoReports<Rational> reports, Case c, int told) {
    return reports
        .got(c.start().x(), c.start().y(), c.type(), 1 - told, told)
        .payoff()
        .minus(reports.got(c.start().x(), c.start().y(), c.type(), told, told).payoff());
  }

  /** What Blue gains by 0 and 0 against Red's 1, if Red then reports what hurts him most. */
  private static Rational leastGain(GammaRule rule, Case c) {
    TwoReports<Rational> reports = reports(rule, c);
    Rational worst =
        reports
            .got(Rational.ZERO, Rational.ONE, c.type(), 0, 0)
            .payoff()
            .min(reports.got(Rational.ZERO, Rational.ONE, c.type(), 0, 1).payoff());
    return worst.minus(reports.got(Rational.ONE, Rational.ONE, c.type(), 0, 0).payoff());
  }

  private static boolean isUpToTheShare(Case c) {
    Rational share = Rational.of(1, c.start().n() - 1);
    return c.start().blue().max(c.start().red()).compareTo(Rational.ONE.minus(share)) <= 0;
  }

  private static Scope<Case> upToTheShare() {
    Scope<Case> all =
        scope("every n, initial beliefs of at most 1 - 1/(n-1), every history", false);
    return Scope.<Case>sample(
            all.words(), 300, cases(false).where(TwoReasonableProfilesForTwoRounds::isUpToTheShare))
        .containing(c -> all.contains(c) && isUpToTheShare(c));
  }

  private static Scope<Case> scope(String words, boolean atTheStart) {
    return Scope.<Case>sample(words, 300, cases(atTheStart))
        .containing(
            c ->
                c.start().n() >= 3
                    && (c.round() == 1 || c.round() == 2 && !atTheStart)
                    && (c.type() == 0 || c.type() == 1)
                    && Stream.of(c.start().blue(), c.start().red(), c.start().x(), c.start().y())
                        .allMatch(Rational::isProbability));
  }

  private static Space<Case> cases(boolean atTheStart) {
    Space<Rational> numbers =
        Space.of(
            Rational.HALF,
            Rational.of(1, 3),
            Rational.of(2, 3),
            Rational.ONE,
            Rational.ZERO,
            Rational.of(9, 10));
    Space<Case> cases =
        Space.of(3, 4, 10)
            .then(
                n ->
                    numbers.then(
                        b ->
                            numbers.then(
                                r ->
                                    numbers.then(
                                        x ->
                                            Space.of(Rational.ONE, Rational.ZERO, Rational.HALF)
                                                .then(
                                                    y ->
                                                        Space.range(1, 2)
                                                            .then(
                                                                t ->
                                                                    Space.range(0, 1)
                                                                        .map(
                                                                            s ->
                                                                                new Case(
                                                                                    new Start(
                                                                                        n, b, r, x,
                                                                                        y),
                                                                                    t,
                                                                                    s))))))));
    return cases.where(c -> !atTheStart || c.round() == 1);
  }
}
