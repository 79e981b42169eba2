package counterplay.corpus.coq;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Polynomials with whole coefficients as terms of Coq: about numbers, and as the data of {@code
 * Deciding.v}.
 */
final class CoqText {

  /** Names that mean something in what is written. */
  private static final Set<String> TAKEN =
      Set.of(
          "C",
          "V",
          "I",
          "num",
          "power",
          "has",
          "how",
          "sign",
          "poly",
          "value",
          "env",
          "same",
          "infer",
          "follows",
          "mean",
          "Zero",
          "NonZero",
          "NonNegative",
          "Positive",
          "Known",
          "Number",
          "Square",
          "SquareOf",
          "Times",
          "Plus",
          "Multiple",
          "Both",
          "Between",
          "nat",
          "seq",
          "phi",
          "x",
          "y");

  private CoqText() {}

  /** A name that is free; functions and laws may use x and y, and bind them anew. */
  static String named(String symbol) {
    return TAKEN.contains(symbol) && !symbol.equals("x") && !symbol.equals("y")
        ? symbol + "'"
        : Recorder.named(symbol);
  }

  /** The least positive whole number that makes all coefficients whole. */
  static Rational scale(Polynomial p) {
    BigInteger scale = BigInteger.ONE;
    for (Rational c : p.terms().values())
      scale = scale.multiply(c.denominator()).divide(scale.gcd(c.denominator()));
    return Rational.of(scale, BigInteger.ONE);
  }

  static Polynomial whole(Polynomial p) {
    return p.scale(scale(p));
  }

  /** About numbers: {@code num 3 * x ^+ 2 - y}. */
  static String ofNumbers(Polynomial p, Function<String, String> names) {
    return p.isConstant()
        ? "(" + text(p, "num ", " ^+ ", names) + " : R)"
        : text(p, "num ", " ^+ ", names);
  }

  /** As data: {@code C 3 * V 1 ^ 2 - V 2}. */
  static String ofData(Polynomial p, Function<String, String> names) {
    return text(p, "C ", " ^ ", names);
  }

  private static String text(
      Polynomial p, String number, String power, Function<String, String> names) {
    if (p.isZero()) return number + "0";
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Map<String, Integer>, Rational> term :
        new java.util.TreeMap<>(byText(p)).values()) {
      Rational c = term.getValue();
      if (!c.denominator().equals(BigInteger.ONE))
        throw new IllegalArgumentException("a coefficient of " + p + " is no whole number");
      BigInteger size = text.length() == 0 ? c.numerator() : c.numerator().abs();
      if (text.length() > 0) text.append(c.signum() < 0 ? " - " : " + ");
      boolean bare = !size.equals(BigInteger.ONE) || term.getKey().isEmpty();
      if (bare) text.append(number).append(size.signum() < 0 ? "(" + size + ")" : size);
      for (Map.Entry<String, Integer> e : new java.util.TreeMap<>(term.getKey()).entrySet()) {
        if (bare) text.append(" * ");
        bare = true;
        text.append(names.apply(e.getKey()));
        if (e.getValue() > 1) text.append(power).append(e.getValue());
      }
    }
    return text.toString();
  }

  /** A fixed order. */
  private static Map<String, Map.Entry<Map<String, Integer>, Rational>> byText(Polynomial p) {
    Map<String, Map.Entry<Map<String, Integer>, Rational>> byText = new java.util.TreeMap<>();
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      int degree = term.getKey().values().stream().mapToInt(Integer::intValue).sum();
      byText.put(
          (char) (10_000 - degree) + new java.util.TreeMap<>(term.getKey()).toString(),
          Map.entry(term.getKey(), term.getValue()));
    }
    return byText;
  }
}
