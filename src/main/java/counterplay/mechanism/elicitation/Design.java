package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a mechanism's definition leaves to whoever runs it. Each mechanism uses what it needs.
 *
 * @param alpha the weight of the prediction score
 * @param beta the weight of the information score
 * @param groupA the agents of group A where agents are divided into two groups; the others are
 *     group B
 * @param drawn who may be drawn for the classification reward
 * @param posteriors q(.|s) for each signal s where the mechanism knows the prior, otherwise empty
 * @param <S> the numbers
 */
public record Design<S extends Scalar<S>>(
    S alpha, S beta, List<Integer> groupA, Drawn drawn, List<List<S>> posteriors) {

  /**
   * Who may be drawn as the two agents j, k whose reports decide agent i's classification reward.
   */
  public enum Drawn {
    /**
     * Any two different agents, agent i among them: "two random agents j, k chosen from all
     * agents".
     */
    ALL,
    /**
     * Any two different agents other than i, as in the formula of the ClassificationScore in
     * Section 5.
     */
    OTHERS
  }

  /** Keeps unmodifiable copies. */
  public Design {
    groupA = List.copyOf(groupA);
    posteriors = posteriors.stream().map(List::copyOf).toList();
  }

  /**
   * Two weights; the other choices as the text has them, with the first half of n agents in group
   * A.
   */
  public static <S extends Scalar<S>> Design<S> of(S alpha, S beta, int agents) {
    return new Design<>(
        alpha, beta, IntStream.range(0, agents / 2).boxed().toList(), Drawn.ALL, List.of());
  }

  /** The same with another group A. */
  public Design<S> with(List<Integer> groupA) {
    return new Design<>(alpha, beta, groupA, drawn, posteriors);
  }

  /** The same with another rule who may be drawn. */
  public Design<S> with(Drawn drawn) {
    return new Design<>(alpha, beta, groupA, drawn, posteriors);
  }

  /** The same for a mechanism that knows the prior. */
  public Design<S> knowing(List<List<S>> posteriors) {
    return new Design<>(alpha, beta, groupA, drawn, posteriors);
  }

  /** The agents that are not in group A, of n. */
  public List<Integer> groupB(int agents) {
    return IntStream.range(0, agents).boxed().filter(i -> !groupA.contains(i)).toList();
  }
}
