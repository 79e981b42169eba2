package counterplay.yardstick;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * True and false sentences of the kind that this program is about, on which general solvers stop at
 * three signals.
 */
final class Queries {

  private Queries() {}

  private enum Divergence {
    SQUARES,
    CHI_SQUARED,
    CUBES
  }

  static List<Query> all() {
    return Stream.of(
            List.of(
                monotone("f_l2_3to2", Divergence.SQUARES, 3, 2),
                monotone("f_l2_3to3", Divergence.SQUARES, 3, 3),
                monotone("f_l2_4to4", Divergence.SQUARES, 4, 4),
                monotone("f_cube_2to2", Divergence.CUBES, 2, 2),
                monotone("f_cube_3to3", Divergence.CUBES, 3, 3),
                monotone("c_l2_2to2", Divergence.SQUARES, 2, 2),
                monotone("c_chi2_2to2", Divergence.CHI_SQUARED, 2, 2),
                monotone("c_chi2_3to2", Divergence.CHI_SQUARED, 3, 2),
                monotone("c_chi2_3to3", Divergence.CHI_SQUARED, 3, 3)),
            IntStream.rangeClosed(2, 4)
                .boxed()
                .flatMap(
                    n ->
                        Stream.of(
                            determinant("f_det" + n, n, true), determinant("c_det" + n, n, false)))
                .toList(),
            List.of(
                agreement("f_ca2", true),
                agreement("c_ca2", false),
                score("f_linear3", false),
                score("c_quad3", true),
                motzkin(),
                means()))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * D(p theta, q theta) <= D(p, q) for distributions over n signals and stochastic matrices to m,
   * all positive.
   */
  private static Query monotone(String name, Divergence divergence, int n, int m) {
    List<Query.Group> groups =
        new ArrayList<>(
            List.of(new Query.Group.Distribution(n, true), new Query.Group.Distribution(n, true)));
    groups.addAll(Collections.nCopies(n, new Query.Group.Distribution(m, true)));
    return new Query(
        name,
        groups,
        new Query.Sides() {
          @Override
          public <T> List<T> of(Algebra<T> a, List<List<T>> g) {
            List<List<T>> theta = g.subList(2, g.size());
            return List.of(
                value(a, divergence, pushed(a, g.get(0), theta), pushed(a, g.get(1), theta)),
                value(a, divergence, g.get(0), g.get(1)));
          }
        });
  }

  private static <T> List<T> pushed(Algebra<T> a, List<T> p, List<List<T>> theta) {
    return IntStream.range(0, theta.get(0).size())
        .mapToObj(
            j ->
                a.plus(
                    IntStream.range(0, p.size())
                        .mapToObj(i -> a.times(List.of(p.get(i), theta.get(i).get(j))))
                        .toList()))
        .toList();
  }

  private static <T> T value(Algebra<T> a, Divergence divergence, List<T> p, List<T> q) {
    return a.plus(
        IntStream.range(0, p.size())
            .mapToObj(
                i -> {
                  T gap = a.minus(p.get(i), q.get(i));
                  return switch (divergence) {
                    case SQUARES -> a.squared(gap);
                    case CHI_SQUARED -> a.over(a.squared(gap), q.get(i));
                    case CUBES -> a.over(a.times(List.of(gap, gap, gap)), a.squared(q.get(i)));
                  };
                })
            .toList());
  }

  /** The determinant of a stochastic matrix is at most 1, and (false) at least -99/100. */
  private static Query determinant(String name, int n, boolean isLower) {
    return new Query(
        name,
        Collections.nCopies(n, new Query.Group.Distribution(n, false)),
        new Query.Sides() {
          @Override
          public <T> List<T> of(Algebra<T> a, List<List<T>> g) {
            return isLower
                ? List.of(a.number(Rational.of(-99, 100)), determinant(a, g))
                : List.of(determinant(a, g), a.number(1));
          }
        });
  }

  private static <T> T determinant(Algebra<T> a, List<List<T>> matrix) {
    if (matrix.size() == 1) return matrix.get(0).get(0);
    return a.plus(
        IntStream.range(0, matrix.size())
            .mapToObj(
                j -> {
                  List<List<T>> minor =
                      matrix.subList(1, matrix.size()).stream()
                          .map(
                              row ->
                                  IntStream.range(0, row.size())
                                      .filter(k -> k != j)
                                      .mapToObj(row::get)
                                      .toList())
                          .toList();
                  T product = a.times(List.of(matrix.get(0).get(j), determinant(a, minor)));
                  return j % 2 == 0 ? product : a.minus(a.number(0), product);
                })
            .toList());
  }

  /**
   * Correlated agreement with two signals and correlation d: no pair of strategies is paid more
   * than truth, 2 d, where d is positive; false where it is negative.
   */
  private static Query agreement(String name, boolean isNegative) {
    List<Query.Group> groups =
        new ArrayList<>(List.of(new Query.Group.Between(Rational.ZERO, Rational.ONE, true)));
    groups.addAll(
        Collections.nCopies(4, new Query.Group.Between(Rational.ZERO, Rational.ONE, false)));
    return new Query(
        name,
        groups,
        new Query.Sides() {
          @Override
          public <T> List<T> of(Algebra<T> a, List<List<T>> g) {
            T size = g.get(0).get(0);
            T d = isNegative ? a.minus(a.number(0), size) : size;
            List<T> x = List.of(g.get(1).get(0), g.get(2).get(0));
            List<T> y = List.of(g.get(3).get(0), g.get(4).get(0));
            T same = a.plus(List.of(agree(a, x.get(0), y.get(0)), agree(a, x.get(1), y.get(1))));
            T different =
                a.plus(List.of(agree(a, x.get(0), y.get(1)), agree(a, x.get(1), y.get(0))));
            return List.of(
                a.times(List.of(d, a.minus(same, different))), a.times(List.of(a.number(2), d)));
          }
        });
  }

  private static <T> T agree(Algebra<T> a, T x, T y) {
    return a.plus(
        List.of(
            a.times(List.of(x, y)),
            a.times(List.of(a.minus(a.number(1), x), a.minus(a.number(1), y)))));
  }

  /**
   * On three outcomes no report has a larger expected score than the truth: true of the quadratic
   * rule, false of the linear one.
   */
  private static Query score(String name, boolean isQuadratic) {
    return new Query(
        name,
        List.of(new Query.Group.Distribution(3, false), new Query.Group.Distribution(3, false)),
        new Query.Sides() {
          @Override
          public <T> List<T> of(Algebra<T> a, List<List<T>> g) {
            return List.of(
                score(a, g.get(0), g.get(1), isQuadratic),
                score(a, g.get(0), g.get(0), isQuadratic));
          }
        });
  }

  private static <T> T score(Algebra<T> a, List<T> p, List<T> report, boolean isQuadratic) {
    T squares = a.plus(report.stream().map(a::squared).toList());
    return a.plus(
        IntStream.range(0, p.size())
            .mapToObj(
                i -> {
                  T own = report.get(i);
                  return a.times(
                      List.of(
                          p.get(i),
                          isQuadratic
                              ? a.minus(a.times(List.of(a.number(2), own)), squares)
                              : own));
                })
            .toList());
  }

  /** 3 x^2 y^2 <= x^4 y^2 + x^2 y^4 + 1, which is no sum of squares. */
  private static Query motzkin() {
    return new Query(
        "c_motzkin",
        Collections.nCopies(2, new Query.Group.Any(true)),
        new Query.Sides() {
          @Override
          public <T> List<T> of(Algebra<T> a, List<List<T>> g) {
            T x = g.get(0).get(0);
            T y = g.get(1).get(0);
            return List.of(
                a.times(List.of(a.number(3), x, x, y, y)),
                a.plus(
                    List.of(
                        a.times(List.of(x, x, x, x, y, y)),
                        a.times(List.of(x, x, y, y, y, y)),
                        a.number(1))));
          }
        });
  }

  /** 4 a b c d <= a^4 + b^4 + c^4 + d^4 for numbers that are not negative. */
  private static Query means() {
    return new Query(
        "c_amgm4",
        Collections.nCopies(4, new Query.Group.Any(false)),
        new Query.Sides() {
          @Override
          public <T> List<T> of(Algebra<T> a, List<List<T>> g) {
            List<T> v = g.stream().map(x -> x.get(0)).toList();
            return List.of(
                a.times(Stream.concat(Stream.of(a.number(4)), v.stream()).toList()),
                a.plus(v.stream().map(x -> a.times(List.of(x, x, x, x))).toList()));
          }
        });
  }
}
