package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * What signal an agent reports, as a transition matrix: {@code theta(r, s)} is the probability that
 * r is reported when s was received; every column sums to one.
 *
 * <p>Source: Kong and Schoenebeck, Section 2.2.
 *
 * @param matrix row r, column s
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record SignalStrategy<S extends Scalar<S>>(List<List<S>> matrix) {

  /**
   * @throws IllegalArgumentException if rows differ in length or a column is no distribution
   */
  public SignalStrategy {
    matrix = matrix.stream().map(List::copyOf).toList();
    if (matrix.isEmpty() || matrix.stream().mapToInt(List::size).distinct().count() != 1) {
      throw new IllegalArgumentException("a transition matrix with rows " + matrix);
    }
    for (int s = 0; s < matrix.get(0).size(); s++) {
      int column = s;
      Distributions.checked(
          matrix.stream().map(row -> row.get(column)).toList(),
          "column " + s + " of a transition matrix");
    }
  }

  /** The matrix whose columns are the given distributions of reports, one for each signal. */
  public static <S extends Scalar<S>> SignalStrategy<S> ofColumns(List<List<S>> columns) {
    return new SignalStrategy<>(
        Lists.each(
            columns.get(0).size(), r -> columns.stream().map(column -> column.get(r)).toList()));
  }

  /** Every signal is reported as it is. */
  public static SignalStrategy<Rational> identity(int signals) {
    return permutation(Permutation.identity(signals));
  }

  /**
   * Every signal s is reported as pi(s): the only entries that are not zero are {@code theta(pi(s),
   * s) = 1}.
   */
  public static SignalStrategy<Rational> permutation(Permutation pi) {
    return permutation(Rational.ONE, pi);
  }

  /** The same over any numbers. */
  public static <S extends Scalar<S>> SignalStrategy<S> permutation(S one, Permutation pi) {
    return pure(one, pi.images(), pi.signals());
  }

  /** Signal s is always reported as {@code reports.get(s)}. */
  public static SignalStrategy<Rational> pure(List<Integer> reports, int signals) {
    return pure(Rational.ONE, reports, signals);
  }

  /** The same over any numbers. */
  public static <S extends Scalar<S>> SignalStrategy<S> pure(
      S one, List<Integer> reports, int signals) {
    return ofColumns(reports.stream().map(r -> Distributions.point(one, signals, r)).toList());
  }

  /** Whatever the signal, reports are drawn from the given distribution. */
  public static <S extends Scalar<S>> SignalStrategy<S> constant(
      List<S> distribution, int signals) {
    return ofColumns(Lists.each(signals, s -> distribution));
  }

  /** {@code sum_k theta_k / n} for n strategies. */
  public static <S extends Scalar<S>> SignalStrategy<S> average(
      List<SignalStrategy<S>> strategies) {
    Rational share = Rational.of(1, strategies.size());
    S weight = strategies.get(0).entry(0, 0).constant(share);
    return mixture(strategies.stream().map(t -> weight).toList(), strategies);
  }

  /** {@code sum_k w_k theta_k}. */
  public static <S extends Scalar<S>> SignalStrategy<S> mixture(
      List<S> weights, List<SignalStrategy<S>> strategies) {
    return ofColumns(
        Lists.each(
            strategies.get(0).signals(),
            s ->
                Distributions.mixture(
                    weights, strategies.stream().map(t -> t.column(s)).toList())));
  }

  /** The number of signals that can be received. */
  public int signals() {
    return matrix.get(0).size();
  }

  /** {@code theta(r, s)}: the probability of reporting r after receiving s. */
  public S entry(int r, int s) {
    return matrix.get(r).get(s);
  }

  /** {@code theta(., s)}: the distribution of reports after receiving s. */
  public List<S> column(int s) {
    return matrix.stream().map(row -> row.get(s)).toList();
  }

  /** {@code theta p}: the distribution of reports when signals are drawn from p. */
  public List<S> times(List<S> p) {
    if (p.size() != signals())
      throw new IllegalArgumentException(
          "a distribution of " + p.size() + " signals; the matrix has " + signals() + " columns");
    return matrix.stream().map(row -> Distributions.mean(row, p)).toList();
  }

  /** First this garbling, then the next one: the matrix product {@code next theta}. */
  public SignalStrategy<S> then(SignalStrategy<S> next) {
    return ofColumns(Lists.each(signals(), s -> next.times(column(s))));
  }

  /**
   * Whether each signal is always reported as one signal, and different ones as different ones. No
   * column is all zero, so that m columns have an entry other than zero each; where the m rows have
   * at most one, so have the columns.
   */
  public boolean isPermutation() {
    return matrix.size() == signals() && hasAtMostOneEntryOtherThanZeroInEachRow();
  }

  /** Whether no report can stem from two signals: the condition of Claim 2.16. */
  public boolean hasAtMostOneEntryOtherThanZeroInEachRow() {
    return matrix.stream()
        .allMatch(row -> row.stream().filter(x -> !x.isZero()).skip(1).findAny().isEmpty());
  }

  /**
   * Whether it is tau-close to a permutation (Definition 2.17): in each row at most one entry is
   * greater than tau.
   */
  public boolean isCloseToPermutation(S tau) {
    return matrix.stream()
        .allMatch(
            row -> row.stream().filter(x -> x.minus(tau).isPositive()).skip(1).findAny().isEmpty());
  }
}
