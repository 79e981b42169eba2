package counterplay.exact.real;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;

/**
 * A polynomial that answers only what holds whatever its parameters are, and has one hash for all:
 * code that asks more than that is stopped by an {@link IllegalStateException} that names the
 * question.
 *
 * @param value the polynomial
 */
public record Unasked(Polynomial value) implements Scalar<Unasked> {

  /** The parameter itself. */
  public static Unasked parameter(String name) {
    return new Unasked(Polynomial.parameter(name));
  }

  /** The constant. */
  public static Unasked of(Rational value) {
    return new Unasked(Polynomial.of(value));
  }

  @Override
  public Unasked plus(Unasked that) {
    return new Unasked(value.plus(that.value));
  }

  @Override
  public Unasked minus(Unasked that) {
    return new Unasked(value.minus(that.value));
  }

  @Override
  public Unasked times(Unasked that) {
    return new Unasked(value.times(that.value));
  }

  @Override
  public Unasked negated() {
    return new Unasked(value.negated());
  }

  @Override
  public Unasked scale(Rational factor) {
    return new Unasked(value.scale(factor));
  }

  @Override
  public Unasked constant(Rational constant) {
    return of(constant);
  }

  @Override
  public boolean isZero() {
    if (!value.isConstant()) throw new IllegalStateException("is " + value + " zero?");
    return value.isZero();
  }

  @Override
  public int signum() {
    if (!value.isConstant()) throw new IllegalStateException("which sign has " + value + "?");
    return value.signum();
  }

  /** Probabilities are not negative: a distribution may ask. */
  @Override
  public boolean isNegative() {
    return value.isConstant() && value.isNegative();
  }

  @Override
  public Unasked inverse() {
    return new Unasked(value.inverse());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unasked that && minus(that).isZero();
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
