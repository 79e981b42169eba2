package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The game that agents play under the Truthful Mechanism M(alpha, beta, PS), in each group for
 * itself under the Disagreement Mechanism. An agent with report (r, p) who is matched with (r', p')
 * is paid
 *
 * <pre>  alpha PS(r', p) + beta 1{r = r'} (PS(p', p) - PS(p', p')).</pre>
 *
 * <p>PS is linear in its first argument, so that in expectation this is W PS(x, p) plus a term
 * without p, where W is alpha plus beta times the chance of a peer who reports r, and x is the mean
 * of what p is scored against: the peer's signal with weight alpha, the prediction of such a peer
 * with weight beta. As alpha is positive and PS is strictly proper, x is the one best prediction,
 * whatever the rule. The best predictions for given signal strategies therefore solve a linear
 * system, and it has one solution since its diagonal dominates.
 *
 * @param law the law of two agents' signals; every signal can be drawn
 * @param alpha the weight of the prediction score, positive
 * @param beta the weight of the information score, positive
 */
public record PeerGame(PairLaw<Rational> law, Rational alpha, Rational beta) {

  /**
   * @throws IllegalArgumentException if a weight is not positive
   */
  public PeerGame {
    if (alpha.signum() <= 0 || beta.signum() <= 0)
      throw new IllegalArgumentException(
          "weights " + alpha + " and " + beta + "; wanted are positive ones");
  }

  /**
   * The predictions that are best replies to each other when signals are reported as the crowd
   * does.
   *
   * @throws ArithmeticException if a group has a single member, or a signal is never drawn
   */
  public Predictions predictions(GroupedStrategies crowd) {
    int m = law.signals();
    Encounters encounters = Encounters.of(law, crowd);
    List<List<Rational>> expected = new ArrayList<>();
    for (int k = 0; k < crowd.parts().size(); k++) {
      SignalStrategy<Rational> average = crowd.averageOfPeers(k);
      for (int s = 0; s < m; s++) expected.add(average.times(encounters.posterior(s)));
    }
    List<List<List<Rational>>> byReport = Lists.each(m, r -> predictions(encounters, expected, r));
    return new Predictions(encounters, expected, byReport);
  }

  /**
   * The best predictions with report r. Only those who make this report depend on each other; the
   * others' follow.
   *
   * <pre>
   *   (alpha + sum_j w_j) ^p = alpha theta_{-i} q_s + sum_j w_j ^p_j,    w_j = beta Pr(j is met and reports r)
   * </pre>
   */
  private List<List<Rational>> predictions(
      Encounters encounters, List<List<Rational>> expected, int r) {
    int m = law.signals();
    List<Integer> reporters =
        IntStream.range(0, expected.size())
            .filter(x -> !encounters.crowd().parts().get(x / m).theta().entry(r, x % m).isZero())
            .boxed()
            .toList();
    List<List<Rational>> theirs =
        reporters.isEmpty() ? List.of() : solved(encounters, expected, r, reporters);
    return Lists.each(
        expected.size(),
        x -> {
          int own = reporters.indexOf(x);
          if (own >= 0) return theirs.get(own);
          Rational total = alpha;
          List<Rational> sum = expected.get(x).stream().map(alpha::times).toList();
          for (int y = 0; y < reporters.size(); y++) {
            Rational w =
                beta.times(
                    encounters.meets(x / m, x % m, reporters.get(y) / m, reporters.get(y) % m, r));
            total = total.plus(w);
            sum = plus(sum, theirs.get(y), w);
          }
          Rational share = total.inverse();
          return sum.stream().map(share::times).toList();
        });
  }

  private static List<Rational> plus(List<Rational> sum, List<Rational> p, Rational weight) {
    if (weight.isZero()) return sum;
    return Lists.each(sum.size(), t -> sum.get(t).plus(weight.times(p.get(t))));
  }

  private List<List<Rational>> solved(
      Encounters encounters, List<List<Rational>> expected, int r, List<Integer> reporters) {
    int m = law.signals();
    List<List<Rational>> rows = new ArrayList<>();
    for (int row = 0; row < reporters.size(); row++) {
      List<Rational> coefficients = new ArrayList<>();
      Rational total = alpha;
      for (int y : reporters) {
        Rational w =
            beta.times(
                encounters.meets(reporters.get(row) / m, reporters.get(row) % m, y / m, y % m, r));
        coefficients.add(w.negated());
        total = total.plus(w);
      }
      coefficients.set(row, coefficients.get(row).plus(total));
      rows.add(coefficients);
    }
    RationalMatrix matrix = RationalMatrix.of(rows);
    List<RationalVector> columns = new ArrayList<>();
    for (int t = 0; t + 1 < m; t++) {
      int signal = t;
      RationalVector right =
          RationalVector.of(
              reporters.stream().map(x -> alpha.times(expected.get(x).get(signal))).toList());
      if (!(matrix.solve(right) instanceof RationalMatrix.Unique unique))
        throw new ArithmeticException("the best predictions are not unique");
      columns.add(unique.x());
    }
    return Lists.each(
        reporters.size(),
        row -> {
          List<Rational> p = new ArrayList<>(columns.stream().map(c -> c.get(row)).toList());
          p.add(Rational.ONE.minus(Rational.sum(p)));
          return List.copyOf(p);
        });
  }

  /**
   * How much less than {@code alpha PS(m, m)}, m being what the peer is expected to report, an
   * agent of part k with signal s earns by report r and prediction p, under the quadratic rule:
   *
   * <pre>  alpha |m - p|^2 + beta sum_j Pr(j reports r) |^p_j - p|^2</pre>
   */
  public Rational loss(Predictions predictions, int k, int s, int r, List<Rational> p) {
    int m = law.signals();
    Rational loss = alpha.times(squaredDistance(predictions.expected(k, s), p));
    for (int l = 0; l < predictions.crowd().parts().size(); l++) {
      for (int t = 0; t < m; t++) {
        Rational w = predictions.encounters().meets(k, s, l, t, r);
        if (!w.isZero())
          loss = loss.plus(beta.times(w).times(squaredDistance(predictions.of(l, t, r), p)));
      }
    }
    return loss;
  }

  /** The least loss with report r, under the quadratic rule. */
  public Rational loss(Predictions predictions, int k, int s, int r) {
    return loss(predictions, k, s, r, predictions.of(k, s, r));
  }

  /**
   * The least loss with report r under any strictly proper rule: the same sum of {@code PS(x, x) -
   * PS(x, p)} in place of squared distances.
   *
   * @throws ArithmeticException if a score is minus infinity
   */
  public LogSum loss(ScoringRule rule, Predictions predictions, int k, int s, int r) {
    List<Rational> p = predictions.of(k, s, r);
    LogSum loss = regret(rule, predictions.expected(k, s), p).scale(alpha);
    for (int l = 0; l < predictions.crowd().parts().size(); l++) {
      for (int t = 0; t < law.signals(); t++) {
        Rational w = predictions.encounters().meets(k, s, l, t, r);
        if (!w.isZero())
          loss = loss.plus(regret(rule, predictions.of(l, t, r), p).scale(beta.times(w)));
      }
    }
    return loss;
  }

  private static LogSum regret(ScoringRule rule, List<Rational> x, List<Rational> p) {
    return rule.expected(x, x).minus(rule.expected(x, p));
  }

  private static Rational squaredDistance(List<Rational> x, List<Rational> y) {
    Rational sum = Rational.ZERO;
    for (int t = 0; t < x.size(); t++) {
      Rational d = x.get(t).minus(y.get(t));
      sum = sum.plus(d.times(d));
    }
    return sum;
  }

  /**
   * The most that anybody gains by another report, under the quadratic rule: zero exactly in
   * equilibrium. Agents predict best, so that a deviation is another signal with the best
   * prediction for it.
   */
  public Rational largestGain(Predictions predictions) {
    Rational most = Rational.ZERO;
    for (int k = 0; k < predictions.crowd().parts().size(); k++) {
      for (int s = 0; s < law.signals(); s++) most = most.max(gain(predictions, k, s));
    }
    return most;
  }

  /**
   * What an agent of part k with signal s gains at most by another report than the worst of those
   * that he makes.
   */
  public Rational gain(Predictions predictions, int k, int s) {
    SignalStrategy<Rational> theta = predictions.crowd().parts().get(k).theta();
    List<Rational> losses = Lists.each(law.signals(), r -> loss(predictions, k, s, r));
    Rational best = losses.stream().reduce(Rational::min).orElseThrow();
    Rational worst =
        IntStream.range(0, losses.size())
            .filter(r -> !theta.entry(r, s).isZero())
            .mapToObj(losses::get)
            .reduce(Rational::max)
            .orElseThrow();
    return worst.minus(best);
  }

  /** Whether nobody gains by another report, under the quadratic rule. */
  public boolean isEquilibrium(Predictions predictions) {
    for (int k = 0; k < predictions.crowd().parts().size(); k++) {
      for (int s = 0; s < law.signals(); s++) if (!gain(predictions, k, s).isZero()) return false;
    }
    return true;
  }

  /** Whether nobody gains by another report, under the given rule. */
  public boolean isEquilibrium(ScoringRule rule, Predictions predictions) {
    if (rule instanceof ScoringRule.Quadratic) return isEquilibrium(predictions);
    for (int k = 0; k < predictions.crowd().parts().size(); k++) {
      for (int s = 0; s < law.signals(); s++) {
        for (int r = 0; r < law.signals(); r++) {
          if (predictions.crowd().parts().get(k).theta().entry(r, s).isZero()) continue;
          LogSum own = loss(rule, predictions, k, s, r);
          for (int other = 0; other < law.signals(); other++) {
            if (own.minus(loss(rule, predictions, k, s, other)).signum() > 0) return false;
          }
        }
      }
    }
    return true;
  }
}
