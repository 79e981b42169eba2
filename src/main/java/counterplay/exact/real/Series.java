package counterplay.exact.real;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.FixedPoint;
import counterplay.exact.number.PrecisionException;
import counterplay.exact.number.Radicals;
import counterplay.exact.number.Rational;
import java.math.BigInteger;

/**
 * The power series behind {@link Enclosures} and {@link NormalDistribution}. Partial sums are
 * rounded outward by {@link FixedPoint}; what is left out is bounded by the inequality named at
 * each function and added on both sides.
 */
final class Series {

  private Series() {}

  /**
   * {@code exp(x) = exp(x/2^j)^(2^j)} with {@code |x/2^j| <= 1/8}; Taylor series for the inner one.
   * The terms fall at least like {@code 8^-k}, so what follows the term t is at most {@code |t|/7},
   * hence at most {@code |t|}. Where {@code x <= -bits}, {@code 0 <= exp(x) <= 2^-bits} is used
   * instead.
   */
  static FixedPoint exp(FixedPoint x) {
    if (x.isAtMost(-x.bits())) return FixedPoint.tiny(x.bits());
    if (x.magnitude().bitLength() > x.bits() + 20) {
      throw new PrecisionException("exp of a number that may be very large");
    }
    int more =
        Radicals.floorRoot(BigInteger.valueOf(x.bits())).intValue()
            / 3; // as many squarings as series terms
    int halvings = Math.max(0, x.magnitude().bitLength() - x.bits() + 3 + more);
    FixedPoint r = x.withBits(x.bits() + halvings + 8).halved(halvings);
    FixedPoint term = FixedPoint.of(1, r.bits());
    FixedPoint sum = term;
    for (long k = 1; term.magnitude().compareTo(BigInteger.TWO) > 0; k++) {
      term = term.times(r).over(k);
      sum = sum.plus(term);
    }
    sum = sum.widened(term);
    for (int j = 0; j < halvings; j++) sum = sum.squared();
    return sum.withBits(x.bits());
  }

  /**
   * {@code log(m 2^k) = k log 2 + 2 artanh((m - 1)/(m + 1))} with m between 2/3 and 4/3.
   *
   * @param x positive
   */
  static FixedPoint log(Rational x, int bits) {
    int k = x.numerator().bitLength() - x.denominator().bitLength();
    Rational m = k >= 0 ? x.over(power2(k)) : x.times(power2(-k));
    if (m.compareTo(Rational.of(4, 3)) > 0) {
      m = m.times(Rational.HALF);
      k++;
    } else if (m.compareTo(Rational.of(2, 3)) < 0) {
      m = m.plus(m);
      k--;
    }
    FixedPoint log =
        artanh(FixedPoint.of(m.minus(Rational.ONE).over(m.plus(Rational.ONE)), bits)).times(2);
    return k == 0 ? log : log.plus(log2(bits).times(k));
  }

  /** {@code log 2 = 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749)}. */
  private static FixedPoint log2(int bits) {
    return inverse(26, 1, bits)
        .times(18)
        .minus(inverse(4801, 1, bits).times(2))
        .plus(inverse(8749, 1, bits).times(8));
  }

  /**
   * {@code artanh(1/n)} for the sign 1 and {@code arctan(1/n)} for the sign -1: {@code 1/n +
   * sign/(3 n^3) + 1/(5 n^5) + ...}, n at least 5. What follows the power p is at most {@code
   * |p|/24}.
   */
  private static FixedPoint inverse(long n, int sign, int bits) {
    FixedPoint power = FixedPoint.of(1, bits).over(n);
    FixedPoint sum = power;
    for (long k = 3; power.magnitude().compareTo(BigInteger.TWO) > 0; k += 2) {
      power = power.over(n * n).times(sign);
      sum = sum.plus(power.over(k));
    }
    return sum.widened(power);
  }

  private static Rational power2(int k) {
    return Rational.of(BigInteger.ONE.shiftLeft(k), BigInteger.ONE);
  }

  /** The logarithm of each number; the ends are taken one by one, since the function increases. */
  static FixedPoint log(FixedPoint x) {
    if (x.sign() < 0) throw new IllegalArgumentException("the logarithm of a negative number");
    if (x.sign() == 0)
      throw new PrecisionException("the argument of a logarithm could not be told from 0");
    Enclosure e = x.toEnclosure();
    return log(e.lo(), x.bits()).to(log(e.hi(), x.bits()));
  }

  /**
   * {@code artanh z = z + z^3/3 + z^5/5 + ...} for {@code |z| <= 1/3}: each power is at most 1/9 of
   * the one before it, so what follows the power p is at most {@code |p|/8}.
   */
  private static FixedPoint artanh(FixedPoint z) {
    FixedPoint square = z.squared();
    FixedPoint power = z;
    FixedPoint sum = z;
    for (long k = 3; power.magnitude().compareTo(BigInteger.TWO) > 0; k += 2) {
      power = power.times(square);
      sum = sum.plus(power.over(k));
    }
    return sum.widened(power);
  }

  /** {@code pi = 16 arctan(1/5) - 4 arctan(1/239)} (Machin). */
  static FixedPoint pi(int bits) {
    return inverse(5, -1, bits).times(16).minus(inverse(239, -1, bits).times(4));
  }

  /**
   * {@code arctan x = 8 arctan(y)}, by {@code arctan x = 2 arctan(x/(1 + sqrt(1 + x^2)))} three
   * times.
   */
  static FixedPoint arctan(FixedPoint x) {
    FixedPoint one = FixedPoint.of(1, x.bits());
    FixedPoint y = x;
    for (int k = 0; k < 3; k++) y = y.over(one.plus(one.plus(y.squared()).sqrt()));
    return arctanSmall(y).times(8);
  }

  /**
   * {@code arctan z = z - z^3/3 + z^5/5 - ...} for {@code |z| <= 1/4}: each power is at most 1/16
   * of the one before it, so what follows the power p is at most {@code |p|/15}.
   */
  private static FixedPoint arctanSmall(FixedPoint z) {
    if (z.magnitude().bitLength() >= z.bits() - 1) {
      throw new PrecisionException("the argument of an arc tangent is not known well");
    }
    FixedPoint square = z.squared().negated();
    FixedPoint power = z;
    FixedPoint sum = z;
    for (long k = 3; power.magnitude().compareTo(BigInteger.TWO) > 0; k += 2) {
      power = power.times(square);
      sum = sum.plus(power.over(k));
    }
    return sum.widened(power);
  }

  /** {@code phi(x) = exp(-x^2/2) / sqrt(2 pi)}. */
  static FixedPoint density(FixedPoint x) {
    return exp(x.squared().halved(1).negated()).over(pi(x.bits()).times(2).sqrt());
  }

  /**
   * {@code Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/(3*5) + x^7/(3*5*7) + ...)}. The sum goes on
   * until each term is at most half of the one before it, so that what follows the term t is at
   * most {@code |t|}. Where {@code x^2/2} is at least the number of bits, {@code 1 - Phi(|x|) <=
   * exp(-x^2/2) <= 2^-bits} is used instead.
   */
  static FixedPoint distribution(FixedPoint x) {
    int bits = x.bits();
    FixedPoint one = FixedPoint.of(1, bits);
    if (x.squared().halved(1).isAtLeast(bits)) {
      return x.sign() > 0 ? one.minus(FixedPoint.tiny(bits)) : FixedPoint.tiny(bits);
    }
    if (!x.squared().isAtMost(4L * bits))
      throw new PrecisionException("the argument of Phi is not known well");
    int guard = x.squared().magnitude().shiftRight(bits).intValueExact() + 16;
    FixedPoint wide = x.withBits(bits + guard);
    FixedPoint square = wide.squared();
    FixedPoint term = wide;
    FixedPoint sum = wide;
    for (long k = 3; ; k += 2) {
      term = term.times(square).over(k);
      sum = sum.plus(term);
      if (term.magnitude().compareTo(BigInteger.TWO) <= 0 && square.times(2).isAtMost(k + 2)) break;
    }
    FixedPoint half = FixedPoint.of(1, wide.bits()).halved(1);
    return half.plus(density(wide).times(sum.widened(term))).withBits(bits);
  }

  /**
   * Owen's function {@code T(h, a) = 1/(2 pi) int_0^a exp(-h^2 (1 + x^2)/2)/(1 + x^2) dx} for
   * {@code |a| <= 1}, by
   *
   * <pre>
   *   2 pi T(h, a) = arctan a - sum_j (-1)^j Q_j a^(2j+1)/(2j+1),   Q_j = P(Poisson(h^2/2) &gt; j).
   * </pre>
   *
   * The terms alternate and their absolute values fall, so what is left out from j on is at most
   * Q_j, which is at most twice {@code exp(-h^2/2) (h^2/2)^(j+1)/(j+1)!} once {@code j + 2 >= h^2}.
   * Where {@code h^2/2} is at least the number of bits, {@code |T(h, a)| <= exp(-h^2/2)/8 <=
   * 2^-bits} is used instead.
   */
  static FixedPoint owen(FixedPoint h, FixedPoint a) {
    int bits = h.bits();
    FixedPoint mean = h.squared().halved(1);
    if (mean.isAtLeast(bits)) return FixedPoint.tiny(bits).minus(FixedPoint.tiny(bits));
    FixedPoint probability = exp(mean.negated());
    FixedPoint tail = FixedPoint.of(1, bits).minus(probability);
    FixedPoint square = a.squared();
    FixedPoint power = a;
    FixedPoint sum = arctan(a);
    for (long j = 0; ; j++) {
      FixedPoint term = tail.times(power).over(2 * j + 1);
      sum = j % 2 == 0 ? sum.minus(term) : sum.plus(term);
      probability = probability.times(mean).over(j + 1);
      tail = tail.minus(probability);
      power = power.times(square);
      if (probability.magnitude().compareTo(BigInteger.TWO) <= 0 && mean.times(2).isAtMost(j + 2))
        break;
    }
    return sum.widened(probability.times(2)).over(pi(bits).times(2));
  }
}
