package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Size;
import counterplay.audit.properties.Smallness;
import counterplay.claim.Verdict;
import counterplay.data.Json;
import counterplay.data.Records;
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
    ObjectNode object = Json.signed();
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
        Json.object()
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
        Json.object()
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
    JUnitXml xml = new JUnitXml();
    for (Checked c : all) xml.suite(c.id(), c.answers().stream().map(CheckFormat::test).toList());
    return xml.text();
  }

  private static JUnitXml.Test test(Answer a) {
    if (a.verdict() == Verdict.REFUTED)
      return JUnitXml.Test.failed(a.id(), message(a), CheckScreen.full(a));
    return isOpen(a)
        ? JUnitXml.Test.skipped(a.id(), a.verdict() + " " + a.why())
        : JUnitXml.Test.passed(a.id());
  }

  static boolean isOpen(Answer a) {
    return a.verdict() == Verdict.UNDECIDED || a.verdict() == Verdict.SURVIVED;
  }

  private static String message(Answer a) {
    return a.words() + ": not " + a.lost().map(l -> l.finding().text()).orElse("");
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
