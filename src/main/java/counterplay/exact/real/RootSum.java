package counterplay.exact.real;

import counterplay.exact.number.CoprimeBase;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.LinearSum;
import counterplay.exact.number.Radicals;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sum {@code a + q_1 sqrt(r_1) + ... + q_n sqrt(r_n)} with rational a and q_k and positive
 * integers r_k; the real field that the square roots of all positive rationals generate.
 *
 * <p>Normal form: no q_k is 0, no r_k and no product of two different r_k is a square. The zero
 * test is whether the sum is empty, which rests on the theorem that square roots of positive
 * integers are linearly independent over the rationals if no product of two of them is a square (A.
 * S. Besicovitch, On the linear independence of fractional powers of integers, Journal of the
 * London Mathematical Society 15, 1940). The sign of a sum other than zero is found by refinement.
 * Nothing is factored: products are tested for being squares by integer square roots.
 */
public final class RootSum implements Scalar<RootSum>, Comparable<RootSum>, RealNumber {

  /** The number 0. */
  public static final RootSum ZERO = new RootSum(new TreeMap<>());

  /** The number 1. */
  public static final RootSum ONE = of(Rational.ONE);

  /** Radicand to coefficient; the radicand 1 stands for the rational part. */
  private final SortedMap<BigInteger, Rational> terms;

  private RootSum(SortedMap<BigInteger, Rational> terms) {
    this.terms = terms;
  }

  /** The rational number. */
  public static RootSum of(Rational value) {
    TreeMap<BigInteger, Rational> terms = new TreeMap<>();
    if (!value.isZero()) terms.put(BigInteger.ONE, value);
    return new RootSum(terms);
  }

  /**
   * The square root that is not negative.
   *
   * @throws IllegalArgumentException if the radicand is negative
   */
  public static RootSum sqrt(Rational radicand) {
    if (radicand.signum() < 0) {
      throw new IllegalArgumentException(
          "the square root of " + radicand + "; wanted is a number that is not negative");
    }
    TreeMap<BigInteger, Rational> terms = new TreeMap<>();
    if (!radicand.isZero()) {
      BigInteger q = radicand.denominator();
      add(terms, radicand.numerator().multiply(q), Rational.of(BigInteger.ONE, q));
    }
    return new RootSum(terms);
  }

  /** Adds {@code coefficient * sqrt(radicand)} and keeps the normal form. */
  private static void add(
      SortedMap<BigInteger, Rational> sum, BigInteger radicand, Rational coefficient) {
    if (radicand.equals(BigInteger.ONE) || sum.containsKey(radicand)) {
      LinearSum.add(sum, radicand, coefficient);
      return;
    }
    Radicals.Split split = Radicals.split(radicand);
    Rational factor = coefficient.times(Rational.of(split.outside(), BigInteger.ONE));
    BigInteger core = split.core();
    if (!sum.containsKey(core)) {
      for (BigInteger other : sum.keySet()) {
        if (split.isSquareFree() && Radicals.isSurelySquareFree(other)) continue;
        BigInteger product = core.multiply(other);
        if (Radicals.isSquare(product)) {
          factor = factor.times(Rational.of(Radicals.floorRoot(product), other));
          core = other;
          break;
        }
      }
    }
    LinearSum.add(sum, core, factor);
  }

  @Override
  public RootSum plus(RootSum that) {
    if (that.terms.isEmpty()) return this;
    SortedMap<BigInteger, Rational> sum = new TreeMap<>(terms);
    that.terms.forEach((r, q) -> add(sum, r, q));
    return new RootSum(sum);
  }

  @Override
  public RootSum minus(RootSum that) {
    return plus(that.negated());
  }

  @Override
  public RootSum times(RootSum that) {
    if (that.isRational()) return scale(that.rationalPart());
    SortedMap<BigInteger, Rational> product = new TreeMap<>();
    terms.forEach(
        (r, q) ->
            that.terms.forEach(
                (s, t) -> {
                  BigInteger g = r.gcd(s);
                  add(
                      product,
                      r.divide(g).multiply(s.divide(g)),
                      q.times(t).times(Rational.of(g, BigInteger.ONE)));
                }));
    return new RootSum(product);
  }

  @Override
  public RootSum negated() {
    return scale(Rational.of(-1));
  }

  @Override
  public RootSum scale(Rational factor) {
    if (factor.isZero()) return ZERO;
    SortedMap<BigInteger, Rational> scaled = new TreeMap<>(terms);
    scaled.replaceAll((r, q) -> q.times(factor));
    return new RootSum(scaled);
  }

  /**
   * {@code 1/this}: numerator and denominator are multiplied by conjugates until the denominator is
   * rational. The work grows like 2 to the number of independent radicals.
   *
   * @throws ArithmeticException if this is zero
   */
  @Override
  public RootSum inverse() {
    if (isZero()) throw new ArithmeticException("division by zero");
    RootSum top = ONE;
    RootSum bottom = this;
    while (!bottom.isRational()) {
      if (bottom.terms.size() == 1)
        return top.times(bottom).scale(bottom.times(bottom).rationalPart().inverse());
      RootSum odd = bottom.partWith(bottom.generators().get(0));
      RootSum conjugate = bottom.minus(odd).minus(odd);
      top = top.times(conjugate);
      bottom = bottom.times(conjugate);
    }
    return top.scale(bottom.rationalPart().inverse());
  }

  /**
   * {@code this/that}; see {@link #inverse}.
   *
   * @throws ArithmeticException if {@code that} is zero
   */
  @Override
  public RootSum over(RootSum that) {
    return times(that.inverse());
  }

  /**
   * Pairwise coprime integers, none of them a square, whose square roots generate a field around
   * this number; in that field, exchanging the root of one of them for its negative is an
   * automorphism.
   */
  List<BigInteger> generators() {
    List<BigInteger> generators = new ArrayList<>(CoprimeBase.withoutSquares(terms.keySet()));
    generators.removeIf(b -> partWith(b).isZero());
    Collections.sort(generators);
    return generators;
  }

  /**
   * The terms that change sign when the root of the generator does: those whose radicand has an odd
   * power of it.
   */
  RootSum partWith(BigInteger generator) {
    SortedMap<BigInteger, Rational> odd = new TreeMap<>();
    terms.forEach(
        (r, q) -> {
          if (CoprimeBase.exponent(generator, r) % 2 == 1) odd.put(r, q);
        });
    return new RootSum(odd);
  }

  @Override
  public RootSum constant(Rational value) {
    return of(value);
  }

  @Override
  public boolean isZero() {
    return terms.isEmpty();
  }

  @Override
  public int signum() {
    boolean some = false;
    boolean more = false;
    for (Rational q : terms.values()) {
      if (q.signum() > 0) more = true;
      else some = true;
    }
    return some && more ? ((Approximation) this::at).signOfNonzero() : more ? 1 : some ? -1 : 0;
  }

  @Override
  public int compareTo(RootSum that) {
    return minus(that).signum();
  }

  /** Whether no irrational root is left. */
  public boolean isRational() {
    return terms.isEmpty() || terms.size() == 1 && terms.containsKey(BigInteger.ONE);
  }

  /** The term without a root. */
  public Rational rationalPart() {
    return terms.getOrDefault(BigInteger.ONE, Rational.ZERO);
  }

  /** The radicands, each with its coefficient; the radicand 1 stands for the rational part. */
  public SortedMap<BigInteger, Rational> terms() {
    return Collections.unmodifiableSortedMap(terms);
  }

  FixedPoint at(int bits) {
    FixedPoint sum = FixedPoint.of(0, bits);
    for (Map.Entry<BigInteger, Rational> term : terms.entrySet()) {
      FixedPoint q = FixedPoint.of(term.getValue(), bits);
      sum =
          sum.plus(
              term.getKey().equals(BigInteger.ONE)
                  ? q
                  : q.times(
                      FixedPoint.of(Rational.of(term.getKey(), BigInteger.ONE), bits).sqrt()));
    }
    return sum;
  }

  @Override
  public Enclosure enclosure(int digits) {
    return ((Approximation) this::at).toDigits(digits);
  }

  /**
   * The signed squares of the terms: the same for equal numbers, whatever squares hide in the
   * radicands.
   */
  private Set<Rational> squares() {
    Set<Rational> squares = new TreeSet<>();
    terms.forEach((r, q) -> squares.add(q.times(q.abs()).times(Rational.of(r, BigInteger.ONE))));
    return squares;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RootSum that
        && (terms.equals(that.terms) || squares().equals(that.squares()));
  }

  @Override
  public int hashCode() {
    return squares().hashCode();
  }

  /** {@code 1/2 - 2/3*sqrt(5) + sqrt(6)}. */
  @Override
  public String toString() {
    if (terms.isEmpty()) return "0";
    List<String> texts = new ArrayList<>();
    terms.forEach((r, q) -> texts.add(text(q, r.equals(BigInteger.ONE) ? "" : "sqrt(" + r + ")")));
    return String.join(" + ", texts).replace("+ -", "- ");
  }

  /** {@code q*name} without a coefficient 1; the coefficient alone if there is no name. */
  static String text(Rational q, String name) {
    if (name.isEmpty()) return q.toString();
    return q.equals(Rational.ONE) ? name : q.equals(Rational.of(-1)) ? "-" + name : q + "*" + name;
  }

  /** {@code 1/2 + 3*log(2) - log(8)}: a sum and multiples of a function's values. */
  static String text(RootSum plain, Map<?, RootSum> multiples, String function) {
    List<String> texts = new ArrayList<>();
    if (!plain.isZero() || multiples.isEmpty()) texts.add(plain.toString());
    multiples.forEach(
        (x, c) -> {
          String value = function + "(" + x + ")";
          texts.add(c.isRational() ? text(c.rationalPart(), value) : "(" + c + ")*" + value);
        });
    return String.join(" + ", texts).replace("+ -", "- ");
  }
}
