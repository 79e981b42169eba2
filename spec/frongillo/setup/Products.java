package frongillo.setup;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;

/** Evidence that a goal is a sum of products of what is known not to be negative. */
public final class Products {

  private Products() {}

  /** One product. */
  public static Combination of(Polynomial... factors) {
    return sum(new Summand(Rational.ONE, Polynomial.ONE, List.of(factors)));
  }

  /** A sum of them. */
  public static Combination sum(Summand... summands) {
    return new Combination(List.of(), List.of(summands), List.of(), List.of());
  }
}
