package counterplay.exact.real;

import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.Order;
import counterplay.exact.number.PrecisionException;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.math.BigInteger;
import java.util.List;

/**
 * Arithmetic that keeps numbers in the most exact form: {@link RootSum}, else {@link NestedRoot},
 * {@link LogSum} or {@link RootPolynomial}, else {@link RadicalExpression}, else {@link
 * FormalNumber}, else {@link ComputedNumber}. Results whose exact form would be huge are kept in a
 * form further down this list.
 */
final class RealArithmetic {

  /** The most bits that a numerator or denominator may have. */
  static final int MAX_BITS = 40_000;

  private static final int MAX_PRODUCTS = 1_024;
  private static final int MAX_GENERATORS = 6;

  private RealArithmetic() {}

  static RealNumber plus(RealNumber x, RealNumber y) {
    if (x instanceof RootSum a && y instanceof RootSum b) return checked(a.plus(b));
    if (isNested(x) && isNested(y)) return simplified(nested(x).plus(nested(y)));
    if (isLog(x) && isLog(y)) return simplified(logarithms(x).plus(logarithms(y)));
    if (RootPolynomial.areOfOneRoot(x, y)) return checked(RootPolynomial.plus(x, y));
    if (areRadical(x, y)) return RadicalExpression.of(x).plus(RadicalExpression.of(y));
    Approximation a = ComputedNumber.approximation(x);
    Approximation b = ComputedNumber.approximation(y);
    Approximation sum = bits -> a.at(bits).plus(b.at(bits));
    return FormalNumber.areFormal(x, y) ? FormalNumber.plus(x, y, sum) : new ComputedNumber(sum);
  }

  static RealNumber negated(RealNumber x) {
    return times(x, RootSum.of(Rational.of(-1)));
  }

  static RealNumber times(RealNumber x, RealNumber y) {
    if (x instanceof RootSum a
        && y instanceof RootSum b
        && a.terms().size() * b.terms().size() <= MAX_PRODUCTS) {
      return checked(a.times(b));
    }
    if (isNested(x) && isNested(y) && size(x) * size(y) <= MAX_PRODUCTS)
      return simplified(nested(x).times(nested(y)));
    if (x instanceof LogSum a
        && y instanceof RootSum b
        && size(a) * b.terms().size() <= MAX_PRODUCTS) {
      return simplified(a.times(b));
    }
    if (x instanceof RootSum && y instanceof LogSum) return times(y, x);
    if (RootPolynomial.areOfOneRoot(x, y)) return checked(RootPolynomial.times(x, y));
    if (areRadical(x, y)) return RadicalExpression.of(x).times(RadicalExpression.of(y));
    Approximation a = ComputedNumber.approximation(x);
    Approximation b = ComputedNumber.approximation(y);
    Approximation product = bits -> a.at(bits).times(b.at(bits));
    return FormalNumber.areFormal(x, y)
        ? FormalNumber.times(x, y, product)
        : new ComputedNumber(product);
  }

  /**
   * @throws ArithmeticException if x is known to be zero
   */
  static RealNumber inverse(RealNumber x) {
    if (x instanceof RootSum r && (r.isZero() || r.generators().size() <= MAX_GENERATORS))
      return checked(r.inverse());
    if (x instanceof NestedRoot n) {
      if (n.plain().isZero() && n.roots().size() == 1) {
        // 1/(C sqrt(R)) = sqrt(R)/(C R)
        RootSum radicand = n.roots().keySet().iterator().next();
        RealNumber factor = inverse(checked(n.roots().get(radicand).times(radicand)));
        return times(factor, NestedRoot.sqrt(radicand));
      }
    }
    if (RadicalExpression.isOne(x)) return RadicalExpression.of(x).inverse();
    if (isExactZero(x)) throw new ArithmeticException("division by zero");
    Approximation a = ComputedNumber.approximation(x);
    return FormalNumber.atom("1/", List.of(x), bits -> FixedPoint.of(1, bits).over(a.at(bits)));
  }

  /**
   * @throws IllegalArgumentException if the exact result would be huge
   */
  static RealNumber power(RealNumber x, int exponent) {
    if (exponent < 0) return inverse(power(x, -exponent));
    if (x instanceof RootSum r && bits(r) * exponent > MAX_BITS) throw tooLong();
    RealNumber power = RootSum.ONE;
    for (int bit = 31 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
      power = times(power, power);
      if ((exponent >> bit & 1) == 1) power = times(power, x);
      if (power instanceof ComputedNumber
          || power instanceof FormalNumber
          || power instanceof RadicalExpression) return computedPower(x, exponent);
    }
    return power;
  }

  private static RealNumber computedPower(RealNumber x, int exponent) {
    Rational most = x.enclosure(1).abs().hi();
    long bits = Math.max(0, most.numerator().bitLength() - most.denominator().bitLength() + 1L);
    if (bits * exponent > MAX_BITS) throw tooLong();
    Approximation a = ComputedNumber.approximation(x);
    Approximation power = raised(a, exponent);
    if (x instanceof LogSum || x instanceof FormalNumber)
      return FormalNumber.power(x, exponent, power);
    return RadicalExpression.isOne(x)
        ? RadicalExpression.of(x).power(exponent, power)
        : new ComputedNumber(power);
  }

  private static Approximation raised(Approximation a, int exponent) {
    return b -> {
      FixedPoint base = a.at(b);
      FixedPoint power = FixedPoint.of(1, b);
      for (int bit = 31 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
        power = power.squared();
        if ((exponent >> bit & 1) == 1) power = power.times(base);
      }
      return power;
    };
  }

  /**
   * @throws IllegalArgumentException if x is known to be negative
   */
  static RealNumber sqrt(RealNumber x) {
    int sign = sign(x);
    if (sign < 0) throw new IllegalArgumentException("the square root of a negative number");
    if (x instanceof RootSum r) {
      if (r.isRational()) return checked(RootSum.sqrt(r.rationalPart()));
      return r.generators().size() > MAX_GENERATORS
          ? NestedRoot.sqrt(r)
          : Denesting.squareRoot(r)
              .<RealNumber>map(root -> root)
              .orElseGet(() -> NestedRoot.sqrt(r));
    }
    if (sign == 0 && isExact(x)) return RootSum.ZERO;
    if (sign > 0 && RadicalExpression.isOne(x)) return RadicalExpression.of(x).sqrt();
    Approximation a = ComputedNumber.approximation(x);
    return new ComputedNumber(
        bits -> {
          FixedPoint radicand = a.at(bits);
          if (radicand.sign() == 0)
            throw new PrecisionException("the argument of a square root could not be told from 0");
          return radicand.sqrt();
        });
  }

  /**
   * @throws IllegalArgumentException if x is known not to be positive
   */
  static RealNumber log(RealNumber x) {
    int sign = sign(x);
    if (sign < 0 || sign == 0 && isExact(x)) {
      throw new IllegalArgumentException("the logarithm of a number that is not positive");
    }
    if (x instanceof RootSum r && r.terms().size() == 1) {
      // log(q sqrt(s)) = log(q^2 s)/2
      return simplified(
          r.isRational()
              ? LogSum.log(r.rationalPart())
              : LogSum.log(r.times(r).rationalPart()).scale(Rational.HALF));
    }
    Approximation a = ComputedNumber.approximation(x);
    return new ComputedNumber(bits -> Series.log(a.at(bits)));
  }

  /**
   * @throws IllegalArgumentException if x is too large
   */
  static RealNumber exp(RealNumber x) {
    if (x instanceof RootSum r && r.isZero()) return RootSum.ONE;
    Enclosures.checkExponent(x.enclosure(1));
    if (x instanceof LogSum l
        && l.constant().isZero()
        && l.logs().values().stream().allMatch(RealArithmetic::isHalfInteger)) {
      RealNumber product = RootSum.ONE;
      for (Rational argument : l.logs().keySet()) {
        Rational twice = l.logs().get(argument).rationalPart().times(Rational.of(2));
        product = times(product, power(RootSum.sqrt(argument), twice.numerator().intValueExact()));
      }
      return product;
    }
    Approximation a = ComputedNumber.approximation(x);
    return new ComputedNumber(bits -> Series.exp(a.at(bits)));
  }

  private static boolean isExactZero(RealNumber x) {
    return x instanceof LogSum l && l.isZero() || x instanceof RootPolynomial r && r.signum() == 0;
  }

  private static boolean isHalfInteger(RootSum q) {
    return q.isRational()
        && q.rationalPart().denominator().bitLength() <= 2
        && q.rationalPart().denominator().intValue() <= 2
        && q.rationalPart().numerator().bitLength() < 20;
  }

  /** The sign if it is decided at little cost, otherwise 0. */
  private static int sign(RealNumber x) {
    if (isExact(x)) return exactSign(x);
    Order order = x.enclosure(30).compare(Rational.ZERO);
    return order == Order.LESS ? -1 : order == Order.MORE ? 1 : 0;
  }

  /** Whether the sign is decided at bearable cost. */
  static boolean isExact(RealNumber x) {
    return x instanceof RootSum
        || x instanceof LogSum
        || x instanceof RootPolynomial
        || x instanceof NestedRoot n && n.generators().size() <= MAX_GENERATORS
        || RadicalExpression.isOne(x) && RadicalExpression.of(x).isDecidable();
  }

  /** The sign of a number for which {@link #isExact} holds. */
  static int exactSign(RealNumber x) {
    if (x instanceof RootSum r) return r.signum();
    if (x instanceof LogSum l) return l.signum();
    if (x instanceof RootPolynomial r) return r.signum();
    return x instanceof NestedRoot n ? n.signum() : RadicalExpression.of(x).signum();
  }

  private static boolean areRadical(RealNumber x, RealNumber y) {
    return RadicalExpression.isOne(x) && RadicalExpression.isOne(y);
  }

  private static boolean isNested(RealNumber x) {
    return x instanceof RootSum || x instanceof NestedRoot;
  }

  private static NestedRoot nested(RealNumber x) {
    return x instanceof NestedRoot n ? n : NestedRoot.of((RootSum) x);
  }

  private static boolean isLog(RealNumber x) {
    return x instanceof RootSum || x instanceof LogSum;
  }

  private static LogSum logarithms(RealNumber x) {
    return x instanceof LogSum l ? l : LogSum.of((RootSum) x);
  }

  private static int size(RealNumber x) {
    if (x instanceof RootSum r) return r.terms().size();
    int size = 0;
    if (x instanceof LogSum l) {
      for (RootSum q : l.logs().values()) size += q.terms().size();
      return size + l.constant().terms().size();
    }
    NestedRoot n = nested(x);
    for (RootSum r : n.roots().keySet())
      size += r.terms().size() * Math.max(1, n.roots().get(r).terms().size());
    return size + n.plain().terms().size();
  }

  private static RealNumber simplified(NestedRoot n) {
    checked(n.plain());
    n.roots()
        .forEach(
            (r, c) -> {
              checked(r);
              checked(c);
            });
    return n.roots().isEmpty() ? n.plain() : n;
  }

  private static RealNumber simplified(LogSum l) {
    checked(l.constant());
    l.logs().values().forEach(RealArithmetic::checked);
    return l.logs().isEmpty() ? l.constant() : l;
  }

  private static RealNumber checked(RealNumber x) {
    if (x instanceof RootPolynomial p && p.bits() > MAX_BITS) throw tooLong();
    return x instanceof RootSum r ? checked(r) : x;
  }

  private static RootSum checked(RootSum r) {
    if (bits(r) > MAX_BITS) throw tooLong();
    return r;
  }

  private static long bits(RootSum r) {
    long most = 1;
    for (BigInteger radicand : r.terms().keySet()) {
      Rational q = r.terms().get(radicand);
      int longer = Math.max(q.numerator().bitLength(), q.denominator().bitLength());
      most = Math.max(most, longer + radicand.bitLength() - 1L);
    }
    return most;
  }

  private static IllegalArgumentException tooLong() {
    return new IllegalArgumentException("a number of more than " + MAX_BITS + " bits");
  }
}
