package counterplay.foreign.child;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.corpus.Discovery;
import counterplay.data.Records;
import counterplay.foreign.wire.Wire;
import counterplay.kernel.Kernel;
import counterplay.kernel.Proving;
import counterplay.kernel.Verdicts;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.search.CombinationSearch;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.search.Stop;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims of the user's in their own process: described and examined. */
final class Claims {

  private final Map<String, Claim<?>> claims = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();

  Claims(List<Spec> specs, List<Mechanism> rules) {
    if (specs.isEmpty()) return;
    Mechanisms mechanisms = Discovery.mechanisms();
    for (Mechanism rule : rules) mechanisms = mechanisms.with(rule);
    for (Spec spec : specs) {
      for (Claim<?> claim : spec.claims(mechanisms)) {
        if (claims.put(claim.id(), claim) != null)
          throw new IllegalStateException("two claims are called " + claim.id());
        owners.put(claim.id(), spec.getClass().getSimpleName());
      }
    }
  }

  ArrayNode described() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Claim<?> claim : claims.values()) {
      ObjectNode one =
          all.addObject()
              .put("id", claim.id())
              .put("kind", claim.source().kind().name())
              .put("place", claim.source().place())
              .put("statement", claim.source().statement())
              .put("owner", owners.get(claim.id()));
      ArrayNode readings = one.putArray("readings");
      for (Reading<?> r : claim.readings()) {
        ObjectNode reading =
            readings
                .addObject()
                .put("id", r.id())
                .put("origin", r.origin().name())
                .put("declared", r.declared().name())
                .put("quantifier", r.quantifier().name())
                .put("scope", r.scope().words());
        ArrayNode gravity = reading.putArray("gravity");
        for (Gravity g : r.gravity()) gravity.add(gravity(g));
      }
    }
    return all;
  }

  private static ObjectNode gravity(Gravity g) {
    ObjectNode object = Wire.object().put("kind", g.kind().name()).put("charged", g.charged());
    if (g instanceof Gravity.Misprint m)
      object.put("standing", m.standing()).put("words", m.meant());
    if (g instanceof Gravity.Edge e)
      object.put("standing", e.standing()).put("words", e.condition());
    return object;
  }

  /**
   * By a kernel of this process, whose verdicts the other one does not take over: evidence is
   * looked for here, and no lemma counts as checked.
   */
  ObjectNode examined(ObjectNode request) {
    Verdicts verdicts = new Verdicts(new Proving(new CombinationSearch()), lemma -> false);
    Examination examination =
        new Examination(
            List.of(),
            verdicts,
            request.get("seed").longValue(),
            Duration.ofSeconds(request.get("seconds").longValue()),
            new Stop());
    return examined(
        claims.get(request.get("claim").textValue()),
        request.get("reading").textValue(),
        examination);
  }

  private static <C extends Record> ObjectNode examined(
      Claim<C> claim, String id, Examination examination) {
    Reading<C> reading = claim.reading(id).orElseThrow();
    Examined result = examination.of(claim, reading);
    ObjectNode answer =
        Wire.object()
            .put("verdict", result.verdict().name())
            .put("evidence", result.evidence().kind().name())
            .put("cases", result.evidence().cases())
            .put("detail", result.evidence().detail())
            .put("cut", result.isCut())
            .put("code", result.ruling().code());
    ArrayNode lemmas = answer.putArray("lemmas");
    result
        .ruling()
        .lemmas()
        .forEach(l -> lemmas.addObject().put("id", l.id()).put("kind", l.kind().name()));
    for (Record settling : result.settling()) {
      answer.set("case", Records.write(settling));
      answer.set("finding", finding(Kernel.judge(reading, claim.caseType().cast(settling))));
    }
    return answer;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode object =
        Wire.object().put("relation", finding.relation().name()).put("text", finding.text());
    side(finding.left(), object, "left");
    side(finding.right(), object, "right");
    ArrayNode working = object.putArray("working");
    finding.working().forEach(working::add);
    return object;
  }

  private static void side(Quantity side, ObjectNode object, String name) {
    if (side instanceof Quantity.Numbers numbers) {
      ArrayNode values = object.putArray(name);
      numbers.values().forEach(v -> values.add(v.toString()));
    }
  }
}
