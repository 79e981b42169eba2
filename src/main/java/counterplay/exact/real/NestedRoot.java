package counterplay.exact.real;

import counterplay.exact.number.CoprimeBase;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.LinearSum;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sum {@code A + C_1 sqrt(R_1) + ... + C_n sqrt(R_n)} whose A, C_k and R_k are {@link RootSum}s,
 * R_k not negative: square roots nested once, closed under sums and products.
 *
 * <p>Sign and equality are decided. A number other than zero shows its sign by refinement. Zero is
 * recognised by the theorem of Kummer theory that square roots of elements of a field K are
 * linearly independent over K if no quotient (or product) of two of them is a square in K: the
 * roots are sorted into classes by testing {@code R_i R_j} for being a square among the root sums
 * ({@link Denesting}), in each class every root is a multiple of one of them, and the sum is 0
 * exactly if these multiples cancel in every class. Where more than six independent radicals occur,
 * a separation bound ({@link RootBound}) takes the place of this test, because its cost grows more
 * slowly.
 */
public final class NestedRoot implements Scalar<NestedRoot>, Comparable<NestedRoot>, RealNumber {

  /** Bits that are tried before the zero test. */
  private static final int QUICK = 256;

  private final RootSum plain;

  /** Radicand to coefficient. */
  private final Map<RootSum, RootSum> roots;

  private NestedRoot(RootSum plain, Map<RootSum, RootSum> roots) {
    this.plain = plain;
    this.roots = roots;
  }

  /** The sum of roots as such a number. */
  public static NestedRoot of(RootSum value) {
    return new NestedRoot(value, Map.of());
  }

  /** The rational as such a number. */
  public static NestedRoot of(Rational value) {
    return of(RootSum.of(value));
  }

  /**
   * The square root that is not negative.
   *
   * @throws IllegalArgumentException if the radicand is negative
   */
  public static NestedRoot sqrt(RootSum radicand) {
    if (radicand.signum() < 0) {
      throw new IllegalArgumentException(
          "the square root of " + radicand + "; wanted is a number that is not negative");
    }
    NestedRoot sum = of(RootSum.ZERO);
    return sum.with(radicand, RootSum.ONE);
  }

  /** This number plus {@code coefficient * sqrt(radicand)}. */
  private NestedRoot with(RootSum radicand, RootSum coefficient) {
    if (radicand.isRational()) {
      RootSum root = RootSum.sqrt(radicand.rationalPart());
      return new NestedRoot(plain.plus(coefficient.times(root)), roots);
    }
    Map<RootSum, RootSum> sum = new LinkedHashMap<>(roots);
    LinearSum.add(sum, radicand, coefficient);
    return new NestedRoot(plain, sum);
  }

  @Override
  public NestedRoot plus(NestedRoot that) {
    NestedRoot sum = new NestedRoot(plain.plus(that.plain), roots);
    for (Map.Entry<RootSum, RootSum> root : that.roots.entrySet())
      sum = sum.with(root.getKey(), root.getValue());
    return sum;
  }

  @Override
  public NestedRoot minus(NestedRoot that) {
    return plus(that.negated());
  }

  @Override
  public NestedRoot times(NestedRoot that) {
    NestedRoot product = times(that.plain);
    for (Map.Entry<RootSum, RootSum> s : that.roots.entrySet()) {
      product = product.with(s.getKey(), s.getValue().times(plain));
      for (Map.Entry<RootSum, RootSum> r : roots.entrySet()) {
        RootSum coefficient = r.getValue().times(s.getValue());
        product =
            r.getKey().equals(s.getKey())
                ? product.plus(of(coefficient.times(r.getKey())))
                : product.with(r.getKey().times(s.getKey()), coefficient);
      }
    }
    return product;
  }

  /** The product with a sum of roots. */
  public NestedRoot times(RootSum factor) {
    if (factor.isZero()) return of(RootSum.ZERO);
    Map<RootSum, RootSum> scaled = new LinkedHashMap<>(roots);
    scaled.replaceAll((r, c) -> c.times(factor));
    return new NestedRoot(plain.times(factor), scaled);
  }

  @Override
  public NestedRoot negated() {
    return scale(Rational.of(-1));
  }

  @Override
  public NestedRoot scale(Rational factor) {
    return times(RootSum.of(factor));
  }

  @Override
  public NestedRoot inverse() {
    if (roots.isEmpty()) return of(plain.inverse());
    throw new ArithmeticException("no inverse of nested roots is calculated: " + this);
  }

  @Override
  public NestedRoot constant(Rational value) {
    return of(value);
  }

  @Override
  public boolean isZero() {
    if (roots.isEmpty()) return plain.isZero();
    return signum() == 0;
  }

  /**
   * Whether the separation bound is to be used instead of the zero test: for many radicals it is
   * cheaper.
   */
  private boolean isCrowded() {
    return generators().size() > 6 && RootBound.of(this).bits() <= 1_000_000;
  }

  /** Whether the coefficients cancel in every class of roots. */
  private boolean cancels() {
    RootSum trivial = plain;
    List<RootSum> representatives = new ArrayList<>();
    List<RootSum> sums = new ArrayList<>();
    for (Map.Entry<RootSum, RootSum> root : roots.entrySet()) {
      RootSum radicand = root.getKey();
      Optional<RootSum> own = Denesting.squareRoot(radicand);
      if (own.isPresent()) {
        trivial = trivial.plus(own.get().times(root.getValue()));
        continue;
      }
      boolean placed = false;
      for (int k = 0; k < sums.size() && !placed; k++) {
        // sqrt(R) = sqrt(R R_k) / R_k * sqrt(R_k); the sums leave the common factor 1/R_k *
        // sqrt(R_k) out
        Optional<RootSum> multiple = Denesting.squareRoot(radicand.times(representatives.get(k)));
        if (multiple.isEmpty()) continue;
        sums.set(k, sums.get(k).plus(multiple.get().times(root.getValue())));
        placed = true;
      }
      if (placed) continue;
      representatives.add(radicand);
      sums.add(radicand.times(root.getValue()));
    }
    return trivial.isZero() && sums.stream().allMatch(RootSum::isZero);
  }

  @Override
  public int signum() {
    if (roots.isEmpty()) return plain.signum();
    int quick = approximation().quickSign(QUICK);
    if (quick != 0) return quick;
    if (isCrowded()) return approximation().sign(RootBound.of(this).bits());
    return cancels() ? 0 : approximation().signOfNonzero();
  }

  @Override
  public int compareTo(NestedRoot that) {
    return minus(that).signum();
  }

  /** The part without nested roots. */
  public RootSum plain() {
    return plain;
  }

  /** The radicands of the nested roots, each with its coefficient. */
  public Map<RootSum, RootSum> roots() {
    return Collections.unmodifiableMap(roots);
  }

  /** Pairwise coprime integers whose square roots generate a field around all radicands. */
  List<BigInteger> generators() {
    Set<BigInteger> radicands = new TreeSet<>();
    roots.keySet().forEach(r -> radicands.addAll(r.terms().keySet()));
    return CoprimeBase.withoutSquares(radicands);
  }

  private Approximation approximation() {
    return this::at;
  }

  FixedPoint at(int bits) {
    FixedPoint sum = plain.at(bits);
    for (Map.Entry<RootSum, RootSum> root : roots.entrySet()) {
      sum = sum.plus(root.getValue().at(bits).times(root.getKey().at(bits).sqrt()));
    }
    return sum;
  }

  @Override
  public Enclosure enclosure(int digits) {
    return approximation().toDigits(digits);
  }

  /** Whether the two are the same number, however written. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NestedRoot that && minus(that).isZero();
  }

  @Override
  public int hashCode() {
    return approximation().floor16(r -> minus(of(r)).isZero()).hashCode();
  }

  /** {@code 1 + 2/3*sqrt(1/2 - 1/5*sqrt(5))}. */
  @Override
  public String toString() {
    return RootSum.text(plain, roots, "sqrt");
  }
}
