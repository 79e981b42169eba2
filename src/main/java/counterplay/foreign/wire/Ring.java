package counterplay.foreign.wire;

import com.fasterxml.jackson.databind.JsonNode;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Numerals;
import java.util.function.Function;

/**
 * The numbers that pass between the processes, as their texts.
 *
 * @param name the name in messages
 * @param type the class of the numbers
 * @param parse reads what a number prints
 * @param <S> the numbers
 */
public record Ring<S extends Scalar<S>>(String name, Class<S> type, Function<String, S> parse) {

  /** Rationals. */
  public static final Ring<Rational> RATIONALS =
      new Ring<>("rational", Rational.class, Rational::parse);

  /** Polynomials in parameters. */
  public static final Ring<Polynomial> POLYNOMIALS =
      new Ring<>("polynomial", Polynomial.class, Polynomial::parse);

  /**
   * The ring of a number.
   *
   * @throws UnsupportedOperationException for numbers that do not pass between processes
   */
  public static <S extends Scalar<S>> Ring<S> of(S number) {
    if (!(number instanceof Rational) && !(number instanceof Polynomial)) throw unsendable();
    @SuppressWarnings("unchecked") // the class of the number has been looked at
    Ring<S> ring = (Ring<S>) (number instanceof Rational ? RATIONALS : POLYNOMIALS);
    return ring;
  }

  /**
   * Whether it is a number of a case that a sentence is judged at, which passes as the rational
   * that it is.
   */
  public static boolean isOfACase(Scalar<?> number) {
    return Numerals.rational(number).isPresent();
  }

  /**
   * @throws UnsupportedOperationException for numbers that are no rationals
   */
  public static Rational rational(Scalar<?> number) {
    return Numerals.rational(number).orElseThrow(Ring::unsendable);
  }

  /**
   * A rational number, or the one that a case's number is.
   *
   * @throws UnsupportedOperationException for numbers that are no rationals
   */
  public static Rational plain(Scalar<?> number) {
    return number instanceof Rational r ? r : rational(number);
  }

  private static UnsupportedOperationException unsendable() {
    return new UnsupportedOperationException(
        "a rule of one's own is run at rational numbers, not at roots and not in general, as a"
            + " proof would");
  }

  /** Whether a name in data is that of the rationals. */
  public static boolean isRational(String name) {
    return name.equals(RATIONALS.name);
  }

  /**
   * @throws IllegalArgumentException if the text is no number of the ring
   */
  public S read(JsonNode text) {
    if (text == null || !text.isTextual())
      throw new IllegalArgumentException("null where a number should be");
    return parse.apply(text.textValue());
  }
}
