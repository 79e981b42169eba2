package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import counterplay.claim.Claim;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Library;
import counterplay.data.Records;
import counterplay.kernel.Verdicts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases in which one entry was changed to something that it cannot be settle no reading that no
 * case settles: each is refused by its record, lies outside the scope, or changes nothing. One of
 * some is tried of each reading; {@code -Dforged=all} tries all.
 */
class ForgedCasesTest {

  private static final int TRIED = System.getProperty("forged", "").equals("all") ? 100_000 : 12;
  private static final List<String> NUMBERS = List.of("-2", "0", "-10", "25/2", "1/2", "6");
  private static final List<List<String>> PAIRS =
      List.of(List.of("100", "-99"), List.of("3/2", "-1/2"), List.of("0", "0"), List.of("6", "1"));

  @TestFactory
  Stream<DynamicTest> a_forged_case_settles_nothing() {
    return Library.own().catalogue().claims().stream()
        .map(claim -> dynamicTest(claim.id(), () -> tried(claim)));
  }

  private static <C extends Record> void tried(Claim<C> claim) {
    for (Reading<C> reading : claim.readings()) {
      boolean exists = reading.quantifier() == Quantifier.EXISTS;
      if (reading.declared() == (exists ? Verdict.PROVED : Verdict.REFUTED)) continue;
      for (C known : reading.scope().candidates().smallestFirst().skip(1).limit(1).toList()) {
        List<ObjectNode> forged = new ArrayList<>(forged(Records.write(known)));
        Collections.shuffle(forged, new Random(1));
        for (ObjectNode object : forged.subList(0, Math.min(TRIED, forged.size())))
          assertThat(settles(claim, reading, object)).as(reading.id() + " at " + object).isFalse();
      }
    }
  }

  private static <C extends Record> boolean settles(
      Claim<C> claim, Reading<C> reading, ObjectNode object) {
    C forged;
    try {
      forged = Records.read(object, claim.caseType(), "case");
      if (!Verdicts.contains(reading, forged)) return false;
    } catch (RuntimeException refused) {
      return false;
    }
    try {
      return Verdicts.settles(reading, forged);
    } catch (RuntimeException undecided) {
      return false;
    }
  }

  private static List<ObjectNode> forged(ObjectNode known) {
    List<ObjectNode> all = new ArrayList<>();
    collect(known, List.of(), known, all);
    return all;
  }

  private static void collect(
      JsonNode node, List<Object> place, ObjectNode known, List<ObjectNode> all) {
    for (JsonNode other : others(node)) {
      if (place.isEmpty() || other.equals(node)) continue;
      ObjectNode copy = known.deepCopy();
      JsonNode parent = copy;
      for (Object step : place.subList(0, place.size() - 1)) parent = at(parent, step);
      Object last = place.get(place.size() - 1);
      if (last instanceof String name) ((ObjectNode) parent).set(name, other);
      else ((ArrayNode) parent).set((Integer) last, other);
      all.add(copy);
    }
    List<Object> steps = new ArrayList<>();
    node.fieldNames().forEachRemaining(steps::add);
    if (node.isArray()) for (int k = 0; k < node.size(); k++) steps.add(k);
    for (Object step : steps) {
      List<Object> longer = new ArrayList<>(place);
      longer.add(step);
      collect(at(node, step), longer, known, all);
    }
  }

  private static JsonNode at(JsonNode node, Object step) {
    return step instanceof String name ? node.get(name) : node.get((Integer) step);
  }

  private static List<JsonNode> others(JsonNode node) {
    List<JsonNode> others = new ArrayList<>();
    if (node.isTextual() && node.textValue().matches("-?\\d+(/\\d+)?"))
      NUMBERS.forEach(n -> others.add(TextNode.valueOf(n)));
    if (!(node instanceof ArrayNode list) || list.isEmpty()) return others;
    ArrayNode shorter = list.deepCopy();
    shorter.remove(list.size() - 1);
    others.add(shorter);
    others.add(list.deepCopy().add(list.get(0)));
    if (list.size() == 1) return others;
    ArrayNode twice = list.deepCopy();
    twice.set(1, list.get(0));
    others.add(twice);
    if (list.get(0).isTextual() && list.get(1).isTextual()) {
      for (List<String> pair : PAIRS) {
        ArrayNode copy = list.deepCopy();
        copy.set(0, TextNode.valueOf(pair.get(0)));
        copy.set(1, TextNode.valueOf(pair.get(1)));
        others.add(copy);
      }
    }
    return others;
  }
}
