package kong.lemmas;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.StepList.Fraction;

/**
 * Jensen's inequality from supporting lines, as evidence. In one row the term u has the share t_u,
 * the weight d_u and the mass a_u, so that its weight is t_u d_u and its point x_u = a_u/d_u; with
 * N = sum t_u d_u and A = sum t_u a_u
 *
 * <pre>
 *   N ( sum_u t_u d_u f(x_u) - N f(A/N) )  =  sum_u t_u d_u N ( f(x_u) - f(A/N) - f'(A/N) (x_u - A/N) )  &gt;=  0
 * </pre>
 */
public final class Jensen {

  private Jensen() {}

  /**
   * One term of a row.
   *
   * @param share known not to be negative
   * @param weight known to be positive
   * @param mass known to be positive
   */
  public record Part(Polynomial share, Polynomial weight, Polynomial mass) {}

  /** What says that no row gains, and that a sum of such rows is the goal. */
  public static Evidence rows(Obligation o, List<List<Part>> rows) {
    StepList steps = new StepList(o);
    List<List<Polynomial>> gaps = new ArrayList<>();
    for (List<Part> row : rows) gaps.add(List.of(row(steps, row)));
    return steps.then(StepList.products(gaps));
  }

  /** {@code N = sum_u t_u d_u}. */
  public static Polynomial weight(List<Part> row) {
    return row.stream()
        .map(p -> p.share().times(p.weight()))
        .reduce(Polynomial.ZERO, Polynomial::plus);
  }

  /** {@code A = sum_u t_u a_u}. */
  public static Polynomial mass(List<Part> row) {
    return row.stream()
        .map(p -> p.share().times(p.mass()))
        .reduce(Polynomial.ZERO, Polynomial::plus);
  }

  /** The steps for one row, and what it loses. */
  public static Polynomial row(StepList steps, List<Part> row) {
    return row(steps, row, Sign.NONNEGATIVE);
  }

  /**
   * The same for a row that is known to have a point, with a positive weight, that differs from the
   * mean.
   */
  public static Polynomial strictRow(StepList steps, List<Part> row) {
    return row(steps, row, Sign.POSITIVE);
  }

  private static Polynomial row(StepList steps, List<Part> row, Sign sign) {
    Polynomial n = weight(row);
    Fraction mean = new Fraction(mass(row), n);
    Polynomial gap = n.times(steps.value(mean)).negated();
    List<List<Polynomial>> products = new ArrayList<>();
    for (Part p : row) {
      if (p.share().isZero()) continue;
      Fraction point = new Fraction(p.mass(), p.weight());
      Polynomial above = steps.above(point, mean);
      products.add(p.weight().equals(n) ? List.of(p.share(), above, n) : List.of(p.share(), above));
      gap = gap.plus(p.share().times(p.weight()).times(steps.value(point)));
    }
    return steps.known(new Fact(gap, sign), StepList.sum(List.of(n), products));
  }
}
