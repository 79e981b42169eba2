package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.util.List;

/**
 * An arithmetic expression without variables, read from text and evaluated in the most exact form
 * that it allows.
 *
 * <pre>
 *   sum     = product { ("+" | "-") product }
 *   product = factor { ("*" | "/") factor }
 *   factor  = ("+" | "-") factor | atom [ "^" ["-"] digits ]
 *   atom    = digits | "pi" | name "(" sum { "," sum } ")" | "root" "(" polynomial "," digits ")" | "(" sum ")"
 *   name    = "sqrt" | "log" | "exp" | "arctan" | "phi" | "Phi" | "Phi2"
 * </pre>
 *
 * <p>{@code phi} is the standard normal density, {@code Phi} its distribution function, {@code
 * Phi2(h, k, rho)} the bivariate one for rational arguments; {@code root(p, k)} is the k-th real
 * root from the left, k from 1, of a polynomial in x of degree at most 60 such as {@code x^3 -
 * 1/2*x + 2}, multiple roots counted once. The sign is decided for rational numbers, sums of square
 * roots, sums of roots nested once, sums of logarithms of rationals, sums and products of one root
 * and rational numbers, and expressions of square roots nested deeper while their separation bound
 * is within reach; otherwise where an enclosure leaves 0 out, or what is summed cancels by the laws
 * of arithmetic.
 *
 * @param text what was read
 * @param value its value
 */
public record Expression(String text, RealNumber value) {

  /** The longest text that is read, in characters. */
  public static final int MAX_TEXT = 10_000;

  /** The deepest nesting of brackets, functions and signs that is read. */
  public static final int MAX_DEPTH = 100;

  /** The most operations that are read. */
  public static final int MAX_OPERATIONS = 500;

  /** The largest absolute value of an exponent. */
  public static final int MAX_POWER = 10_000;

  /**
   * Reads and evaluates a text.
   *
   * @throws IllegalArgumentException if it is not an expression as above, is longer or deeper than
   *     the limits allow, contains a number of more than {@value Rational#MAX_TEXT} digits, or has
   *     no value: a division by zero, the square root of a negative number, a root that a
   *     polynomial does not have, the logarithm of a number that is not positive, or an argument of
   *     which these could not be told
   */
  public static Expression parse(String text) {
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException(
          "an expression of " + text.length() + " characters; at most " + MAX_TEXT + " are read");
    }
    try {
      RealNumber value = new ExpressionParser(text).parse();
      value.enclosure(1);
      return new Expression(text, value);
    } catch (ArithmeticException undefined) {
      throw new IllegalArgumentException(
          "the expression has no value: " + undefined.getMessage(), undefined);
    }
  }

  /** Two ends around the value, at most {@code 10^-digits} apart. */
  public Enclosure enclosure(int digits) {
    return value.enclosure(digits);
  }

  /** Whether the sign is decided whatever it is; otherwise a zero stays {@link Order#UNKNOWN}. */
  public boolean isDecidable() {
    return RealArithmetic.isExact(value);
  }

  /**
   * How the value compares to 0.
   *
   * @param digits how far a value that is known by enclosures only is refined
   */
  public Order sign(int digits) {
    return Reals.compare(value, RootSum.ZERO, digits);
  }

  /** The form in which the value is known. */
  public String form() {
    if (value instanceof RootSum r)
      return r.isRational() ? "rational number" : "sum of square roots";
    if (value instanceof NestedRoot) return "sum of nested square roots";
    if (value instanceof RadicalExpression) return "expression of square roots";
    if (value instanceof LogSum) return "sum of logarithms";
    if (value instanceof RootPolynomial) return "algebraic number";
    return "enclosure";
  }

  /** Applies the named function. */
  static RealNumber apply(String name, List<RealNumber> arguments) {
    int wanted =
        switch (name) {
          case "sqrt", "log", "exp", "arctan", "phi", "Phi" -> 1;
          case "Phi2" -> 3;
          default ->
              throw new IllegalArgumentException(
                  "'"
                      + name
                      + "' is no function; wanted is sqrt, log, exp, arctan, phi, Phi, Phi2 or"
                      + " root");
        };
    if (arguments.size() != wanted) {
      throw new IllegalArgumentException(
          name + " with " + arguments.size() + " argument(s); wanted are " + wanted);
    }
    RealNumber value = value(name, arguments);
    return value instanceof ComputedNumber c
        ? FormalNumber.atom(name, arguments, c.approximation())
        : value;
  }

  private static RealNumber value(String name, List<RealNumber> arguments) {
    RealNumber x = arguments.get(0);
    Approximation a = ComputedNumber.approximation(x);
    return switch (name) {
      case "sqrt" -> RealArithmetic.sqrt(x);
      case "log" -> RealArithmetic.log(x);
      case "exp" -> RealArithmetic.exp(x);
      case "arctan" -> isZero(x) ? x : new ComputedNumber(bits -> Series.arctan(a.at(bits)));
      case "phi" -> new ComputedNumber(bits -> Series.density(a.at(bits)));
      case "Phi" ->
          isZero(x)
              ? RootSum.of(Rational.HALF)
              : new ComputedNumber(bits -> Series.distribution(a.at(bits)));
      default ->
          new ComputedNumber(
              NormalDistribution.bivariate(
                  rational(x), rational(arguments.get(1)), rational(arguments.get(2))));
    };
  }

  private static boolean isZero(RealNumber x) {
    return x instanceof RootSum r && r.isZero();
  }

  private static Rational rational(RealNumber x) {
    if (x instanceof RootSum r && r.isRational()) return r.rationalPart();
    throw new IllegalArgumentException(
        "Phi2 with an argument that is not rational; wanted are rational numbers");
  }
}
