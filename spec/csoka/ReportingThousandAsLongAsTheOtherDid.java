package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.repeated.Horizon;
import counterplay.mechanism.repeated.RepeatedSignals;
import counterplay.mechanism.repeated.Trigger;
import counterplay.mechanism.repeated.Trigger.Memory;
import counterplay.mechanism.repeated.Trigger.Watched;
import counterplay.mechanism.repeated.TriggerPlay;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.space.Space;
import csoka.sentences.TeamSlips;
import java.util.List;

/**
 * The trigger profiles of Appendix G: both report 1000 as long as the other did, since the
 * beginning, in the round before or in the k rounds before, and the truth otherwise. Perfect
 * Bayesian equilibrium: no single report, after any history, gains anything. On the path they are
 * equilibria, but each watches only the other: who has just reported -1 himself is told to go on
 * reporting 1000 to somebody who no longer does.
 */
public final class ReportingThousandAsLongAsTheOtherDid implements Spec {

  private static final String PLACE = "Appendix G";

  private static final Rational THRESHOLD = Rational.of(4, 1003);

  /** For every horizon. */
  public record Case(Trigger trigger, Horizon horizon) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RepeatedSignals<Rational> game =
        RepeatedSignals.of(mechanisms.get(UnbalancedTeamMechanism.NAME));
    Space<Memory> always = Space.of(new Memory.SinceTheBeginning());
    Space<Memory> last = Space.of(new Memory.LastRounds(1));
    Space<Memory> upToThree = Space.range(1, 3).map(Memory.LastRounds::new);
    String other = "every horizon; each watches the other";
    return List.of(
        claim(
            game,
            "csoka/appendix-g-pbe-since-beginning",
            "reporting 1000 as long as the other has done so since the beginning, and the truth"
                + " otherwise, is a PBE",
            TriggerCases.every(other, always, Watched.OTHER),
            Gravity.misprint(
                "both-are-watched", "as long as the other one also did so, he himself included"),
            TriggerCases.every(
                "every horizon; 1000 as long as both have reported it since the beginning",
                always,
                Watched.BOTH),
            nothingGains(game)),
        claim(
            game,
            "csoka/appendix-g-pbe-previous-round",
            "reporting 1000 as long as the other did so in the previous round, and the truth"
                + " otherwise, is a PBE",
            TriggerCases.every(other, last, Watched.OTHER),
            TeamSlips.forgetfulTriggers(),
            TriggerCases.endless(
                "rounds without end; 1000 if both reported it in the round before; an"
                    + " equilibrium exactly if d <= 4/1003",
                last),
            threshold(game)),
        claim(
            game,
            "csoka/appendix-g-pbe-previous-k-rounds",
            "reporting 1000 as long as the other did so in the previous k rounds, and the truth"
                + " otherwise, is a PBE",
            TriggerCases.every(
                "every horizon and every k; each watches the other", upToThree, Watched.OTHER),
            TeamSlips.forgetfulTriggers(),
            TriggerCases.endless(
                "rounds without end; 1000 if both reported it in the k rounds before;"
                    + " an equilibrium exactly if d + d^2/4 + ... + d^k/4^(k-1) <= 4/1003",
                upToThree),
            threshold(game)));
  }

  /** As worded, each watches the other; then both are watched. */
  private static Claim<Case> claim(
      RepeatedSignals<Rational> game,
      String id,
      String statement,
      Scope<Case> asWorded,
      Gravity gravity,
      Scope<Case> both,
      Judge<Case> watchingBoth) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        PLACE,
        statement,
        Case.class,
        Reading.printed(REFUTED, asWorded, nothingGains(game)).weighed(gravity),
        Reading.ours(
            "not-with-two-rounds-or-more",
            SURVIVED,
            TriggerCases.later(asWorded),
            c ->
                Finding.of(
                    new TriggerPlay(game, c.trigger()).largestGain(c.horizon()).gain(),
                    MORE,
                    Rational.ZERO)),
        Reading.ours("on-the-path", SURVIVED, asWorded, nash(game)),
        Reading.ours("both-are-watched", SURVIVED, both, watchingBoth));
  }

  private static Judge<Case> nothingGains(RepeatedSignals<Rational> game) {
    return c -> {
      TriggerPlay.Once once = new TriggerPlay(game, c.trigger()).largestGain(c.horizon());
      return Finding.of(once.gain(), AT_MOST, Rational.ZERO)
          .with("counts", once.counts())
          .with("signal", once.signal() == RepeatedSignals.HIGH ? "1000" : "-1");
    };
  }

  private static Judge<Case> nash(RepeatedSignals<Rational> game) {
    return c -> {
      TriggerPlay play = new TriggerPlay(game, c.trigger());
      return Finding.of(play.best(c.horizon()), AT_MOST, play.kept(c.horizon()));
    };
  }

  /** Whether something gains, 1 or 0, is whether d + d^2/4 + ... exceeds 4/1003. */
  private static Judge<Case> threshold(RepeatedSignals<Rational> game) {
    return c -> {
      Rational d = ((Horizon.Endless) c.horizon()).discount();
      Rational sum = Rational.ZERO;
      for (int k = 0; k < ((Memory.LastRounds) c.trigger().memory()).rounds(); k++)
        sum = sum.plus(d.times(d.scale(Rational.of(1, 4)).power(k)));
      int gains = new TriggerPlay(game, c.trigger()).largestGain(c.horizon()).gain().signum();
      return Finding.of(
              Rational.of(Math.max(0, gains)),
              EQUAL,
              Rational.of(sum.compareTo(THRESHOLD) > 0 ? 1 : 0))
          .with("sum", sum);
    };
  }
}
