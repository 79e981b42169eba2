package counterplay.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An id that names nothing. The message is one line with the nearest ids that there are. */
public final class UnknownId extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the message.
   *
   * @param what the kind of thing that was looked for
   * @param id what was asked for
   * @param known the ids that there are
   */
  public UnknownId(String what, String id, Collection<String> known) {
    super(
        "no "
            + what
            + " is called '"
            + shorten(id)
            + "'"
            + (known.isEmpty()
                ? "; there is none at all"
                : "; the nearest are " + String.join(", ", nearest(id, known, 3))));
  }

  /**
   * The ids that are most like the given one: those that it begins, then those with the fewest
   * edits.
   */
  static List<String> nearest(String id, Collection<String> known, int count) {
    String wanted = shorten(id);
    return known.stream()
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(k -> k.startsWith(wanted) ? 0 : distance(wanted, k))
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .toList();
  }

  private static String shorten(String id) {
    String line = id.replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 80) + "...";
  }

  /**
   * Insertions, deletions and replacements of single characters that turn a into b, where a is
   * often a shortened b.
   */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
