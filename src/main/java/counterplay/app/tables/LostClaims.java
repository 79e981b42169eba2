package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a rule of the user's loses of the papers' sentences: by what the sentences are about, and
 * below by cause. Sentences that fail with the same numbers have one cause. The papers' examples
 * and numbers are one line.
 *
 * @param rows readings that ran the rule and do not get the verdict that is declared
 */
public record LostClaims(List<AuditRow> rows) {

  /** Of a sentence, by its words; the first that fits. */
  public enum Property {
    /** What all are paid together. */
    BUDGET("budget", "balanc|add up to (zero|0)|sum to (zero|0)|zero.?sum|deficit|budget|subsid"),
    /** What several gain together. */
    COLLUSION("collusion", "collu|coalition|joint(ly)? dev|together gain|gain together"),
    /** What an agent gets at least. */
    PARTICIPATION("participation", "participat|individual(ly)? rational|secures|guarante|loss"),
    /** What truth brings and what lies do. */
    TRUTH("truth", "truth|best (reply|response)|dominant|deviat|\\blie|honest|misreport"),
    /** Which other profiles are stable, and what they bring. */
    EQUILIBRIA("equilibria", "equilibri|uninformative|permut|relabel|focal"),
    /** What is predicted. */
    PREDICTIONS("predictions", "predict"),
    /** What is paid, transferred or promised. */
    PAYMENTS("payments", "pay|transfer|reward|score|reply|promise"),
    /** Anything else. */
    OTHER("other sentences", "");

    private final String words;
    private final Pattern pattern;

    Property(String words, String pattern) {
      this.words = words;
      this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** In words. */
    public String words() {
      return words;
    }

    static Property of(AuditRow row) {
      for (Property p : values()) if (p.pattern.matcher(row.source().statement()).find()) return p;
      return OTHER;
    }
  }

  /** Of all rows of an audit. */
  public static LostClaims of(List<AuditRow> all) {
    return new LostClaims(
        all.stream()
            .filter(r -> r.share() == AuditRow.Share.RUN && !r.isAsDeclared())
            .filter(r -> r.failure().isEmpty())
            .toList());
  }

  /** Whether a sentence is arithmetic of the paper's. */
  public static boolean isArithmetic(AuditRow row) {
    return row.source().kind() == Kind.EXAMPLE || row.source().kind() == Kind.NUMBER;
  }

  /** By property and by cause, the causes with most sentences first. */
  private Map<Property, Map<String, List<AuditRow>>> groups() {
    Map<Property, Map<String, List<AuditRow>>> groups = new TreeMap<>();
    for (AuditRow r : rows)
      if (!isArithmetic(r))
        groups
            .computeIfAbsent(Property.of(r), p -> new LinkedHashMap<>())
            .computeIfAbsent(cause(r), c -> new ArrayList<>())
            .add(r);
    return groups;
  }

  private static String cause(AuditRow r) {
    return r.denied().orElseGet(() -> r.verdict() + ", " + r.evidence().detail());
  }

  private static List<Map.Entry<String, List<AuditRow>>> sorted(
      Map<String, List<AuditRow>> causes) {
    return causes.entrySet().stream()
        .sorted(Comparator.comparing(c -> -sentences(c.getValue())))
        .toList();
  }

  private static long sentences(List<AuditRow> rows) {
    return rows.stream().map(r -> r.source().id()).distinct().count();
  }

  /** The lines; none if nothing is lost. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (rows.isEmpty()) return lines;
    lines.add(
        "lost: "
            + AuditRow.counted(rows.size(), "reading")
            + " of "
            + AuditRow.counted(sentences(rows), "sentence")
            + ", by property and by cause");
    groups()
        .forEach(
            (property, causes) -> {
              lines.add("  " + property.words() + ":");
              for (Map.Entry<String, List<AuditRow>> c : sorted(causes))
                lines.addAll(cause(c.getKey(), c.getValue()));
            });
    List<AuditRow> arithmetic = rows.stream().filter(LostClaims::isArithmetic).toList();
    if (!arithmetic.isEmpty())
      lines.addAll(
          CheckScreen.wrapped(
              "the paper's examples and numbers: "
                  + String.join(
                      ", ",
                      arithmetic.stream()
                          .map(r -> r.source().id() + " (" + cause(r) + ")")
                          .distinct()
                          .toList()),
              "  "));
    return lines;
  }

  private static List<String> cause(String cause, List<AuditRow> rows) {
    List<String> lines = new ArrayList<>(CheckScreen.wrapped(cause, "    "));
    Map<String, List<AuditRow>> bySentence = new LinkedHashMap<>();
    for (AuditRow r : rows)
      bySentence.computeIfAbsent(r.source().id(), id -> new ArrayList<>()).add(r);
    bySentence.forEach(
        (id, readings) ->
            lines.addAll(
                CheckScreen.wrapped(
                    id
                        + " ("
                        + String.join(", ", readings.stream().map(AuditRow::reading).toList())
                        + "): "
                        + readings.get(0).source().statement(),
                    "      ")));
    return lines;
  }

  /** The same as data: a property and a cause in each element, with the readings. */
  ArrayNode json() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    groups()
        .forEach(
            (property, causes) ->
                sorted(causes)
                    .forEach(c -> add(all, property.words(), Set.of(c.getKey()), c.getValue())));
    List<AuditRow> arithmetic = rows.stream().filter(LostClaims::isArithmetic).toList();
    if (!arithmetic.isEmpty()) add(all, "examples and numbers", Set.of(), arithmetic);
    return all;
  }

  private static void add(ArrayNode all, String property, Set<String> cause, List<AuditRow> rows) {
    ObjectNode node = all.addObject().put("property", property);
    cause.forEach(c -> node.put("cause", c));
    ArrayNode readings = node.putArray("readings");
    for (AuditRow r : rows) readings.add(r.source().id() + " " + r.reading());
  }
}
