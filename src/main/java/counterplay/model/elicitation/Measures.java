package counterplay.model.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well the reports of a population are classified by the reported signals. With two random
 * different agents j, k:
 *
 * <pre>
 *   Diversity           = E[ 1{^sigma_j != ^sigma_k} D*(^p_j, ^p_k) ]
 *   Inconsistency       = E[ 1{^sigma_j  = ^sigma_k} sqrt(D*(^p_j, ^p_k)) ]
 *   ClassificationScore = E[ score_C(r_j, r_k) ] = Diversity - Inconsistency
 *   TotalDivergence     = E[ D*(^p_j, ^p_k) ]
 * </pre>
 *
 * <p>Source: Kong and Schoenebeck, Sections 5 and 5.1; Inconsistency as recalled in Section 5.3,
 * which has the sign that the sentences about it need.
 *
 * @param law the law of two agents' signals
 * @param population at least two agents
 */
public record Measures(PairLaw<Rational> law, Population population) {

  /** What an agent of a part may report after a signal. */
  private record Point(int part, int signal, Strategy.Option<Rational> option) {
    List<Rational> prediction() {
      return option.report().prediction();
    }
  }

  /** What two different agents report, in either order, and with which probability. */
  private record Pair(Point a, Point b, Rational weight) {
    boolean differ() {
      return a.option().report().signal() != b.option().report().signal();
    }

    RootSum hellinger() {
      return a.prediction().equals(b.prediction())
          ? RootSum.ZERO
          : FDivergence.hellinger(a.prediction(), b.prediction());
    }
  }

  /**
   * @throws IllegalArgumentException if there are fewer than two agents
   */
  public Measures {
    if (population.agents() < 2)
      throw new IllegalArgumentException(
          "two different agents are compared; there are " + population.agents());
  }

  /** Expected divergence of the predictions when the reported signals differ. */
  public RootSum diversity() {
    return divergence(Pair::differ);
  }

  /** Expected divergence of the predictions. */
  public RootSum totalDivergence() {
    return divergence(p -> true);
  }

  /**
   * Expected Hellinger distance of the predictions when the reported signals are the same; not
   * negative.
   */
  public NestedRoot inconsistency() {
    NestedRoot sum = NestedRoot.of(Rational.ZERO);
    for (Pair p : pairs())
      if (!p.differ()) sum = sum.plus(NestedRoot.sqrt(p.hellinger()).scale(p.weight()));
    return sum;
  }

  /** Whether agents who report the same signal make the same prediction, with certainty. */
  public boolean isConsistent() {
    for (Pair p : pairs())
      if (!p.differ() && !p.a().prediction().equals(p.b().prediction())) return false;
    return true;
  }

  /**
   * The expected score of the reports of two random agents: their divergence, or minus their
   * distance where the signals agree.
   */
  public NestedRoot classificationScore() {
    NestedRoot sum = NestedRoot.of(Rational.ZERO);
    for (Pair p : pairs())
      sum = sum.plus(score(p.a().option().report(), p.b().option().report()).scale(p.weight()));
    return sum;
  }

  /**
   * {@code score_C}: {@code D*} of the predictions if the signals differ, otherwise {@code
   * -sqrt(D*)}.
   */
  public static NestedRoot score(Report<Rational> j, Report<Rational> k) {
    RootSum divergence = FDivergence.hellinger(j.prediction(), k.prediction());
    return j.signal() == k.signal()
        ? NestedRoot.sqrt(divergence).negated()
        : NestedRoot.of(divergence);
  }

  private RootSum divergence(Predicate<Pair> counted) {
    RootSum sum = RootSum.ZERO;
    for (Pair p : pairs()) if (counted.test(p)) sum = sum.plus(p.hellinger().scale(p.weight()));
    return sum;
  }

  /** All pairs of points that occur, each once. */
  private List<Pair> pairs() {
    List<Point> points = points();
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < points.size(); a++) {
      for (int b = 0; b <= a; b++) {
        Rational weight = weight(points, a, b);
        if (!weight.isZero()) pairs.add(new Pair(points.get(a), points.get(b), weight));
      }
    }
    return pairs;
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < population.parts().size(); k++) {
      Strategy<Rational> strategy = population.parts().get(k).strategy();
      for (int s = 0; s < law.signals(); s++) {
        for (Strategy.Option<Rational> option : strategy.options().get(s))
          points.add(new Point(k, s, option));
      }
    }
    return points;
  }

  /** The probability that the two random agents are at these two points, in either order. */
  private Rational weight(List<Point> points, int a, int b) {
    Point x = points.get(a);
    Point y = points.get(b);
    long pairs = population.pairs(x.part(), y.part()) * (a == b ? 1 : 2);
    long n = population.agents();
    return law.pair(x.signal(), y.signal())
        .times(x.option().probability())
        .times(y.option().probability())
        .times(Rational.of(pairs, n * (n - 1)));
  }
}
