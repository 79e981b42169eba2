package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.function.Function;

/** Averages over who is drawn at random. */
final class Peers {

  private Peers() {}

  /** The average over the members of a group other than agent i, each equally likely. */
  static <S extends Scalar<S>> Payment<S> average(
      String title, int i, List<Integer> group, Function<Integer, Payment<S>> paid) {
    List<Integer> peers = group.stream().filter(j -> j != i).toList();
    if (peers.isEmpty()) {
      throw new IllegalArgumentException(
          "the "
              + title
              + " finds no peer for agent "
              + (i + 1)
              + " among the agents "
              + group.stream().map(j -> j + 1).toList());
    }
    Payment<S> sum = Payment.sum(peers.stream().map(paid).toList());
    return sum.times(sum.constant().constant(Rational.of(1, peers.size())));
  }

  /**
   * @throws IllegalArgumentException unless there are so many agents
   */
  static void require(String title, int fewest, List<?> reports) {
    if (reports.size() < fewest) {
      throw new IllegalArgumentException(
          "the " + title + " needs " + fewest + " agents, not " + reports.size());
    }
  }
}
