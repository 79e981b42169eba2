package counterplay.game.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.game.FiniteGame;
import counterplay.game.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The result of {@link GameCheck} as lines for people. */
final class CheckText {

  private static final List<Map.Entry<String, String>> VERDICTS =
      List.of(
          Map.entry("equilibrium", "an equilibrium"),
          Map.entry("subgamePerfect", "subgame perfect"),
          Map.entry("weakPerfectBayesian", "weak perfect Bayesian"),
          Map.entry("correlatedEquilibrium", "a correlated equilibrium"));
  private static final Set<String> STRATEGIES = Set.of("strategy", "told", "instead");

  private CheckText() {}

  static String of(ObjectNode json, FiniteGame game) {
    String verdicts =
        VERDICTS.stream()
            .filter(v -> json.has(v.getKey()))
            .map(v -> (json.get(v.getKey()).asBoolean() ? "" : "not ") + v.getValue())
            .collect(Collectors.joining(", "));
    StringBuilder out = new StringBuilder(json.get("file").asText() + ": " + verdicts + "\n");
    if (json.has("note")) out.append("  ").append(json.get("note").asText()).append('\n');
    if (json.has("payoffs")) {
      for (int i = 0; i < json.get("payoffs").size(); i++) {
        out.append("  player ").append(i + 1).append(named(game.players().get(i), i + 1));
        out.append(" earns ").append(json.get("payoffs").get(i).asText()).append('\n');
      }
    }
    if (json.has("best"))
      out.append("  best deviation: ").append(words(json.get("best"), game)).append('\n');
    for (String kind : List.of("deviations", "imperfections", "faults")) {
      if (!json.has(kind)) continue;
      String one = kind.substring(0, kind.length() - 1);
      for (JsonNode entry : json.get(kind))
        out.append("  ").append(one).append(": ").append(words(entry, game)).append('\n');
    }
    return out.toString();
  }

  private static String named(String name, int number) {
    return name.isEmpty() || name.equals(Integer.toString(number)) ? "" : " (" + name + ")";
  }

  private static String words(JsonNode entry, FiniteGame game) {
    List<String> parts = new ArrayList<>();
    int player = entry.has("player") ? Integer.parseInt(entry.get("player").asText()) : 0;
    entry
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              String text =
                  value.isArray()
                      ? StreamSupport.stream(value.spliterator(), false)
                          .map(JsonNode::asText)
                          .collect(Collectors.joining(", ", "(", ")"))
                      : value.asText();
              if (field.getKey().equals("player"))
                text += named(game.players().get(player - 1), player);
              if (STRATEGIES.contains(field.getKey())) {
                NormalForm form = game.normalForm();
                int strategy = Integer.parseInt(value.asText());
                text += named(form.strategies().get(player - 1).get(strategy - 1), strategy);
              }
              parts.add(field.getKey() + " " + text);
            });
    return String.join(", ", parts);
  }
}
