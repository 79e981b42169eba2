package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.setup.Alternation;
import csoka.setup.OneRound;
import csoka.setup.TwoReports;
import csoka.setup.TwoReports.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two profiles that Appendix C calls reasonable for K = 2: both report 0 and then 1, or both report 1 and then 0. What the
 * other one reports is known, so payoffs do not depend on what is believed about his type. Blue's payoff is affine in his
 * first report, so 0 and 1 are the only deviations there. The agents are alike; everything is said of Blue.
 */
public final class TwoReasonableProfilesForTwoRounds implements Spec {

  private static final String PLACE = "Appendix C";
  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);

  /** Both report {@code first}, then 1 - first. */
  private enum Profile {
    LOW_THEN_HIGH(0), HIGH_THEN_LOW(1);

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

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    TwoReports reports = new TwoReports(mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class));
    Scope<Case> all = scope("every n, all initial beliefs, every history", false);
    Scope<Case> path = scope("every n, all initial beliefs, before the first report", true);
    return List.of(
        Claim.of("csoka/appendix-c-two-rounds-first", Kind.STATEMENT, PLACE, "for K = 2, both report 0 and then 1: a PBE", Case.class,
            Reading.printed(REFUTED, all, whatever(reports, Profile.LOW_THEN_HIGH))
                .weighed(Gravity.misprint("zero-after-anything-else", "the path of a PBE: the text names the reports on it and not the answers to others")),
            Reading.ours("on-the-path-exactly-if", PROVED, path, exactly(reports, Profile.LOW_THEN_HIGH)).provedBy(Proof.whole(() ->
                onThePath(reports, Profile.LOW_THEN_HIGH))),
            Reading.ours("zero-after-anything-else", PROVED, all, c -> Finding.of(gainWithPunishment(reports, c), Relation.AT_MOST,
                Rational.ZERO)).provedBy(Proof.whole(() -> punished(reports)))),
        Claim.of("csoka/appendix-c-two-rounds-second", Kind.STATEMENT, PLACE, "for K = 2, both report 1 and then 0: a PBE", Case.class,
            Reading.printed(REFUTED, all, whatever(reports, Profile.HIGH_THEN_LOW))
                .weighed(Gravity.edge("n is large (Example 2.1): initial beliefs of at most 1 - 1/(n-1)", "up-to-the-share")),
            Reading.ours("exactly-if", PROVED, path, exactly(reports, Profile.HIGH_THEN_LOW)).provedBy(Proof.whole(() ->
                new Certificate.All(
                "in round 1 and after every history", List.of(onThePath(reports, Profile.HIGH_THEN_LOW), lastReports(reports))))),
            Reading.ours("up-to-the-share", PROVED, upToTheShare(), whatever(reports, Profile.HIGH_THEN_LOW)).provedBy(Proof.whole(() ->
                new Certificate.All("the gain of another first report has the sign of r - 1 + 1/(n-1), and 0 is a last best reply to 0",
                List.of(onThePath(reports, Profile.HIGH_THEN_LOW), lastReports(reports))))),
            Reading.ours("other-answers-off-the-path", REFUTED, path, c -> Finding.of(leastGain(reports, c), Relation.AT_MOST,
                Rational.ZERO)).weighed(Gravity.substantive())));
  }

  /** The profile's reports whatever has happened: the largest gain from another report. */
  private static Judge<Case> whatever(TwoReports reports, Profile p) {
    return c -> Finding.of(c.round() == 2 ? lastGain(reports, c, 1 - p.first, 1 - p.first) : firstGain(reports, c, p), Relation.AT_MOST,
        Rational.ZERO);
  }

  private static Rational lastGain(TwoReports reports, Case c, int told, int other) {
    return reports.payoff(c.start(), c.type(), 1 - told, other).minus(reports.payoff(c.start(), c.type(), told, other));
  }

  private static Start with(Start s, Rational x, Rational y) {
    return new Start(s.n(), s.blue(), s.red(), x, y);
  }

  /** Over all reports of both rounds when Red keeps to his two reports. */
  private static Rational firstGain(TwoReports reports, Case c, Profile p) {
    Rational kept = reports.payoff(with(c.start(), p.number(), p.number()), c.type(), 1 - p.first, 1 - p.first);
    Rational best = kept;
    for (int x = 0; x < 2; x++) for (int u = 0; u < 2; u++) {
      best = best.max(reports.payoff(with(c.start(), Rational.of(x), p.number()), c.type(), u, 1 - p.first));
    }
    return best.minus(kept);
  }

  /** Whether some report gains, 1 or 0, is whether Red's initial belief is below 1/(n-1), or above 1 - 1/(n-1). */
  private static Judge<Case> exactly(TwoReports reports, Profile p) {
    return c -> {
      Rational share = Rational.of(1, c.start().n() - 1);
      boolean gains = p == Profile.LOW_THEN_HIGH ? c.start().red().compareTo(share) < 0 : c.start().red().compareTo(Rational.ONE
          .minus(share)) > 0;
      return Finding.of(Rational.of(firstGain(reports, c, p).signum()), Relation.EQUAL, Rational.of(gains ? 1 : 0));
    };
  }

  /** Both report 0, then 1 if both did so, else 0. */
  private static Rational gainWithPunishment(TwoReports reports, Case c) {
    if (c.round() == 2) {
      boolean kept = c.start().x().isZero() && c.start().y().isZero();
      return lastGain(reports, c, kept ? 1 : 0, kept ? 1 : 0);
    }
    Rational kept = reports.payoff(with(c.start(), Rational.ZERO, Rational.ZERO), c.type(), 1, 1);
    Rational best = reports.payoff(with(c.start(), Rational.ZERO, Rational.ZERO), c.type(), 0, 1);
    for (int u = 0; u < 2; u++) best = best.max(reports.payoff(with(c.start(), c.start().x().isZero() ? Rational.ONE : c.start().x(),
        Rational.ZERO), c.type(), u, 0));
    return best.minus(kept);
  }

  /** What Blue gains by 0 and 0 against Red's 1, if Red then reports what hurts him most. */
  private static Rational leastGain(TwoReports reports, Case c) {
    Start low = with(c.start(), Rational.ZERO, Rational.ONE);
    Rational worst = reports.payoff(low, c.type(), 0, 0).min(reports.payoff(low, c.type(), 0, 1));
    return worst.minus(reports.payoff(with(c.start(), Rational.ONE, Rational.ONE), c.type(), 0, 0));
  }

  private static boolean isUpToTheShare(Case c) {
    Rational share = Rational.of(1, c.start().n() - 1);
    return c.start().blue().max(c.start().red()).compareTo(Rational.ONE.minus(share)) <= 0;
  }

  private static Scope<Case> upToTheShare() {
    Scope<Case> all = scope("every n, initial beliefs of at most 1 - 1/(n-1), every history", false);
    return Scope.<Case>sample(all.words(), 300, cases(false).where(TwoReasonableProfilesForTwoRounds::isUpToTheShare))
        .containing(c -> all.contains(c) && isUpToTheShare(c));
  }

  private static Scope<Case> scope(String words, boolean atTheStart) {
    return Scope.<Case>sample(words, 300, cases(atTheStart)).containing(c -> c.start().n() >= 3
        && (c.round() == 1 || c.round() == 2 && !atTheStart)
        && (c.type() == 0 || c.type() == 1) && Stream.of(c.start().blue(), c.start().red(), c.start().x(),
            c.start().y()).allMatch(Rational::isProbability));
  }

  private static Space<Case> cases(boolean atTheStart) {
    Space<Rational> numbers = Space.of(Rational.HALF, Rational.of(1, 3), Rational.of(2, 3), Rational.ONE, Rational.ZERO, Rational.of(9,
        10));
    Space<Case> cases = Space.of(3, 4, 10).then(n -> numbers.then(b -> numbers.then(r -> numbers.then(x -> Space.of(Rational.ONE,
        Rational.ZERO, Rational.HALF)
        .then(y -> Space.range(1, 2).then(t -> Space.range(0, 1).map(s -> new Case(new Start(n, b, r, x, y), t, s))))))));
    return cases.where(c -> !atTheStart || c.round() == 1);
  }

  /**
   * Each of Blue's other pairs of reports brings him z 100 or less more, where z = 1/(n-1) - r in the first profile and
   * r - 1 + 1/(n-1) in the second; the other first report with the same last one brings him exactly that.
   */
  private static Certificate onThePath(TwoReports reports, Profile p) {
    List<Certificate> parts = new ArrayList<>();
    Polynomial z = p == Profile.LOW_THEN_HIGH ? Alternation.SHARE.minus(OneRound.R) : OneRound.R.minus(Polynomial.ONE)
        .plus(Alternation.SHARE);
    int last = 1 - p.first;
    for (int type = 0; type < 2; type++) {
      Polynomial kept = TwoReports.at(reports.payoff(type, last, last), p.first, p.first);
      for (int x = 0; x < 2; x++) for (int u = 0; u < 2; u++) {
        Polynomial gain = TwoReports.at(reports.payoff(type, u, last), x, p.first).minus(kept);
        Polynomial first = x == p.first ? Polynomial.ZERO : z.scale(Rational.of(100));
        String words = "type " + type + ", reports " + x + " and " + u;
        parts.add(u == last ? new Certificate.Identity(words, gain, first) : new Certificate.Corners(words + " lose by the last one",
            first.minus(gain), Map.of(), true));
      }
      parts.add(new Certificate.Identity("affine in x", Polynomial.of(Rational.of(reports.payoff(type, last, last).degreeIn("x"))),
          Polynomial.ONE));
    }
    return new Certificate.All("Blue gains by another first report exactly if " + z + " is positive, and by nothing otherwise", parts);
  }

  /** After every history 0 is a best reply to 0. */
  private static Certificate lastReports(TwoReports reports) {
    List<Certificate> parts = new ArrayList<>();
    for (int type = 0; type < 2; type++) {
      Polynomial loss = reports.payoff(type, 0, 0).minus(reports.payoff(type, 1, 0));
      parts.add(new Certificate.Corners("type " + type + ": 0 against 0 in the last round", loss, Map.of("y", UNIT), false));
    }
    return new Certificate.All("in the last round 0 is a best reply to 0 after every history", parts);
  }

  private static Certificate punished(TwoReports reports) {
    List<Certificate> parts = new ArrayList<>(List.of(lastReports(reports)));
    Map<String, List<Rational>> box = Map.of("b", UNIT, "r", UNIT, "x", UNIT, "share", List.of(Rational.ZERO, Rational.HALF));
    for (int type = 0; type < 2; type++) {
      Polynomial kept = TwoReports.at(reports.payoff(type, 1, 1), 0, 0);
      parts.add(new Certificate.Corners("type " + type + ": 1 against 1 after 0 and 0", kept.minus(TwoReports.at(reports.payoff(type, 0,
          1), 0, 0)), box, false));
      for (int u = 0; u < 2; u++) {
        Polynomial other = reports.payoff(type, u, 0).at(Polynomial.ONE, name -> name.equals("y") ? Polynomial.ZERO
            : Polynomial.parameter(name));
        parts.add(new Certificate.Corners("type " + type + ": another first report, then " + u, kept.minus(other), box, false));
      }
    }
    return new Certificate.All("0, then 1 after 0 and 0 and 0 after anything else: nothing gains, for all n and initial beliefs", parts);
  }
}
