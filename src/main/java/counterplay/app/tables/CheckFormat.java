package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Size;
import counterplay.audit.properties.Smallness;
import counterplay.claim.Verdict;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.terminal.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How {@code check} is printed. */
public enum CheckFormat {
  /** For people. */
  TEXT,
  /** One JSON object. */
  JSON,
  /** JUnit XML: a property is a test, one that fails a failure, one that is unknown skipped. */
  JUNIT,
  /** SARIF 2.1.0: a result for each property that fails or is unknown. */
  SARIF;

  /**
   * What was asked of one mechanism.
   *
   * @param id its id
   * @param title its title
   * @param source the file that it came from, empty for the program's own
   * @param answers one for each property
   */
  public record Checked(String id, String title, String source, List<Answer> answers) {}

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The answers as one JSON object. */
  public static String json(List<Checked> all) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("tool", "counterplay");
    object.put("version", Version.number());
    ArrayNode mechanisms = object.putArray("mechanisms");
    for (Checked c : all) {
      ObjectNode m = mechanisms.addObject().put("id", c.id()).put("title", c.title());
      ArrayNode properties = m.putArray("properties");
      for (Answer a : c.answers()) properties.add(json(a));
    }
    return Json.canonical(object, Set.of("mechanisms", "properties"));
  }

  private static ObjectNode json(Answer a) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", a.id())
            .put("statement", a.words())
            .put("verdict", a.verdict().name())
            .put("environment", a.environment())
            .put("cases", Long.toString(a.cases()));
    if (!a.why().isEmpty()) node.put("unknown", a.why());
    a.lost()
        .ifPresent(
            lost -> {
              node.put("finding", lost.finding().text())
                  .put("amount", lost.account().amount())
                  .put("smallest", lost.smallness().text());
              node.set("smallness", json(lost.smallness()));
              ArrayNode play = node.putArray("play");
              lost.account().setting().forEach(play::add);
              lost.account().happens().forEach(play::add);
              ArrayNode table = node.putArray("table");
              lost.account().table().forEach(row -> row.forEach(table.addArray()::add));
              node.set("case", Records.write(lost.at()));
            });
    return node;
  }

  /** Which of the two words, in which order, and what was tried below. */
  static ObjectNode json(Smallness s) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("word", s.word())
            .put("order", Size.ORDER)
            .put("tried", Long.toString(s.below()))
            .put("untried", Long.toString(s.untried()));
    node.putObject("size")
        .put("agents", Integer.toString(s.size().agents()))
        .put("rounds", Integer.toString(s.size().rounds()))
        .put("types", Integer.toString(s.size().types()))
        .put("denominators", s.size().denominators().toString())
        .put("amounts", s.size().amounts().toString());
    return node;
  }

  /** The answers as JUnit XML. */
  public static String junit(List<Checked> all) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (Checked c : all) {
      long failed = c.answers().stream().filter(a -> a.verdict() == Verdict.REFUTED).count();
      long open = c.answers().stream().filter(CheckFormat::isOpen).count();
      xml.append("  <testsuite name=\"")
          .append(escaped(c.id()))
          .append("\" tests=\"")
          .append(c.answers().size())
          .append("\" failures=\"")
          .append(failed)
          .append("\" errors=\"0\" skipped=\"")
          .append(open)
          .append("\">\n");
      for (Answer a : c.answers()) {
        xml.append("    <testcase classname=\"")
            .append(escaped(c.id()))
            .append("\" name=\"")
            .append(escaped(a.id()))
            .append('"');
        if (a.verdict() == Verdict.REFUTED)
          xml.append("><failure message=\"")
              .append(escaped(message(a)))
              .append("\">")
              .append(escaped(String.join("\n", CheckScreen.full(a))))
              .append("</failure></testcase>\n");
        else if (isOpen(a))
          xml.append("><skipped message=\"")
              .append(escaped(a.verdict() + " " + a.why()))
              .append("\"/></testcase>\n");
        else xml.append("/>\n");
      }
      xml.append("  </testsuite>\n");
    }
    return xml.append("</testsuites>\n").toString();
  }

  static boolean isOpen(Answer a) {
    return a.verdict() == Verdict.UNDECIDED || a.verdict() == Verdict.SURVIVED;
  }

  private static String message(Answer a) {
    return a.words() + ": not " + a.lost().map(l -> l.finding().text()).orElse("");
  }

  static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The answers as SARIF. */
  public static String sarif(List<Checked> all) {
    Sarif log = new Sarif();
    for (Checked c : all) {
      for (Answer a : c.answers()) {
        log.rule(a.id(), a.words());
        if (a.verdict() == Verdict.REFUTED || isOpen(a))
          log.result(
              a.id(),
              a.verdict() == Verdict.REFUTED,
              Optional.empty(),
              c.id() + "\n" + String.join("\n", CheckScreen.full(a)),
              c.id(),
              c.source());
      }
    }
    return log.text();
  }
}
