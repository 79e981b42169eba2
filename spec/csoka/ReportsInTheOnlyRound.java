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
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.ReportsBetweenZeroAndOne.NothingBetween;
import csoka.ReportsBetweenZeroAndOne.Shared;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import java.util.List;
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
                .weighed(Gravity.substantive())));
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
