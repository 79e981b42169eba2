package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.Json;
import counterplay.terminal.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A log of SARIF 2.1.0 with one run. */
final class Sarif {

  private final ObjectNode log = Json.object();
  private final ArrayNode rules;
  private final ArrayNode results;
  private final Set<String> named = new HashSet<>();

  /** No result yet. */
  Sarif() {
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "counterplay").put("version", Version.number());
    rules = driver.putArray("rules");
    results = run.putArray("results");
  }

  /** What is asked, once for each id. */
  void rule(String id, String words) {
    if (named.add(id))
      rules.addObject().put("id", id).putObject("shortDescription").put("text", words);
  }

  /**
   * One result.
   *
   * @param rule the id of what is asked
   * @param isError whether it is an error, else a note
   * @param state how it compares with a baseline; empty if there is none
   * @param text what is found
   * @param mechanism of which mechanism
   * @param source its file; empty if it is a built-in one
   */
  void result(
      String rule,
      boolean isError,
      Optional<String> state,
      String text,
      String mechanism,
      String source) {
    ObjectNode result =
        results.addObject().put("ruleId", rule).put("level", isError ? "error" : "note");
    state.ifPresent(s -> result.put("baselineState", s));
    result.putObject("message").put("text", text);
    ObjectNode location = result.putArray("locations").addObject();
    if (!source.isEmpty())
      location
          .putObject("physicalLocation")
          .putObject("artifactLocation")
          .put("uri", source.replace('\\', '/'));
    location.putArray("logicalLocations").addObject().put("fullyQualifiedName", mechanism);
    result.putObject("partialFingerprints").put("counterplay/v1", mechanism + " " + rule);
  }

  /** The log as text. */
  String text() {
    return log.toPrettyString() + "\n";
  }
}
