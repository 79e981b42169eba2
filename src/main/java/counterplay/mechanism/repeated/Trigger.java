package counterplay.mechanism.repeated;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A trigger strategy of Appendix G: report 1000, whatever the signal, as long as the agents who are
 * watched have reported 1000 in all rounds that are remembered; the truth otherwise.
 *
 * @param watched whose reports count
 * @param memory which rounds are remembered
 */
public record Trigger(Watched watched, Memory memory) {

  /** Whose reports count. */
  public enum Watched {
    /** The other agent's, as the text has it. */
    OTHER,
    /** Those of both. */
    BOTH
  }

  /** Which rounds are remembered. */
  public sealed interface Memory {

    /** All of them. */
    public record SinceTheBeginning() implements Memory {}

    /**
     * The last ones; before the first round everybody counts as having reported 1000.
     *
     * @param rounds how many, at least 1
     */
    public record LastRounds(int rounds) implements Memory {
      /**
       * @throws IllegalArgumentException if no round is remembered
       */
      public LastRounds {
        if (rounds < 1)
          throw new IllegalArgumentException(rounds + " remembered rounds; wanted is at least 1");
      }
    }
  }

  /**
   * The highest count: a count is the number of remembered rounds since the agent last reported -1.
   */
  private int most() {
    return memory instanceof Memory.LastRounds last ? last.rounds() : 1;
  }

  /** The counts of both agents before the first round. */
  public List<Integer> start() {
    return List.of(most(), most());
  }

  /** The counts after a round. */
  public List<Integer> next(List<Integer> counts, List<Integer> reports) {
    List<Integer> next = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      boolean high = reports.get(i) == RepeatedSignals.HIGH;
      int up =
          memory instanceof Memory.LastRounds ? Math.min(most(), counts.get(i) + 1) : counts.get(i);
      next.add(high ? up : 0);
    }
    return List.copyOf(next);
  }

  /** What an agent with that signal reports. */
  public int report(List<Integer> counts, int agent, int signal) {
    boolean clean =
        watched == Watched.BOTH
            ? Collections.min(counts) == most()
            : counts.get(1 - agent) == most();
    return clean ? RepeatedSignals.HIGH : signal;
  }

  /** The reports of both for their signals. */
  public List<Integer> reports(List<Integer> counts, List<Integer> signals) {
    return List.of(report(counts, 0, signals.get(0)), report(counts, 1, signals.get(1)));
  }

  /** All counts that some reports lead to within so many rounds, the start first. */
  public List<List<Integer>> reachable(int rounds) {
    Set<List<Integer>> all = new LinkedHashSet<>(Set.of(start()));
    for (int t = 0; t < rounds; t++) {
      for (List<Integer> counts : List.copyOf(all))
        RepeatedSignals.pairs().forEach(r -> all.add(next(counts, r)));
    }
    return List.copyOf(all);
  }

  /** The counts that can be there after exactly so many rounds. */
  public Set<List<Integer>> after(int rounds) {
    Set<List<Integer>> now = new LinkedHashSet<>(Set.of(start()));
    for (int t = 0; t < rounds; t++) {
      Set<List<Integer>> then = new LinkedHashSet<>();
      for (List<Integer> counts : now)
        RepeatedSignals.pairs().forEach(r -> then.add(next(counts, r)));
      now = then;
    }
    return now;
  }

  /** The probability of each pair of signals. */
  static final Rational QUARTER = Rational.of(1, 4);
}
