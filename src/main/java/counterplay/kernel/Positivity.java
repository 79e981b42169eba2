package counterplay.kernel;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a polynomial is nowhere negative, by polynomial arithmetic and signs of coefficients
 * only.
 */
final class Positivity {

  private static final int MOST_ELEVATION = 1_000;

  private Positivity() {}

  /**
   * Each cell of the subdivision is mapped to u, w &gt;= 0 by x = (w lo + u hi) / (u + w); no
   * coefficient may be negative.
   */
  static Optional<String> subdivision(Certificate.Subdivision c) {
    for (String name : c.polynomial().parameters()) {
      if (name.startsWith("u_") || name.startsWith("w_"))
        return Optional.of(c.words() + ": the name " + name + " is reserved");
      List<Rational> ends = c.box().get(name);
      if (ends == null || ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
        return Optional.of(c.words() + ": no interval for " + name);
      }
    }
    return cell(c, c.cells(), c.box());
  }

  private static Optional<String> cell(
      Certificate.Subdivision c, BoxTree tree, Map<String, List<Rational>> box) {
    if (tree instanceof BoxTree.Split split) {
      List<Rational> ends = box.get(split.parameter());
      if (ends == null
          || split.at().compareTo(ends.get(0)) <= 0
          || split.at().compareTo(ends.get(1)) >= 0) {
        return Optional.of(
            c.words()
                + ": a cut of "
                + split.parameter()
                + " at "
                + split.at()
                + " outside its interval "
                + ends);
      }
      Optional<String> low =
          cell(c, split.low(), with(box, split.parameter(), List.of(ends.get(0), split.at())));
      return low.isPresent()
          ? low
          : cell(c, split.high(), with(box, split.parameter(), List.of(split.at(), ends.get(1))));
    }
    Polynomial p = c.polynomial();
    long full = 1;
    for (String name : c.polynomial().parameters()) {
      full = Math.multiplyExact(full, c.polynomial().degreeIn(name) + 1L);
      p = spread(p, name, c.polynomial().degreeIn(name), box.get(name));
    }
    return signs(c.words() + " on " + box, p, full, c.strict());
  }

  /** Replaces x by (w lo + u hi) and 1 by (u + w), homogeneous of the given degree. */
  private static Polynomial spread(Polynomial p, String name, int degree, List<Rational> ends) {
    Polynomial u = Polynomial.parameter("u_" + name);
    Polynomial w = Polynomial.parameter("w_" + name);
    Polynomial x = w.scale(ends.get(0)).plus(u.scale(ends.get(1)));
    Polynomial sum = Polynomial.ZERO;
    for (int k = 0; k <= degree; k++) {
      sum =
          sum.plus(coefficient(p, name, k).times(power(x, k)).times(power(u.plus(w), degree - k)));
    }
    return sum;
  }

  /** The coefficient of name^k, a polynomial in the other parameters. */
  private static Polynomial coefficient(Polynomial p, String name, int k) {
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      if (term.getKey().getOrDefault(name, 0) != k) continue;
      Polynomial product = Polynomial.of(term.getValue());
      for (Map.Entry<String, Integer> e : term.getKey().entrySet()) {
        if (!e.getKey().equals(name))
          product = product.times(power(Polynomial.parameter(e.getKey()), e.getValue()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  static Optional<String> simplices(Certificate.Simplices c) {
    if (c.groups().size() != c.elevations().size())
      return Optional.of(c.words() + ": as many elevations as groups are needed");
    if (c.groups().stream().anyMatch(List::isEmpty))
      return Optional.of(c.words() + ": a group without parameters has no sum of one");
    if (c.elevations().stream().anyMatch(e -> e < 0 || e > MOST_ELEVATION)) {
      return Optional.of(
          c.words()
              + ": a degree is raised by 0 to "
              + MOST_ELEVATION
              + ", not by "
              + c.elevations());
    }
    List<String> all = c.groups().stream().flatMap(List::stream).toList();
    if (all.stream().distinct().count() != all.size()
        || !all.containsAll(c.polynomial().parameters())) {
      return Optional.of(c.words() + ": every parameter must lie in exactly one group");
    }
    Polynomial homogeneous = c.polynomial();
    long full = 1;
    for (int g = 0; g < c.groups().size(); g++) {
      int degree = degreeIn(homogeneous, c.groups().get(g)) + c.elevations().get(g);
      homogeneous = homogenised(homogeneous, c.groups().get(g), degree);
      full = Math.multiplyExact(full, compositions(c.groups().get(g).size(), degree));
    }
    return signs(c.words(), homogeneous, full, c.strict());
  }

  private static int degreeIn(Polynomial p, List<String> group) {
    return p.terms().keySet().stream()
        .mapToInt(powers -> group.stream().mapToInt(x -> powers.getOrDefault(x, 0)).sum())
        .max()
        .orElse(0);
  }

  private static Polynomial homogenised(Polynomial p, List<String> group, int degree) {
    Polynomial one = Polynomial.ZERO;
    for (String x : group) one = one.plus(Polynomial.parameter(x));
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      Polynomial product = Polynomial.of(term.getValue());
      int own = 0;
      for (Map.Entry<String, Integer> e : term.getKey().entrySet()) {
        product = product.times(power(Polynomial.parameter(e.getKey()), e.getValue()));
        if (group.contains(e.getKey())) own += e.getValue();
      }
      sum = sum.plus(product.times(power(one, degree - own)));
    }
    return sum;
  }

  /** The number of monomials of that degree in so many parameters. */
  private static long compositions(int parameters, int degree) {
    long count = 1;
    for (int k = 1; k < parameters; k++) count = Math.multiplyExact(count, degree + k) / k;
    return count;
  }

  private static Optional<String> signs(String words, Polynomial p, long full, boolean strict) {
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      if (term.getValue().signum() < 0)
        return Optional.of(
            words + ": the coefficient of " + term.getKey() + " is " + term.getValue());
    }
    return strict && p.size() < full
        ? Optional.of(words + ": a coefficient is zero")
        : Optional.empty();
  }

  static Optional<String> sumOfSquares(Certificate.SumOfSquares c) {
    Polynomial sum = Polynomial.ZERO;
    Set<String> allowed = c.nonnegative();
    for (Certificate.SumOfSquares.Square s : c.squares()) {
      if (s.weight().signum() < 0)
        return Optional.of(c.words() + ": the weight " + s.weight() + " is negative");
      if (!allowed.containsAll(s.factors()))
        return Optional.of(c.words() + ": a factor of " + s.factors() + " may be negative");
      Polynomial product = s.root().times(s.root()).scale(s.weight());
      for (String x : s.factors()) product = product.times(Polynomial.parameter(x));
      sum = sum.plus(product);
    }
    Polynomial rest = c.polynomial().minus(sum);
    return rest.isZero()
        ? Optional.empty()
        : Optional.of(c.words() + ": the squares leave " + rest);
  }

  private static Polynomial power(Polynomial p, int exponent) {
    Polynomial product = Polynomial.ONE;
    for (int k = 0; k < exponent; k++) product = product.times(p);
    return product;
  }

  private static Map<String, List<Rational>> with(
      Map<String, List<Rational>> box, String name, List<Rational> ends) {
    Map<String, List<Rational>> part = new HashMap<>(box);
    part.put(name, ends);
    return part;
  }
}
