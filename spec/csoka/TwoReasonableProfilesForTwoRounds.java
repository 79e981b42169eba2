package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
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
import csoka.TwoReportProfiles.ExactlyIf;
import csoka.TwoReportProfiles.Profile;
import csoka.TwoReportProfiles.Punished;
import csoka.TwoReportProfiles.Shared;
import csoka.TwoReportProfiles.Threshold;
import csoka.TwoReportProfiles.UpToTheShare;
import csoka.example.TwoReports;
import csoka.example.TwoReports.Start;
import csoka.sentences.Readings;
import java.util.List;

/**
 * The two profiles that Appendix C calls reasonable for K = 2: both report 0 and then 1, or both
 * report 1 and then 0. What the other one reports is known, so payoffs do not depend on what is
 * believed about his type. Blue's payoff is affine in his first report, so 0 and 1 are the only
 * deviations there. The agents are alike; everything is said of Blue.
 */
public final class TwoReasonableProfilesForTwoRounds implements Spec {

  private static final String PLACE = "Appendix C";

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
    Scope<Case> all =
        TwoReportHistories.scope("every n, all initial beliefs, every history", false);
    Scope<Case> path =
        TwoReportHistories.scope("every n, all initial beliefs, before the first report", true);
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
            Readings.ours(
                "on-the-path-exactly-if",
                PROVED,
                path,
                new ExactlyIf(rule, Profile.LOW_THEN_HIGH),
                TwoReasonableProfilesForTwoRounds::variables,
                new Threshold(rule, Profile.LOW_THEN_HIGH)),
            Readings.ours(
                "zero-after-anything-else",
                PROVED,
                all,
                new Punished(rule),
                TwoReasonableProfilesForTwoRounds::variables,
                new Shared(rule))),
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
            Readings.ours(
                "exactly-if",
                PROVED,
                path,
                new ExactlyIf(rule, Profile.HIGH_THEN_LOW),
                TwoReasonableProfilesForTwoRounds::variables,
                new Threshold(rule, Profile.HIGH_THEN_LOW)),
            Readings.ours(
                "up-to-the-share",
                PROVED,
                TwoReportHistories.upToTheShare(),
                new UpToTheShare(rule),
                TwoReasonableProfilesForTwoRounds::variables,
                new Threshold(rule, Profile.HIGH_THEN_LOW)),
            Readings.refuted(
                "other-answers-off-the-path",
                path,
                c -> Finding.of(leastGain(rule, c), AT_MOST, Rational.ZERO))));
  }

  private static Assignment variables(Case c) {
    return Assignment.NONE
        .whole("n", c.start().n())
        .whole("round", c.round())
        .whole("type", c.type())
        .number("b", c.start().blue())
        .number("r", c.start().red())
        .number("x", c.start().x())
        .number("y", c.start().y());
  }

  /** The profile's reports whatever has happened: the largest gain from another report. */
  private static Judge<Case> whatever(GammaRule rule, Profile p) {
    return c ->
        Finding.of(
            c.round() == 2
                ? lastGain(TwoReportProfiles.reports(rule, c), c, 1 - p.first)
                : TwoReportProfiles.gains(
                        TwoReportProfiles.firstReports(
                            TwoReportProfiles.reports(rule, c), p, c.type()))
                    .stream()
                    .max(Rational::compareTo)
                    .orElseThrow(),
            AT_MOST,
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
    TwoReports<Rational> reports = TwoReportProfiles.reports(rule, c);
    Rational worst =
        reports
            .got(Rational.ZERO, Rational.ONE, c.type(), 0, 0)
            .payoff()
            .min(reports.got(Rational.ZERO, Rational.ONE, c.type(), 0, 1).payoff());
    return worst.minus(reports.got(Rational.ONE, Rational.ONE, c.type(), 0, 0).payoff());
  }
}
