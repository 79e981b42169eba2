package counterplay.search;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.sentence.Relation;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Bernstein;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.DecimalCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for certificates of single inequalities. What it finds is data; only the kernel says
 * whether it proves anything.
 */
public final class Prover {

  private static final int MOST_CUTS = 24;
  private static final int MOST_ELEVATION = 12;
  private static final int MOST_CORNERS = 12;

  /** The most products of numbers that points are tried for. */
  private static final long MOST_STEPS = 1_000_000;

  private Prover() {}

  /**
   * Enclosures that show that one number is less than another.
   *
   * @param words what is to be shown
   * @throws IllegalArgumentException if one of the texts is no expression or has no value
   */
  public static Optional<Certificate> less(String words, String less, String more) {
    return DecimalCell.apart(less, more, DecimalCell.MAX_DIGITS)
        .map(cells -> new Certificate.Enclosures(words, cells.get(0), cells.get(1)));
  }

  /** Two sides that are the same polynomial. */
  public static Optional<Certificate> identity(String words, Polynomial left, Polynomial right) {
    return left.minus(right).isZero()
        ? Optional.of(new Certificate.Identity(words, left, right))
        : Optional.empty();
  }

  /** The polynomial is nowhere negative: as a sum of squares. */
  public static Optional<Certificate> everywhere(String words, Polynomial p) {
    return SumOfSquaresSearch.of(p)
        .map(squares -> new Certificate.SumOfSquares(words, p, squares, Set.of()));
  }

  /**
   * The polynomial is everywhere positive by some power of 1/2: less that number it is a sum of
   * squares.
   */
  public static Optional<Certificate> everywhereBySome(String words, Polynomial p) {
    return Stream.of(0, 1, 2, 4, 7, 10)
        .map(k -> Rational.of(1, 1 << k))
        .flatMap(
            least ->
                everywhere(words + ", by at least " + least, p.minus(Polynomial.of(least)))
                    .stream())
        .findFirst();
  }

  /**
   * The polynomial is not negative (if strict, positive) on a box: by its corners, or by a
   * subdivision.
   *
   * @param box for each parameter its two ends, the lower first
   * @throws IllegalArgumentException if a parameter lacks its interval or an interval is empty or a
   *     point
   */
  public static Optional<Certificate> onBox(
      String words, Polynomial p, Map<String, List<Rational>> box, boolean strict) {
    if (p.isConstant())
      return p.signum() > (strict ? 0 : -1)
          ? Optional.of(new Certificate.Corners(words, p, box, strict))
          : Optional.empty();
    Optional<BoxTree> cells = Bernstein.cover(p, box, strict, MOST_CUTS);
    boolean affine =
        p.parameters().stream().allMatch(x -> p.degreeIn(x) <= 1)
            && p.parameters().size() <= MOST_CORNERS;
    return cells.map(
        c ->
            affine
                ? new Certificate.Corners(words, p, box, strict)
                : new Certificate.Subdivision(words, p, box, strict, c));
  }

  /**
   * The polynomial is not negative (if strict, positive) on a product of simplices: its
   * coefficients show it once the degree is raised far enough.
   *
   * @param accepted whether a certificate is right
   */
  public static Optional<Certificate> onSimplices(
      String words,
      Polynomial p,
      List<List<String>> groups,
      boolean strict,
      Predicate<Certificate> accepted) {
    for (int e = 0; e <= MOST_ELEVATION; e++) {
      Certificate c =
          new Certificate.Simplices(
              words, p, groups, Collections.nCopies(groups.size(), e), strict);
      if (accepted.test(c)) return Optional.of(c);
    }
    return Optional.empty();
  }

  /**
   * Linear constraints that contradict each other.
   *
   * @param sides polynomials of degree at most one
   * @param relations of each of them to 0: {@code AT_MOST}, {@code AT_LEAST} or {@code EQUAL}
   * @throws IllegalArgumentException if one of them is not linear, or another relation is given
   */
  public static Optional<Certificate> contradiction(
      String words, List<Polynomial> sides, List<Relation> relations) {
    Set<String> names = new TreeSet<>();
    sides.forEach(p -> names.addAll(p.parameters()));
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> bounds = new ArrayList<>();
    for (int k = 0; k < sides.size(); k++) {
      if (sides.get(k).degree() > 1)
        throw new IllegalArgumentException(sides.get(k) + " is not linear");
      if (!Set.of(Relation.AT_MOST, Relation.AT_LEAST, Relation.EQUAL).contains(relations.get(k))) {
        throw new IllegalArgumentException(
            "a constraint with " + relations.get(k).sign() + "; wanted is <=, >= or =");
      }
      if (relations.get(k) != Relation.AT_LEAST) add(sides.get(k), names, rows, bounds);
      if (relations.get(k) != Relation.AT_MOST) add(sides.get(k).negated(), names, rows, bounds);
    }
    // an unknown of either sign is the difference of two that are not negative
    List<Constraint> constraints = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Rational> both = new ArrayList<>(rows.get(r));
      rows.get(r).forEach(a -> both.add(a.negated()));
      constraints.add(Constraint.atMost(both, bounds.get(r)));
    }
    LinearProgram.Result result =
        LinearProgram.maximize(Collections.nCopies(2 * names.size(), Rational.ZERO), constraints);
    if (!(result instanceof LinearProgram.Infeasible none)) return Optional.empty();
    return Optional.of(new Certificate.Farkas(words, rows, bounds, none.farkas()));
  }

  private static void add(
      Polynomial atMostZero, Set<String> names, List<List<Rational>> rows, List<Rational> bounds) {
    rows.add(
        names.stream()
            .map(x -> atMostZero.terms().getOrDefault(Map.of(x, 1), Rational.ZERO))
            .toList());
    bounds.add(atMostZero.constantTerm().negated());
  }
}
