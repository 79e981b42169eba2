package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.PeerGame;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Agents with a common prior under the Truthful Mechanism (one group) or the Disagreement Mechanism
 * (two groups, each with peers of its own), when everybody predicts best. By Claim 5.11 an
 * equilibrium is determined by its signal strategies.
 *
 * <p>Who is drawn for the classification reward of agent i is another agent than i, as Section 5
 * defines it, so that this reward changes nobody's best reply. The mixture is a prior for every
 * number of agents.
 *
 * @param prior the prior
 * @param crowd the signal strategies and the groups
 * @param alpha the weight of the prediction score
 * @param beta the weight of the information score
 */
public record PeerPlay(
    Mixture<Rational> prior, GroupedStrategies crowd, Rational alpha, Rational beta) {

  /** The law of two agents' signals. */
  public PairLaw<Rational> law() {
    return prior.pairLaw();
  }

  /** The game between peers. */
  public PeerGame game() {
    return new PeerGame(law(), alpha, beta);
  }

  /** What everybody predicts best. */
  public Predictions predictions() {
    return game().predictions(crowd);
  }

  /** The number m of signals. */
  public int signals() {
    return prior.signals();
  }

  /** The part of each agent, part by part. */
  public List<Integer> partOfEachAgent() {
    return IntStream.range(0, crowd.parts().size())
        .boxed()
        .flatMap(k -> Collections.nCopies(crowd.parts().get(k).size(), k).stream())
        .toList();
  }

  /** The places of those in a group, among agents of these parts. */
  public List<Integer> inGroup(List<Integer> parts, int group) {
    return IntStream.range(0, parts.size())
        .filter(i -> crowd.parts().get(parts.get(i)).group() == group)
        .boxed()
        .toList();
  }

  /** Whether it is played under the Truthful Mechanism: there is one group. */
  public boolean isOfTruthfulMechanism() {
    return crowd.parts().stream().map(GroupedStrategies.Part::group).distinct().count() == 1;
  }

  /**
   * Whether it can be played: one or two groups, everybody has a peer, at least three agents,
   * positive weights.
   */
  public boolean isPlayable() {
    List<Integer> groups =
        crowd.parts().stream().map(GroupedStrategies.Part::group).distinct().toList();
    return groups.size() <= 2
        && crowd.everybodyHasAPeer()
        && crowd.agents() >= 3
        && crowd.signals() == prior.signals()
        && alpha.signum() > 0
        && beta.signum() > 0;
  }

  /**
   * Whether the prior satisfies Assumptions 2.1 to 2.4 and 2.6; a mixture always satisfies 2.1 and
   * 2.6.
   */
  public boolean isSnife() {
    return law().isNonZero() && law().isInformative() && law().isFineGrained();
  }

  /** Whether no report is better than those that are made, under the quadratic rule. */
  public boolean isEquilibrium() {
    return isPlayable() && game().isEquilibrium(predictions());
  }

  /** {@code alpha/beta < 1/(4m)}: the hypothesis that Theorem 4.3 prints. */
  public boolean hasPrintedRatio() {
    return alpha.times(Rational.of(4L * signals())).compareTo(beta) < 0;
  }

  /** {@code 2 m beta/alpha < 1/2}: the hypothesis that the proof in Section 5.3 uses. */
  public boolean hasProofRatio() {
    return beta.times(Rational.of(4L * signals())).compareTo(alpha) < 0;
  }

  /** {@code 4 sqrt(2) beta <= alpha}: what the corrected proof needs. */
  public boolean hasSufficientRatio() {
    return beta.times(beta).times(Rational.of(32)).compareTo(alpha.times(alpha)) <= 0;
  }
}
