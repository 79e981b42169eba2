package counterplay.corpus.coq;

import counterplay.claim.evidence.Term;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Quotients of polynomials as Coq is told of them: a denominator's inverse has a symbol, and what
 * holds is multiplied out until none is left.
 */
final class Quotients {

  /**
   * A value: numerator / denominator, with whole coefficients.
   *
   * @param meaning as the glossary says it
   */
  record Quotient(Polynomial numerator, Polynomial denominator, String meaning) {
    boolean isWhole() {
      return denominator.equals(Polynomial.ONE);
    }
  }

  /**
   * What is said in numbers, as data with places for polynomials, and multiplied out.
   *
   * @param numbers in numbers
   * @param data as data
   * @param value multiplied out, linear in the inverses
   */
  record Said(String numbers, String data, Polynomial value) {}

  private final Function<Polynomial, String> numbers;
  private final Map<String, Polynomial> denominators = new LinkedHashMap<>();

  /**
   * @param numbers how a polynomial reads in the numbers of the lemma
   */
  Quotients(Function<Polynomial, String> numbers) {
    this.numbers = numbers;
  }

  boolean isInverse(String symbol) {
    return denominators.containsKey(symbol);
  }

  /** What the inverse that the symbol stands for is the inverse of. */
  Polynomial denominator(String symbol) {
    return denominators.get(symbol);
  }

  /** As the kernel simplifies it; where the denominator is negative, both are turned. */
  static Quotient of(Term term, Signed known) {
    Polynomial n = term.numerator();
    Polynomial q = term.denominator();
    if (q.isConstant()) return ofPolynomial(n.scale(q.constantTerm().inverse()));
    Rational lead = q.leadingCoefficient().inverse();
    n = n.scale(lead);
    q = q.scale(lead);
    if (n.degree() >= q.degree()) {
      Optional<Polynomial> whole = n.dividedBy(q);
      if (whole.isPresent()) return ofPolynomial(whole.get());
    }
    Rational size = lcm(CoqText.scale(n), CoqText.scale(q));
    Rational scale = known.derive(q, Signed.Kind.NEGATIVE).isPresent() ? size.negated() : size;
    return new Quotient(n.scale(scale), q.scale(scale), "(" + n + ")/(" + q + ")");
  }

  private static Quotient ofPolynomial(Polynomial p) {
    Rational scale = CoqText.scale(p);
    return new Quotient(p.scale(scale), Polynomial.of(scale), p.toString());
  }

  private static Rational lcm(Rational a, Rational b) {
    return Rational.of(
        a.numerator().multiply(b.numerator()).divide(a.numerator().gcd(b.numerator())),
        BigInteger.ONE);
  }

  Said said(Quotient q) {
    if (q.isWhole())
      return new Said(
          "(" + numbers.apply(q.numerator()) + ")", "<" + q.numerator() + ">", q.numerator());
    String symbol =
        denominators.entrySet().stream()
            .filter(e -> e.getValue().equals(q.denominator()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> "inverse" + denominators.size());
    denominators.put(symbol, q.denominator());
    return new Said(
        "((" + numbers.apply(q.numerator()) + ") / (" + numbers.apply(q.denominator()) + "))",
        "(<" + q.numerator() + "> * <" + symbol + ">)%P",
        q.numerator().times(Polynomial.parameter(symbol)));
  }

  int differing(List<Quotient> x, List<Quotient> p, Signed known) {
    for (int k = 0; k < x.size(); k++)
      if (factors(difference(x.get(k), p.get(k)), known, Signed.Kind.NONZERO).isPresent()) return k;
    return -1;
  }

  static Polynomial difference(Quotient a, Quotient b) {
    if (a.denominator().equals(b.denominator())) return a.numerator().minus(b.numerator());
    return a.numerator().times(b.denominator()).minus(b.numerator().times(a.denominator()));
  }

  /**
   * A multiple of something, without inverses.
   *
   * @param multiplier how it follows that the factor is not zero
   * @param product the factor
   * @param rest the product without inverses
   * @param cofactors by which multiples of {@code d d^-1 - 1} the two differ
   */
  record Cleared(
      String multiplier, Polynomial product, Polynomial rest, Map<String, Polynomial> cofactors) {
    Optional<String> how(Rational scale) {
      return cofactors.entrySet().stream()
          .map(e -> "(Multiple <" + e.getValue().scale(scale) + "> (Known @I_" + e.getKey() + "@))")
          .reduce((a, b) -> "(Plus " + a + " " + b + ")");
    }

    Optional<String> how() {
      return how(Rational.ONE);
    }
  }

  /** {@code product * p = rest + sum of cofactor (d d^-1 - 1)}. */
  Cleared cleared(Polynomial p, Signed known) {
    List<String> inverses = p.parameters().stream().filter(this::isInverse).toList();
    Polynomial product = Polynomial.ONE;
    String multiplier = "(Number 1)";
    for (String symbol : inverses) {
      Polynomial q = denominators.get(symbol);
      Signed.Derived derived =
          known
              .derive(q, Signed.Kind.POSITIVE)
              .orElseGet(() -> EvidenceLemma.derive(known, q, Signed.Kind.NONZERO));
      product = product.times(q.scale(derived.scale()));
      multiplier = "(Times " + multiplier + " " + derived.how() + ")";
    }
    Polynomial rest = product.times(p);
    Map<String, Polynomial> cofactors = new LinkedHashMap<>();
    for (String symbol : inverses) {
      Polynomial q = denominators.get(symbol);
      Polynomial linear = linear(p, symbol);
      Polynomial others = product.dividedBy(q).orElseThrow();
      Polynomial cofactor = linear.times(others);
      cofactors.put(symbol, cofactor);
      rest =
          rest.minus(cofactor.times(q.times(Polynomial.parameter(symbol)).minus(Polynomial.ONE)));
    }
    if (rest.parameters().stream().anyMatch(this::isInverse))
      throw new CannotSay("quotients of quotients");
    return new Cleared(multiplier, product, rest, cofactors);
  }

  /** The coefficient of the symbol, of degree one. */
  private static Polynomial linear(Polynomial p, String symbol) {
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      if (term.getKey().getOrDefault(symbol, 0) != 1) continue;
      Polynomial product = Polynomial.of(term.getValue());
      for (Map.Entry<String, Integer> e : term.getKey().entrySet()) {
        if (!e.getKey().equals(symbol))
          for (int k = 0; k < e.getValue(); k++)
            product = product.times(Polynomial.parameter(e.getKey()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  /** A product of denominators and numbers. */
  Optional<Signed.Derived> factors(Polynomial p, Signed known, Signed.Kind kind) {
    Optional<Signed.Derived> direct = known.derive(p, kind);
    if (direct.isPresent()) return direct;
    for (Polynomial q : denominators.values()) {
      Optional<Polynomial> rest = p.dividedBy(q);
      Optional<Signed.Derived> one = known.derive(q, Signed.Kind.POSITIVE);
      if (rest.isEmpty() || one.isEmpty() || q.isConstant()) continue;
      Optional<Signed.Derived> others = factors(rest.get(), known, kind);
      if (others.isPresent())
        return Optional.of(
            new Signed.Derived(
                "(Times " + one.get().how() + " " + others.get().how() + ")",
                one.get().scale().times(others.get().scale())));
    }
    return Optional.empty();
  }
}
