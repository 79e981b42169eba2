package counterplay.exact.real;

import counterplay.exact.number.CoprimeBase;
import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.LinearSum;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum {@code a + q_1 log(r_1) + ... + q_n log(r_n)} with positive rational r_k and a, q_k
 * rational or, more generally, sums of square roots.
 *
 * <p>Sign and equality are decided. Zero test: the logarithms are written over a coprime base b_1,
 * ..., b_m of all numerators and denominators ({@code log(r_k) = sum_j e_kj log(b_j)}, found by
 * greatest common divisors; no power is formed). The logarithms of the b_j are linearly independent
 * over the rationals, so with rational q_k and a = 0 the sum is 0 exactly if {@code sum_k q_k e_kj
 * = 0} for each j. For a other than 0 it never is: if the part with logarithms vanishes, a remains;
 * otherwise its exponential is algebraic, while e^-a is transcendental (Hermite 1873, Lindemann
 * 1882). With irrational coefficients the same test rests on A. Baker, Linear forms in the
 * logarithms of algebraic numbers, Mathematika 13, 1966: 1 and the log(b_j) are linearly
 * independent over the algebraic numbers. The sign of a sum other than zero is found by refinement.
 */
public final class LogSum implements Comparable<LogSum>, RealNumber {

  /** The number 0. */
  public static final LogSum ZERO = of(RootSum.ZERO);

  private static final int QUICK = 128;

  private final RootSum constant;

  /** Argument above 1 to coefficient. */
  private final SortedMap<Rational, RootSum> logs;

  private LogSum(RootSum constant, SortedMap<Rational, RootSum> logs) {
    this.constant = constant;
    this.logs = logs;
  }

  /** The number a without logarithms. */
  public static LogSum of(RootSum a) {
    return new LogSum(a, new TreeMap<>());
  }

  /** The rational number. */
  public static LogSum of(Rational a) {
    return of(RootSum.of(a));
  }

  /**
   * The natural logarithm.
   *
   * @throws IllegalArgumentException unless the argument is positive
   */
  public static LogSum log(Rational argument) {
    if (argument.signum() <= 0) {
      throw new IllegalArgumentException(
          "the logarithm of " + argument + "; wanted is a positive number");
    }
    SortedMap<Rational, RootSum> logs = new TreeMap<>();
    int side = argument.compareTo(Rational.ONE);
    if (side > 0) logs.put(argument, RootSum.ONE);
    if (side < 0) logs.put(argument.inverse(), RootSum.ONE.negated());
    return new LogSum(RootSum.ZERO, logs);
  }

  /** {@code this + that}. */
  public LogSum plus(LogSum that) {
    SortedMap<Rational, RootSum> sum = new TreeMap<>(logs);
    that.logs.forEach((r, q) -> LinearSum.add(sum, r, q));
    return new LogSum(constant.plus(that.constant), sum);
  }

  /** {@code this - that}. */
  public LogSum minus(LogSum that) {
    return plus(that.negated());
  }

  /** {@code -this}. */
  public LogSum negated() {
    return scale(Rational.of(-1));
  }

  /** The product with a rational number. */
  public LogSum scale(Rational factor) {
    return times(RootSum.of(factor));
  }

  /** The product with a sum of square roots. */
  public LogSum times(RootSum factor) {
    if (factor.isZero()) return ZERO;
    SortedMap<Rational, RootSum> scaled = new TreeMap<>(logs);
    scaled.replaceAll((r, q) -> q.times(factor));
    return new LogSum(constant.times(factor), scaled);
  }

  /** Whether this is 0; decided exactly. */
  public boolean isZero() {
    if (!constant.isZero()) return false;
    List<BigInteger> parts = new ArrayList<>();
    logs.keySet().forEach(r -> Collections.addAll(parts, r.numerator(), r.denominator()));
    for (BigInteger b : CoprimeBase.of(parts)) {
      RootSum exponent = RootSum.ZERO;
      for (Map.Entry<Rational, RootSum> log : logs.entrySet()) {
        int times =
            CoprimeBase.exponent(b, log.getKey().numerator())
                - CoprimeBase.exponent(b, log.getKey().denominator());
        exponent = exponent.plus(log.getValue().scale(Rational.of(times)));
      }
      if (!exponent.isZero()) return false;
    }
    return true;
  }

  /** The sign: -1, 0 or 1; decided exactly. */
  public int signum() {
    if (logs.isEmpty()) return constant.signum();
    int quick = approximation().quickSign(QUICK);
    return quick != 0 ? quick : isZero() ? 0 : approximation().signOfNonzero();
  }

  @Override
  public int compareTo(LogSum that) {
    return minus(that).signum();
  }

  /** The part without logarithms. */
  public RootSum constant() {
    return constant;
  }

  /** The arguments, all above 1, each with the coefficient of its logarithm. */
  public SortedMap<Rational, RootSum> logs() {
    return Collections.unmodifiableSortedMap(logs);
  }

  private Approximation approximation() {
    return this::at;
  }

  FixedPoint at(int bits) {
    FixedPoint sum = constant.at(bits);
    for (Map.Entry<Rational, RootSum> log : logs.entrySet()) {
      sum = sum.plus(log.getValue().at(bits).times(Series.log(log.getKey(), bits)));
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
    return other instanceof LogSum that && minus(that).isZero();
  }

  @Override
  public int hashCode() {
    return approximation().floor16(r -> minus(of(r)).isZero()).hashCode();
  }

  /** {@code 1/2 + 3*log(2) - log(8)}. */
  @Override
  public String toString() {
    return RootSum.text(constant, logs, "log");
  }
}
