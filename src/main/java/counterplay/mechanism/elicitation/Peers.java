package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

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
    return Payment.average(peers.stream().map(paid).toList());
  }

  /** For each agent the average of what the report of each other one makes him earn. */
  static <S extends Scalar<S>> List<Payment<S>> averages(
      String title, List<Report<S>> reports, BiFunction<Report<S>, Report<S>, Payment<S>> paid) {
    List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
    return Lists.each(
        reports.size(),
        i -> average(title, i, all, j -> paid.apply(reports.get(i), reports.get(j))));
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
