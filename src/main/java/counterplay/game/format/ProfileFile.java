package counterplay.game.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.exact.number.Rational;
import counterplay.game.BayesianGame.TypeStrategies;
import counterplay.game.BehaviourProfile;
import counterplay.game.MixedStrategies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with strategies of all players, in JSON; numbers are strings such as "1/2", decimals are
 * refused. A list holds one mixed strategy for each player, as {@code game solve} prints them:
 * {@code [["1/2","1/2"],["1","0"]]}. An object holds one mixture for each information set of a
 * tree, and possibly one belief: {@code {"behaviour":[["1","0"]],"beliefs":[["1"]]}}; or, for a
 * game of incomplete information, for each player and each of her types the probabilities of her
 * actions: {@code {"rules":[[["1","0"]],[["1","0"],["0","1"]]]}}; or, for a correlating device, the
 * probability of each profile, player 1's strategy varying fastest: {@code
 * {"distribution":["1/2","0","0","1/2"]}}.
 */
public sealed interface ProfileFile
    permits ProfileFile.Mixed, ProfileFile.Behavioural, ProfileFile.Typed, ProfileFile.Correlated {

  /** The largest file that is read, in bytes. */
  int MOST_BYTES = 4 << 20;

  /** Mixed strategies. */
  record Mixed(MixedStrategies profile) implements ProfileFile {}

  /**
   * BehaviourProfile strategies.
   *
   * @param beliefs one for each information set; no list at all if the file states none
   */
  record Behavioural(BehaviourProfile behaviour, List<List<Rational>> beliefs)
      implements ProfileFile {}

  /** What each type of each player does. */
  record Typed(TypeStrategies rules) implements ProfileFile {}

  /** The probability of each profile. */
  record Correlated(List<Rational> distribution) implements ProfileFile {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it cannot be read or is not of this form
   */
  static ProfileFile read(Path file) {
    byte[] bytes = GameFiles.bytes(file, MOST_BYTES);
    return parse(file.toString(), new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Reads the text of a file.
   *
   * @param name what the messages call the file
   * @throws IllegalArgumentException if it is not of this form
   */
  static ProfileFile parse(String name, String text) {
    try {
      JsonNode json = mapper().readTree(text);
      if (json.isArray()) return new Mixed(new MixedStrategies(lists(json)));
      List<String> fields = new ArrayList<>();
      json.fieldNames().forEachRemaining(fields::add);
      if (fields.equals(List.of("rules")) && json.get("rules").isArray()) {
        List<List<List<Rational>>> rules = new ArrayList<>();
        json.get("rules").forEach(ofPlayer -> rules.add(lists(ofPlayer)));
        return new Typed(new TypeStrategies(rules));
      }
      if (fields.equals(List.of("distribution")))
        return new Correlated(numbers(json.get("distribution")));
      if (!json.isObject()
          || !json.has("behaviour")
          || !List.of("behaviour", "beliefs").containsAll(fields)) {
        throw new IllegalArgumentException(
            "wanted is a list of mixed strategies, or an object with the fields behaviour and"
                + " beliefs, or rules, or distribution");
      }
      return new Behavioural(
          new BehaviourProfile(lists(json.get("behaviour"))),
          json.has("beliefs") ? lists(json.get("beliefs")) : List.of());
    } catch (JsonProcessingException e) {
      String line =
          e.getLocation() == null ? "" : ", line " + Math.max(1, e.getLocation().getLineNr());
      throw new IllegalArgumentException(
          name + line + ": " + e.getOriginalMessage().lines().findFirst().orElse("no JSON"), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static ObjectMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(8)
            .maxStringLength(Rational.MAX_TEXT)
            .maxNumberLength(40)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  private static List<List<Rational>> lists(JsonNode json) {
    if (!json.isArray())
      throw new IllegalArgumentException("wanted is a list of lists of numbers such as \"1/2\"");
    List<List<Rational>> lists = new ArrayList<>();
    for (JsonNode inner : json) lists.add(numbers(inner));
    return lists;
  }

  private static List<Rational> numbers(JsonNode json) {
    if (!json.isArray())
      throw new IllegalArgumentException("wanted is a list of lists of numbers such as \"1/2\"");
    List<Rational> numbers = new ArrayList<>();
    for (JsonNode number : json) {
      if (!number.isTextual()) {
        throw new IllegalArgumentException(
            "wanted are numbers as strings such as \"1/2\", seen is "
                + shortened(number.toString()));
      }
      numbers.add(Rational.parse(number.textValue()));
    }
    return numbers;
  }

  private static String shortened(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "...";
  }
}
