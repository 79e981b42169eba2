package counterplay.search;

import counterplay.claim.Census;
import counterplay.data.BadFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Some members of a family in a row, and how many of them are of each kind.
 *
 * @param family which family of the census
 * @param from the first member
 * @param counts how many, by the order of the kinds
 */
public record Block(int family, int from, List<Long> counts) {

  /** The most members of a block. */
  public static final int SIZE = 512;

  /** Copies the list. */
  public Block {
    counts = List.copyOf(counts);
  }

  /** Counts. */
  public static Block of(Census census, int family, int from) {
    List<String> kinds = census.kinds();
    long[] counts = new long[kinds.size()];
    int end = Math.min(census.families().get(family).members(), from + SIZE);
    for (int member = from; member < end; member++) {
      for (String kind : census.kindsOf(family, member)) {
        int row = kinds.indexOf(kind);
        if (row < 0) throw new IllegalStateException(census.id() + " knows no kind '" + kind + "'");
        counts[row]++;
      }
    }
    List<Long> all = new ArrayList<>();
    for (long count : counts) all.add(count);
    return new Block(family, from, all);
  }

  /** As a line of a {@link Ledger}. */
  public String line() {
    StringBuilder line = new StringBuilder(family + " " + from);
    for (long count : counts) line.append(' ').append(count);
    return line.toString();
  }

  /**
   * What such a line says.
   *
   * @throws BadFile if it says nothing of this census
   */
  public static Block parse(String line, Census census) {
    List<Long> numbers = new ArrayList<>();
    try {
      for (String word : line.split(" ", -1)) numbers.add(Long.parseLong(word));
    } catch (NumberFormatException e) {
      throw new BadFile("'" + line + "' is no block of " + census.id());
    }
    boolean fits =
        numbers.size() == census.kinds().size() + 2
            && numbers.get(0) >= 0
            && numbers.get(0) < census.families().size()
            && numbers.get(1) >= 0
            && numbers.get(1) < census.families().get(numbers.get(0).intValue()).members()
            && numbers.get(1) % SIZE == 0;
    if (!fits) throw new BadFile("'" + line + "' is no block of " + census.id());
    return new Block(
        numbers.get(0).intValue(), numbers.get(1).intValue(), numbers.subList(2, numbers.size()));
  }
}
