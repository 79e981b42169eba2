package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Gravity;
import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.data.Json;
import counterplay.search.portfolio.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The results of an audit as one JSON object; every leaf is a string. */
public final class AuditJson {

  private AuditJson() {}

  /** The object that other programs rely on. */
  public static String text(List<AuditRow> results, long seed) {
    ObjectNode object = Json.signed().put("seed", Long.toString(seed));
    ArrayNode claims = object.putArray("claims");
    for (AuditRow r : results) claims.add(row(r));
    ObjectNode summary =
        object.putObject("summary").put("claims", Integer.toString(results.size()));
    for (Verdict v : Verdict.values())
      summary.put(v.name(), Long.toString(results.stream().filter(r -> r.verdict() == v).count()));
    summary.put(
        "sentences", Long.toString(results.stream().map(r -> r.source().id()).distinct().count()));
    if (results.stream().anyMatch(r -> r.share() != AuditRow.Share.NONE))
      object.set("lost", LostClaims.of(results).json());
    return Json.canonical(object, Set.of("claims", "summary", "lost"));
  }

  private static ObjectNode row(AuditRow r) {
    Source source = r.source();
    ObjectNode row = Json.object();
    row.put("id", source.id())
        .put("paper", source.paper())
        .put("place", source.place())
        .put("kind", source.kind().word())
        .put("statement", source.statement())
        .put("reading", r.reading())
        .put("origin", r.origin().name())
        .put("scope", r.scope())
        .put("verdict", r.verdict().name())
        .put("declared", r.declared().name());
    if (r.share() != AuditRow.Share.NONE)
      row.put("yourRule", r.share().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    r.denied().ifPresent(d -> row.put("denied", d));
    for (Gravity g : r.gravity())
      row.put("gravity", g.kind().name())
          .put("charged", g.charged().isEmpty() ? source.id() : g.charged());
    ArrayNode assumes = row.putArray("assumes");
    for (AuditRow.Assumed a : r.assumes())
      assumes.addObject().put("lemma", a.lemma()).put("kind", a.kind());
    ObjectNode evidence =
        row.putObject("evidence")
            .put("kind", r.evidence().kind().word())
            .put("file", r.evidence().file())
            .put("cases", Long.toString(r.evidence().cases()))
            .put("detail", r.evidence().detail());
    if (!r.evidence().searches().isEmpty()) {
      ArrayNode searches = evidence.putArray("searches");
      for (Tally t : r.evidence().searches()) {
        ObjectNode search =
            searches.addObject().put("method", t.method()).put("cases", Long.toString(t.cases()));
        t.closest().ifPresent(distance -> search.put("closest", distance.toString()));
      }
    }
    for (ObjectNode settling : r.cases()) evidence.set("case", settling);
    return row.put("seconds", BigDecimal.valueOf(r.time().toMillis(), 3).toPlainString());
  }
}
