package counterplay.exact.number;

/**
 * An element of a commutative ring that contains the rationals. Mechanisms are written once over
 * scalars and then run on numbers ({@link Rational}) and on parameters ({@link
 * counterplay.exact.polynomial.Polynomial}).
 *
 * @param <S> the ring's own element type
 */
public interface Scalar<S extends Scalar<S>> {

  /** {@code this + that}. */
  S plus(S that);

  /** {@code this - that}. */
  S minus(S that);

  /** {@code this * that}. */
  S times(S that);

  /** {@code -this}. */
  S negated();

  /** The product with a rational number. */
  S scale(Rational factor);

  /** The given rational as an element of this scalar's ring. */
  S constant(Rational value);

  /** Whether this is the ring's zero; decided exactly. */
  boolean isZero();

  /**
   * The sign: -1, 0 or 1.
   *
   * @throws ArithmeticException if it depends on the values of parameters
   */
  int signum();

  /**
   * Whether {@code this < 0}: one question with two answers, for code to which zero and positive
   * numbers are the same.
   *
   * @throws ArithmeticException as {@link #signum}
   */
  default boolean isNegative() {
    return signum() < 0;
  }

  /**
   * Whether {@code this > 0}: one question with two answers, for code to which zero and negative
   * numbers are the same.
   *
   * @throws ArithmeticException as {@link #signum}
   */
  default boolean isPositive() {
    return signum() > 0;
  }

  /**
   * The element whose product with this one is one.
   *
   * @throws ArithmeticException if this is zero, if there is none in the ring, or if none is known:
   *     a polynomial has one when it is constant
   */
  S inverse();

  /**
   * {@code this / that}.
   *
   * @throws ArithmeticException as {@link #inverse}
   */
  default S over(S that) {
    return times(that.inverse());
  }

  /** The ring's zero. */
  default S zero() {
    return constant(Rational.ZERO);
  }

  /** The ring's one. */
  default S one() {
    return constant(Rational.ONE);
  }
}
