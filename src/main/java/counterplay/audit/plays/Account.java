package counterplay.audit.plays;

import counterplay.data.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A play in words.
 *
 * @param setting what is given before anybody acts, a sentence a line
 * @param happens what happens, a sentence a line
 * @param amount the exact amount that decides, in one sentence
 * @param table the same as a table, the first row its head; empty if there is nothing to tabulate
 */
public record Account(
    List<String> setting, List<String> happens, String amount, List<List<String>> table) {

  /**
   * @throws IllegalArgumentException if rows of the table are of different lengths
   */
  public Account {
    setting = List.copyOf(setting);
    happens = List.copyOf(happens);
    table = table.stream().map(List::copyOf).toList();
    if (table.stream().mapToInt(List::size).distinct().count() > 1)
      throw new IllegalArgumentException("rows of different lengths: " + table);
  }

  /** The whole play: the setting, what happens, the amount, the table in aligned columns. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(setting);
    lines.addAll(happens);
    lines.add(amount);
    lines.addAll(aligned());
    return lines;
  }

  /** The table in aligned columns. */
  public List<String> aligned() {
    if (table.isEmpty()) return List.of();
    int[] widths =
        IntStream.range(0, table.get(0).size())
            .map(c -> table.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toArray();
    return table.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(c -> row.get(c) + " ".repeat(widths[c] - row.get(c).length()))
                    .collect(Collectors.joining("  "))
                    .stripTrailing())
        .toList();
  }

  /** The same of the parts with the numbers from 0 on. */
  public static String each(int count, IntFunction<String> part) {
    return and(Lists.each(count, part));
  }

  /** {@code a, b and c}. */
  public static String and(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
