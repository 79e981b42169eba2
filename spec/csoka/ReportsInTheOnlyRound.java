package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import csoka.ReportsBetweenZeroAndOne.NothingBetween;
import csoka.ReportsBetweenZeroAndOne.Shared;
import csoka.sentences.Readings;
import java.util.List;

/** What can be reported for K = 1, and whether more reports would change anything. */
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
            ReportsOfOneRound.cases().where(c -> c.q().isZero() && c.s().isZero()));
    Scope<Case> interval =
        Scope.sample(
                "all reports q and s in [0, 1], meant as probabilities: (1) as a trustful"
                    + " planner reckons, YES where they promise a positive total",
                200,
                ReportsOfOneRound.cases())
            .containing(ReportsOfOneRound::isCase);
    Scope<Case> priced =
        Scope.sample(
                "all reports in [0, 1] at the prices of (3), YES where they promise a positive"
                    + " total",
                200,
                ReportsOfOneRound.cases())
            .containing(ReportsOfOneRound::isCase);
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
                    Finding.of(
                        ReportsOfOneRound.counts(c),
                        EQUAL,
                        List.of(Rational.of(2), Rational.of(2)))),
            Readings.ours(
                "in-the-interval",
                PROVED,
                interval,
                new NothingBetween(rule),
                ReportsInTheOnlyRound::variables,
                new Shared(rule)),
            Readings.refuted(
                "in-the-interval-at-the-prices-of-3",
                priced,
                c ->
                    Finding.of(
                        ReportsOfOneRound.priced(rule, c, c.q()),
                        AT_MOST,
                        ReportsOfOneRound.priced(rule, c, Rational.ZERO)
                            .max(ReportsOfOneRound.priced(rule, c, Rational.ONE))))));
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
}
