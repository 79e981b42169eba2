package counterplay.kernel;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.Reals;
import java.util.Optional;

/**
 * Reads a number of a run at the numbers of a case, so that it can be sent to code that runs in
 * another process. Only what sends it may ask: whoever computes with such numbers cannot tell a
 * case from a proof.
 */
public final class Numerals {

  private Numerals() {}

  /**
   * The rational that a number of a run at numbers is; nothing for an irrational one, in a proof,
   * and for any other kind of number.
   */
  public static Optional<Rational> rational(Scalar<?> x) {
    return x instanceof Value value && value.isOfACase()
        ? Reals.rational(value.number())
        : Optional.empty();
  }
}
