package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A profile up to the names of the agents: so many of them play this strategy, so many that one.
 *
 * @param parts the agents, in parts
 */
public record Population(List<Part> parts) {

  /**
   * Agents who play alike.
   *
   * @param size how many they are
   * @param strategy what they do
   */
  public record Part(int size, Strategy<Rational> strategy) {}

  /** Keeps an unmodifiable copy. */
  public Population {
    parts = List.copyOf(parts);
  }

  /** The population of a profile. */
  public static Population of(Profile<Rational> profile) {
    Map<Strategy<Rational>, Integer> sizes = new LinkedHashMap<>();
    profile.strategies().forEach(s -> sizes.merge(s, 1, Integer::sum));
    return new Population(
        sizes.entrySet().stream().map(e -> new Part(e.getValue(), e.getKey())).toList());
  }

  /** All n agents play one strategy. */
  public static Population symmetric(int agents, Strategy<Rational> strategy) {
    return new Population(List.of(new Part(agents, strategy)));
  }

  /** Truth-telling by n agents. */
  public static Population truthful(int agents, PairLaw<Rational> law) {
    return symmetric(agents, Strategy.truthful(law));
  }

  /**
   * {@code s_BP}: agent i reports signals as in the crowd and predicts {@code theta_{-i} q_s}, the
   * average over all n - 1 others.
   */
  public static Population bestPrediction(GroupedStrategies crowd, PairLaw<Rational> law) {
    return predicting(crowd, law, Lists.each(crowd.parts().size(), crowd::averageOfOthers));
  }

  /**
   * The same with the average over those with whom i can be matched: this maximises the prediction
   * score.
   *
   * @throws ArithmeticException if a group has a single member
   */
  public static Population bestPredictionInGroups(GroupedStrategies crowd, PairLaw<Rational> law) {
    return predicting(crowd, law, Lists.each(crowd.parts().size(), crowd::averageOfPeers));
  }

  /** Symmetrised {@code s_BP}: everybody predicts {@code bar theta_n q_s}. */
  public static Population symmetrised(GroupedStrategies crowd, PairLaw<Rational> law) {
    return predicting(crowd, law, crowd.parts().stream().map(p -> crowd.average()).toList());
  }

  private static Population predicting(
      GroupedStrategies crowd, PairLaw<Rational> law, List<SignalStrategy<Rational>> expected) {
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < crowd.parts().size(); k++) {
      SignalStrategy<Rational> average = expected.get(k);
      List<List<Rational>> predictions =
          Lists.each(law.signals(), s -> average.times(law.posterior(s)));
      parts.add(
          new Part(
              crowd.parts().get(k).size(),
              Strategy.of(crowd.parts().get(k).theta(), predictions).possible()));
    }
    return new Population(parts);
  }

  /** The number n of agents. */
  public int agents() {
    return parts.stream().mapToInt(Part::size).sum();
  }

  /**
   * The number of ordered pairs of different agents, the first of part k and the second of part l.
   */
  public long pairs(int k, int l) {
    return (long) parts.get(k).size() * (parts.get(l).size() - (k == l ? 1 : 0));
  }
}
