package counterplay.exact;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A product of powers of named parameters, x^2*y; the empty product is 1. Higher degrees come first.
 *
 * @param powers parameter name to positive exponent
 */
record Monomial(SortedMap<String, Integer> powers) implements Comparable<Monomial> {

  static final Monomial ONE = new Monomial(new TreeMap<>());

  static Monomial of(String name) {
    return new Monomial(new TreeMap<>(Map.of(name, 1)));
  }

  Monomial times(Monomial that) {
    if (powers.isEmpty()) return that;
    if (that.powers.isEmpty()) return this;
    TreeMap<String, Integer> product = new TreeMap<>(powers);
    that.powers.forEach((name, exponent) -> product.merge(name, exponent, Integer::sum));
    return new Monomial(product);
  }

  int degree() {
    return powers.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override public int compareTo(Monomial that) {
    int byDegree = Integer.compare(that.degree(), degree());
    return byDegree != 0 ? byDegree : toString().compareTo(that.toString());
  }

  @Override public String toString() {
    return powers.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + "^" + e.getValue())
        .collect(Collectors.joining("*"));
  }
}
