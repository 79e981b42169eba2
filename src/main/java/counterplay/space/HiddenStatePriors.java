package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import java.util.List;

/** Priors for every number of agents, by a hidden state with two values. */
public final class HiddenStatePriors {

  private HiddenStatePriors() {}

  /**
   * Two equally likely states, in each of which signals are drawn independently.
   *
   * @param first the law of the signals in the first state
   * @param second and in the second
   */
  public record World(List<Rational> first, List<Rational> second) {

    /** The number m of signals. */
    public int signals() {
      return first.size();
    }

    /** The prior for so many agents. */
    public JointPrior<Rational> prior(int agents) {
      return mixture().prior(agents).possible();
    }

    /** The law of two agents' signals. */
    public PairLaw<Rational> pairLaw() {
      return mixture().pairLaw();
    }

    private Mixture<Rational> mixture() {
      return new Mixture<>(List.of(Rational.HALF, Rational.HALF), List.of(first, second));
    }
  }

  /**
   * Two and three signals, evenly likely and rare ones; all satisfy Assumptions 2.1 to 2.4 and 2.6.
   */
  public static Space<World> some() {
    return Space.of(
        world(List.of(1, 3), List.of(2, 1)),
        world(List.of(9, 1), List.of(1, 1)),
        world(List.of(1, 1, 2), List.of(2, 1, 1)),
        world(List.of(1, 1, 18), List.of(1, 18, 1)));
  }

  private static World world(List<Integer> first, List<Integer> second) {
    return new World(weights(first), weights(second));
  }

  private static List<Rational> weights(List<Integer> parts) {
    long sum = parts.stream().mapToInt(Integer::intValue).sum();
    return parts.stream().map(p -> Rational.of(p, sum)).toList();
  }
}
