package counterplay.audit.plays;

import com.fasterxml.jackson.databind.JsonNode;
import counterplay.data.Lists;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Lists as they are written to files, in words. */
final class ListWords {

  private ListWords() {}

  static String enumerated(JsonNode list, BiFunction<Integer, JsonNode, String> each) {
    return joined(Lists.each(list.size(), k -> each.apply(k, list.get(k))));
  }

  static boolean all(JsonNode list, Predicate<JsonNode> is) {
    return list.size() > 0 && StreamSupport.stream(list.spliterator(), false).allMatch(is);
  }

  static String list(JsonNode list) {
    return "(" + joined(list, ", ", JsonNode::asText) + ")";
  }

  static String joined(JsonNode list, String with, Function<JsonNode, String> each) {
    return String.join(with, StreamSupport.stream(list.spliterator(), false).map(each).toList());
  }

  static String joined(List<String> parts) {
    return String.join(", ", parts);
  }

  /** What has a chance, with it. */
  static String likely(JsonNode law, IntFunction<String> name) {
    return joined(
        IntStream.range(0, law.size())
            .filter(k -> !law.get(k).asText().equals("0"))
            .mapToObj(
                k ->
                    name.apply(k)
                        + (law.get(k).asText().equals("1") ? "" : " with " + law.get(k).asText()))
            .toList());
  }
}
