package counterplay.claim.sentence;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What judging a claim at one case yields: two exact quantities and the relation that the claim
 * asserts between them.
 *
 * @param left the left side
 * @param relation the asserted relation
 * @param right the right side
 * @param working intermediate numbers in the order in which they were found, each "name = value";
 *     not compared
 */
public record Finding(Quantity left, Relation relation, Quantity right, List<String> working) {

  /** The digits to which a difference is refined that is known by enclosures only. */
  private static final int DIGITS = 80;

  /** Keeps an unmodifiable copy of the working. */
  public Finding {
    working = List.copyOf(working);
  }

  /** Compares two numbers. */
  public static Finding of(Rational left, Relation relation, Rational right) {
    return of(List.of(left), relation, List.of(right));
  }

  /**
   * Compares two lists of numbers one by one; {@link Relation#DIFFERENT} asks that they differ
   * somewhere, every other relation that it holds in each place.
   */
  public static Finding of(List<Rational> left, Relation relation, List<Rational> right) {
    return new Finding(
        new Quantity.Numbers(left), relation, new Quantity.Numbers(right), List.of());
  }

  /** Compares two real numbers. */
  public static Finding of(RealNumber left, Relation relation, RealNumber right) {
    return ofReals(List.of(left), relation, List.of(right));
  }

  /** Compares a real number to a rational one. */
  public static Finding of(RealNumber left, Relation relation, Rational right) {
    return of(left, relation, Reals.of(right));
  }

  /** Compares two lists of real numbers one by one, as {@link #of(List, Relation, List)} does. */
  public static Finding ofReals(
      List<? extends RealNumber> left, Relation relation, List<? extends RealNumber> right) {
    return new Finding(quantity(left), relation, quantity(right), List.of());
  }

  private static Quantity quantity(List<? extends RealNumber> values) {
    List<Optional<Rational>> rational = values.stream().map(Reals::rational).toList();
    return rational.stream().allMatch(Optional::isPresent)
        ? new Quantity.Numbers(rational.stream().map(Optional::get).toList())
        : new Quantity.Reals(List.copyOf(values));
  }

  /** Asserts that something counted does not occur. */
  public static Finding none(long count) {
    return of(Rational.of(count), Relation.EQUAL, Rational.ZERO);
  }

  /** The printed sentence has no meaning at this case, which contradicts it. */
  public static Finding undefined(String why, Relation relation, Rational right) {
    return new Finding(
        new Quantity.Undefined(why), relation, new Quantity.Numbers(List.of(right)), List.of());
  }

  /** The same finding with one more line of working. */
  public Finding with(String name, Object value) {
    List<String> more = new ArrayList<>(working);
    more.add(name + " = " + value);
    return new Finding(left, relation, right, more);
  }

  /** The same two sides with another relation asserted. */
  public Finding asserting(Relation other) {
    return new Finding(left, other, right, working);
  }

  /** Whether the asserted relation holds. */
  public boolean holds() {
    return truth() == Truth.HOLDS;
  }

  /** Whether the asserted relation is known not to hold. */
  public boolean fails() {
    return truth() == Truth.FAILS;
  }

  /** What is known of the asserted relation. */
  public Truth truth() {
    if (left instanceof Quantity.Undefined || right instanceof Quantity.Undefined)
      return Truth.FAILS;
    List<RealNumber> l = reals(left);
    List<RealNumber> r = reals(right);
    if (l.size() != r.size()) return relation == Relation.DIFFERENT ? Truth.HOLDS : Truth.FAILS;
    Truth deciding = relation == Relation.DIFFERENT ? Truth.HOLDS : Truth.FAILS;
    boolean open = false;
    for (int k = 0; k < l.size(); k++) {
      Truth here =
          relation.of(
              left instanceof Quantity.Numbers a && right instanceof Quantity.Numbers b
                  ? Order.ofSign(a.values().get(k).compareTo(b.values().get(k)))
                  : Reals.compare(l.get(k), r.get(k), DIGITS));
      if (here == deciding) return deciding;
      if (here == Truth.OPEN) open = true;
    }
    if (open) return Truth.OPEN;
    return relation == Relation.DIFFERENT ? Truth.FAILS : Truth.HOLDS;
  }

  private static List<RealNumber> reals(Quantity quantity) {
    if (quantity instanceof Quantity.Reals reals) return reals.values();
    return quantity instanceof Quantity.Numbers numbers
        ? numbers.values().stream().map(Reals::of).toList()
        : List.of();
  }

  /** {@code left sign right}. */
  public String text() {
    return left.text() + " " + relation.sign() + " " + right.text();
  }

  /** {@code not 1 <= 0}; of something that has no value, why. */
  public String denied() {
    return left instanceof Quantity.Undefined ? left.text() : "not " + text();
  }
}
