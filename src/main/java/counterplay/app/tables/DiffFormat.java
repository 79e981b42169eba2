package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.change.Comparison;
import counterplay.audit.change.Moved;
import counterplay.audit.properties.Payments;
import counterplay.data.Json;
import counterplay.data.Records;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    ObjectNode object = Json.signed();
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
                paid.set("smallness", CheckFormat.json(d.smallness()));
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
                  property.set("smallness", CheckFormat.json(play.smallness()));
                });
      }
    }
    return Json.canonical(object, Set.of("comparisons", "properties"));
  }

  /** JUnit XML: what is lost is a failure, what is unknown skipped. */
  public static String junit(List<Compared> all) {
    JUnitXml xml = new JUnitXml();
    for (Compared c : all)
      xml.suite(c.after(), c.change().moved().stream().map(DiffFormat::test).toList());
    return xml.text();
  }

  private static JUnitXml.Test test(Moved m) {
    return switch (m.how()) {
      case LOST -> JUnitXml.Test.failed(m.id(), "lost: " + m.words(), DiffScreen.moved(m));
      case UNKNOWN -> JUnitXml.Test.skipped(m.id(), m.why());
      case GAINED, CHANGED, SAME -> JUnitXml.Test.passed(m.id());
    };
  }

  /** SARIF 2.1.0: a result for each property that fails or is unknown on either side. */
  public static String sarif(List<Compared> all) {
    Sarif log = new Sarif();
    for (Compared c : all) {
      for (Moved m : c.change().moved()) {
        if (m.how() == Moved.How.SAME && !m.wordAfter().equals("REFUTED")) continue;
        log.rule(m.id(), m.words());
        log.result(
            m.id(),
            m.how() == Moved.How.LOST,
            state(m.how()),
            word(m.how()) + "\n" + String.join("\n", DiffScreen.moved(m)),
            c.after(),
            c.source());
      }
    }
    return log.text();
  }

  /** SARIF's word for a change; none where nothing is known. */
  private static Optional<String> state(Moved.How how) {
    return switch (how) {
      case LOST -> Optional.of("new");
      case GAINED -> Optional.of("absent");
      case CHANGED -> Optional.of("updated");
      case SAME -> Optional.of("unchanged");
      case UNKNOWN -> Optional.empty();
    };
  }
}
