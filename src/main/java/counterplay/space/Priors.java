package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spaces of priors over signals, and of signal strategies. */
public final class Priors {

  private Priors() {}

  /**
   * The pair laws of m signals whose probabilities have a common denominator up to the given one,
   * the smallest denominator first.
   */
  public static Space<PairLaw<Rational>> pairLaws(int m, int maxDenominator) {
    return Space.enumerated(
        () -> IntStream.rangeClosed(1, maxDenominator).boxed().flatMap(d -> matrices(m, d)),
        random -> pairLaw(m, 1 + random.nextInt(maxDenominator), random));
  }

  private static Stream<PairLaw<Rational>> matrices(int m, int d) {
    List<int[]> all = new ArrayList<>();
    fill(new int[m * (m + 1) / 2], 0, d, diagonal(m), all);
    return all.stream()
        .filter(a -> IntStream.concat(IntStream.of(d), IntStream.of(a)).reduce(0, Priors::gcd) == 1)
        .map(a -> pairLaw(m, d, a));
  }

  private static int gcd(int a, int b) {
    return BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).intValue();
  }

  /**
   * Which of the entries (0, 0), (0, 1), ..., (m - 1, m - 1) of an upper triangle lie on the
   * diagonal.
   */
  private static boolean[] diagonal(int m) {
    boolean[] diagonal = new boolean[m * (m + 1) / 2];
    for (int s = 0, k = 0; s < m; k += m - s, s++) diagonal[k] = true;
    return diagonal;
  }

  private static void fill(int[] entries, int k, int left, boolean[] diagonal, List<int[]> all) {
    int weight = diagonal[k] ? 1 : 2;
    boolean last = k == entries.length - 1;
    for (entries[k] = last ? left / weight : 0; entries[k] * weight <= left; entries[k]++) {
      if (!last) fill(entries, k + 1, left - entries[k] * weight, diagonal, all);
      else if (entries[k] * weight == left) all.add(entries.clone());
    }
  }

  private static PairLaw<Rational> pairLaw(int m, int d, int[] upper) {
    List<List<Rational>> joint = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      List<Rational> row = new ArrayList<>();
      for (int t = 0; t < m; t++) {
        int low = Math.min(s, t);
        row.add(Rational.of(upper[low * m - low * (low - 1) / 2 + Math.max(s, t) - low], d));
      }
      joint.add(row);
    }
    return new PairLaw<>(joint);
  }

  private static PairLaw<Rational> pairLaw(int m, int d, Random random) {
    int[] upper = new int[m * (m + 1) / 2];
    boolean[] diagonal = diagonal(m);
    int total = 0;
    while (total < d || total == 0) {
      int k = random.nextInt(upper.length);
      upper[k]++;
      total += diagonal[k] ? 1 : 2;
    }
    return pairLaw(m, total, upper);
  }

  /**
   * The joint priors of n agents and m signals with a common denominator up to the given one:
   * distributions over all draws.
   */
  public static Space<JointPrior<Rational>> joint(int n, int m, int maxDenominator) {
    int draws = JointPrior.tuples(n, m).size();
    return Rationals.simplex(draws, maxDenominator)
        .map(table -> JointPrior.ofTable(n, m, table).possible());
  }

  /**
   * Mixtures of two states with the given weights' and states' denominators up to the given one.
   */
  public static Space<Mixture<Rational>> mixtures(int m, int maxDenominator) {
    Space<List<Rational>> states = Rationals.simplex(m, maxDenominator);
    return Rationals.openUnitInterval(maxDenominator)
        .then(
            w ->
                states.then(
                    p ->
                        states.map(
                            q -> new Mixture<>(List.of(w, Rational.ONE.minus(w)), List.of(p, q)))));
  }

  /**
   * The transition matrices of m signals whose columns have denominators up to the given one;
   * permutations come early.
   */
  public static Space<SignalStrategy<Rational>> signalStrategies(int m, int maxDenominator) {
    Space<List<List<Rational>>> columns = Space.of(List.of(List.<List<Rational>>of()));
    Space<List<Rational>> column = Rationals.simplex(m, maxDenominator);
    for (int s = 0; s < m; s++)
      columns = columns.then(head -> column.map(next -> Lists.plus(head, next)));
    return columns.map(SignalStrategy::ofColumns);
  }
}
