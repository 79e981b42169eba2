package kong.divergence;

import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The lines (30) to (34) of the proof of Lemma 5.9 for two signals s', t'.
 *
 * @param c the case
 * @param s the signal s'
 * @param t the signal t'
 */
public record MergingLines(Merging c, int s, int t) {

  /**
   * With the first s', t' for which {@code |q(v'|s)/q(v'|t) - q(w'|s)/q(w'|t)|} is largest, as
   * printed.
   */
  public static MergingLines of(Merging c) {
    return largest(c, false);
  }

  /** With the first s', t' for which the inverse ratios, which stand in the lines, differ most. */
  public static MergingLines ofInverse(Merging c) {
    return largest(c, true);
  }

  private static MergingLines largest(Merging c, boolean inverse) {
    int m = c.law().signals();
    Comparator<Integer> apart =
        Comparator.comparing(
            k ->
                inverse
                    ? c.constants().apart(c.v(), c.w(), k % m, k / m).abs()
                    : c.constants().apart(c.v(), c.w(), k / m, k % m).abs());
    // of equal ones max keeps the last, so they are walked backwards
    int k =
        IntStream.range(0, m * m)
            .map(i -> m * m - 1 - i)
            .boxed()
            .max(apart.thenComparing(Comparator.<Integer>reverseOrder()))
            .orElseThrow();
    return new MergingLines(c, k / m, k % m);
  }

  private Rational pair() {
    return c.law().pair(s, t);
  }

  /** {@code Pr(s', t') (D*(q_s', q_t') - D*(theta q_s', theta q_t'))}. */
  public RootSum line30() {
    return c.loss(s, t).scale(pair());
  }

  /** The sum of all rows' gaps; rows that are never reported add nothing. */
  public RootSum line32() {
    RootSum sum = RootSum.ZERO;
    for (int u = 0; u < c.law().signals(); u++) sum = sum.plus(gap(u));
    return sum.scale(pair());
  }

  /** The gap of the row u'. */
  public RootSum line33() {
    return gap(c.u()).scale(pair());
  }

  /** {@code N_u ( sum_v theta(u, v) p(v)/N_u f(x_v) - f(mean of x_v) )}. */
  private RootSum gap(int u) {
    Rational n = c.mass(u, s);
    if (n.isZero()) return RootSum.ZERO;
    RootSum meanOfF = RootSum.ZERO;
    Rational mean = Rational.ZERO;
    for (int v = 0; v < c.law().signals(); v++) {
      Rational weight = c.theta().entry(u, v).times(p(v)).over(n);
      meanOfF = meanOfF.plus(f(ratio(v)).scale(weight));
      mean = mean.plus(weight.times(ratio(v)));
    }
    return meanOfF.minus(f(mean)).scale(n);
  }

  /** (34) with {@code theta(row, w')} in B. */
  public RootSum line34(int row) {
    Rational a = c.theta().entry(c.u(), c.v()).times(p(c.v()));
    Rational b = c.theta().entry(row, c.w()).times(p(c.w()));
    Rational apart = ratio(c.v()).minus(ratio(c.w())).power(2);
    Rational factor =
        pair()
            .times(c.mass(c.u(), s))
            .times(a)
            .times(b)
            .over(a.plus(b))
            .times(apart)
            .times(Rational.HALF);
    return c.constants().c4().scale(factor);
  }

  private Rational p(int v) {
    return c.law().conditional(v, s);
  }

  private Rational ratio(int v) {
    return c.law().conditional(v, t).over(p(v));
  }

  private static RootSum f(Rational x) {
    return RootSum.of(x.plus(Rational.ONE)).minus(RootSum.sqrt(x).scale(Rational.of(2)));
  }
}
