package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.UnivariatePolynomial;
import csoka.setup.Trigger.Memory;
import csoka.setup.Trigger.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Certificates about {@link TriggerPlay} for every horizon.
 *
 * @param game the round that is repeated
 */
public record TriggerProofs(RepeatedSignals<Rational> game) {

  /** Below it nobody reports 1000 in order to be forgiven; see {@link #threshold}. */
  public static final Rational THRESHOLD = Rational.of(4, 1003);

  /**
   * In no round can an agent get more than his signal plus 1000, and that is what he gets in each round on the path:
   * nothing is better, for any horizon.
   */
  public Certificate mostOfEveryRound() {
    List<Certificate> parts = new ArrayList<>();
    RepeatedSignals.pairs().forEach(signals -> RepeatedSignals.pairs().forEach(reports -> {
      Rational signal = signals.get(0) == RepeatedSignals.HIGH ? RepeatedSignals.THOUSAND : Rational.of(-1);
      Rational most = signal.plus(RepeatedSignals.THOUSAND);
      parts.add(notNegative("signals " + signals + ", reports " + reports + ": at most " + most, most.minus(game.payoff(0, signals,
          reports))));
      if (reports.equals(List.of(RepeatedSignals.HIGH, RepeatedSignals.HIGH))) {
        parts.add(new Certificate.Identity("signals " + signals + ", both report 1000", Polynomial.of(game.payoff(0, signals, reports)),
            Polynomial.of(most)));
      }
    }));
    return new Certificate.All("the path brings in each round the most that a round can bring", parts);
  }

  /** After counts 0, 1 the low signal's truth gains exactly 1, whatever comes later: agent 2 will not forgive anyway. */
  public Certificate gainOfOneForEver() {
    TriggerPlay play = new TriggerPlay(game, new Trigger(Watched.OTHER, new Memory.SinceTheBeginning()));
    return new Certificate.Identity("agent 1 alone has reported -1 and has the signal -1: the truth instead of 1000",
        play.gainInSymbols(List.of(0, 1), RepeatedSignals.LOW), Polynomial.ONE);
  }

  /**
   * In the last of two or more rounds truth gains 1 after counts 0, k. In the endless game the gain there and four times
   * the gain after counts k, 0 are positive together, so one of them is.
   */
  public Certificate alwaysGains(int k) {
    TriggerPlay play = new TriggerPlay(game, new Trigger(Watched.OTHER, new Memory.LastRounds(k)));
    TriggerFractions fractions = new TriggerFractions(play);
    UnivariatePolynomial told = fractions.gain(List.of(0, k), RepeatedSignals.LOW).numerator();
    UnivariatePolynomial forgiven = fractions.gain(List.of(k, 0), RepeatedSignals.LOW).numerator();
    Rational last = play.gain(List.of(0, k), RepeatedSignals.LOW, n -> Rational.ZERO);
    return new Certificate.All("k = " + k + ": some report gains", List.of(fractions.values(),
        new Certificate.Identity("the gain in the last round after counts 0, " + k, Polynomial.of(last), Polynomial.ONE),
        TriggerFractions.positiveBelowOne("the gains after counts 0, " + k + " and " + k + ", 0 together", told
            .plus(forgiven.scale(Rational.of(4))))));
  }

  /** Before any -1 a report changes nothing now and later at most loses; after one it changes nothing later and the truth is best. */
  public Certificate bothSinceTheBeginning() {
    TriggerPlay play = new TriggerPlay(game, new Trigger(Watched.BOTH, new Memory.SinceTheBeginning()));
    List<Certificate> parts = new ArrayList<>();
    for (int signal = 0; signal < 2; signal++) {
      parts.add(new Certificate.Identity("before any -1", play.gainInSymbols(List.of(1, 1), signal), Polynomial.parameter("v_0_1")
          .minus(Polynomial.parameter("v_1_1"))));
      for (List<Integer> counts : List.of(List.of(0, 1), List.of(1, 0), List.of(0, 0))) {
        Polynomial now = Polynomial.of(play.gain(counts, signal, n -> Rational.ZERO));
        Polynomial later = play.gainInSymbols(counts, signal).minus(now).at(Polynomial.ONE, name -> Polynomial.parameter("broken"));
        parts.add(new Certificate.Identity("after counts " + counts + ": nothing changes later", later, Polynomial.ZERO));
        parts.add(new Certificate.Corners("after counts " + counts + ": nothing is gained now", now.negated(), Map.of(), false));
      }
    }
    Rational before = mean(play, List.of(1, 1));
    for (List<Integer> counts : List.of(List.of(0, 1), List.of(1, 0), List.of(0, 0))) {
      parts.add(new Certificate.Identity("the same payoff in each round after any -1", Polynomial.of(mean(play, counts)),
          Polynomial.of(mean(play, List.of(0, 1)))));
    }
    parts.add(notNegative("a round before any -1 brings more than one after it", before.minus(mean(play, List.of(0, 1)))));
    return new Certificate.All("1000 as long as both reported it, in every round", parts);
  }

  private static Rational mean(TriggerPlay play, List<Integer> counts) {
    Rational[] total = {Rational.ZERO};
    play.round(counts, play.answers(counts), (p, payoff, next) -> total[0] = total[0].plus(p.times(payoff)));
    return total[0];
  }

  /**
   * With both watched, the report that gains first is 1000 with the low signal after counts k - 1, k - 1: it costs 1 and is
   * forgiven if the other's signal is high. Its gain has the sign of 1003 (d + d^2/4 + ...) - 4; every other gain is
   * not positive or not larger.
   */
  public Certificate threshold(int k) {
    TriggerPlay play = new TriggerPlay(game, new Trigger(Watched.BOTH, new Memory.LastRounds(k)));
    TriggerFractions fractions = new TriggerFractions(play);
    TriggerFractions.Numerator first = fractions.gain(List.of(k - 1, k - 1), RepeatedSignals.LOW);
    UnivariatePolynomial sum = UnivariatePolynomial.of(-4);
    UnivariatePolynomial power = UnivariatePolynomial.of(0, 1003);
    for (int j = 0; j < k; j++) {
      sum = sum.plus(power);
      power = power.times(UnivariatePolynomial.of(0, 1)).scale(Rational.of(1, 4));
    }
    UnivariatePolynomial factor = first.numerator().dividedBy(sum).get(0);
    List<Certificate> parts = new ArrayList<>(List.of(fractions.values(),
        new Certificate.Identity("k = " + k + ": the gain of " + first.words(), TriggerFractions.in(first.numerator()),
            TriggerFractions.in(factor).times(TriggerFractions.in(sum))),
        TriggerFractions.positiveBelowOne("the factor", factor)));
    for (TriggerFractions.Numerator other : fractions.gains()) {
      parts.add(TriggerFractions.cover(other.words() + " gains nothing", other.numerator().scale(Rational.of(-1)), false)
          .or(() -> TriggerFractions.cover(other.words() + " gains no more", first.numerator().minus(other.numerator()), false))
          .orElseThrow(() -> new IllegalStateException("k = " + k + ": " + other.words() + " gains more than " + first.words())));
    }
    return new Certificate.All("k = " + k + ": something gains exactly if 1003 (d + ... + d^k/4^(k-1)) > 4", parts);
  }

  private static Certificate notNegative(String words, Rational number) {
    return new Certificate.Corners(words, Polynomial.of(number), Map.of(), false);
  }
}
