package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Spaces of matrices, functions and permutations on finite sets. */
public final class Matrices {

  private Matrices() {}

  /**
   * The matrices whose rows are probability vectors; structured ones are the patterns of vertices
   * and the centre in the rows: identity, constant, permuted, merged, in blocks, but for one or two
   * rows.
   *
   * @param maxDenominator the largest common denominator of a row, or 0 if there is none
   */
  public static Space<List<List<Rational>>> stochastic(int rows, int columns, int maxDenominator) {
    return Patterns.lists(rows, Rationals.simplex(columns, maxDenominator));
  }

  /** The matrices whose columns are probability vectors. */
  public static Space<List<List<Rational>>> columnStochastic(
      int rows, int columns, int maxDenominator) {
    return stochastic(columns, rows, maxDenominator).map(Matrices::transposed);
  }

  private static List<List<Rational>> transposed(List<List<Rational>> matrix) {
    return Lists.each(matrix.get(0).size(), j -> matrix.stream().map(row -> row.get(j)).toList());
  }

  /** The functions from 0, ..., arguments - 1 to 0, ..., values - 1, as lists of their values. */
  public static Space<List<Integer>> functions(int arguments, int values) {
    return Patterns.lists(arguments, Space.range(0, values - 1));
  }

  /**
   * The truth tables of so many inputs: the value at the inputs whose binary digits are the place,
   * input 0 the last digit.
   */
  public static Space<List<Integer>> truthTables(int inputs) {
    return functions(1 << inputs, 2);
  }

  /** The permutations of 0, ..., n - 1, as lists of their values; the identity is the smallest. */
  public static Space<List<Integer>> permutations(int n) {
    return Space.lists(Lists.each(n, k -> Space.range(0, n - 1 - k)))
        .map(picks -> permutation(n, picks));
  }

  /** Each pick takes one of what is left. */
  private static List<Integer> permutation(int n, List<Integer> picks) {
    List<Integer> left = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    List<Integer> images = new ArrayList<>();
    for (int pick : picks) images.add(left.remove(pick));
    return List.copyOf(images);
  }
}
