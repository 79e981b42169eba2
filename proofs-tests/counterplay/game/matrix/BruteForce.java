package counterplay.game.matrix;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Slow second computations about equilibria: systems of equations, one after the other, by Gauss
 * and Jordan.
 */
final class BruteForce {

  private BruteForce() {}

  /** The definition, pure deviation by pure deviation, on the payoff matrices themselves. */
  static boolean isNash(MatrixGame g, List<Rational> x, List<Rational> y) {
    Rational rowPays = Rational.ZERO;
    Rational columnPays = Rational.ZERO;
    for (int i = 0; i < x.size(); i++) {
      for (int j = 0; j < y.size(); j++) {
        Rational weight = x.get(i).times(y.get(j));
        rowPays = rowPays.plus(weight.times(g.row().get(i).get(j)));
        columnPays = columnPays.plus(weight.times(g.column().get(i).get(j)));
      }
    }
    for (int i = 0; i < x.size(); i++) {
      Rational deviation = Rational.ZERO;
      for (int j = 0; j < y.size(); j++)
        deviation = deviation.plus(y.get(j).times(g.row().get(i).get(j)));
      if (deviation.compareTo(rowPays) > 0) return false;
    }
    for (int j = 0; j < y.size(); j++) {
      Rational deviation = Rational.ZERO;
      for (int i = 0; i < x.size(); i++)
        deviation = deviation.plus(x.get(i).times(g.column().get(i).get(j)));
      if (deviation.compareTo(columnPays) > 0) return false;
    }
    return true;
  }

  /**
   * The vertices of the polyhedron {(z, v) : z a mixture of the player, v at least each payoff of
   * the other one}, without v: every choice of k of its inequalities as equations, together with
   * the sum 1, that has one solution inside.
   */
  static Set<List<Rational>> vertices(MatrixGame g, int player) {
    int k = g.strategies(player);
    int others = g.strategies(1 - player);
    Set<List<Rational>> found = new LinkedHashSet<>();
    for (int choice = 0; choice < 1 << k + others; choice++) {
      if (Integer.bitCount(choice) != k) continue;
      List<Rational> z = solution(g, player, ~choice, choice >> k);
      if (!z.isEmpty() && isInside(g, player, z)) found.add(z.subList(0, k));
    }
    return found;
  }

  /**
   * The (z, v), if there is one alone, in which z is a mixture on the support and v what each of
   * the given strategies of the other player brings her; nothing otherwise.
   */
  private static List<Rational> solution(MatrixGame g, int player, int support, int other) {
    int k = g.strategies(player);
    List<Rational[]> system = new ArrayList<>();
    Rational[] sum = zeros(k + 2);
    for (int c = 0; c < k; c++) sum[c] = Rational.ONE;
    sum[k + 1] = Rational.ONE;
    system.add(sum);
    for (int c = 0; c < k; c++) {
      if ((support >> c & 1) == 1) continue;
      Rational[] unused = zeros(k + 2);
      unused[c] = Rational.ONE;
      system.add(unused);
    }
    for (int o = 0; o < g.strategies(1 - player); o++)
      if ((other >> o & 1) == 1) system.add(payoffIsV(g, player, o));
    return solve(system);
  }

  private static Rational[] payoffIsV(MatrixGame g, int player, int other) {
    int k = g.strategies(player);
    Rational[] row = zeros(k + 2);
    for (int c = 0; c < k; c++)
      row[c] = player == 0 ? g.column().get(c).get(other) : g.row().get(other).get(c);
    row[k] = Rational.of(-1);
    return row;
  }

  private static boolean isInside(MatrixGame g, int player, List<Rational> z) {
    int k = g.strategies(player);
    for (int c = 0; c < k; c++) if (z.get(c).signum() < 0) return false;
    for (int o = 0; o < g.strategies(1 - player); o++) {
      Rational[] row = payoffIsV(g, player, o);
      Rational total = Rational.ZERO;
      for (int c = 0; c <= k; c++) total = total.plus(row[c].times(z.get(c)));
      if (total.signum() > 0) return false;
    }
    return true;
  }

  /**
   * Support enumeration for nondegenerate games: equal sizes, everybody indifferent on the support.
   */
  static List<MixedProfile> bySupports(MatrixGame g) {
    List<MixedProfile> found = new ArrayList<>();
    for (int rows = 1; rows < 1 << g.strategies(0); rows++) {
      for (int columns = 1; columns < 1 << g.strategies(1); columns++) {
        if (Integer.bitCount(rows) != Integer.bitCount(columns)) continue;
        List<Rational> x = indifferent(g, 0, rows, columns);
        if (x.isEmpty()) continue;
        List<Rational> y = indifferent(g, 1, columns, rows);
        if (!y.isEmpty() && isNash(g, x, y)) found.add(new MixedProfile(x, y));
      }
    }
    return found;
  }

  /**
   * The player's mixture on her support that makes the other one indifferent on hers; nothing if
   * there is none.
   */
  private static List<Rational> indifferent(MatrixGame g, int player, int support, int other) {
    int k = g.strategies(player);
    List<Rational> z = solution(g, player, support, other);
    if (z.isEmpty()) return z;
    List<Rational> mixture = z.subList(0, k);
    return mixture.stream().anyMatch(r -> r.signum() < 0) ? List.of() : mixture;
  }

  /**
   * Every set of row strategies whose common partners have no further common partner, with these
   * partners.
   */
  static Set<Equilibria.ConvexSet> maximalSets(List<MixedProfile> extreme) {
    List<List<Rational>> rows = extreme.stream().map(MixedProfile::row).distinct().toList();
    List<List<Rational>> columns =
        extreme.stream()
            .map(MixedProfile::column)
            .distinct()
            .sorted(
                (x, y) -> Arrays.compare(y.toArray(Rational[]::new), x.toArray(Rational[]::new)))
            .toList();
    Set<Equilibria.ConvexSet> found = new LinkedHashSet<>();
    for (int choice = 1; choice < 1 << rows.size(); choice++) {
      List<List<Rational>> chosen = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) if ((choice >> i & 1) == 1) chosen.add(rows.get(i));
      List<List<Rational>> partners =
          columns.stream()
              .filter(y -> chosen.stream().allMatch(x -> extreme.contains(new MixedProfile(x, y))))
              .toList();
      boolean closed =
          rows.stream()
              .filter(
                  x -> partners.stream().allMatch(y -> extreme.contains(new MixedProfile(x, y))))
              .toList()
              .equals(chosen);
      if (!partners.isEmpty() && closed) found.add(new Equilibria.ConvexSet(chosen, partners));
    }
    return found;
  }

  /** The solution of a square system, or nothing if it is not unique. */
  private static List<Rational> solve(List<Rational[]> system) {
    int n = system.size();
    for (int c = 0; c < n; c++) {
      int p = c;
      while (p < n && system.get(p)[c].isZero()) p++;
      if (p == n) return List.of();
      Rational[] pivot = system.get(p);
      system.set(p, system.get(c));
      system.set(c, pivot);
      Rational lead = pivot[c].inverse();
      for (int j = c; j <= n; j++) pivot[j] = pivot[j].times(lead);
      for (int i = 0; i < n; i++) {
        Rational[] row = system.get(i);
        Rational f = row[c];
        if (i == c || f.isZero()) continue;
        for (int j = c; j <= n; j++) row[j] = row[j].minus(f.times(pivot[j]));
      }
    }
    return system.stream().map(r -> r[n]).toList();
  }

  private static Rational[] zeros(int length) {
    Rational[] zeros = new Rational[length];
    Arrays.fill(zeros, Rational.ZERO);
    return zeros;
  }
}
