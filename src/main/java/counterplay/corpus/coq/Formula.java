package counterplay.corpus.coq;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A number that writes down how it is computed, as a term of Coq over a field; nothing is
 * simplified.
 */
final class Formula implements Scalar<Formula> {

  /** A longer term is refused. */
  private static final int LONGEST = 200_000;

  /** How tightly a term binds. */
  private enum Level {
    ATOM,
    PRODUCT,
    SUM
  }

  private final Recorder recorder;
  private final String text;
  private final Level level;
  private final Optional<Polynomial> value;

  private Formula(Recorder recorder, String text, Level level, Optional<Polynomial> value) {
    if (text.length() > LONGEST)
      throw new IllegalArgumentException("a term is longer than " + LONGEST + " characters");
    this.recorder = recorder;
    this.text = text;
    this.level = level;
    this.value = value;
  }

  /** A name, or an application in brackets. */
  static Formula atom(Recorder recorder, String text) {
    return new Formula(recorder, text, Level.ATOM, Optional.empty());
  }

  /** A variable, with what it is in terms of those that are independent of each other. */
  static Formula variable(Recorder recorder, String name, Polynomial value) {
    return new Formula(recorder, name, Level.ATOM, Optional.of(value));
  }

  static Formula number(Recorder recorder, Rational r) {
    BigInteger size = r.numerator().abs();
    boolean whole = r.denominator().equals(BigInteger.ONE);
    boolean unit = size.equals(BigInteger.ONE);
    String text =
        whole
            ? integer(size)
            : unit
                ? integer(r.denominator()) + "^-1"
                : integer(size) + " / " + integer(r.denominator());
    Formula absolute =
        new Formula(
            recorder,
            text,
            whole || unit ? Level.ATOM : Level.PRODUCT,
            Optional.of(Polynomial.of(r.signum() < 0 ? r.negated() : r)));
    return r.signum() < 0 ? absolute.negated() : absolute;
  }

  private static String integer(BigInteger n) {
    return n.bitLength() <= 1 ? n.toString() : n + "%:R";
  }

  /** The term. */
  String text() {
    return text;
  }

  /** The term as an argument of a function. */
  String argument() {
    return text.matches("[A-Za-z_0-9']+") ? text : "(" + text + ")";
  }

  private String at(Level most) {
    return level.compareTo(most) <= 0 ? text : "(" + text + ")";
  }

  @Override
  public Formula plus(Formula that) {
    return new Formula(
        recorder, text + " + " + that.at(Level.PRODUCT), Level.SUM, both(that, Polynomial::plus));
  }

  @Override
  public Formula minus(Formula that) {
    return new Formula(
        recorder, text + " - " + that.at(Level.PRODUCT), Level.SUM, both(that, Polynomial::minus));
  }

  @Override
  public Formula times(Formula that) {
    return new Formula(
        recorder,
        at(Level.PRODUCT) + " * " + that.at(Level.ATOM),
        Level.PRODUCT,
        both(that, Polynomial::times));
  }

  @Override
  public Formula negated() {
    return new Formula(
        recorder, "- " + at(Level.ATOM), Level.PRODUCT, value.map(Polynomial::negated));
  }

  @Override
  public Formula scale(Rational factor) {
    return number(recorder, factor).times(this);
  }

  @Override
  public Formula constant(Rational value) {
    return number(recorder, value);
  }

  @Override
  public Formula inverse() {
    return new Formula(recorder, at(Level.ATOM) + "^-1", Level.ATOM, Optional.empty());
  }

  @Override
  public Formula over(Formula that) {
    return new Formula(
        recorder, at(Level.PRODUCT) + " / " + that.at(Level.ATOM), Level.PRODUCT, Optional.empty());
  }

  private Optional<Polynomial> both(Formula that, BinaryOperator<Polynomial> operation) {
    return value.flatMap(v -> that.value.map(w -> operation.apply(v, w)));
  }

  // ---- questions: what the domain grants is answered, anything else distinguishes cases ----

  private int possible() {
    return value.map(recorder::signs).orElse(Recorder.ANY);
  }

  @Override
  public boolean isZero() {
    int signs = possible();
    if (signs == Recorder.ZERO || (signs & Recorder.ZERO) == 0) return signs == Recorder.ZERO;
    return recorder.ask(text + " = 0", text + " <> 0") == 0;
  }

  @Override
  public boolean isNegative() {
    int signs = possible();
    if (signs == Recorder.NEGATIVE || (signs & Recorder.NEGATIVE) == 0)
      return signs == Recorder.NEGATIVE;
    return recorder.ask(text + " < 0", "0 <= " + text) == 0;
  }

  @Override
  public boolean isPositive() {
    int signs = possible();
    if (signs == Recorder.POSITIVE || (signs & Recorder.POSITIVE) == 0)
      return signs == Recorder.POSITIVE;
    return recorder.ask("0 < " + text, text + " <= 0") == 0;
  }

  @Override
  public int signum() {
    int signs = possible();
    if (Integer.bitCount(signs) == 1)
      return signs == Recorder.POSITIVE ? 1 : signs == Recorder.ZERO ? 0 : -1;
    return 1 - recorder.ask("0 < " + text, text + " = 0", text + " < 0");
  }

  /** Whether the two are equal: a question like any other. */
  @Override
  public boolean equals(Object other) {
    if (this == other) return true;
    if (!(other instanceof Formula that)) return false;
    int signs = both(that, Polynomial::minus).map(recorder::signs).orElse(Recorder.ANY);
    if (signs == Recorder.ZERO || (signs & Recorder.ZERO) == 0) return signs == Recorder.ZERO;
    return recorder.ask(text + " = " + that.text, text + " <> " + that.text) == 0;
  }

  /** Tells nothing. */
  @Override
  public int hashCode() {
    return 0;
  }

  /** Tells nothing. */
  @Override
  public String toString() {
    return "a number";
  }
}
