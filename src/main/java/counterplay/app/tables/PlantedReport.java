package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.data.Json;
import counterplay.search.Detection;
import counterplay.terminal.Columns;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the hunt for planted failures found.
 *
 * @param rows the failures in the order in which they were hunted
 */
public record PlantedReport(List<Row> rows) {

  /**
   * One failure.
   *
   * @param failure what was planted
   * @param recall how the hunt for it went
   */
  public record Row(PlantedFailure failure, Detection recall) {}

  /** How many were found. */
  public long found() {
    return rows.stream().filter(r -> r.recall().isFound()).count();
  }

  /** One line for each failure, then one for each kind of mutation, then the recall in all. */
  public List<String> lines() {
    Columns each = new Columns();
    each.add(
        "planted failure", "mutation", "found", "cases", "seconds", "searcher", "what is wrong");
    for (Row r : rows) {
      each.add(
          r.failure().id(),
          r.failure().mutation().word(),
          r.recall().isFound() ? "yes" : "MISSED",
          Long.toString(r.recall().cases()),
          seconds(r.recall().time()),
          r.recall().searcher(),
          r.failure().words());
    }
    Columns kinds = new Columns();
    kinds.add("mutation", "found", "of", "median seconds", "longest");
    byKind()
        .forEach(
            (kind, some) ->
                kinds.add(
                    kind.word(),
                    Long.toString(some.found()),
                    Integer.toString(some.rows().size()),
                    seconds(some.times().get(some.times().size() / 2)),
                    seconds(some.times().get(some.times().size() - 1))));
    List<String> lines = new ArrayList<>(each.lines());
    lines.add("");
    lines.addAll(kinds.lines());
    lines.add("");
    lines.add(found() + " of " + rows.size() + " planted failures found");
    return lines;
  }

  /** The failures of each kind. */
  Map<Mutation, PlantedReport> byKind() {
    Map<Mutation, List<Row>> kinds = new TreeMap<>();
    for (Row r : rows) kinds.computeIfAbsent(r.failure().mutation(), k -> new ArrayList<>()).add(r);
    Map<Mutation, PlantedReport> reports = new TreeMap<>();
    kinds.forEach((kind, some) -> reports.put(kind, new PlantedReport(some)));
    return reports;
  }

  private List<Duration> times() {
    return rows.stream().map(r -> r.recall().time()).sorted().toList();
  }

  /** The same as one JSON object. */
  public String json(long seed) {
    ObjectNode object = Json.signed().put("seed", Long.toString(seed));
    ArrayNode plants = object.putArray("plants");
    for (Row r : rows) {
      plants
          .addObject()
          .put("id", r.failure().id())
          .put("reading", r.failure().reading())
          .put("mutation", r.failure().mutation().word())
          .put("words", r.failure().words())
          .put("found", r.recall().isFound() ? "yes" : "no")
          .put("cases", Long.toString(r.recall().cases()))
          .put("seconds", seconds(r.recall().time()))
          .put("searcher", r.recall().searcher())
          .put("finding", r.recall().finding());
    }
    object
        .putObject("summary")
        .put("plants", Integer.toString(rows.size()))
        .put("found", Long.toString(found()));
    return Json.canonical(object, Set.of("plants"));
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).toPlainString();
  }
}
