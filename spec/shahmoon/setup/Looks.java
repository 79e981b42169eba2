package shahmoon.setup;

import counterplay.exact.number.Rational;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;

/**
 * Two replies about one bit, drawn independently given the bit, by a channel each, and what they
 * are.
 */
public record Looks(MessageStrategy first, MessageStrategy second, int one, int other) {
  /**
   * @throws IllegalArgumentException unless both replies are bits
   */
  public Looks {
    if (one < 0 || one > 1 || other < 0 || other > 1)
      throw new IllegalArgumentException("replies " + one + ", " + other);
  }

  static Rational posterior(Rational ifOne, Rational ifZero) {
    return ifOne.over(ifOne.plus(ifZero));
  }

  /** v^1 or v^2. */
  public Rational v(int which) {
    Channel<Rational> c = (which == 1 ? first : second).channel();
    int reply = which == 1 ? one : other;
    return posterior(c.of(reply, 1), c.of(reply, 0));
  }

  /** P(b = 1 | f^1, f^2). */
  public Rational both() {
    return posterior(joint(1), joint(0));
  }

  private Rational joint(int bit) {
    return first.channel().of(one, bit).times(second.channel().of(other, bit));
  }

  static Rational distance(Rational v) {
    Rational d = v.minus(Rational.HALF);
    return d.signum() < 0 ? d.negated() : d;
  }

  /** Whether these replies come. */
  public boolean isPossible() {
    return joint(1).plus(joint(0)).signum() > 0;
  }

  /** {@code |v^1 - 1/2| >= |v^2 - 1/2|} at replies that come. */
  public boolean isFarther() {
    return isPossible() && distance(v(1)).compareTo(distance(v(2))) >= 0;
  }

  /** The z with v^1 z + (1 - v^1) (1 - z) = v^2. */
  public Rational z() {
    Rational slope = v(1).scale(Rational.of(2)).minus(Rational.ONE);
    return slope.isZero() ? Rational.HALF : v(2).plus(v(1)).minus(Rational.ONE).over(slope);
  }

  /**
   * Of g = 0 and g = 1 the larger of P(g = guess from the second reply = value | v^1, v^2), where g
   * = 0 is what v^1 makes likelier.
   */
  public Rational rightBySecond() {
    boolean one = v(1).compareTo(Rational.HALF) >= 0;
    Rational zero = one ? both() : Rational.ONE.minus(both());
    int sign = (one ? v(2) : Rational.ONE.minus(v(2))).compareTo(Rational.HALF);
    Rational guess = sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF;
    return guess.times(zero).max(Rational.ONE.minus(guess).times(Rational.ONE.minus(zero)));
  }

  /**
   * The chance of the bit 1 when v^1 is handed out, which is done with chance z at v^1 and with
   * chance 1 - z where it is 1 - (the other inference).
   */
  public Rational handed() {
    Channel<Rational> c = first.channel();
    int rest = 1 - one;
    boolean turned = posterior(c.of(rest, 1), c.of(rest, 0)).equals(Rational.ONE.minus(v(1)));
    Rational from = turned ? Rational.ONE.minus(z()) : Rational.ZERO;
    return posterior(
        c.of(one, 1).times(z()).plus(c.of(rest, 1).times(from)),
        c.of(one, 0).times(z()).plus(c.of(rest, 0).times(from)));
  }
}
