package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Signals;
import counterplay.audit.properties.Size;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.Design;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * So many agents, and hidden states of the world given which signals are independent.
 *
 * @param agents n
 * @param weights the probability of each state
 * @param states the distribution of signals in each state
 */
record PeerSetting(int agents, List<Rational> weights, List<List<Rational>> states) {

  private static final List<Rational> CHANCES =
      List.of(
          Rational.HALF,
          Rational.of(1, 3),
          Rational.of(2, 3),
          Rational.of(1, 4),
          Rational.of(3, 4));

  /** The number of signals. */
  int signals() {
    return states.get(0).size();
  }

  private Mixture<Rational> mixture() {
    return new Mixture<>(weights, states);
  }

  /** The joint law. */
  JointPrior<Rational> prior() {
    return mixture().prior(agents);
  }

  /** That of two agents. */
  PairLaw<Rational> law() {
    return mixture().pairLaw();
  }

  /**
   * What a mechanism's definition leaves open: both weights 1, the first half of the agents in
   * group A, others drawn, the posteriors known.
   */
  Design<Rational> design() {
    PairLaw<Rational> law = law();
    return Design.of(Rational.ONE, Rational.ONE, agents)
        .with(Design.Drawn.OTHERS)
        .knowing(Lists.each(signals(), law::posterior));
  }

  /** In words. */
  List<String> words() {
    List<String> lines = new ArrayList<>();
    lines.add(
        agents
            + " agents; each sees one of "
            + signals()
            + " signals, independently given a hidden state; scores are quadratic.");
    for (int k = 0; k < states.size(); k++)
      lines.add(
          "State "
              + (k + 1)
              + ", probability "
              + weights.get(k)
              + ": "
              + Signals.law(states.get(k))
              + ".");
    return lines;
  }

  /** Two states and two signals, small denominators first. */
  static List<PeerSetting> twoSignals(int agents) {
    List<PeerSetting> all = new ArrayList<>();
    for (Rational weight : List.of(Rational.HALF, Rational.of(1, 3)))
      for (Rational x : CHANCES)
        for (Rational y : CHANCES)
          if (x.compareTo(y) < 0)
            all.add(
                new PeerSetting(
                    agents,
                    List.of(weight, Rational.ONE.minus(weight)),
                    List.of(List.of(Rational.ONE.minus(x), x), List.of(Rational.ONE.minus(y), y))));
    all.sort(Comparator.comparing(PeerSetting::size));
    return List.copyOf(all);
  }

  /** Three states and three signals, each state prefers one signal. */
  static List<PeerSetting> threeSignals(int agents) {
    List<PeerSetting> all = new ArrayList<>();
    Rational third = Rational.of(1, 3);
    Rational quarter = Rational.of(1, 4);
    for (List<Rational> weights :
        List.of(List.of(third, third, third), List.of(Rational.HALF, quarter, quarter)))
      all.add(
          new PeerSetting(
              agents,
              weights,
              List.of(
                  List.of(Rational.HALF, quarter, quarter),
                  List.of(quarter, Rational.HALF, quarter),
                  List.of(quarter, quarter, Rational.HALF))));
    return all;
  }

  /** How large it is; the types are the signals that agents can see. */
  Size size() {
    return Size.of(agents, 1, agents * signals())
        .chances(Stream.concat(weights.stream(), states.stream().flatMap(List::stream)));
  }
}
