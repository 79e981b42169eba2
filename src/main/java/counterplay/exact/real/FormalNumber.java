package counterplay.exact.real;

import counterplay.exact.number.CoprimeBase;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.LinearSum;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A polynomial in numbers that are known by enclosures only, such as pi, log(2) or Phi(1/3), with
 * sums of square roots as coefficients. What cancels by the laws of arithmetic is found to be 0:
 * {@code log(2)*log(9) - 2*log(3)*log(2)}. Whether anything else is 0 stays open. Logarithms are
 * written over a coprime base, as in {@link LogSum}.
 *
 * @param approximation the intervals around it
 * @param terms powers of the numbers, by their texts, to coefficients other than 0
 */
record FormalNumber(Approximation approximation, Map<Map<String, Integer>, RootSum> terms)
    implements RealNumber {

  private static final int MOST_TERMS = 64;
  private static final int MOST_DEGREE = 16;
  private static final int MOST_TEXT = 500;
  private static final Pattern LOG = Pattern.compile("log\\(([0-9]+)\\)");

  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The value of a function as an unknown of its own; as an enclosure only, if an argument has no
   * form of its own.
   *
   * @throws ArithmeticException if it has no value
   */
  static RealNumber atom(String name, List<RealNumber> arguments, Approximation a) {
    a.toDigits(1);
    List<String> texts = new ArrayList<>();
    for (RealNumber x : arguments) {
      if (!areFormal(x, x)) return new ComputedNumber(a);
      texts.add(x instanceof FormalNumber f ? f.terms.toString() : x.toString());
    }
    String text = name + "(" + String.join(", ", texts) + ")";
    return text.length() > MOST_TEXT
        ? new ComputedNumber(a)
        : new FormalNumber(a, Map.of(Map.of(text, 1), RootSum.ONE));
  }

  /** Whether both are polynomials of this kind. */
  static boolean areFormal(RealNumber x, RealNumber y) {
    return isFormal(x) && isFormal(y);
  }

  private static boolean isFormal(RealNumber x) {
    return x instanceof RootSum || x instanceof LogSum || x instanceof FormalNumber;
  }

  static RealNumber plus(RealNumber x, RealNumber y, Approximation sum) {
    return of(
        sum,
        () -> {
          Map<Map<String, Integer>, RootSum> all = new LinkedHashMap<>(terms(x));
          terms(y).forEach((m, c) -> add(all, m, c));
          return all;
        });
  }

  static RealNumber times(RealNumber x, RealNumber y, Approximation product) {
    return of(product, () -> product(terms(x), terms(y)));
  }

  static RealNumber power(RealNumber x, int exponent, Approximation power) {
    if (exponent > MOST_DEGREE) return new ComputedNumber(power);
    return of(
        power,
        () -> {
          Map<Map<String, Integer>, RootSum> all = Map.of(Map.of(), RootSum.ONE);
          for (int k = 0; k < exponent; k++) all = product(all, terms(x));
          return all;
        });
  }

  private interface Terms {
    Map<Map<String, Integer>, RootSum> get();
  }

  private static RealNumber of(Approximation a, Terms made) {
    try {
      Map<Map<String, Integer>, RootSum> terms = overCoprimeBase(made.get());
      if (terms.isEmpty()) return RootSum.ZERO;
      if (terms.keySet().equals(Set.of(Map.of()))) return terms.get(Map.of());
      return new FormalNumber(a, terms);
    } catch (TooLarge e) {
      return new ComputedNumber(a);
    }
  }

  private static Map<Map<String, Integer>, RootSum> terms(RealNumber x) {
    if (x instanceof FormalNumber f) return f.terms;
    Map<Map<String, Integer>, RootSum> terms = new LinkedHashMap<>();
    add(terms, Map.of(), x instanceof LogSum l ? l.constant() : (RootSum) x);
    if (x instanceof LogSum l) {
      l.logs()
          .forEach(
              (r, q) -> {
                add(terms, Map.of("log(" + r.numerator() + ")", 1), q);
                if (!r.denominator().equals(BigInteger.ONE))
                  add(terms, Map.of("log(" + r.denominator() + ")", 1), q.negated());
              });
    }
    return terms;
  }

  private static void add(
      Map<Map<String, Integer>, RootSum> terms, Map<String, Integer> monomial, RootSum c) {
    LinearSum.add(terms, monomial, c);
    RootSum sum = terms.getOrDefault(monomial, RootSum.ZERO);
    if (terms.size() > MOST_TERMS || sum.terms().size() > MOST_TERMS) throw new TooLarge();
  }

  private static Map<Map<String, Integer>, RootSum> product(
      Map<Map<String, Integer>, RootSum> x, Map<Map<String, Integer>, RootSum> y) {
    Map<Map<String, Integer>, RootSum> product = new LinkedHashMap<>();
    x.forEach(
        (m, c) ->
            y.forEach(
                (n, d) -> {
                  Map<String, Integer> powers = new TreeMap<>(m);
                  n.forEach((name, e) -> powers.merge(name, e, Integer::sum));
                  if (powers.values().stream().mapToInt(Integer::intValue).sum() > MOST_DEGREE)
                    throw new TooLarge();
                  add(product, powers, c.times(d));
                }));
    return product;
  }

  /** With the logarithms of integers replaced by those of a base that has them all as products. */
  private static Map<Map<String, Integer>, RootSum> overCoprimeBase(
      Map<Map<String, Integer>, RootSum> terms) {
    List<BigInteger> arguments =
        terms.keySet().stream()
            .flatMap(m -> m.keySet().stream())
            .distinct()
            .flatMap(name -> argument(name).stream())
            .toList();
    List<BigInteger> base = List.copyOf(CoprimeBase.of(arguments));
    if (base.containsAll(arguments)) return terms;
    Map<Map<String, Integer>, RootSum> all = new LinkedHashMap<>();
    terms.forEach(
        (m, c) -> {
          Map<Map<String, Integer>, RootSum> expanded = Map.of(Map.of(), c);
          for (Map.Entry<String, Integer> power : m.entrySet()) {
            Map<Map<String, Integer>, RootSum> factor = inBase(power.getKey(), base);
            for (int k = 0; k < power.getValue(); k++) expanded = product(expanded, factor);
          }
          expanded.forEach((n, d) -> add(all, n, d));
        });
    return all;
  }

  private static Map<Map<String, Integer>, RootSum> inBase(String name, List<BigInteger> base) {
    Map<Map<String, Integer>, RootSum> sum = new LinkedHashMap<>();
    Optional<BigInteger> argument = argument(name);
    if (argument.isEmpty()) return Map.of(Map.of(name, 1), RootSum.ONE);
    for (BigInteger b : base) {
      int times = CoprimeBase.exponent(b, argument.get());
      if (times > 0) add(sum, Map.of("log(" + b + ")", 1), RootSum.of(Rational.of(times)));
    }
    return sum;
  }

  private static Optional<BigInteger> argument(String name) {
    Matcher log = LOG.matcher(name);
    return log.matches() ? Optional.of(new BigInteger(log.group(1))) : Optional.empty();
  }

  @Override
  public Enclosure enclosure(int digits) {
    return approximation.toDigits(digits);
  }

  /** The interval to twenty places. */
  @Override
  public String toString() {
    return "a number in " + enclosure(20).decimal(20);
  }
}
