package counterplay.exact.polynomial;

import counterplay.exact.number.LinearSum;
import counterplay.exact.number.Patience;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A polynomial in named parameters with rational coefficients, in normal form: no zero coefficient
 * is stored, so two polynomials are the same function exactly when they are equal objects.
 */
public final class Polynomial implements Scalar<Polynomial> {

  /** The polynomial 0. */
  public static final Polynomial ZERO = new Polynomial(Map.of());

  /** The polynomial 1. */
  public static final Polynomial ONE = of(Rational.ONE);

  private final Map<Monomial, Rational> terms;

  private Polynomial(Map<Monomial, Rational> terms) {
    this.terms = terms;
  }

  /** The constant polynomial. */
  public static Polynomial of(Rational value) {
    return value.isZero() ? new Polynomial(Map.of()) : new Polynomial(Map.of(Monomial.ONE, value));
  }

  /**
   * The parameter itself.
   *
   * @throws IllegalArgumentException unless the name is a letter followed by letters, digits or
   *     underscores
   */
  public static Polynomial parameter(String name) {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*"))
      throw new IllegalArgumentException("'" + name + "' cannot name a parameter");
    return new Polynomial(Map.of(Monomial.of(name), Rational.ONE));
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @throws IllegalArgumentException for anything that is not a sum of products of fractions and
   *     powers of parameters
   */
  public static Polynomial parse(String text) {
    return PolynomialText.parse(text);
  }

  /** A polynomial of terms that are already in normal form and are not changed any more. */
  static Polynomial ofTerms(Map<Monomial, Rational> terms) {
    return new Polynomial(terms);
  }

  @Override
  public Polynomial plus(Polynomial that) {
    if (terms.isEmpty()) return that;
    if (that.terms.isEmpty()) return this;
    Map<Monomial, Rational> sum = new LinkedHashMap<>(terms);
    that.terms.forEach((m, c) -> LinearSum.add(sum, m, c));
    return new Polynomial(sum);
  }

  @Override
  public Polynomial minus(Polynomial that) {
    return plus(that.negated());
  }

  @Override
  public Polynomial times(Polynomial that) {
    Map<Monomial, Rational> product = new LinkedHashMap<>();
    terms.forEach(
        (m, c) -> {
          Patience.check();
          that.terms.forEach((k, d) -> LinearSum.add(product, m.times(k), c.times(d)));
        });
    return new Polynomial(product);
  }

  @Override
  public Polynomial negated() {
    return scale(Rational.of(-1));
  }

  @Override
  public Polynomial scale(Rational factor) {
    if (factor.isZero()) return ZERO;
    Map<Monomial, Rational> scaled = new LinkedHashMap<>();
    terms.forEach((m, c) -> scaled.put(m, c.times(factor)));
    return new Polynomial(scaled);
  }

  @Override
  public Polynomial inverse() {
    if (isConstant()) return of(constantTerm().inverse());
    throw new ArithmeticException("no polynomial is the inverse of " + this);
  }

  @Override
  public Polynomial constant(Rational value) {
    return of(value);
  }

  @Override
  public boolean isZero() {
    return terms.isEmpty();
  }

  @Override
  public int signum() {
    if (isConstant()) return constantTerm().signum();
    throw new ArithmeticException("the sign of " + this + " depends on its parameters");
  }

  /** Whether no parameter occurs. */
  public boolean isConstant() {
    return terms.isEmpty() || terms.size() == 1 && terms.containsKey(Monomial.ONE);
  }

  /** The coefficient of the empty product. */
  public Rational constantTerm() {
    return terms.getOrDefault(Monomial.ONE, Rational.ZERO);
  }

  /** The names of the parameters that occur, sorted. */
  public Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    terms.keySet().forEach(m -> names.addAll(m.powers().keySet()));
    return names;
  }

  /** The names of the parameters that occur with an exponent above one, sorted. */
  public Set<String> repeated() {
    Set<String> names = new TreeSet<>();
    terms.keySet().forEach(m -> m.addRepeated(names));
    return names;
  }

  /** The coefficients by the exponents of the parameters that occur in each monomial. */
  public Map<Map<String, Integer>, Rational> terms() {
    Map<Map<String, Integer>, Rational> byPowers = new LinkedHashMap<>();
    terms.forEach((m, c) -> byPowers.put(m.powers(), c));
    return byPowers;
  }

  /** The number of monomials with a coefficient other than zero. */
  public int size() {
    return terms.size();
  }

  /** The largest total degree of a monomial; 0 for a constant. */
  public int degree() {
    return terms.keySet().stream().mapToInt(Monomial::degree).max().orElse(0);
  }

  /** The largest exponent of the named parameter; 0 if it does not occur. */
  public int degreeIn(String name) {
    return terms.keySet().stream().mapToInt(m -> m.exponent(name)).max().orElse(0);
  }

  /**
   * The coefficient of the monomial that comes first in a fixed order, which products respect; 0
   * for the polynomial 0. Divided by it, two polynomials that are multiples of each other by a
   * number are equal.
   */
  public Rational leadingCoefficient() {
    return terms.isEmpty() ? Rational.ZERO : terms.get(leading());
  }

  private Monomial leading() {
    Monomial first = null;
    for (Monomial m : terms.keySet()) if (first == null || m.precedes(first)) first = m;
    return first;
  }

  private Monomial trailing() {
    Monomial last = null;
    for (Monomial m : terms.keySet()) if (last == null || last.precedes(m)) last = m;
    return last;
  }

  /**
   * The polynomial whose product with the divisor this is, if there is one.
   *
   * @throws ArithmeticException if the divisor is 0
   */
  public Optional<Polynomial> dividedBy(Polynomial divisor) {
    if (divisor.isZero()) throw new ArithmeticException("division by the polynomial 0");
    // the last monomial of a product is the product of the last ones
    if (!isZero() && trailing().dividedBy(divisor.trailing()).isEmpty()) return Optional.empty();
    Monomial top = divisor.leading();
    Rational unit = divisor.terms.get(top).inverse();
    Map<Monomial, Rational> quotient = new LinkedHashMap<>();
    Polynomial rest = this;
    while (!rest.isZero()) {
      Monomial next = rest.leading();
      Optional<Monomial> factor = next.dividedBy(top);
      if (factor.isEmpty()) return Optional.empty();
      Map<Monomial, Rational> single = Map.of(factor.get(), rest.terms.get(next).times(unit));
      quotient.putAll(single);
      rest = rest.minus(new Polynomial(single).times(divisor));
    }
    return Optional.of(new Polynomial(quotient));
  }

  /**
   * The value in any ring that contains the rationals, with each parameter replaced by what the
   * function names.
   *
   * @param one the ring's one
   */
  public <S extends Scalar<S>> S at(S one, Function<String, S> values) {
    S total = one.zero();
    for (Map.Entry<Monomial, Rational> term : terms.entrySet()) {
      S product = one.scale(term.getValue());
      for (Map.Entry<String, Integer> power : term.getKey().powers().entrySet()) {
        for (int k = 0; k < power.getValue(); k++)
          product = product.times(values.apply(power.getKey()));
      }
      total = total.plus(product);
    }
    return total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Polynomial that && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  /** Monomials by falling degree, {@code 100*p*q - 1/2*p + 3}. */
  @Override
  public String toString() {
    if (terms.isEmpty()) return "0";
    String sum =
        terms.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> text(e.getKey(), e.getValue()))
            .collect(Collectors.joining(" + "));
    return sum.replace("+ -", "- ");
  }

  private static String text(Monomial m, Rational c) {
    if (m.equals(Monomial.ONE)) return c.toString();
    return c.equals(Rational.ONE)
        ? m.toString()
        : c.equals(Rational.of(-1)) ? "-" + m : c + "*" + m;
  }
}
