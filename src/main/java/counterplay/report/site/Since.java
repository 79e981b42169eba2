package counterplay.report.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Verdict;
import counterplay.data.BadFile;
import counterplay.data.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an earlier audit found, as {@code audit --format json} prints it.
 *
 * @param file where it is on file; empty where there is none
 * @param verdicts by claim and reading
 */
public record Since(String file, Map<String, Map<String, String>> verdicts) {

  /** No earlier audit. */
  public static final Since NOTHING = new Since("", Map.of());

  /** Copies the map. */
  public Since {
    verdicts = Map.copyOf(verdicts);
  }

  /**
   * A reading whose verdict is another one, or that is new or gone.
   *
   * @param claim the id of its claim
   * @param reading its name
   * @param before its verdict then; empty if there was none
   * @param now its verdict now; empty if there is none
   * @param step {@code stronger} or {@code weaker} where both hold; else empty
   */
  public record Moved(String claim, String reading, String before, String now, String step) {}

  /**
   * Reads the file.
   *
   * @throws BadFile if it is no such file
   */
  public static Since at(String name, Path file) {
    try {
      ObjectNode object = Json.object(Json.bytes(file));
      if (!object.path("tool").asText().equals("counterplay") || !object.path("claims").isArray())
        throw new BadFile("no object of 'audit --format json'");
      Map<String, Map<String, String>> verdicts = new TreeMap<>();
      for (JsonNode row : object.get("claims"))
        verdicts
            .computeIfAbsent(field(row, "id"), id -> new LinkedHashMap<>())
            .put(field(row, "reading"), verdict(row));
      return new Since(name, verdicts);
    } catch (BadFile e) {
      throw new BadFile(
          name + ": " + e.getMessage() + "; wanted is what 'audit --format json' prints");
    }
  }

  private static String field(JsonNode row, String name) {
    if (!row.path(name).isTextual()) throw new BadFile("a row of 'claims' without '" + name + "'");
    return row.get(name).asText();
  }

  private static String verdict(JsonNode row) {
    String verdict = field(row, "verdict");
    for (Verdict v : Verdict.values()) if (v.name().equals(verdict)) return verdict;
    throw new BadFile("'" + verdict + "' is no verdict");
  }

  /**
   * What has moved among claims that the report is about: other verdicts first, then what is new,
   * then what is gone.
   */
  List<Moved> moved(List<ClaimView> claims) {
    List<Moved> other = new ArrayList<>();
    List<Moved> added = new ArrayList<>();
    List<Moved> gone = new ArrayList<>();
    for (ClaimView c : claims) {
      Map<String, String> then = new LinkedHashMap<>(verdicts.getOrDefault(c.id(), Map.of()));
      for (ReadingView r : c.readings()) {
        String before = then.getOrDefault(r.id(), "");
        then.remove(r.id());
        if (before.isEmpty()) added.add(new Moved(c.id(), r.id(), "", r.verdict(), ""));
        else if (!before.equals(r.verdict()))
          other.add(new Moved(c.id(), r.id(), before, r.verdict(), step(before, r.verdict())));
      }
      then.forEach((reading, before) -> gone.add(new Moved(c.id(), reading, before, "", "")));
    }
    other.addAll(added);
    other.addAll(gone);
    return other;
  }

  /** Verdicts that hold come in the order of their strength. */
  private static String step(String before, String now) {
    int then = Verdict.valueOf(before).ordinal();
    int today = Verdict.valueOf(now).ordinal();
    return Math.max(then, today) > Verdict.SURVIVED.ordinal()
        ? ""
        : today < then ? "stronger" : "weaker";
  }
}
