package counterplay.app.tables;

import counterplay.claim.Census;
import counterplay.data.BadFile;
import counterplay.search.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What was counted, as a table between two markers of a README.
 *
 * @param census what was counted
 * @param counts for each kind how many there are in each family
 */
public record CensusTable(Census census, List<List<Long>> counts) {

  /** Copies the lists. */
  public CensusTable {
    counts = counts.stream().map(List::copyOf).toList();
  }

  /** The sums of all blocks. */
  public static CensusTable of(Census census, List<Block> blocks) {
    List<List<Long>> counts = new ArrayList<>();
    for (int k = 0; k < census.kinds().size(); k++) {
      List<Long> row = new ArrayList<>();
      for (int f = 0; f < census.families().size(); f++) {
        int kind = k;
        int family = f;
        row.add(
            blocks.stream()
                .filter(b -> b.family() == family)
                .mapToLong(b -> b.counts().get(kind))
                .sum());
      }
      counts.add(row);
    }
    return new CensusTable(census, counts);
  }

  /** The table, with a line for each kind. */
  public String text() {
    StringBuilder text = new StringBuilder("| " + census.words());
    census.families().forEach(f -> text.append(" | ").append(f.name()));
    text.append(" |\n| ---").append(" | ---:".repeat(census.families().size())).append(" |\n| all");
    census.families().forEach(f -> text.append(" | ").append(f.members()));
    for (int k = 0; k < counts.size(); k++) {
      text.append(" |\n| ").append(census.kinds().get(k));
      counts.get(k).forEach(count -> text.append(" | ").append(count));
    }
    return text.append(" |\n").toString();
  }

  /**
   * A README with this table in its place.
   *
   * @throws BadFile if it has no place for it
   */
  public String placed(String readme) {
    String begin = "<!-- " + census.id() + ": written by ./counterplay census --write -->\n";
    String end = "<!-- end of " + census.id() + " -->";
    int from = readme.indexOf(begin);
    int to = readme.indexOf(end);
    if (from < 0 || to < from) throw new BadFile("a README has no place for " + census.id());
    return readme.substring(0, from + begin.length()) + "\n" + text() + "\n" + readme.substring(to);
  }
}
