package counterplay.kernel;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that a polynomial is nowhere negative where parameters lie in intervals and groups of
 * parameters sum to one, by polynomial arithmetic only.
 */
final class Within {

  private Within() {}

  static Optional<String> squares(Certificate.SquaresWithin c) {
    List<String> names = new ArrayList<>(c.box().keySet());
    c.groups().forEach(names::addAll);
    if (names.stream().distinct().count() != names.size())
      return Optional.of(c.words() + ": a parameter is bounded twice");
    if (c.groups().stream().anyMatch(List::isEmpty))
      return Optional.of(c.words() + ": a group without parameters has no sum of one");
    for (List<Rational> ends : c.box().values()) {
      if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0)
        return Optional.of(c.words() + ": " + ends + " is no interval");
    }
    Map<String, Polynomial> last = new HashMap<>();
    for (List<String> group : c.groups()) {
      Polynomial rest = Polynomial.ONE;
      for (String x : group.subList(0, group.size() - 1))
        rest = rest.minus(Polynomial.parameter(x));
      last.put(group.get(group.size() - 1), rest);
    }
    Polynomial left = substituted(c.polynomial(), last);
    for (Certificate.SquaresWithin.Square s : c.squares()) {
      if (s.weight().signum() < 0)
        return Optional.of(c.words() + ": the weight " + s.weight() + " is negative");
      Polynomial root = substituted(s.root(), last);
      Polynomial product = root.times(root).scale(s.weight());
      for (Polynomial factor : s.factors()) {
        if (!isNotNegative(factor, c))
          return Optional.of(c.words() + ": the factor " + factor + " may be negative");
        product = product.times(substituted(factor, last));
      }
      left = left.minus(product);
    }
    return left.isZero()
        ? Optional.empty()
        : Optional.of(c.words() + ": the squares leave " + left);
  }

  private static Polynomial substituted(Polynomial p, Map<String, Polynomial> values) {
    return p.at(
        Polynomial.ONE, x -> values.containsKey(x) ? values.get(x) : Polynomial.parameter(x));
  }

  /**
   * Of degree at most one, and the least value is not negative: in each interval the better end, in
   * each group the least coefficient.
   */
  private static boolean isNotNegative(Polynomial factor, Certificate.SquaresWithin c) {
    if (factor.degree() > 1) return false;
    Rational least = factor.constantTerm();
    List<String> seen = new ArrayList<>();
    for (Map.Entry<String, List<Rational>> side : c.box().entrySet()) {
      Rational slope = slope(factor, side.getKey());
      least =
          least.plus(slope.times(side.getValue().get(0)).min(slope.times(side.getValue().get(1))));
      seen.add(side.getKey());
    }
    for (List<String> group : c.groups()) {
      least =
          least.plus(group.stream().map(x -> slope(factor, x)).reduce(Rational::min).orElseThrow());
      seen.addAll(group);
    }
    return seen.containsAll(factor.parameters()) && least.signum() >= 0;
  }

  private static Rational slope(Polynomial affine, String name) {
    return affine.terms().getOrDefault(Map.of(name, 1), Rational.ZERO);
  }

  static Optional<String> product(Certificate.SquareTimes c) {
    Optional<Polynomial> rest = notNegative(c.rest());
    if (rest.isEmpty())
      return Optional.of(c.words() + ": no polynomial is shown to be nowhere negative");
    Polynomial left = c.polynomial().minus(c.root().times(c.root()).times(rest.get()));
    if (!left.isZero()) return Optional.of(c.words() + ": the product leaves " + left);
    return Kernel.refusal(c.rest());
  }

  private static Optional<Polynomial> notNegative(Certificate c) {
    if (c instanceof Certificate.Corners s) return Optional.of(s.polynomial());
    if (c instanceof Certificate.Subdivision s) return Optional.of(s.polynomial());
    if (c instanceof Certificate.Simplices s) return Optional.of(s.polynomial());
    if (c instanceof Certificate.SumOfSquares s && s.nonnegative().isEmpty())
      return Optional.of(s.polynomial());
    if (c instanceof Certificate.SquaresWithin s) return Optional.of(s.polynomial());
    return Optional.empty();
  }
}
