package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The signal strategies of all agents, and who can be whose peer: agents are matched inside their
 * group. Agents that play alike in one group form a part, so that a crowd of any size is a short
 * record.
 *
 * @param parts the agents, in parts
 */
public record GroupedStrategies(List<Part> parts) {

  /**
   * Agents who play alike.
   *
   * @param group the number of their group
   * @param size how many they are, at least one
   * @param theta their signal strategy
   */
  public record Part(int group, int size, SignalStrategy<Rational> theta) {
    /**
     * @throws IllegalArgumentException if nobody belongs to it
     */
    public Part {
      if (size < 1) throw new IllegalArgumentException("a part of " + size + " agents");
    }
  }

  /**
   * @throws IllegalArgumentException if there is no part or the strategies are for different
   *     signals
   */
  public GroupedStrategies {
    parts = List.copyOf(parts);
    if (parts.stream().map(p -> p.theta().signals()).distinct().count() != 1) {
      throw new IllegalArgumentException("a crowd needs strategies for one number of signals");
    }
  }

  /** All n agents play theta, and everybody can be everybody's peer. */
  public static GroupedStrategies symmetric(int agents, SignalStrategy<Rational> theta) {
    return new GroupedStrategies(List.of(new Part(0, agents, theta)));
  }

  /** One group: everybody can be everybody's peer. */
  public static GroupedStrategies ofOneGroup(List<SignalStrategy<Rational>> thetas) {
    return ofGroups(List.of(thetas));
  }

  /** Groups of agents; equal strategies in one group form a part. */
  public static GroupedStrategies ofGroups(List<List<SignalStrategy<Rational>>> groups) {
    List<Part> parts = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      int group = g;
      Map<SignalStrategy<Rational>, Integer> sizes = new LinkedHashMap<>();
      groups.get(g).forEach(theta -> sizes.merge(theta, 1, Integer::sum));
      sizes.forEach((theta, size) -> parts.add(new Part(group, size, theta)));
    }
    return new GroupedStrategies(parts);
  }

  /** The same agents in one group. */
  public GroupedStrategies united() {
    return new GroupedStrategies(
        parts.stream().map(p -> new Part(0, p.size(), p.theta())).toList());
  }

  /** The number m of signals. */
  public int signals() {
    return parts.get(0).theta().signals();
  }

  /** The number n of agents. */
  public int agents() {
    return parts.stream().mapToInt(Part::size).sum();
  }

  /** The number of agents in the group of part k. */
  public int groupSize(int k) {
    return parts.stream().filter(p -> p.group() == parts.get(k).group()).mapToInt(Part::size).sum();
  }

  /** Whether everybody has somebody to be matched with: no group has a single member. */
  public boolean everybodyHasAPeer() {
    return IntStream.range(0, parts.size()).allMatch(k -> groupSize(k) > 1);
  }

  /** How many agents of part l an agent of part k can be matched with. */
  public int peers(int k, int l) {
    return parts.get(k).group() == parts.get(l).group() ? others(k, l) : 0;
  }

  /** How many agents of part l differ from a given agent of part k. */
  public int others(int k, int l) {
    return parts.get(l).size() - (k == l ? 1 : 0);
  }

  /**
   * The chance that an agent of part k is matched with one of part l.
   *
   * @throws ArithmeticException if the group of k has no other member
   */
  public Rational chance(int k, int l) {
    if (groupSize(k) < 2) throw new ArithmeticException("the only member of a group has no peer");
    return Rational.of(peers(k, l), groupSize(k) - 1L);
  }

  /**
   * The average signal strategy of those with whom an agent of part k can be matched.
   *
   * @throws ArithmeticException if there is nobody
   */
  public SignalStrategy<Rational> averageOfPeers(int k) {
    return average(Lists.each(parts.size(), l -> chance(k, l)));
  }

  /**
   * {@code theta_{-i} = sum_{j != i} theta_j / (n - 1)} for an agent i of part k, whatever the
   * groups are.
   */
  public SignalStrategy<Rational> averageOfOthers(int k) {
    return average(Lists.each(parts.size(), l -> Rational.of(others(k, l), agents() - 1L)));
  }

  /** {@code sum_i theta_i / n}. */
  public SignalStrategy<Rational> average() {
    return average(parts.stream().map(p -> Rational.of(p.size(), agents())).toList());
  }

  private SignalStrategy<Rational> average(List<Rational> weights) {
    return SignalStrategy.mixture(weights, parts.stream().map(Part::theta).toList());
  }

  /** One signal strategy for each agent, part by part. */
  public List<SignalStrategy<Rational>> signalStrategies() {
    return parts.stream().flatMap(p -> Collections.nCopies(p.size(), p.theta()).stream()).toList();
  }

  /** Whether all agents report signals alike. */
  public boolean isSymmetric() {
    return parts.stream().map(Part::theta).distinct().count() == 1;
  }
}
