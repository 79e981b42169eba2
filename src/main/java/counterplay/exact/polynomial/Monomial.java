package counterplay.exact.polynomial;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A product of powers of named parameters, x^2*y; the empty product is 1. Higher degrees come
 * first.
 */
final class Monomial implements Comparable<Monomial> {

  static final Monomial ONE = new Monomial(new String[0], new int[0]);

  /** Sorted, each once. */
  private final String[] names;

  /** Positive, in the order of the names. */
  private final int[] exponents;

  private final int degree;
  private final int hash;

  private Monomial(String[] names, int[] exponents) {
    this.names = names;
    this.exponents = exponents;
    int sum = 0;
    for (int e : exponents) sum = Math.addExact(sum, e);
    this.degree = sum;
    this.hash = 31 * Arrays.hashCode(names) + Arrays.hashCode(exponents);
  }

  static Monomial of(String name) {
    return new Monomial(new String[] {name}, new int[] {1});
  }

  /** The product of the given powers; exponents must be positive. */
  static Monomial of(SortedMap<String, Integer> powers) {
    return new Monomial(
        powers.keySet().toArray(String[]::new),
        powers.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /**
   * Merges the two sorted lists of names.
   *
   * @throws ArithmeticException if the degree is above 2^31 - 1
   */
  Monomial times(Monomial that) {
    if (names.length == 0) return that;
    if (that.names.length == 0) return this;
    String[] merged = new String[names.length + that.names.length];
    int[] sums = new int[merged.length];
    int length = 0;
    int i = 0;
    int j = 0;
    while (i < names.length || j < that.names.length) {
      int order =
          i == names.length ? 1 : j == that.names.length ? -1 : names[i].compareTo(that.names[j]);
      merged[length] = order <= 0 ? names[i] : that.names[j];
      sums[length++] =
          Math.addExact(order <= 0 ? exponents[i] : 0, order >= 0 ? that.exponents[j] : 0);
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return new Monomial(Arrays.copyOf(merged, length), Arrays.copyOf(sums, length));
  }

  /** Adds the names with an exponent above one. */
  void addRepeated(Set<String> names) {
    for (int k = 0; k < this.names.length; k++) if (exponents[k] > 1) names.add(this.names[k]);
  }

  /** The exponents by the names of the parameters that occur. */
  Map<String, Integer> powers() {
    Map<String, Integer> powers = new TreeMap<>();
    for (int k = 0; k < names.length; k++) powers.put(names[k], exponents[k]);
    return powers;
  }

  int exponent(String name) {
    int k = Arrays.binarySearch(names, name);
    return k < 0 ? 0 : exponents[k];
  }

  int degree() {
    return degree;
  }

  /**
   * Whether this comes before that one: higher degrees first, then higher powers of the first
   * names. If it does, so does its product with any monomial before that one's.
   */
  boolean precedes(Monomial that) {
    if (degree != that.degree) return degree > that.degree;
    for (int k = 0; k < names.length && k < that.names.length; k++) {
      int byName = names[k].compareTo(that.names[k]);
      if (byName != 0) return byName < 0;
      if (exponents[k] != that.exponents[k]) return exponents[k] > that.exponents[k];
    }
    return false;
  }

  /** The monomial whose product with the divisor this is, if there is one. */
  Optional<Monomial> dividedBy(Monomial divisor) {
    String[] rest = new String[names.length];
    int[] left = new int[names.length];
    int length = 0;
    int j = 0;
    for (int i = 0; i < names.length; i++) {
      int exponent = exponents[i];
      if (j < divisor.names.length && names[i].equals(divisor.names[j]))
        exponent -= divisor.exponents[j++];
      if (exponent < 0) return Optional.empty();
      if (exponent == 0) continue;
      rest[length] = names[i];
      left[length++] = exponent;
    }
    if (j < divisor.names.length) return Optional.empty();
    return Optional.of(
        length == 0 ? ONE : new Monomial(Arrays.copyOf(rest, length), Arrays.copyOf(left, length)));
  }

  @Override
  public int compareTo(Monomial that) {
    int byDegree = Integer.compare(that.degree(), degree());
    return byDegree != 0 ? byDegree : toString().compareTo(that.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Monomial that
        && hash == that.hash
        && Arrays.equals(names, that.names)
        && Arrays.equals(exponents, that.exponents);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return IntStream.range(0, names.length)
        .mapToObj(k -> exponents[k] == 1 ? names[k] : names[k] + "^" + exponents[k])
        .collect(Collectors.joining("*"));
  }
}
