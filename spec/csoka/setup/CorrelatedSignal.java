package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.GammaRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Example 2.1 where Blue holds a signal about Red's type: it tells with probability 1/2 + epsilon rightly which of two beliefs
 * Red holds after round 1, 0 or 1 if K = 1 and 1/5 or 4/5 if K = 2. Initial beliefs are 1/2.
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
  private static final Polynomial EPSILON = Polynomial.parameter("epsilon");

  /** K = 1: the largest gain of an informed Blue from the other report when all are truthful, over his types and signals. */
  public Rational gainForOneRound(Rational epsilon) {
    OneRound game = OneRound.of(rule, 3);
    Rational largest = Rational.of(-1000);
    for (int sign = -1; sign <= 1; sign += 2) {
      Rational red = Rational.HALF.plus(epsilon.times(Rational.of(sign)));
      for (int type = 0; type < 2; type++) {
        Rational one = game.gains().get(1 - type).at(Rational.ONE, name -> switch (name) {
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

  /** For K = 1, with both signals: against the truth HIGH gains by 1 and LOW by 0. */
  public Certificate truthStays(Rational most) {
    OneRound game = OneRound.of(rule, 3);
    List<Certificate> parts = new ArrayList<>();
    for (int sign = -1; sign <= 1; sign += 2) {
      Polynomial red = Polynomial.of(Rational.HALF).plus(EPSILON.scale(Rational.of(sign)));
      for (int type = 0; type < 2; type++) {
        Polynomial one = game.gains().get(1 - type).at(Polynomial.ONE, name -> switch (name) {
          case "r" -> Polynomial.of(Rational.HALF);
          case "rh" -> red;
          default -> Polynomial.ZERO;
        });
        parts.add(new Certificate.Corners("signal " + sign + ", type " + type, type == 1 ? one : one.negated(), Map.of("epsilon",
            List.of(Rational.ZERO, most)), true));
      }
    }
    return new Certificate.All("for K = 1 the truth stays the only best reply to the truth", parts);
  }

  /** Red's average first report given Blue's signal, -1 or 1, if his lower and higher type report the other belief so often. */
  private static Polynomial average(int sign, Polynomial slipLow, Polynomial slipHigh, Polynomial epsilon) {
    Polynomial high = Polynomial.of(Rational.HALF).plus(epsilon.scale(Rational.of(sign)));
    Polynomial gap = Polynomial.of(HIGH.minus(LOW));
    Polynomial fromHigh = Polynomial.of(HIGH).minus(gap.times(slipHigh));
    Polynomial fromLow = Polynomial.of(LOW).plus(gap.times(slipLow));
    return high.times(fromHigh).plus(Polynomial.ONE.minus(high).times(fromLow));
  }

  /**
   * K = 2: what each unit of Blue's first report brings him given his signal, if Red's last report is true: the part of his
   * payoff that his first report enters, with Red's first report on average and his last one on average.
   */
  public Polynomial slope(int sign, Polynomial slipLow, Polynomial slipHigh, Polynomial epsilon, Polynomial share) {
    return slope(average(sign, slipLow, slipHigh, epsilon), average(sign, Polynomial.ZERO, Polynomial.ZERO, epsilon), share);
  }

  /** Red's first report y and his last one v on average, as far as Blue's signal tells. */
  private Polynomial slope(Polynomial y, Polynomial v, Polynomial share) {
    Polynomial payoff = TwoReports.payoff(rule, 0, 0, 0).times(Polynomial.ONE.minus(v)).plus(TwoReports.payoff(rule, 0, 0, 1).times(v));
    return TwoReports.at(payoff, 1, 1).minus(TwoReports.at(payoff, 0, 1)).times(y)
        .plus(TwoReports.at(payoff, 1, 0).minus(TwoReports.at(payoff, 0, 0)).times(Polynomial.ONE.minus(y)))
        .at(Polynomial.ONE, name -> name.equals("share") ? share : name.equals("b") || name.equals("r") ? Polynomial.of(Rational.HALF)
            : Polynomial.parameter(name));
  }

  /**
   * K = 2 where Red's belief stays 1/2 with probability 1/2 and moves to 1/5 or 4/5 with 1/4 each, and Blue's signal tells with
   * probability 1/2 + epsilon rightly whether it moves, but not where to: the slope when Red is truthful.
   */
  public Polynomial slopeOfWhether(int sign, Polynomial epsilon, Polynomial share) {
    Polynomial moves = Polynomial.of(Rational.HALF).plus(epsilon.scale(Rational.of(sign)));
    Polynomial average = moves.scale(LOW.plus(HIGH).times(Rational.HALF)).plus(Polynomial.ONE.minus(moves).scale(Rational.HALF));
    return slope(average, average, share);
  }

  /**
   * A signal that only tells whether Red's belief moves leaves the truth what it is without a signal: every first report brings the same,
   * for every epsilon and n, and the last one is true, since the signal says nothing about it that Red's first report does not.
   */
  public Certificate whetherChangesNothing() {
    List<Certificate> parts = new ArrayList<>();
    for (int sign = -1; sign <= 1; sign += 2) {
      parts.add(new Certificate.Identity("signal " + sign + ": what a unit of the first report brings", slopeOfWhether(sign, EPSILON,
          Alternation.SHARE), Polynomial.ZERO));
    }
    for (Rational y : List.of(LOW, Rational.HALF, HIGH)) for (int type = 0; type < 2; type++) {
      Polynomial gain = Polynomial.ZERO;
      for (int v = 0; v < 2; v++) {
        gain = gain.plus(TwoReports.payoff(rule, type, 1, v).minus(TwoReports.payoff(rule, type, 0, v)).scale(v == 1 ? y : Rational.ONE.minus(y)));
      }
      gain = gain.at(Polynomial.ONE, name -> name.equals("y") ? Polynomial.of(y) : Polynomial.parameter(name));
      parts.add(new Certificate.Corners("type " + type + " after Red's " + y + ": the true last report is best", type == 1 ? gain
          : gain.negated(), Map.of(), true));
    }
    return new Certificate.All("truth is a best reply to truth with a signal that tells only whether the other's belief moves", parts);
  }

  /**
   * For epsilon up to 1/4: in a profile close to the truth Red's last report is true after either of Blue's first reports, since
   * the posterior after it is close to it and 104 p exceeds 100 times it while 84 p does not; and Blue's slopes after his
   * two signals differ, so that one of them is not zero and one of his types leaves the truth for good.
   */
  public Certificate nothingClose() {
    List<Certificate> parts = new ArrayList<>();
    Polynomial low = Polynomial.parameter("slipLow");
    Polynomial high = Polynomial.parameter("slipHigh");
    Polynomial difference = slope(1, low, high, EPSILON, Alternation.SHARE).minus(slope(-1, low, high, EPSILON, Alternation.SHARE));
    Polynomial factor = Polynomial.ONE.minus(Polynomial.ONE.minus(Alternation.SHARE).times(low.plus(high)));
    parts.add(new Certificate.Identity("the slopes after the two signals differ by", difference,
        EPSILON.times(factor).scale(Rational.of(120))));
    parts.add(new Certificate.Corners("the factor", factor, Map.of("slipLow", List.of(Rational.ZERO, CLOSE), "slipHigh",
        List.of(Rational.ZERO, CLOSE),
        "share", List.of(Rational.ZERO, Rational.HALF)), true));
    Polynomial mixed = Polynomial.parameter("mixed");
    Polynomial missed = Polynomial.parameter("missed");
    Polynomial pretended = Polynomial.parameter("pretended");
    Map<String, List<Rational>> box = Map.of("mixed", List.of(Rational.ZERO, CLOSE.scale(Rational.of(4))), "missed",
        List.of(Rational.ZERO, CLOSE), "pretended", List.of(Rational.ZERO, CLOSE));
    for (boolean up : List.of(false, true)) {
      Rational reported = up ? HIGH : LOW;
      Polynomial belief = Polynomial.of(reported).plus(mixed.scale(HIGH.minus(LOW).times(Rational.of(up ? -1 : 1))));
      Polynomial one = belief.times(Polynomial.ONE.minus(missed)).plus(Polynomial.ONE.minus(belief).times(pretended));
      Polynomial price = Polynomial.of(reported.times(Rational.of(100)));
      parts.add(new Certificate.Corners("after the report " + reported + " HIGH reports 1", one.scale(Rational.of(104)).minus(price), box,
          true));
      parts.add(new Certificate.Corners("after the report " + reported + " LOW reports 0", price.minus(one.scale(Rational.of(84))), box,
          true));
    }
    return new Certificate.All("with a signal of any accuracy between 1/2 and 3/4, no profile in which each type and"
        + " signal is truthful with probability 999/1000 is an equilibrium", parts);
  }
}
