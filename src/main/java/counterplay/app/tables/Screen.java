package counterplay.app.tables;

import counterplay.terminal.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines for people, the most important of them where not all have room. Nothing is longer than the
 * screen is wide.
 */
public final class Screen {

  /** How much a part matters, the most important first. */
  public enum Weight {
    /** What must not be missing. */
    HEAD,
    /** What a case comes to. */
    FINDING,
    /** How grave it is. */
    GRAVITY,
    /** Where the case comes from, and the case in words. */
    CASE,
    /** How to check it again. */
    AGAIN,
    /** The story of a case. */
    STORY,
    /** What is spoken of. */
    SCOPE,
    /** What a verdict rests on. */
    EVIDENCE,
    /** The case as data. */
    DATA,
    /** Numbers on the way. */
    STEPS
  }

  private record Part(Weight weight, List<String> lines) {}

  /** A part that is longer than this is cut where there is not room for all. */
  private static final int LONG = 5;

  private static final String BLANK = "            ";

  private final int width;
  private final List<Part> parts = new ArrayList<>();

  /** A screen so many characters wide. */
  public Screen(int width) {
    this.width = width;
  }

  /** A text of its own, broken at spaces. */
  public void text(Weight weight, String indent, String text) {
    parts.add(new Part(weight, Lines.of(indent, indent + "  ", text, width)));
  }

  /** A text beside its name. */
  public void named(Weight weight, String name, String text) {
    parts.add(new Part(weight, Lines.of(String.format("  %-9s ", name), BLANK, text, width)));
  }

  /** Lines that belong together, each broken at spaces. */
  public void block(Weight weight, List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      String indent = "      " + line.replaceAll("\\S.*", "");
      all.addAll(Lines.of(indent, indent + "  ", line.strip(), width));
    }
    if (!all.isEmpty()) parts.add(new Part(weight, all));
  }

  /** An empty line. */
  public void gap() {
    parts.add(new Part(Weight.HEAD, List.of("")));
  }

  /**
   * The lines.
   *
   * @param most how many at most; if some are left out, the last line says how to see all
   * @param whole what to do to see all of them
   */
  public List<String> lines(int most, String whole) {
    int all = parts.stream().mapToInt(p -> p.lines().size()).sum();
    if (all <= most) return parts.stream().flatMap(p -> p.lines().stream()).toList();
    int left = most - 1;
    List<List<String>> kept = new ArrayList<>();
    parts.forEach(p -> kept.add(List.of()));
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) order.add(k);
    order.sort(Comparator.comparing(k -> parts.get(k).weight()));
    for (int k : order) {
      List<String> lines = parts.get(k).lines();
      int room = Math.min(left, parts.get(k).weight() == Weight.DATA ? left : LONG);
      if (lines.size() > room)
        lines = parts.get(k).weight() == Weight.DATA && room < 8 ? List.of() : cut(lines, room);
      kept.set(k, lines);
      left -= lines.size();
    }
    List<String> shown = new ArrayList<>(kept.stream().flatMap(List::stream).toList());
    shown.add("  (all " + all + " lines: " + whole + ")");
    return shown;
  }

  private List<String> cut(List<String> lines, int room) {
    if (room <= 0) return List.of();
    List<String> cut = new ArrayList<>(lines.subList(0, room));
    cut.set(room - 1, open(cut.get(room - 1)));
    return cut;
  }

  /** A line that goes on; words are left out, and no number is cut in two. */
  private String open(String line) {
    if (line.length() + 4 <= width) return line + " ...";
    int end = Math.max(0, line.lastIndexOf(' ', width - 4));
    return line.substring(0, end).isBlank() ? line : line.substring(0, end) + " ...";
  }
}
