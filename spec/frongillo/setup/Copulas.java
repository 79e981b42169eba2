package frongillo.setup;

import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.model.dynamic.Profiles;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Signals that are uniform on their own, which is no restriction: every condition of the paper
 * stays the same under increasing changes of scale. Their joint density is {@code 1 + sum_k theta_k
 * d_k(x) d_k(y)}, the least structure first: steps on equal cells, with ties, stretches of zero and
 * cells that mirror each other, then polynomials of growing degree.
 */
public final class Copulas {

  private static final int MOST_CELLS = 4;
  private static final int HEIGHTS = 2;
  private static final int PARTS = 2;
  private static final List<Rational> STRENGTHS =
      List.of(Rational.ONE, Rational.of(-1), Rational.HALF, Rational.HALF.negated());

  private Copulas() {}

  /** Every law of this kind: one shape, then two. */
  public static Space<FiniteRankSignals> all() {
    return jumps().or(smooth()).or(ofTwo());
  }

  /** Steps: P jumps where they do. */
  public static Space<FiniteRankSignals> jumps() {
    return strengthened(steps());
  }

  /** Polynomials: P is smooth. */
  public static Space<FiniteRankSignals> smooth() {
    return strengthened(polynomials());
  }

  private static Space<FiniteRankSignals> strengthened(List<PiecewisePolynomial> shapes) {
    return Space.of(shapes)
        .then(
            d ->
                Space.of(STRENGTHS)
                    .or(Rationals.interval(Rational.of(-1), Rational.ONE, 6))
                    .map(theta -> FiniteRankSignals.ofKernel(theta, d)));
  }

  private static Space<FiniteRankSignals> ofTwo() {
    List<PiecewisePolynomial> shapes = new ArrayList<>(steps());
    shapes.addAll(polynomials());
    Space<PiecewisePolynomial> one = Space.of(shapes);
    Space<Rational> strength = Space.of(Rational.HALF, Rational.HALF.negated(), Rational.of(1, 4));
    return one.then(
        d ->
            one.then(
                e ->
                    strength.then(
                        a ->
                            strength.map(
                                b -> FiniteRankSignals.ofKernels(List.of(a, b), List.of(d, e))))));
  }

  /**
   * Steps on two to four equal cells whose heights are multiples of 1/2 from 1 to -1 and have the
   * sum zero; the first one that is not zero is positive.
   */
  private static List<PiecewisePolynomial> steps() {
    List<PiecewisePolynomial> all = new ArrayList<>();
    for (int cells = 2; cells <= MOST_CELLS; cells++) {
      int count = cells;
      List<Rational> knots =
          IntStream.rangeClosed(0, cells).mapToObj(k -> Rational.of(k, count)).toList();
      for (List<Integer> h : heights(cells))
        if (isShape(h))
          all.add(
              PiecewisePolynomial.steps(
                  knots, h.stream().map(n -> Rational.of(n, HEIGHTS)).toList()));
    }
    return all;
  }

  private static boolean isShape(List<Integer> h) {
    return h.stream().mapToInt(Integer::intValue).sum() == 0
        && h.stream().filter(n -> n != 0).findFirst().orElse(-1) > 0;
  }

  private static List<List<Integer>> heights(int cells) {
    return Profiles.all(Collections.nCopies(cells, 2 * HEIGHTS + 1))
        .map(below -> below.stream().map(k -> HEIGHTS - k).toList())
        .toList();
  }

  /**
   * Legendre's polynomials of degree 1, 2 and 3 on the unit interval, {@code 1 - 2x}, {@code 1 - 6x
   * + 6x^2}, {@code 1 - 12x + 30x^2 - 20x^3}, with multiples of 1/2 whose sizes add up to at most
   * 1.
   */
  private static List<PiecewisePolynomial> polynomials() {
    List<PiecewisePolynomial> all = new ArrayList<>();
    for (int degree = 1; degree <= 3; degree++)
      for (List<Integer> h : heights(degree)) {
        int size = h.stream().mapToInt(Math::abs).sum();
        if (h.get(degree - 1) == 0 || size > PARTS) continue;
        int a = h.get(0);
        int b = degree > 1 ? h.get(1) : 0;
        int c = degree > 2 ? h.get(2) : 0;
        all.add(
            PiecewisePolynomial.onUnit(
                Rational.of(a + b + c, PARTS),
                Rational.of(-2L * a - 6L * b - 12L * c, PARTS),
                Rational.of(6L * b + 30L * c, PARTS),
                Rational.of(-20L * c, PARTS)));
      }
    return all;
  }
}
