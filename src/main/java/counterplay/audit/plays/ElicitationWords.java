package counterplay.audit.plays;

import static counterplay.audit.plays.ListWords.enumerated;
import static counterplay.audit.plays.ListWords.joined;
import static counterplay.audit.plays.ListWords.likely;
import static counterplay.audit.plays.ListWords.list;

import com.fasterxml.jackson.databind.JsonNode;
import counterplay.data.Lists;
import java.util.ArrayList;
import java.util.List;

/**
 * Priors, strategies and reports of elicitation in words.
 *
 * @param signals how many signals there are; 0 where none are spoken of
 */
record ElicitationWords(int signals) {

  static int count(JsonNode n) {
    if (n.path("states").isArray()) return n.get("states").get(0).size();
    if (n.path("draws").isArray() && n.path("signals").isTextual())
      return Integer.parseInt(n.get("signals").asText());
    if (n.path("first").isArray() && n.path("second").isArray() && n.size() == 2)
      return n.get("first").size();
    for (String table : List.of("matrix", "joint"))
      if (n.path(table).isArray()) return n.get(table).get(0).size();
    for (String list : List.of("images", "prediction"))
      if (n.path(list).isArray()) return n.get(list).size();
    int most = 0;
    for (JsonNode part : n) most = Math.max(most, count(part));
    return most;
  }

  String signal(int s) {
    return s < signals && signals <= 26 ? Signals.name(s, signals) : String.valueOf(s);
  }

  String signal(JsonNode s) {
    return s.asText().matches("[0-9]{1,2}") ? signal(Integer.parseInt(s.asText())) : s.asText();
  }

  String state(int k, JsonNode weight, JsonNode law) {
    return "State " + k + " (chance " + weight.asText() + "): the signal " + law(law);
  }

  String law(JsonNode law) {
    return likely(law, this::signal);
  }

  String alike(JsonNode part) {
    String many =
        part.path("size").asText()
            + (part.path("size").asText().equals("1") ? " agent" : " agents");
    JsonNode theta = part.path("theta").path("matrix");
    return many
        + (part.has("group") ? " of group " + part.get("group").asText() : "")
        + ": "
        + (theta.isArray()
            ? signalStrategy(theta)
            : options(part.path("strategy").path("options")));
  }

  /** Row r, column s: the probability of the report r at the signal s. */
  String signalStrategy(JsonNode matrix) {
    return joined(
        Lists.each(
            matrix.get(0).size(),
            s -> {
              List<String> reports = new ArrayList<>();
              for (int r = 0; r < matrix.size(); r++) {
                String p = matrix.get(r).get(s).asText();
                if (p.equals("1")) reports.add(signal(r));
                else if (!p.equals("0")) reports.add(signal(r) + " with " + p);
              }
              return "at " + signal(s) + " reports " + String.join(", ", reports);
            }));
  }

  String options(JsonNode options) {
    return enumerated(
        options,
        (s, draws) ->
            "at "
                + signal(s)
                + " "
                + joined(
                    draws,
                    " or ",
                    d ->
                        (d.get("probability").asText().equals("1")
                                ? ""
                                : "with " + d.get("probability").asText() + " ")
                            + "reports "
                            + report(d.get("report"))));
  }

  String report(JsonNode report) {
    return signal(report.get("signal")) + " and predicts " + list(report.get("prediction"));
  }

  String joint(JsonNode joint) {
    List<String> all = new ArrayList<>();
    for (int r = 0; r < joint.size(); r++)
      for (int s = 0; s < joint.get(r).size(); s++)
        if (!joint.get(r).get(s).asText().equals("0"))
          all.add("(" + signal(r) + ", " + signal(s) + ") with " + joint.get(r).get(s).asText());
    return joined(all);
  }
}
