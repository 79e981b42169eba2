package counterplay.app.tables;

import counterplay.claim.Verdict;
import counterplay.terminal.Columns;
import counterplay.terminal.Lines;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * The rows of an audit for people.
 *
 * @param ansi colours, or none
 * @param width the most characters in a line
 * @param withSentences whether each row is followed by its sentence
 */
public record AuditTable(Ansi ansi, int width, boolean withSentences) {

  private static final List<String> HEAD =
      List.of("claim", "reading", "verdict", "declared", "gravity", "evidence", "scope");

  /** Fewer characters of a scope or of evidence say nothing. */
  private static final int LEAST = 12;

  private static final int LONGEST_SCOPE = 72;
  private static final int VERDICT = 2;
  private static final int DECLARED = 3;
  private static final int EVIDENCE = 5;
  private static final int SCOPE = 6;

  /**
   * A head and a line for each row, as far as the columns have room; where not even verdicts have,
   * two lines a row.
   */
  public List<String> lines(List<AuditRow> results) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (AuditRow r : results) rows.add(cells(r));
    List<Integer> columns = columns(rows);
    List<String> lines = new ArrayList<>();
    if (columns.isEmpty()) {
      for (AuditRow r : results) lines.addAll(block(r));
      return lines;
    }
    Columns table = new Columns();
    for (List<String> row : rows)
      table.add(columns.stream().map(c -> fitted(row.get(c), c, rows)).toArray(String[]::new));
    List<List<String>> padded = table.padded();
    lines.add(ansi.text("@|bold " + joined(padded.get(0)) + "|@").toString());
    for (int k = 1; k < padded.size(); k++) {
      List<String> cells = new ArrayList<>(padded.get(k));
      AuditRow r = results.get(k - 1);
      int v = columns.indexOf(VERDICT);
      cells.set(v, styled(style(r.verdict()), cells.get(v)));
      int d = columns.indexOf(DECLARED);
      if (d >= 0 && !r.isAsDeclared()) cells.set(d, styled("bold,red", cells.get(d)));
      lines.add(joined(cells));
      if (withSentences) lines.addAll(sentence(r));
    }
    return lines;
  }

  private static List<String> cells(AuditRow r) {
    return List.of(
        r.source().id(),
        r.reading(),
        r.verdict().name(),
        r.isAsDeclared() ? note(r) : r.declared().name(),
        AuditRow.gravity(r.gravity(), r.origin()),
        r.brief(),
        Columns.shortened(r.scope(), LONGEST_SCOPE));
  }

  /** What the user would otherwise take for a verdict about the rule that was handed over. */
  private static String note(AuditRow r) {
    return r.share() == AuditRow.Share.RUN ? "" : r.share().words();
  }

  /** The columns that have room; none if claim, reading, verdict and gravity have not. */
  private List<Integer> columns(List<List<String>> rows) {
    if (width == Integer.MAX_VALUE) return List.of(0, 1, 2, 3, 4, 5, 6);
    List<Integer> columns = new ArrayList<>(List.of(0, 1, 2));
    for (int c : List.of(DECLARED, 4))
      if (rows.stream().skip(1).anyMatch(row -> !row.get(c).isEmpty())) columns.add(c);
    int room = width - taken(columns, rows);
    if (room < 0) return List.of();
    if (room >= 2 + LEAST) columns.add(EVIDENCE);
    if (room - 2 - longest(EVIDENCE, rows) >= 2 + LEAST) columns.add(SCOPE);
    return columns;
  }

  private static int taken(List<Integer> columns, List<List<String>> rows) {
    return columns.stream().mapToInt(c -> longest(c, rows) + 2).sum() - 2;
  }

  private static int longest(int column, List<List<String>> rows) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  /** The last column is shortened to what is left of the line. */
  private String fitted(String cell, int column, List<List<String>> rows) {
    List<Integer> columns = columns(rows);
    if (width == Integer.MAX_VALUE || column != columns.get(columns.size() - 1)) return cell;
    int before = taken(columns.subList(0, columns.size() - 1), rows) + 2;
    return column == EVIDENCE || column == SCOPE ? Columns.shortened(cell, width - before) : cell;
  }

  private List<String> block(AuditRow r) {
    List<String> cells = cells(r);
    List<String> lines =
        new ArrayList<>(Lines.of("", "    ", cells.get(0) + "  " + cells.get(1), width));
    List<String> second =
        Lines.of(
            "  ",
            "    ",
            joined(cells.subList(VERDICT, SCOPE).stream().filter(c -> !c.isEmpty()).toList()),
            width);
    String verdict = r.verdict().name();
    lines.add(second.get(0).replaceFirst(verdict, styled(style(r.verdict()), verdict)));
    lines.addAll(second.subList(1, second.size()));
    if (withSentences) lines.addAll(sentence(r));
    return lines;
  }

  private List<String> sentence(AuditRow r) {
    return Lines.of("    ", "    ", r.source().statement(), width);
  }

  private String styled(String style, String text) {
    return ansi.text("@|" + style + " " + text + "|@").toString();
  }

  private static String joined(List<String> cells) {
    return String.join("  ", cells).stripTrailing();
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case PROVED -> "green";
      case CONDITIONAL, BOUNDED -> "cyan";
      case SURVIVED -> "yellow";
      case REFUTED -> "magenta";
      case UNDECIDED -> "bold,yellow";
    };
  }
}
