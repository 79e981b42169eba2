package counterplay.exact.real;

import counterplay.exact.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Decimal numbers for second formulas, and arbitrary numbers for laws. */
public final class Decimals {

  private Decimals() {}

  public static Rational rational(BigDecimal x) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(x.scale()));
    return x.scale() >= 0
        ? Rational.of(x.unscaledValue(), power)
        : Rational.of(x.unscaledValue().multiply(power), BigInteger.ONE);
  }

  public static BigDecimal decimal(Rational x, MathContext context) {
    return new BigDecimal(x.numerator()).divide(new BigDecimal(x.denominator()), context);
  }

  /** {@code 10^-digits}. */
  public static Rational unit(int digits) {
    return Rational.of(BigInteger.ONE, BigInteger.TEN.pow(digits));
  }

  /** Fractions n/d with |n| at most {@code most} and d from 1 to 30. */
  public static Arbitrary<Rational> rationals(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(-most, most), Arbitraries.integers().between(1, 30))
        .as((n, d) -> Rational.of(n, d));
  }

  public static Arbitrary<RootSum> rootSums() {
    Arbitrary<RootSum> term =
        Combinators.combine(rationals(9), Arbitraries.integers().between(0, 12))
            .as((q, r) -> RootSum.sqrt(Rational.of(r)).scale(q));
    return term.list()
        .ofMinSize(0)
        .ofMaxSize(3)
        .map(terms -> terms.stream().reduce(RootSum.ZERO, RootSum::plus));
  }

  public static Arbitrary<NestedRoot> nestedRoots() {
    Arbitrary<RootSum> radicand =
        Combinators.combine(
                Arbitraries.integers().between(4, 9),
                Arbitraries.integers().between(2, 7),
                Arbitraries.of(-1, 1))
            .as(
                (a, r, s) ->
                    RootSum.of(Rational.of(a))
                        .plus(RootSum.sqrt(Rational.of(r)).scale(Rational.of(s))));
    Arbitrary<NestedRoot> term =
        Combinators.combine(rationals(5), radicand).as((q, r) -> NestedRoot.sqrt(r).scale(q));
    return Combinators.combine(rationals(5), term.list().ofMaxSize(2))
        .as((a, terms) -> terms.stream().reduce(NestedRoot.of(a), NestedRoot::plus));
  }
}
