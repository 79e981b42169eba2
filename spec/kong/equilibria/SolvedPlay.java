package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Population;
import java.util.List;

/**
 * A play with its best predictions, and the scores of Section 5 for it.
 *
 * @param play the play
 * @param predictions what everybody predicts best
 */
public record SolvedPlay(PeerPlay play, Predictions predictions) {

  /** Solves the play. */
  public static SolvedPlay of(PeerPlay play) {
    return new SolvedPlay(play, play.predictions());
  }

  /** The scores of s itself. */
  public Measures measures() {
    return new Measures(play.law(), predictions.population());
  }

  /**
   * The scores of {@code s_BP}: everybody predicts {@code theta_{-i} q_s}, the average being over
   * all n - 1 others.
   */
  public Measures bestPrediction() {
    return new Measures(play.law(), Population.bestPrediction(play.crowd(), play.law()));
  }

  /** The scores of {@code s_BP} if everybody predicts those with whom he can be matched. */
  public Measures bestPredictionInGroups() {
    return new Measures(play.law(), Population.bestPredictionInGroups(play.crowd(), play.law()));
  }

  /** The scores of truth-telling by as many agents. */
  public Measures truth() {
    return new Measures(play.law(), Population.truthful(play.crowd().agents(), play.law()));
  }

  /** {@code TotalDivergence(s) - TotalDivergence(s_BP)}. */
  public RootSum gap() {
    return measures().totalDivergence().minus(bestPrediction().totalDivergence());
  }

  /**
   * {@code ClassificationScore(s)}: the average agent welfare of the Disagreement Mechanism (Claim
   * 5.3).
   */
  public NestedRoot welfare() {
    return measures().classificationScore();
  }

  /** The welfare of truth-telling: its total divergence (Corollary 5.5). */
  public RootSum truthfulWelfare() {
    return truth().totalDivergence();
  }

  /**
   * Whether every report that is made comes with {@code theta_{-i} q_s}, so that {@code s = s_BP}.
   */
  public boolean isBestPrediction() {
    return predictions.population().equals(Population.bestPrediction(play.crowd(), play.law()));
  }

  /**
   * The largest entry of the average signal strategy that is not the largest of its row: it is
   * tau-close to a permutation exactly for tau at least this.
   */
  public Rational distanceFromPermutations() {
    Rational most = Rational.ZERO;
    GroupedStrategies crowd = play.crowd();
    for (List<Rational> row : crowd.average().matrix()) {
      List<Rational> sorted = row.stream().sorted().toList();
      if (sorted.size() > 1) most = most.max(sorted.get(sorted.size() - 2));
    }
    return most;
  }
}
