package counterplay.foreign.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** At which sizes a rule was run. */
public final class Sizes {

  /** What has a size. */
  public enum Dimension {
    /** The number of agents, n. */
    AGENTS("agent"),
    /** The number of rounds, T. */
    ROUNDS("round"),
    /** The number of signals, m. */
    SIGNALS("signal");

    private final String word;

    Dimension(String word) {
      this.word = word;
    }
  }

  private static final int LISTED = 8;

  private final Map<Dimension, SortedSet<Integer>> seen = new EnumMap<>(Dimension.class);

  /** Notes that foreign code was run at this size. */
  public synchronized void add(Dimension dimension, int size) {
    seen.computeIfAbsent(dimension, d -> new TreeSet<>()).add(size);
  }

  /** Whether there was none. */
  public synchronized boolean isEmpty() {
    return seen.isEmpty();
  }

  /** {@code 3 to 10 agents, 4 rounds}; of many sizes with gaps the first ones and the last. */
  public synchronized String text() {
    return seen.entrySet().stream()
        .map(e -> text(e.getKey(), new ArrayList<>(e.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String text(Dimension dimension, List<Integer> sizes) {
    int first = sizes.get(0);
    int last = sizes.get(sizes.size() - 1);
    String noun = dimension.word + (sizes.size() == 1 && first == 1 ? "" : "s");
    if (sizes.size() > 2 && last - first == sizes.size() - 1)
      return first + " to " + last + " " + noun;
    if (sizes.size() <= LISTED)
      return sizes.stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", "))
              .replaceAll(", ([0-9]+)$", " and $1")
          + " "
          + noun;
    return sizes.subList(0, LISTED).stream().map(String::valueOf).collect(Collectors.joining(", "))
        + ", ... "
        + last
        + " "
        + noun;
  }
}
