package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.GammaRule;

/**
 * Example 2.1 where Blue holds a signal about Red's type: it tells with probability 1/2 + epsilon
 * rightly which of two beliefs Red holds after round 1, 0 or 1 if K = 1 and 1/5 or 4/5 if K = 2.
 * Initial beliefs are 1/2.
 *
 * @param rule the mechanism
 */
public record CorrelatedSignal(GammaRule rule) {

  /** Red's lower belief after the first of two rounds. */
  public static final Rational LOW = Rational.of(1, 5);

  /** The higher one. */
  public static final Rational HIGH = Rational.of(4, 5);

  /** How often each type may leave the truth in a profile that counts as close to it. */
  public static final Rational CLOSE = Rational.of(1, 1000);

  /**
   * K = 1: the largest gain of an informed Blue from the other report when all are truthful, over
   * his types and signals.
   */
  public Rational gainForOneRound(Rational epsilon) {
    OneRound game = OneRound.of(rule, 3);
    Rational largest = Rational.of(-1000);
    for (int sign = -1; sign <= 1; sign += 2) {
      Rational red = Rational.HALF.plus(epsilon.times(Rational.of(sign)));
      for (int type = 0; type < 2; type++) {
        Rational one =
            game.gains()
                .get(1 - type)
                .at(
                    Rational.ONE,
                    name ->
                        switch (name) {
                          case "r" -> Rational.HALF;
                          case "rh" -> red;
                          case "rl" -> Rational.ZERO;
                          default -> throw new IllegalStateException(name);
                        });
        largest = largest.max(type == 1 ? one.negated() : one);
      }
    }
    return largest;
  }

  /**
   * Red's average first report given Blue's signal, -1 or 1, if his lower and higher type report
   * the other belief so often.
   */
  private static Polynomial average(
      int sign, Polynomial slipLow, Polynomial slipHigh, Polynomial epsilon) {
    Polynomial high = Polynomial.of(Rational.HALF).plus(epsilon.scale(Rational.of(sign)));
    Polynomial gap = Polynomial.of(HIGH.minus(LOW));
    Polynomial fromHigh = Polynomial.of(HIGH).minus(gap.times(slipHigh));
    Polynomial fromLow = Polynomial.of(LOW).plus(gap.times(slipLow));
    return high.times(fromHigh).plus(Polynomial.ONE.minus(high).times(fromLow));
  }

  /**
   * K = 2: what each unit of Blue's first report brings him given his signal, if Red's last report
   * is true: the part of his payoff that his first report enters, with Red's first report on
   * average and his last one on average.
   */
  public Polynomial slope(
      int sign, Polynomial slipLow, Polynomial slipHigh, Polynomial epsilon, Polynomial share) {
    return slope(
        average(sign, slipLow, slipHigh, epsilon),
        average(sign, Polynomial.ZERO, Polynomial.ZERO, epsilon),
        share);
  }

  /** Red's first report y and his last one v on average, as far as Blue's signal tells. */
  private Polynomial slope(Polynomial y, Polynomial v, Polynomial share) {
    Polynomial payoff =
        TwoReports.payoff(rule, 0, 0, 0)
            .times(Polynomial.ONE.minus(v))
            .plus(TwoReports.payoff(rule, 0, 0, 1).times(v));
    return TwoReports.at(payoff, 1, 1)
        .minus(TwoReports.at(payoff, 0, 1))
        .times(y)
        .plus(
            TwoReports.at(payoff, 1, 0)
                .minus(TwoReports.at(payoff, 0, 0))
                .times(Polynomial.ONE.minus(y)))
        .at(
            Polynomial.ONE,
            name ->
                name.equals("share")
                    ? share
                    : name.equals("b") || name.equals("r")
                        ? Polynomial.of(Rational.HALF)
                        : Polynomial.parameter(name));
  }

  /**
   * K = 2 where Red's belief stays 1/2 with probability 1/2 and moves to 1/5 or 4/5 with 1/4 each,
   * and Blue's signal tells with probability 1/2 + epsilon rightly whether it moves, but not where
   * to: the slope when Red is truthful.
   */
  public Polynomial slopeOfWhether(int sign, Polynomial epsilon, Polynomial share) {
    Polynomial moves = Polynomial.of(Rational.HALF).plus(epsilon.scale(Rational.of(sign)));
    Polynomial average =
        moves
            .scale(LOW.plus(HIGH).times(Rational.HALF))
            .plus(Polynomial.ONE.minus(moves).scale(Rational.HALF));
    return slope(average, average, share);
  }
}
