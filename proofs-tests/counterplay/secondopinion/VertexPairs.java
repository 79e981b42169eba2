package counterplay.secondopinion;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.MatrixGame;
import counterplay.game.matrix.MixedProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Extreme equilibria by brute force. For each player, all mixtures z that are a vertex of {(z, v) :
 * z a mixture, v at least each payoff of the other}: every choice of as many inequalities as z has
 * entries is solved as a system of equations. Then all pairs are tried.
 */
final class VertexPairs {

  private VertexPairs() {}

  static Set<MixedProfile> equilibria(MatrixGame game) {
    Set<List<Rational>> rows = vertices(transposed(game.column()));
    Set<List<Rational>> columns = vertices(game.row());
    Set<MixedProfile> found = new LinkedHashSet<>();
    for (List<Rational> x : rows) {
      for (List<Rational> y : columns) {
        if (isBest(x, game.row(), y) && isBest(y, transposed(game.column()), x))
          found.add(new MixedProfile(x, y));
      }
    }
    return found;
  }

  /**
   * The vertices for a player against whose entry k the other one's reply r earns {@code
   * payoffs.get(r).get(k)}.
   */
  private static Set<List<Rational>> vertices(List<List<Rational>> payoffs) {
    int k = payoffs.get(0).size();
    int inequalities = k + payoffs.size();
    Set<List<Rational>> found = new LinkedHashSet<>();
    for (int choice = 0; choice < 1 << inequalities; choice++) {
      if (Integer.bitCount(choice) != k) continue;
      Rational[][] system = new Rational[k + 1][];
      system[0] = filled(k + 2, Rational.ONE);
      system[0][k] = Rational.ZERO;
      int at = 1;
      for (int i = 0; i < inequalities; i++) {
        if ((choice >> i & 1) == 1) system[at++] = tight(payoffs, i);
      }
      List<Rational> solution = solved(system);
      if (solution.isEmpty()) continue;
      List<Rational> z = solution.subList(0, k);
      Rational v = solution.get(k);
      if (z.stream().allMatch(p -> p.signum() >= 0)
          && payoffs.stream().allMatch(r -> product(r, z).compareTo(v) <= 0)) {
        found.add(z);
      }
    }
    return found;
  }

  /** Inequality i as an equation in (z, v): z_i = 0, or the payoff of reply i - k equals v. */
  private static Rational[] tight(List<List<Rational>> payoffs, int i) {
    int k = payoffs.get(0).size();
    Rational[] equation = filled(k + 2, Rational.ZERO);
    if (i < k) {
      equation[i] = Rational.ONE;
    } else {
      for (int c = 0; c < k; c++) equation[c] = payoffs.get(i - k).get(c);
      equation[k] = Rational.of(-1);
    }
    return equation;
  }

  private static boolean isBest(
      List<Rational> own, List<List<Rational>> payoffs, List<Rational> other) {
    Rational best =
        payoffs.stream().map(r -> product(r, other)).reduce(Rational::max).orElseThrow();
    for (int s = 0; s < own.size(); s++) {
      if (!own.get(s).isZero() && !product(payoffs.get(s), other).equals(best)) return false;
    }
    return true;
  }

  /** The only solution of a square system, by elimination; nothing if there is not exactly one. */
  private static List<Rational> solved(Rational[][] a) {
    int n = a.length;
    for (int c = 0; c < n; c++) {
      int p = c;
      while (p < n && a[p][c].isZero()) p++;
      if (p == n) return List.of();
      Rational[] pivot = a[p];
      a[p] = a[c];
      a[c] = pivot;
      Rational lead = pivot[c];
      for (int j = c; j <= n; j++) pivot[j] = pivot[j].over(lead);
      for (int i = 0; i < n; i++) {
        Rational factor = a[i][c];
        if (i == c || factor.isZero()) continue;
        for (int j = c; j <= n; j++) a[i][j] = a[i][j].minus(factor.times(pivot[j]));
      }
    }
    return Arrays.stream(a).map(r -> r[n]).toList();
  }

  private static List<List<Rational>> transposed(List<List<Rational>> m) {
    List<List<Rational>> t = new ArrayList<>();
    for (int j = 0; j < m.get(0).size(); j++) {
      int column = j;
      t.add(m.stream().map(r -> r.get(column)).toList());
    }
    return t;
  }

  private static Rational product(List<Rational> a, List<Rational> b) {
    Rational total = Rational.ZERO;
    for (int k = 0; k < a.size(); k++) total = total.plus(a.get(k).times(b.get(k)));
    return total;
  }

  private static Rational[] filled(int length, Rational value) {
    Rational[] filled = new Rational[length];
    Arrays.fill(filled, value);
    return filled;
  }
}
