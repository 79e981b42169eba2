package counterplay.exact.number;

import java.util.Map;

/** Sums of terms: what a number is multiplied by, to that number; no coefficient is 0. */
public final class LinearSum {

  private LinearSum() {}

  /** Adds {@code coefficient * key}; a term whose coefficients cancel goes. */
  public static <K, S extends Scalar<S>> void add(Map<K, S> sum, K key, S coefficient) {
    if (coefficient.isZero()) return;
    sum.merge(
        key,
        coefficient,
        (a, b) -> {
          S total = a.plus(b);
          return total.isZero() ? null : total;
        });
  }
}
