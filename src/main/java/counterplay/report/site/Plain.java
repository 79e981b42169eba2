package counterplay.report.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A case as what templates can walk: texts, lists, tables and named fields. */
final class Plain {

  private Plain() {}

  /** {@code {"rows": ...}} for rows of equal length, a list of texts, fields by name, or a text. */
  static Object of(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      node.properties().forEach(e -> fields.put(words(e.getKey()), of(e.getValue())));
      return Map.of("fields", fields);
    }
    if (!node.isArray()) return Map.of("text", node.asText());
    if (isTable(node)) {
      List<List<String>> rows = new ArrayList<>();
      node.forEach(row -> rows.add(texts(row)));
      return Map.of("rows", rows);
    }
    if (isFlat(node)) return Map.of("texts", texts(node));
    List<Object> items = new ArrayList<>();
    node.forEach(n -> items.add(of(n)));
    return Map.of("items", items);
  }

  private static boolean isTable(JsonNode node) {
    return !node.isEmpty()
        && StreamSupport.stream(node.spliterator(), false)
            .allMatch(
                row ->
                    row.isArray()
                        && !row.isEmpty()
                        && isFlat(row)
                        && row.size() == node.get(0).size());
  }

  private static boolean isFlat(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode);
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(n -> texts.add(n.asText()));
    return texts;
  }

  /** {@code blueStrategy} is read as {@code blue strategy}. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
