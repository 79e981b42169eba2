package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.RootSum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.AveragingStrategiesMovesDivergenceLittle.Case;
import kong.prediction.OthersAverage;

/**
 * The proof of Lemma 5.7 in numbers: for each u the roots of a, b, c, d, which {@link
 * StepsOfLemma57} names.
 */
final class RootsOfAverages {

  private RootsOfAverages() {}

  /** |D*(theta_{-j} q_s, theta_{-k} q_t) - D*(avg q_s, avg q_t)| &lt; epsilon. */
  static Finding moved(Case c) {
    return Finding.of(difference(c), LESS, c.epsilon());
  }

  /** sum_u |sqrt a - sqrt b + sqrt c - sqrt d| &lt;= 2m. */
  static Finding sums(Case c) {
    return Finding.of(sum(c), AT_MOST, Rational.of(2L * c.agents().law().signals()));
  }

  static Finding sumsByRoots(Case c) {
    return Finding.of(sum(c), AT_MOST, RootSum.sqrt(Rational.of(8L * c.agents().law().signals())));
  }

  private static RootSum sum(Case c) {
    RootSum sum = RootSum.ZERO;
    for (List<RootSum> r : roots(c))
      sum = sum.plus(abs(r.get(0).minus(r.get(1)).plus(r.get(2)).minus(r.get(3))));
    return sum;
  }

  /** |difference| &lt;= 4m max over u, all signals and all agents. */
  static Finding largest(Case c) {
    OthersAverage agents = c.agents();
    RootSum largest = RootSum.ZERO;
    for (int signal = 0; signal < agents.law().signals(); signal++) {
      for (OthersAverage.Who who : OthersAverage.Who.values()) {
        if (who == OthersAverage.Who.OTHER && agents.n() == 2) continue;
        for (RootSum gap : gaps(agents, who, signal))
          largest = largest.compareTo(gap) < 0 ? gap : largest;
      }
    }
    return Finding.of(
        difference(c), AT_MOST, largest.scale(Rational.of(4L * agents.law().signals())));
  }

  /**
   * For each u with a gap above epsilon/(4m): 4m gap &lt; 32 m^2/(epsilon n), and that &lt; epsilon
   * where n &gt; 32 m^2/epsilon^2.
   */
  static Finding chain(Case c) {
    long m = c.agents().law().signals();
    Rational bound = Rational.of(32 * m * m, c.agents().n()).over(c.epsilon());
    boolean many = bound.compareTo(c.epsilon()) < 0;
    List<RealNumber> left = new ArrayList<>(List.of(RootSum.ZERO));
    List<RealNumber> right = new ArrayList<>(List.of(RootSum.of(bound)));
    for (RootSum gap : gaps(c.agents(), OthersAverage.Who.J, c.s())) {
      RootSum scaled = gap.scale(Rational.of(4 * m));
      if (scaled.compareTo(RootSum.of(c.epsilon())) <= 0) continue;
      left.add(scaled);
      right.add(RootSum.of(bound));
      left.add(RootSum.of(many ? bound : Rational.ZERO));
      right.add(RootSum.of(c.epsilon()));
    }
    return Finding.ofReals(left, LESS, right);
  }

  /** |sqrt((theta_{-who} q_s)(u)) - sqrt((avg q_s)(u))| for each u. */
  private static List<RootSum> gaps(OthersAverage agents, OthersAverage.Who who, int s) {
    List<Rational> q = agents.law().posterior(s);
    List<Rational> a = agents.without(who).times(q);
    List<Rational> c = agents.ofAll().times(q);
    return IntStream.range(0, q.size())
        .mapToObj(u -> abs(RootSum.sqrt(a.get(u)).minus(RootSum.sqrt(c.get(u)))))
        .toList();
  }

  /** For each u the roots of a, b, c, d. */
  private static List<List<RootSum>> roots(Case c) {
    List<Rational> qs = c.agents().law().posterior(c.s());
    List<Rational> qt = c.agents().law().posterior(c.t());
    List<List<Rational>> four =
        List.of(
            c.agents().without(OthersAverage.Who.J).times(qs),
            c.agents().without(OthersAverage.Who.K).times(qt),
            c.agents().ofAll().times(qs),
            c.agents().ofAll().times(qt));
    return IntStream.range(0, qs.size())
        .mapToObj(u -> four.stream().map(p -> RootSum.sqrt(p.get(u))).toList())
        .toList();
  }

  private static RootSum abs(RootSum x) {
    return x.signum() < 0 ? x.negated() : x;
  }

  /**
   * Of the two Hellinger divergences, without its sign: the sum of {@code (a - b)^2 - (c - d)^2} of
   * roots of probabilities.
   */
  private static RootSum difference(Case c) {
    RootSum sum = RootSum.ZERO;
    for (List<RootSum> r : roots(c)) {
      RootSum before = r.get(0).minus(r.get(1));
      RootSum after = r.get(2).minus(r.get(3));
      sum = sum.plus(before.times(before)).minus(after.times(after));
    }
    return abs(sum);
  }
}
