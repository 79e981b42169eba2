package counterplay.claim.sentence;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;

/**
 * An expectation. Only what is linear can be done with it, so that the value of one outcome can
 * stand for it in a proof.
 *
 * @param <S> the numbers
 */
public final class Mean<S extends Scalar<S>> {

  private final S value;

  private Mean(S value) {
    this.value = value;
  }

  /**
   * Made by whoever supplies the variables: the expectation at a case, what it is the expectation
   * of in general.
   */
  public static <S extends Scalar<S>> Mean<S> of(S value) {
    return new Mean<>(value);
  }

  /** {@code E x + E y}. */
  public Mean<S> plus(Mean<S> that) {
    return new Mean<>(value.plus(that.value));
  }

  /** {@code E x - E y}. */
  public Mean<S> minus(Mean<S> that) {
    return new Mean<>(value.minus(that.value));
  }

  /** {@code r E x}. */
  public Mean<S> scale(Rational factor) {
    return new Mean<>(value.scale(factor));
  }

  /** For the one that compares expectations. */
  S value() {
    return value;
  }
}
