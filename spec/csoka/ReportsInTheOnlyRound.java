package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
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
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.IntervalReports;
import csoka.example.OneRoundItem;
import csoka.example.Trading;
import csoka.example.TwoReports;
import csoka.lemmas.AffineInTheShare;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be reported for K = 1, whether more reports would change anything, and what talk before
 * the reports adds.
 */
public final class ReportsInTheOnlyRound implements Spec {

  private static final String PLACE = "Appendix C";

  /**
   * For all reports q of Blue, with either type, and s of Red.
   *
   * @param n the number of agents
   * @param blue Blue's initial belief
   * @param red Red's initial belief
   * @param type Blue's type, 0 or 1
   * @param q Blue's report
   * @param s Red's report
   */
  public record Case(int n, Rational blue, Rational red, int type, Rational q, Rational s) {}

  /**
   * Both send 0 or 1, each with probability 1/2, at the same time, and read both messages; then
   * they play one item of the list after equal messages and another after different ones.
   *
   * @param n the number of agents
   * @param blue Blue's initial belief
   * @param red Red's initial belief
   * @param equal the item after equal messages
   * @param different the item after different messages
   */
  public record Talk(int n, Rational blue, Rational red, int equal, int different) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Scope<Case> two =
        Scope.part(
            "K = 1, every n and all initial beliefs; Blue and Red",
            "n = 3, 4, nine pairs of initial beliefs",
            cases().where(c -> c.q().isZero() && c.s().isZero()));
    Scope<Case> interval =
        Scope.sample(
                "all reports q and s in [0, 1], meant as probabilities: (1) as a trustful"
                    + " planner reckons, YES where they promise a positive total",
                200,
                cases())
            .containing(ReportsInTheOnlyRound::isCase);
    Scope<Case> priced =
        Scope.sample(
                "all reports in [0, 1] at the prices of (3), YES where they promise a positive"
                    + " total",
                200,
                cases())
            .containing(ReportsInTheOnlyRound::isCase);
    Space<Talk> talks =
        Space.of(3, 4)
            .then(
                n ->
                    Space.of(Rational.HALF, Rational.of(1, 3))
                        .then(
                            p ->
                                Space.range(1, 5)
                                    .then(
                                        k -> Space.range(1, 5).map(l -> new Talk(n, p, p, k, l)))));
    return List.of(
        Claim.of(
            "csoka/appendix-c-binary",
            Kind.STATEMENT,
            PLACE,
            "for K = 1 Blue and Red each have two types and two reports",
            Case.class,
            Reading.printed(
                BOUNDED,
                two,
                c ->
                    Finding.of(counts(c), Relation.EQUAL, List.of(Rational.of(2), Rational.of(2)))),
            Reading.ours(
                    "in-the-interval",
                    PROVED,
                    interval,
                    new Asked<>(new NothingBetween(rule), ReportsInTheOnlyRound::variables))
                .provedBy(Proof.sought().carriedBy(new Shared(rule))),
            Reading.ours(
                    "in-the-interval-at-the-prices-of-3",
                    REFUTED,
                    priced,
                    c ->
                        Finding.of(
                            priced(rule, c, c.q()),
                            Relation.AT_MOST,
                            priced(rule, c, Rational.ZERO).max(priced(rule, c, Rational.ONE))))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/appendix-c-cheap-talk",
            Kind.STATEMENT,
            PLACE,
            "with talk before the reports there are more equilibria: in some of them the reports"
                + " are correlated, while without talk they are independent",
            Talk.class,
            Reading.<Talk>printed(
                    PROVED,
                    Scope.<Talk>sample(
                            "K = 1, messages of 0 and 1; items 1 to 5 after the messages, where"
                                + " they are equilibria",
                            60,
                            talks.where(t -> isEquilibrium(rule, t)))
                        .containing(t -> isEquilibrium(rule, t)),
                    t -> Finding.of(covariance(t), Relation.DIFFERENT, Rational.ZERO))
                .exists()));
  }

  private static Assignment variables(Case c) {
    return Assignment.NONE
        .whole("n", c.n())
        .whole("type", c.type())
        .number("b", c.blue())
        .number("r", c.red())
        .number("qLess", Rational.ONE.minus(c.q()))
        .number("sLess", Rational.ONE.minus(c.s()));
  }

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
      return Statement.of(
          got.get(0).payoff().minus(got.get(1).payoff()), Relation.AT_MOST, x.number(0));
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
      return shape.only("n").with("m", 1);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<TwoReports.Got<S>> three = NothingBetween.reports(rule, 3, x);
      return Map.of(
          "a",
          List.of(three.get(0).own()),
          "b",
          List.of(three.get(0).other()),
          "c",
          List.of(three.get(1).own()),
          "d",
          List.of(three.get(1).other()));
    }
  }

  private static boolean isCase(Case c) {
    return c.n() >= 3
        && (c.type() == 0 || c.type() == 1)
        && Stream.of(c.blue(), c.red(), c.q(), c.s()).allMatch(Rational::isProbability);
  }

  private static List<Rational> counts(Case c) {
    DynamicModel<Rational> model =
        Example21.model(
            c.n(),
            BeliefProcess.untilTheEnd(c.blue(), 1),
            BeliefProcess.untilTheEnd(c.red(), 1),
            Example21.LOSS);
    return List.of(
        Rational.of(model.role(1, Example21.BLUE).types().size()),
        Rational.of(model.role(1, Example21.RED).types().size()));
  }

  /**
   * Blue's payoff from a report where (3) is taken at its word: the price of the first of two
   * rounds, which is (3) for any number.
   */
  private static Rational priced(GammaRule rule, Case c, Rational report) {
    Trading<Rational> trading =
        Trading.of(
            rule, c.n(), 2, List.of(c.blue(), report), List.of(c.red(), c.s()), Example21.LOSS);
    boolean yes = Rational.of(20).times(report.plus(c.s())).compareTo(Rational.of(36)) > 0;
    Rational utility = c.type() == 1 ? Example21.HIGH : Example21.LOW;
    return trading.transfer(Active.BLUE, 1).plus(yes ? utility : Rational.ZERO);
  }

  /**
   * Whichever messages are sent, either item follows with probability 1/2, so a profile is an
   * equilibrium where both items are.
   */
  private static boolean isEquilibrium(GammaRule rule, Talk t) {
    boolean possible =
        t.n() >= 3
            && Stream.of(t.blue(), t.red())
                .allMatch(p -> p.signum() > 0 && p.compareTo(Rational.of(84, 100)) <= 0);
    return possible
        && Stream.of(t.equal(), t.different())
            .allMatch(
                k ->
                    k >= 1
                        && k <= 5
                        && new OneRoundItem<>(k, t.n(), t.blue(), t.red())
                            .gains(rule).stream().allMatch(g -> g.signum() <= 0));
  }

  /** Of the two reports. */
  private static Rational covariance(Talk t) {
    List<OneRoundItem<Rational>> items =
        List.of(
            new OneRoundItem<>(t.equal(), t.n(), t.blue(), t.red()),
            new OneRoundItem<>(t.different(), t.n(), t.blue(), t.red()));
    Rational both = Rational.ZERO;
    Rational ofBlue = Rational.ZERO;
    Rational ofRed = Rational.ZERO;
    for (OneRoundItem<Rational> item : items) {
      both = both.plus(item.one(t.blue()).times(item.one(t.red())).times(Rational.HALF));
      ofBlue = ofBlue.plus(item.one(t.blue()).times(Rational.HALF));
      ofRed = ofRed.plus(item.one(t.red()).times(Rational.HALF));
    }
    return both.minus(ofBlue.times(ofRed));
  }

  private static Space<Case> cases() {
    Space<Rational> numbers =
        Space.of(
            Rational.ZERO,
            Rational.ONE,
            Rational.of(4, 5),
            Rational.of(9, 10),
            Rational.of(17, 20),
            Rational.of(81, 100),
            Rational.HALF);
    return Space.of(3, 4)
        .then(
            n ->
                Space.of(Rational.HALF, Rational.of(1, 3), Rational.of(9, 10))
                    .then(
                        b ->
                            Space.of(Rational.HALF, Rational.of(1, 3), Rational.ONE)
                                .then(
                                    r ->
                                        Space.of(1, 0)
                                            .then(
                                                type ->
                                                    numbers.then(
                                                        q ->
                                                            numbers
                                                                .or(
                                                                    Rationals.openUnitInterval(5)
                                                                        .where(
                                                                            x ->
                                                                                !x.equals(
                                                                                        Rational.of(
                                                                                            4, 5))
                                                                                    && !x.equals(
                                                                                        Rational
                                                                                            .HALF)))
                                                                .map(
                                                                    s ->
                                                                        new Case(
                                                                            n, b, r, type, q,
                                                                            s)))))));
  }
}
