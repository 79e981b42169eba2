package counterplay.app.tables;

import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.data.BadFile;
import counterplay.report.Slip;
import counterplay.report.site.PaperView;
import counterplay.search.Examined;
import counterplay.search.Grounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of a paper's claims in {@code spec/<paper>/README.md}, between two markers. */
public final class ReadmeTable {

  /** The line before the table. */
  public static final String BEGIN = "<!-- claims: written by ./counterplay readme --write -->";

  /** The line after it. */
  public static final String END = "<!-- end of claims -->";

  private ReadmeTable() {}

  /** A table for each section of a paper. */
  public static String of(String paper, List<Examined> results) {
    List<Examined> own =
        results.stream().filter(r -> r.claim().source().paper().equals(paper)).toList();
    StringBuilder text = new StringBuilder("\n" + tally(own) + "\n" + substantive(own));
    Map<String, List<Examined>> sections = new TreeMap<>(PaperView.ORDER);
    for (Examined r : own)
      sections
          .computeIfAbsent(PaperView.section(r.claim().source()), s -> new ArrayList<>())
          .add(r);
    sections.forEach(
        (section, rows) -> {
          text.append("\n## ")
              .append(section)
              .append(
                  "\n\n"
                      + "| statement | reading | origin | verdict | evidence |\n"
                      + "| --- | --- | --- | --- | --- |\n");
          for (Examined r : rows) text.append(row(r)).append('\n');
        });
    return text.append('\n').toString();
  }

  /**
   * What the paper says and is false in substance: each slip once, the sentences that share it
   * beside it.
   */
  private static String substantive(List<Examined> own) {
    List<Slip> slips = Slip.of(own, Gravity.Kind.SUBSTANTIVE);
    if (slips.isEmpty()) return "";
    StringBuilder text =
        new StringBuilder(
            "\n"
                + "## False in substance\n\n"
                + "| charged | says | shown by | with it fall |\n"
                + "| --- | --- | --- | --- |\n");
    for (Slip slip : slips) {
      Examined first = slip.first();
      String others =
          slip.others().stream()
              .map(r -> "`" + r.claim().id() + "` " + r.reading().id())
              .collect(Collectors.joining(", "));
      text.append("| ")
          .append(
              String.join(
                  " | ",
                  "`" + slip.charged() + "` " + first.reading().id(),
                  first.claim().source().statement().replace("|", "\\|"),
                  evidence(first),
                  others))
          .append(" |\n");
    }
    return text.toString();
  }

  private static String row(Examined r) {
    return "| "
        + String.join(
            " | ",
            "`" + r.claim().id() + "`",
            r.reading().id(),
            r.reading().origin().name().toLowerCase(Locale.ROOT),
            r.verdict().name()
                + r.gravity().stream().map(g -> ", " + g.kind()).collect(Collectors.joining()),
            evidence(r))
        + " |";
  }

  private static String evidence(Examined r) {
    Grounds e = r.evidence();
    String brief = AuditRow.brief(r).replace("|", "\\|");
    return e.file().isEmpty() ? brief : "[" + brief + "](../../" + e.file() + ")";
  }

  private static String tally(List<Examined> rows) {
    Map<String, Long> counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.verdict().name(), TreeMap::new, Collectors.counting()));
    long substantive =
        rows.stream()
            .filter(r -> r.reading().origin() != Origin.OURS)
            .flatMap(r -> r.gravity().stream())
            .filter(g -> g.kind() == Gravity.Kind.SUBSTANTIVE)
            .count();
    return rows.stream().map(r -> r.claim().id()).distinct().count()
        + " sentences, "
        + rows.size()
        + " readings: "
        + counts.entrySet().stream()
            .map(c -> c.getValue() + " " + c.getKey())
            .collect(Collectors.joining(", "))
        + (substantive == 0
            ? ""
            : "; " + substantive + " of the paper's own are refuted in substance");
  }

  /**
   * The text of a README with another table in its place.
   *
   * @throws BadFile if it lacks the markers
   */
  public static String placed(String readme, String table) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    if (begin < 0 || end < begin)
      throw new BadFile("the README lacks the lines " + BEGIN + " and " + END);
    return readme.substring(0, begin + BEGIN.length()) + "\n" + table + readme.substring(end);
  }

  /** The lines that differ, those of before marked with a minus, those of after with a plus. */
  public static List<String> difference(String before, String after) {
    List<String> old = new ArrayList<>(before.lines().toList());
    List<String> now = new ArrayList<>(after.lines().toList());
    while (!old.isEmpty() && !now.isEmpty() && old.get(0).equals(now.get(0))) {
      old.remove(0);
      now.remove(0);
    }
    while (!old.isEmpty()
        && !now.isEmpty()
        && old.get(old.size() - 1).equals(now.get(now.size() - 1))) {
      old.remove(old.size() - 1);
      now.remove(now.size() - 1);
    }
    List<String> lines = new ArrayList<>();
    old.stream().filter(l -> !now.contains(l)).forEach(l -> lines.add("- " + l));
    now.stream().filter(l -> !old.contains(l)).forEach(l -> lines.add("+ " + l));
    return lines.isEmpty() ? List.of("the lines stand in another order") : lines;
  }
}
