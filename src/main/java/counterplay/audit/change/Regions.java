package counterplay.audit.change;

import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Radicals;
import counterplay.exact.number.Rational;
import counterplay.exact.real.AlgebraicNumber;
import counterplay.exact.real.RealRoots;
import counterplay.exact.real.UnivariatePolynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The real line of a parameter, divided at the exact places where it changes whether polynomial
 * conditions hold.
 *
 * @param all from minus infinity to infinity; neighbours differ
 */
public record Regions(List<Region> all) {

  /** The width of an enclosure of a border that is not rational. */
  private static final Rational WIDTH = Rational.of(1, 1000);

  /** {@code f(t) relation 0}. */
  public record Condition(UnivariatePolynomial f, Relation relation) {
    private boolean holds(int sign) {
      return switch (relation) {
        case EQUAL -> sign == 0;
        case LESS -> sign < 0;
        case AT_MOST -> sign <= 0;
        case MORE -> sign > 0;
        case AT_LEAST -> sign >= 0;
        default -> throw new IllegalArgumentException("no region is known of " + relation);
      };
    }
  }

  /**
   * A stretch of the line.
   *
   * @param from its lower end; none for minus infinity
   * @param hasFrom whether the end belongs to it
   * @param to its upper end; none for infinity
   * @param hasTo whether the end belongs to it
   * @param holds whether all conditions hold there
   */
  public record Region(
      Optional<AlgebraicNumber> from,
      boolean hasFrom,
      Optional<AlgebraicNumber> to,
      boolean hasTo,
      boolean holds) {

    /** {@code t < 1/2}, {@code t = 0}, {@code 0 <= t < 1/2}. */
    public String text(String t) {
      if (from.isEmpty() && to.isEmpty()) return "every " + t;
      if (from.isPresent() && from.equals(to)) return t + " = " + border(from.get());
      if (from.isEmpty()) return t + (hasTo ? " <= " : " < ") + border(to.orElseThrow());
      if (to.isEmpty()) return t + (hasFrom ? " >= " : " > ") + border(from.get());
      return border(from.get())
          + (hasFrom ? " <= " : " < ")
          + t
          + (hasTo ? " <= " : " < ")
          + border(to.get());
    }
  }

  /** The regions of several conditions together. */
  public static Regions of(Set<Condition> conditions) {
    Set<AlgebraicNumber> borders = new TreeSet<>();
    Set<UnivariatePolynomial> seen = new LinkedHashSet<>();
    for (Condition c : conditions)
      if (!c.f().isZero() && seen.add(c.f().primitive()))
        RealRoots.of(c.f()).all().forEach(root -> borders.add(exact(root)));
    List<AlgebraicNumber> sorted = List.copyOf(borders);
    List<Region> all = new ArrayList<>();
    for (int k = 0; k <= sorted.size(); k++) {
      Optional<AlgebraicNumber> from = k == 0 ? Optional.empty() : Optional.of(sorted.get(k - 1));
      Optional<AlgebraicNumber> to =
          k == sorted.size() ? Optional.empty() : Optional.of(sorted.get(k));
      AlgebraicNumber within = AlgebraicNumber.of(between(from, to));
      add(all, new Region(from, false, to, false, holds(conditions, within)));
      to.ifPresent(b -> add(all, new Region(to, true, to, true, holds(conditions, b))));
    }
    return new Regions(List.copyOf(all));
  }

  private static boolean holds(Set<Condition> conditions, AlgebraicNumber at) {
    return conditions.stream().allMatch(c -> c.holds(c.f().isZero() ? 0 : at.signOf(c.f())));
  }

  /** Neighbours that are alike become one. */
  private static void add(List<Region> all, Region next) {
    if (all.isEmpty() || all.get(all.size() - 1).holds() != next.holds()) {
      all.add(next);
      return;
    }
    Region last = all.remove(all.size() - 1);
    all.add(new Region(last.from(), last.hasFrom(), next.to(), next.hasTo(), next.holds()));
  }

  /** A rational number strictly between. */
  private static Rational between(Optional<AlgebraicNumber> from, Optional<AlgebraicNumber> to) {
    if (from.isEmpty() && to.isEmpty()) return Rational.ZERO;
    if (from.isEmpty()) return to.get().interval().lo().minus(Rational.ONE);
    if (to.isEmpty()) return from.get().interval().hi().plus(Rational.ONE);
    AlgebraicNumber x = from.get();
    AlgebraicNumber y = to.get();
    for (Rational w = Rational.ONE; x.interval().hi().compareTo(y.interval().lo()) >= 0; ) {
      w = w.times(Rational.HALF);
      x = x.refined(w);
      y = y.refined(w);
    }
    return x.interval().hi().plus(y.interval().lo()).times(Rational.HALF);
  }

  /** A root that is rational as the rational number. */
  private static AlgebraicNumber exact(AlgebraicNumber root) {
    if (root.interval().isPoint()) return AlgebraicNumber.of(root.interval().lo());
    for (Rational x : rationalRoots(root.polynomial()))
      if (root.compareTo(x) == 0) return AlgebraicNumber.of(x);
    return root;
  }

  /** Of a polynomial of degree 1 or 2; none of others. */
  private static List<Rational> rationalRoots(UnivariatePolynomial p) {
    if (p.degree() == 1) return List.of(p.coefficient(0).negated().over(p.coefficient(1)));
    if (p.degree() != 2) return List.of();
    Rational a = p.coefficient(2);
    Rational b = p.coefficient(1);
    Rational d = b.times(b).minus(a.times(p.coefficient(0)).times(Rational.of(4)));
    if (d.signum() < 0) return List.of();
    BigInteger n = d.numerator().multiply(d.denominator());
    if (!Radicals.isSquare(n)) return List.of();
    Rational s = Rational.of(Radicals.floorRoot(n), d.denominator());
    Rational twice = a.plus(a);
    return List.of(b.negated().plus(s).over(twice), b.negated().minus(s).over(twice));
  }

  /** A rational number, or a root with an enclosure. */
  static String border(AlgebraicNumber x) {
    if (x.interval().isPoint()) return x.interval().lo().toString();
    AlgebraicNumber near = x.refined(WIDTH);
    return "(the root of "
        + x.polynomial()
        + " between "
        + near.interval().lo()
        + " and "
        + near.interval().hi()
        + ")";
  }
}
