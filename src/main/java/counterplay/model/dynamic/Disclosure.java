package counterplay.model.dynamic;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who gets to know what before he reports. Always known are the own types, the public type, all
 * decisions of the planner and all reports of the rounds before; what is not listed here is not
 * known, except that agents who plan together pool all they know.
 *
 * <p>Source: Csoka, Sections 6.1 and 6.2 (information, further actions, footnotes 3 and 4).
 *
 * @param turns who reports when within each round: those of one turn at the same time, those of
 *     later turns having heard the earlier ones; each agent once
 * @param leaks what else is seen
 */
public record Disclosure(List<List<Integer>> turns, List<Leak> leaks) {

  /** Everybody reports at the same time and nothing else is seen: momentarily private types. */
  public static Disclosure none(int agents) {
    return new Disclosure(List.of(IntStream.range(0, agents).boxed().toList()), List.of());
  }

  /** Reports one by one in this order, each heard by all who report later. */
  public static Disclosure inOrder(List<Integer> order) {
    return new Disclosure(order.stream().map(List::of).toList(), List.of());
  }

  /** The turn in which an agent reports. */
  public int turn(int agent) {
    for (int k = 0; k < turns.size(); k++) if (turns.get(k).contains(agent)) return k;
    throw new IllegalArgumentException("agent " + agent + " has no turn in " + turns);
  }
}
