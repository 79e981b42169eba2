package counterplay.claim;

import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What judging a claim at one case yields: two exact quantities and the relation that the claim asserts between them.
 *
 * @param left the left side
 * @param relation the asserted relation
 * @param right the right side
 * @param working intermediate numbers in the order in which they were found, each "name = value"; not compared
 */
public record Finding(Quantity left, Relation relation, Quantity right, List<String> working) {

  /** Keeps an unmodifiable copy of the working. */
  public Finding {
    working = List.copyOf(working);
  }

  /** Compares two numbers. */
  public static Finding of(Rational left, Relation relation, Rational right) {
    return of(List.of(left), relation, List.of(right));
  }

  /**
   * Compares two lists of numbers one by one; {@link Relation#DIFFERENT} asks that they differ somewhere, every other
   * relation that it holds in each place.
   */
  public static Finding of(List<Rational> left, Relation relation, List<Rational> right) {
    return new Finding(new Quantity.Numbers(left), relation, new Quantity.Numbers(right), List.of());
  }

  /** Asserts that something counted does not occur. */
  public static Finding none(long count) {
    return of(Rational.of(count), Relation.EQUAL, Rational.ZERO);
  }

  /** The printed sentence has no meaning at this case, which contradicts it. */
  public static Finding undefined(String why, Relation relation, Rational right) {
    return new Finding(new Quantity.Undefined(why), relation, new Quantity.Numbers(List.of(right)), List.of());
  }

  /** The same finding with one more line of working. */
  public Finding with(String name, Object value) {
    List<String> more = new ArrayList<>(working);
    more.add(name + " = " + value);
    return new Finding(left, relation, right, more);
  }

  /** Whether the asserted relation holds. */
  public boolean holds() {
    if (!(left instanceof Quantity.Numbers l) || !(right instanceof Quantity.Numbers r)) return false;
    if (l.values().size() != r.values().size()) return relation == Relation.DIFFERENT;
    if (relation == Relation.DIFFERENT) return !l.values().equals(r.values());
    for (int k = 0; k < l.values().size(); k++) {
      if (!relation.holds(l.values().get(k), r.values().get(k))) return false;
    }
    return true;
  }

  /** {@code left sign right}. */
  public String text() {
    return left.text() + " " + relation.sign() + " " + right.text();
  }
}
