package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.change.Comparison;
import counterplay.audit.change.Moved;
import counterplay.audit.properties.Payments;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.terminal.Version;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code diff} says to programs. */
public final class DiffFormat {

  private DiffFormat() {}

  /**
   * One comparison.
   *
   * @param before what is compared
   * @param after with what
   * @param source the file of the mechanism after the change, empty for the program's own
   * @param change what moved
   */
  public record Compared(String before, String after, String source, Comparison.Change change) {}

  private static String word(Moved.How how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  /** One JSON object. */
  public static String json(List<Compared> all) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("tool", "counterplay");
    object.put("version", Version.number());
    ArrayNode list = object.putArray("comparisons");
    for (Compared c : all) {
      ObjectNode node = list.addObject().put("before", c.before()).put("after", c.after());
      Payments.Sameness p = c.change().payments();
      ObjectNode paid =
          node.putObject("payments")
              .put("equal", p.verdict().name())
              .put("detail", p.words())
              .put("profiles", Long.toString(p.cases()));
      p.difference()
          .ifPresent(
              d -> {
                paid.set("case", Records.write(d.at()));
                ArrayNode rows = paid.putArray("table");
                d.rows().forEach(row -> row.forEach(rows.addArray()::add));
              });
      ArrayNode properties = node.putArray("properties");
      for (Moved m : c.change().moved()) {
        ObjectNode property =
            properties
                .addObject()
                .put("id", m.id())
                .put("change", word(m.how()))
                .put("before", m.wordBefore())
                .put("after", m.wordAfter());
        if (m.how() == Moved.How.UNKNOWN) property.put("unknown", m.why());
        m.play()
            .ifPresent(
                play -> {
                  property.put("beforeAtPlay", play.before()).put("afterAtPlay", play.after());
                  ArrayNode told = property.putArray("play");
                  play.account().lines().forEach(told::add);
                  property.set("case", Records.write(play.at()));
                });
      }
    }
    return Json.canonical(object, Set.of("comparisons", "properties"));
  }

  /** JUnit XML: what is lost is a failure, what is unknown skipped. */
  public static String junit(List<Compared> all) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (Compared c : all) {
      xml.append("  <testsuite name=\"")
          .append(CheckFormat.escaped(c.after()))
          .append("\" tests=\"")
          .append(c.change().moved().size())
          .append("\" failures=\"")
          .append(c.change().of(Moved.How.LOST).size())
          .append("\" errors=\"0\" skipped=\"")
          .append(c.change().of(Moved.How.UNKNOWN).size())
          .append("\">\n");
      for (Moved m : c.change().moved()) {
        xml.append("    <testcase classname=\"")
            .append(CheckFormat.escaped(c.after()))
            .append("\" name=\"")
            .append(CheckFormat.escaped(m.id()))
            .append('"');
        if (m.how() == Moved.How.LOST)
          xml.append("><failure message=\"")
              .append(CheckFormat.escaped("lost: " + m.words()))
              .append("\">")
              .append(CheckFormat.escaped(String.join("\n", DiffScreen.moved(m))))
              .append("</failure></testcase>\n");
        else if (m.how() == Moved.How.UNKNOWN)
          xml.append("><skipped message=\"")
              .append(CheckFormat.escaped(m.why()))
              .append("\"/></testcase>\n");
        else xml.append("/>\n");
      }
      xml.append("  </testsuite>\n");
    }
    return xml.append("</testsuites>\n").toString();
  }

  /** SARIF 2.1.0: a result for each property that fails or is unknown on either side. */
  public static String sarif(List<Compared> all) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = object.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "counterplay").put("version", Version.number());
    ArrayNode rules = driver.putArray("rules");
    ArrayNode results = run.putArray("results");
    Set<String> named = new java.util.LinkedHashSet<>();
    for (Compared c : all) {
      for (Moved m : c.change().moved()) {
        boolean holds = m.how() == Moved.How.SAME && !m.wordAfter().equals("REFUTED");
        if (holds) continue;
        if (named.add(m.id()))
          rules.addObject().put("id", m.id()).putObject("shortDescription").put("text", m.words());
        ObjectNode result =
            results
                .addObject()
                .put("ruleId", m.id())
                .put("level", m.how() == Moved.How.LOST ? "error" : "note");
        switch (m.how()) {
          case LOST -> result.put("baselineState", "new");
          case GAINED -> result.put("baselineState", "absent");
          case CHANGED -> result.put("baselineState", "updated");
          case SAME -> result.put("baselineState", "unchanged");
          case UNKNOWN -> {} // nothing is known of it
        }
        result
            .putObject("message")
            .put("text", word(m.how()) + "\n" + String.join("\n", DiffScreen.moved(m)));
        ObjectNode location = result.putArray("locations").addObject();
        if (!c.source().isEmpty())
          location
              .putObject("physicalLocation")
              .putObject("artifactLocation")
              .put("uri", c.source().replace('\\', '/'));
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", c.after());
        result.putObject("partialFingerprints").put("counterplay/v1", c.after() + " " + m.id());
      }
    }
    return object.toPrettyString() + "\n";
  }
}
