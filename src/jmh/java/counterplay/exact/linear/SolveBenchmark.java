package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.fraction.BigFraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A system of 30 equations with rational coefficients, beside elimination over Commons Math's
 * fractions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SolveBenchmark {

  private static final int N = 30;

  private final List<List<Rational>> rows = rows();
  private final List<Rational> right = Draws.rationals(new Random(4), N);
  private final RationalMatrix matrix = RationalMatrix.of(rows);
  private final RationalVector vector = RationalVector.of(right);

  private static List<List<Rational>> rows() {
    Random random = new Random(3);
    List<List<Rational>> rows = new ArrayList<>();
    for (int i = 0; i < N; i++) rows.add(Draws.rationals(random, N));
    return rows;
  }

  /** The solution, substituted exactly. */
  @Benchmark
  public RationalMatrix.Solution lifting() {
    return matrix.solve(vector);
  }

  /** The same from lists of numbers, each entry of the solution in lowest terms. */
  @Benchmark
  public List<Rational> liftingFromListsToNumbers() {
    RationalMatrix.Solution solution = RationalMatrix.of(rows).solve(RationalVector.of(right));
    return solution instanceof RationalMatrix.Unique u ? u.x().toList() : List.of();
  }

  /** Elimination without fractions. */
  @Benchmark
  public RationalMatrix.Solution elimination() {
    return new FractionFree(matrix, vector).solution();
  }

  /** Gauss and Jordan over Commons Math's fractions. */
  @Benchmark
  public BigFraction[][] commonsMath() {
    BigFraction[][] a = new BigFraction[N][N + 1];
    for (int i = 0; i < N; i++) {
      for (int j = 0; j <= N; j++) {
        Rational r = j < N ? rows.get(i).get(j) : right.get(i);
        a[i][j] = new BigFraction(r.numerator(), r.denominator());
      }
    }
    for (int k = 0; k < N; k++) {
      int p = k;
      while (a[p][k].getNumerator().signum() == 0) p++;
      BigFraction[] pivot = a[p];
      a[p] = a[k];
      a[k] = pivot;
      for (int j = N; j >= k; j--) pivot[j] = pivot[j].divide(pivot[k]);
      for (int i = 0; i < N; i++) {
        BigFraction f = a[i][k];
        if (i == k || f.getNumerator().signum() == 0) continue;
        for (int j = k; j <= N; j++) a[i][j] = a[i][j].subtract(f.multiply(pivot[j]));
      }
    }
    return a;
  }
}
