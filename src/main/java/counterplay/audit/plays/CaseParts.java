package counterplay.audit.plays;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Parts of a case in words, as they are written to files: priors, strategies and reports of
 * elicitation, social functions, prices and strategies of curation, beliefs that move, games,
 * densities, and numbers by their names. Signals, states and strategies have the numbers that they
 * have in the file; agents are counted from 1.
 */
final class CaseParts {

  private final List<String> numbers = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> untold = new ArrayList<>();

  /** The number of the first agent. */
  private final int first;

  private CaseParts(int first) {
    this.first = first;
  }

  /**
   * The lines, numbers first; what has no words is named at the end. Of numbers alone there are
   * none: the data say the same.
   */
  static List<String> of(JsonNode data) {
    CaseParts parts = new CaseParts(CurationParts.isCuration(data) ? 1 : 0);
    data.properties().forEach(e -> parts.tell(e.getKey(), e.getValue()));
    List<String> all = new ArrayList<>();
    if (parts.lines.isEmpty()) return all;
    if (!parts.numbers.isEmpty()) all.add(String.join(", ", parts.numbers) + ".");
    all.addAll(parts.lines);
    if (!parts.untold.isEmpty())
      all.add("The data below say: " + String.join(", ", new LinkedHashSet<>(parts.untold)) + ".");
    return all;
  }

  private void tell(String name, JsonNode n) {
    if (name.equals("g") && n.isArray() && n.size() > 2 && Integer.bitCount(n.size()) == 1) {
      lines.add(CurationParts.function(n));
    } else if (n.isTextual()) {
      numbers.add(
          name.equals("agent") && n.asText().matches("[0-9]")
              ? "about " + Signals.agent(Integer.parseInt(n.asText()) - first)
              : name + " = " + n.asText());
    } else if (n.isArray() && all(n, JsonNode::isTextual)) {
      numbers.add(name + " = " + list(n));
    } else if (n.isArray() && all(n, row -> row.isArray() && all(row, JsonNode::isTextual))) {
      numbers.add(
          name + " = (" + joined(n, "; ", row -> joined(row, ", ", JsonNode::asText)) + ")");
    } else if (n.isArray()) {
      listed(name, n);
    } else if (n.has("states")) {
      each(n.get("states"), (k, law) -> state(k, n.get("weights").get(k), law));
    } else if (n.has("first") && n.has("second") && n.size() == 2 && n.get("first").isArray()) {
      lines.add("State 0 (chance 1/2): " + signals(n.get("first")) + ".");
      lines.add("State 1 (chance 1/2): " + signals(n.get("second")) + ".");
    } else if (n.has("draws")) {
      lines.add(
          "They see "
              + joined(
                  n.get("draws"),
                  ", ",
                  d -> list(d.get("signals")) + " with " + d.get("probability").asText())
              + ".");
    } else if (n.has("parts")) {
      each(n.get("parts"), (k, p) -> alike(p));
    } else if (n.has("matrix")) {
      lines.add(name + ": " + signalStrategy(n.get("matrix")) + ".");
    } else if (n.has("images")) {
      lines.add(
          name
              + ": "
              + enumerated(n.get("images"), (k, to) -> k + " becomes " + to.asText())
              + ".");
    } else if (n.has("joint")) {
      lines.add("Two signals: " + joint(n.get("joint")) + ".");
    } else if (n.has("prediction") && n.has("signal")) {
      lines.add(name + ": signal " + report(n) + ".");
    } else if (n.has("strategies") && n.has("payoffs")) {
      game(n);
    } else if (n.has("strategies") && all(n.get("strategies"), t -> t.has("options"))) {
      each(n.get("strategies"), (k, s) -> Signals.agent(k) + ": " + options(s.get("options")));
    } else if (n.has("beliefs") && n.has("moves")) {
      lines.add(name + "'s belief: " + process(n) + ".");
    } else if (n.has("densities")) {
      each(n.get("densities"), (k, d) -> density(n.get("weights").get(k), d));
    } else if (CurationParts.isStrategy(n)) {
      lines.add(name + ": " + CurationParts.commitment(n) + ".");
    } else if (n.has("kind")) {
      lines.add(name + ": " + kind(n) + ".");
    } else if (n.isObject() && !n.has("stages") && !n.has("rounds")) {
      n.properties().forEach(e -> tell(e.getKey(), e.getValue()));
    } else {
      untold.add(name);
    }
  }

  private void listed(String name, JsonNode n) {
    if ((name.equals("seen") || name.equals("noise")) && all(n, CurationParts::isStrategy)) {
      lines.addAll(CurationParts.replies(name, n));
    } else if (all(n, CurationParts::isStrategy)) {
      each(
          n,
          (k, s) ->
              Signals.agent(k)
                  + (name.equals("profile") ? " " : " (" + name + ") ")
                  + CurationParts.commitment(s));
    } else if (all(n, p -> p.has("truth") && p.has("above"))) {
      each(n, (k, p) -> Signals.agent(k) + CurationParts.price(p));
    } else if (all(n, r -> r.has("prediction"))) {
      each(n, (k, r) -> Signals.agent(k) + " reports " + report(r));
    } else if (all(n, r -> r.has("matrix"))) {
      each(n, (k, r) -> Signals.agent(k) + ": " + signalStrategy(r.get("matrix")));
    } else if (all(n, r -> r.isArray() && all(r, d -> d.has("chance") && d.has("strategy")))) {
      each(
          n,
          (k, mixture) ->
              Signals.agent(k)
                  + " "
                  + joined(
                      mixture,
                      "; ",
                      d ->
                          "with "
                              + d.get("chance").asText()
                              + " "
                              + CurationParts.commitment(d.get("strategy"))));
    } else {
      untold.add(name);
    }
  }

  // ---- elicitation ----

  private static String state(int k, JsonNode weight, JsonNode law) {
    return "State " + k + " (chance " + weight.asText() + "): " + signals(law);
  }

  private static String signals(JsonNode law) {
    return likely(law, s -> "signal " + s);
  }

  /** What has a chance, with it. */
  private static String likely(JsonNode law, IntFunction<String> name) {
    return joined(
        IntStream.range(0, law.size())
            .filter(k -> !law.get(k).asText().equals("0"))
            .mapToObj(
                k ->
                    name.apply(k)
                        + (law.get(k).asText().equals("1") ? "" : " with " + law.get(k).asText()))
            .toList());
  }

  private static String alike(JsonNode part) {
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
  private static String signalStrategy(JsonNode matrix) {
    return joined(
        IntStream.range(0, matrix.get(0).size())
            .mapToObj(
                s -> {
                  List<String> reports = new ArrayList<>();
                  for (int r = 0; r < matrix.size(); r++) {
                    String p = matrix.get(r).get(s).asText();
                    if (p.equals("1")) reports.add("" + r);
                    else if (!p.equals("0")) reports.add(r + " with " + p);
                  }
                  return "at signal " + s + " reports " + String.join(", ", reports);
                })
            .toList());
  }

  private static String options(JsonNode options) {
    return enumerated(
        options,
        (s, draws) ->
            "at signal "
                + s
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

  private static String report(JsonNode report) {
    return report.get("signal").asText() + " and predicts " + list(report.get("prediction"));
  }

  private static String joint(JsonNode joint) {
    List<String> all = new ArrayList<>();
    for (int r = 0; r < joint.size(); r++)
      for (int s = 0; s < joint.get(r).size(); s++)
        if (!joint.get(r).get(s).asText().equals("0"))
          all.add("(" + r + ", " + s + ") with " + joint.get(r).get(s).asText());
    return joined(all);
  }

  // ---- beliefs, games, densities ----

  /** Where only 0 and 1 follow, 1 has the chance that is believed. */
  private static String process(JsonNode n) {
    List<String> rounds = new ArrayList<>(List.of(n.get("beliefs").get(0).get(0).asText()));
    for (int k = 1; k < n.get("beliefs").size(); k++) {
      JsonNode from = n.get("beliefs").get(k - 1);
      JsonNode to = n.get("beliefs").get(k);
      JsonNode moves = n.get("moves").get(k - 1);
      if (k == n.get("beliefs").size() - 1) {
        rounds.add(joined(to, " or ", JsonNode::asText));
      } else {
        rounds.add(
            enumerated(
                from,
                (b, belief) ->
                    (from.size() == 1 ? "" : "from " + belief.asText() + " to ")
                        + likely(moves.get(b), x -> to.get(x).asText())));
      }
    }
    return String.join(", then ", rounds);
  }

  private void game(JsonNode n) {
    if (n.get("payoffs").size() > 9) {
      untold.add("payoffs");
      return;
    }
    int[] counts =
        StreamSupport.stream(n.get("strategies").spliterator(), false)
            .mapToInt(JsonNode::size)
            .toArray();
    for (int at = 0; at < n.get("payoffs").size(); at++) {
      List<String> names = new ArrayList<>();
      int rest = at;
      for (int i = counts.length - 1; i >= 0; i--) {
        names.add(0, n.get("strategies").get(i).get(rest % counts[i]).asText());
        rest /= counts[i];
      }
      lines.add(
          "At " + String.join(", ", names) + " they get " + list(n.get("payoffs").get(at)) + ".");
    }
  }

  private static String density(JsonNode weight, JsonNode d) {
    List<String> pieces = new ArrayList<>();
    for (int k = 0; k < d.get("pieces").size(); k++)
      pieces.add(
          polynomial(d.get("pieces").get(k)) + " up to " + d.get("knots").get(k + 1).asText());
    return "With " + weight.asText() + " a signal has the density " + String.join(", ", pieces);
  }

  private static String polynomial(JsonNode coefficients) {
    List<String> terms = new ArrayList<>();
    for (int k = 0; k < coefficients.size(); k++) {
      String c = coefficients.get(k).asText();
      if (c.equals("0")) continue;
      String power = k == 0 ? "" : k == 1 ? " x" : " x^" + k;
      terms.add(c + power);
    }
    return terms.isEmpty() ? "0" : String.join(" + ", terms).replace("+ -", "- ");
  }

  private static String kind(JsonNode n) {
    if (n.has("pieces") && n.has("cuts")) return pieces(n);
    List<String> rest = new ArrayList<>();
    n.properties()
        .forEach(
            e -> {
              if (e.getKey().equals("kind")) return;
              if (e.getValue().isTextual()) rest.add(e.getKey() + " " + e.getValue().asText());
              else if (e.getValue().isArray() && all(e.getValue(), JsonNode::isTextual))
                rest.add(e.getKey() + " " + list(e.getValue()));
              else rest.add(e.getKey() + " as below");
            });
    return n.get("kind").asText() + (rest.isEmpty() ? "" : ", " + String.join(", ", rest));
  }

  private static String pieces(JsonNode n) {
    return enumerated(
        n.get("pieces"),
        (k, p) ->
            polynomial(p)
                + (k < n.get("cuts").size() ? " up to " + n.get("cuts").get(k).asText() : ""));
  }

  // ---- lists ----

  private void each(JsonNode list, BiFunction<Integer, JsonNode, String> line) {
    for (int k = 0; k < list.size(); k++) {
      String said = line.apply(k, list.get(k)) + ".";
      lines.add(Character.toUpperCase(said.charAt(0)) + said.substring(1));
    }
  }

  private static String enumerated(JsonNode list, BiFunction<Integer, JsonNode, String> each) {
    return joined(
        IntStream.range(0, list.size()).mapToObj(k -> each.apply(k, list.get(k))).toList());
  }

  private static boolean all(JsonNode list, Predicate<JsonNode> is) {
    return list.size() > 0 && StreamSupport.stream(list.spliterator(), false).allMatch(is);
  }

  static String list(JsonNode list) {
    return "(" + joined(list, ", ", JsonNode::asText) + ")";
  }

  private static String joined(JsonNode list, String with, Function<JsonNode, String> each) {
    return String.join(with, StreamSupport.stream(list.spliterator(), false).map(each).toList());
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }
}
