package kong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import kong.equilibria.GapSteps;
import kong.equilibria.PeerPlay;
import kong.equilibria.RareSharedLabel;
import kong.equilibria.SolvedPlay;
import org.junit.jupiter.api.Test;

/**
 * The refutation of (51) to (52), computed again in floating point from the printed sums, agent by
 * agent.
 */
class DistancesInStep52Test {

  private static final PeerPlay PLAY =
      RareSharedLabel.play(2, Rational.of(1, 1_000_000), Rational.of(20), Rational.ONE);
  private static final int M = 4;
  private static final int N = 4;
  private static final int[] GROUP = {0, 0, 1, 1};

  private final double[][] pair = new double[M][M];
  private final double[][][] theta = new double[N][M][M];

  /** By agent, own signal and reported signal. */
  private final double[][][][] predicted = new double[N][M][M][M];

  DistancesInStep52Test() {
    for (int s = 0; s < M; s++)
      for (int t = 0; t < M; t++) pair[s][t] = value(PLAY.law().pair(s, t));
    for (int i = 0; i < N; i++) {
      for (int r = 0; r < M; r++) {
        for (int s = 0; s < M; s++)
          theta[i][r][s] = value(PLAY.crowd().parts().get(GROUP[i]).theta().entry(r, s));
      }
    }
    solve();
  }

  /** (45) by iteration: each agent meets the other member of his group. */
  private void solve() {
    double beta = 1.0 / 20;
    for (int round = 0; round < 200; round++) {
      for (int i = 0; i < N; i++) {
        int peer = i ^ 1;
        for (int s = 0; s < M; s++) {
          for (int r = 0; r < M; r++) {
            double weight = 1;
            double[] sum = new double[M];
            for (int t = 0; t < M; t++) {
              double q = pair[t][s] / marginal(s);
              for (int u = 0; u < M; u++) sum[u] += theta[peer][u][t] * q;
              double w = beta * q * theta[peer][r][t];
              weight += w;
              for (int u = 0; u < M; u++) sum[u] += w * predicted[peer][t][r][u];
            }
            for (int u = 0; u < M; u++) predicted[i][s][r][u] = sum[u] / weight;
          }
        }
      }
    }
  }

  private double marginal(int s) {
    double sum = 0;
    for (int t = 0; t < M; t++) sum += pair[s][t];
    return sum;
  }

  private static double divergence(double[] p, double[] q) {
    double sum = 0;
    for (int u = 0; u < M; u++) sum += Math.pow(Math.sqrt(p[u]) - Math.sqrt(q[u]), 2);
    return sum;
  }

  /**
   * The sum over j, k != j and all signals and reports, of the differences of D* or of its roots.
   */
  private double sum(boolean roots) {
    double total = 0;
    for (int j = 0; j < N; j++) {
      for (int k = 0; k < N; k++) {
        for (int l = 0; l < N; l++)
          if (j != k && l != k) total += sum(j, k, l, roots) / (N - 1) / (N * (N - 1)) / 20;
      }
    }
    return total;
  }

  private double sum(int j, int k, int l, boolean roots) {
    double total = 0;
    for (int[] x : tuples(5)) {
      double weight =
          theta[j][x[1]][x[0]] * theta[k][x[3]][x[2]] * pair[x[4]][x[2]] * theta[l][x[3]][x[4]];
      if (weight == 0) continue;
      double jl = divergence(predicted[j][x[0]][x[1]], predicted[l][x[4]][x[3]]);
      double jk = divergence(predicted[j][x[0]][x[1]], predicted[k][x[2]][x[3]]);
      total += weight * Math.abs(roots ? Math.sqrt(jl) - Math.sqrt(jk) : jl - jk);
    }
    return total;
  }

  private static List<int[]> tuples(int length) {
    List<int[]> all = new ArrayList<>();
    for (int code = 0; code < 1 << 2 * length; code++) {
      int[] tuple = new int[length];
      for (int place = 0; place < length; place++) tuple[place] = code >> 2 * place & 3;
      all.add(tuple);
    }
    return all;
  }

  @Test
  void the_differences_of_divergences_exceed_twice_those_of_distances() {
    GapSteps steps = new GapSteps(SolvedPlay.of(PLAY));
    assertThat(sum(false)).isGreaterThan(2 * sum(true));
    assertThat(sum(false) / value(steps.eq51())).isCloseTo(1, within(1e-6));
    assertThat(sum(true) / value(steps.halfOfEq52())).isCloseTo(1, within(1e-6));
  }

  private static double value(NestedRoot x) {
    return value(x.enclosure(30).middle());
  }

  private static double value(Rational x) {
    return new BigDecimal(x.numerator())
        .divide(new BigDecimal(x.denominator()), MathContext.DECIMAL128)
        .doubleValue();
  }
}
