package counterplay.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns. */
public final class Columns {

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have as many cells. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The width of a column. */
  int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /** The rows, cells padded to their columns, two spaces between them, the last column ragged. */
  public List<List<String>> padded() {
    return rows.stream()
        .map(
            row -> {
              List<String> cells = new ArrayList<>();
              for (int k = 0; k < row.size(); k++)
                cells.add(k + 1 == row.size() ? row.get(k) : pad(row.get(k), width(k)));
              return cells;
            })
        .toList();
  }

  /** The padded rows as lines. */
  public List<String> lines() {
    return padded().stream().map(cells -> String.join("  ", cells).stripTrailing()).toList();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** The text, shortened to so many characters. */
  public static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 3) + "...";
  }
}
