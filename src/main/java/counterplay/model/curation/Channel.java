package counterplay.model.curation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;

/**
 * A binary channel: what is put out given the bit that is put in. A commitment is one, and so is
 * what a protocol says about one bit.
 *
 * @param zero the probability of putting out 0 given 0, the paper's p
 * @param one the probability of putting out 0 given 1, the paper's q
 * @param <S> the numbers
 */
public record Channel<S extends Scalar<S>>(S zero, S one) {

  /** What comes out is what was put in: the truthful commitment (1, 0). */
  public static <S extends Scalar<S>> Channel<S> identity(S any) {
    return new Channel<>(any.one(), any.zero());
  }

  /** A fair coin: 0.5. */
  public static <S extends Scalar<S>> Channel<S> coin(S any) {
    S half = any.constant(Rational.HALF);
    return new Channel<>(half, half);
  }

  /** {@code P(out | in)}. */
  public S of(int out, int in) {
    S chance = in == 0 ? zero : one;
    return out == 0 ? chance : chance.one().minus(chance);
  }

  /** What comes out is put into the next one. */
  public Channel<S> then(Channel<S> next) {
    return new Channel<>(through(zero, next), through(one, next));
  }

  private S through(S chance, Channel<S> next) {
    return chance.times(next.zero).plus(chance.one().minus(chance).times(next.one));
  }

  /** Whether what comes out depends on nothing: p = q. */
  public boolean isEmpty() {
    return zero.minus(one).isZero();
  }

  /** Whether it is the truthful one, (1, 0). */
  public boolean isIdentity() {
    return zero.minus(zero.one()).isZero() && one.isZero();
  }
}
