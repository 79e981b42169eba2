package counterplay.search.inequality;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a polynomial is looked at: some parameters lie in intervals, some groups of others are not
 * negative and sum to one, and the rest are free.
 *
 * @param box parameter to its two ends, the lower first
 * @param groups the groups
 */
public record Within(Map<String, List<Rational>> box, List<List<String>> groups) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a parameter is bounded twice, an interval is empty or a
   *     point, or a group is empty
   */
  public Within {
    box = new TreeMap<>(box);
    groups = groups.stream().map(List::copyOf).toList();
    Set<String> seen = new HashSet<>(box.keySet());
    for (List<String> group : groups) {
      for (String x : group)
        if (!seen.add(x)) throw new IllegalArgumentException("two bounds for " + x);
      if (group.isEmpty()) throw new IllegalArgumentException("a group without parameters");
    }
    box.forEach(
        (x, ends) -> {
          if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) >= 0)
            throw new IllegalArgumentException("no proper interval for " + x + ": " + ends);
        });
  }

  /** No bounds. */
  public static Within everywhere() {
    return new Within(Map.of(), List.of());
  }

  /** The polynomial's parameters that are not bounded. */
  public List<String> free(Polynomial p) {
    Set<String> free = new TreeSet<>(p.parameters());
    free.removeAll(box.keySet());
    groups.forEach(free::removeAll);
    return List.copyOf(free);
  }

  /** Whether a point, with a value for each parameter of a box or a group, lies inside. */
  public boolean contains(Map<String, Rational> point) {
    for (Map.Entry<String, List<Rational>> side : box.entrySet()) {
      Rational x = point.get(side.getKey());
      if (x.compareTo(side.getValue().get(0)) < 0 || x.compareTo(side.getValue().get(1)) > 0)
        return false;
    }
    for (List<String> group : groups) {
      List<Rational> values = new ArrayList<>();
      for (String x : group) values.add(point.get(x));
      if (values.stream().anyMatch(v -> v.signum() < 0)
          || !Rational.sum(values).equals(Rational.ONE)) return false;
    }
    return true;
  }
}
