package csoka.reduced;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the agent who takes one of the three free decisions of Section 3.2 knows: Blue in round 1
 * his type; Red in round 2 Blue's report and his type; Blue in round 3 his types, his own first
 * report and Red's report.
 *
 * @param round 1, 2 or 3
 * @param known in round 1 nothing; in round 2 Blue's report; in round 3 p_1, Blue's report of round
 *     1, p_2, Red's report
 * @param type the deciding agent's type of the round
 */
public record InformationSet(int round, List<Level> known, Level type) {

  /** Keeps an unmodifiable copy. */
  public InformationSet {
    known = List.copyOf(known);
  }

  /** All 2 + 4 + 32 of them. */
  public static List<InformationSet> all() {
    List<InformationSet> all = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      int size = round == 1 ? 0 : round == 2 ? 1 : 4;
      for (int k = 0; k < 2 << size; k++) {
        List<Level> levels = new ArrayList<>();
        for (int bit = size; bit >= 0; bit--) levels.add(Level.of(k >> bit & 1));
        all.add(new InformationSet(round, levels.subList(0, size), levels.get(size)));
      }
    }
    return List.copyOf(all);
  }

  /** The same with low and high exchanged. */
  public InformationSet mirrored() {
    return new InformationSet(round, known.stream().map(Level::opposite).toList(), type.opposite());
  }

  /**
   * The name of the probability that the agent reports high here, {@code r2_HL}: the known levels,
   * then the type.
   */
  public String parameter() {
    return (round == 2 ? "r" : "b")
        + round
        + "_"
        + known.stream().map(Level::letter).collect(Collectors.joining())
        + type.letter();
  }
}
