package counterplay.audit.plays;

import static counterplay.audit.plays.ListWords.all;
import static counterplay.audit.plays.ListWords.enumerated;
import static counterplay.audit.plays.ListWords.joined;
import static counterplay.audit.plays.ListWords.likely;
import static counterplay.audit.plays.ListWords.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;

/**
 * Parts of a case in words, as they are written to files: priors, strategies and reports of
 * elicitation, social functions, prices and strategies of curation, beliefs that move, games,
 * densities, and numbers by their names. Signals are L and H, or A, B, C; states and groups have
 * the numbers that they have in the file; agents are counted from 1.
 */
final class CaseParts {

  /** What in a case is the number of a signal. */
  private static final Set<String> SIGNALS = Set.of("signal", "report", "reported");

  private final List<String> numbers = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> untold = new ArrayList<>();

  private final ElicitationWords elicitation;

  /** The number that the first agent has in the file. */
  private final int first;

  private CaseParts(ElicitationWords elicitation, int first) {
    this.elicitation = elicitation;
    this.first = first;
  }

  /**
   * The lines, numbers first; what has no words is named at the end. Of numbers alone there are
   * none: the data say the same.
   */
  static List<String> of(JsonNode data) {
    int first = CurationWords.isCuration(data) ? 1 : 0;
    CaseParts parts = new CaseParts(new ElicitationWords(ElicitationWords.count(data)), first);
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
      lines.add(CurationWords.function(n));
    } else if (n.isTextual()) {
      numbers.add(
          name.equals("agent") && n.asText().matches("[0-9]")
              ? "about " + Signals.agent(Integer.parseInt(n.asText()) - first)
              : name + " = " + (SIGNALS.contains(name) ? elicitation.signal(n) : n.asText()));
    } else if (n.isArray() && all(n, JsonNode::isTextual)) {
      numbers.add(name + " = " + list(n));
    } else if (n.isArray() && all(n, row -> row.isArray() && all(row, JsonNode::isTextual))) {
      numbers.add(
          name + " = (" + joined(n, "; ", row -> joined(row, ", ", JsonNode::asText)) + ")");
    } else if (n.isArray()) {
      listed(name, n);
    } else if (n.has("states")) {
      each(n.get("states"), (k, law) -> elicitation.state(k, n.get("weights").get(k), law));
    } else if (n.has("first") && n.has("second") && n.size() == 2 && n.get("first").isArray()) {
      lines.add("State 0 (chance 1/2): the signal " + elicitation.law(n.get("first")) + ".");
      lines.add("State 1 (chance 1/2): the signal " + elicitation.law(n.get("second")) + ".");
    } else if (n.has("draws")) {
      lines.add(
          "They see "
              + joined(
                  n.get("draws"),
                  ", ",
                  d ->
                      "("
                          + joined(d.get("signals"), ", ", elicitation::signal)
                          + ") with "
                          + d.get("probability").asText())
              + ".");
    } else if (n.has("parts")) {
      each(n.get("parts"), (k, p) -> elicitation.alike(p));
    } else if (n.has("matrix")) {
      lines.add(name + ": " + elicitation.signalStrategy(n.get("matrix")) + ".");
    } else if (n.has("images")) {
      lines.add(
          name
              + ": "
              + enumerated(
                  n.get("images"),
                  (k, to) -> elicitation.signal(k) + " becomes " + elicitation.signal(to))
              + ".");
    } else if (n.has("joint")) {
      lines.add("Two signals: " + elicitation.joint(n.get("joint")) + ".");
    } else if (n.has("prediction") && n.has("signal")) {
      lines.add(name + ": signal " + elicitation.report(n) + ".");
    } else if (n.has("strategies") && n.has("payoffs")) {
      game(n);
    } else if (n.has("strategies") && all(n.get("strategies"), t -> t.has("options"))) {
      each(
          n.get("strategies"),
          (k, s) -> Signals.agent(k) + ": " + elicitation.options(s.get("options")));
    } else if (n.has("beliefs") && n.has("moves")) {
      lines.add(name + "'s belief: " + process(n) + ".");
    } else if (n.has("densities")) {
      each(n.get("densities"), (k, d) -> density(n.get("weights").get(k), d));
    } else if (CurationWords.isStrategy(n)) {
      lines.add(name + ": " + CurationWords.commitment(n) + ".");
    } else if (n.has("kind")) {
      lines.add(name + ": " + kind(n) + ".");
    } else if (n.isObject() && !n.has("stages") && !n.has("rounds")) {
      n.properties().forEach(e -> tell(e.getKey(), e.getValue()));
    } else {
      untold.add(name);
    }
  }

  private void listed(String name, JsonNode n) {
    boolean isOfBits = name.equals("seen") || name.equals("noise");
    if (isOfBits && all(n, CurationWords::isStrategy)) {
      lines.addAll(CurationWords.replies(name, n));
    } else if (all(n, CurationWords::isStrategy)) {
      each(
          n,
          (k, s) ->
              Signals.agent(k)
                  + (name.equals("profile") ? " " : " (" + name + ") ")
                  + CurationWords.commitment(s));
    } else if (all(n, p -> p.has("truth") && p.has("above"))) {
      each(n, (k, p) -> Signals.agent(k) + CurationWords.price(p));
    } else if (all(n, r -> r.has("prediction"))) {
      each(n, (k, r) -> Signals.agent(k) + " reports " + elicitation.report(r));
    } else if (all(n, r -> r.has("matrix"))) {
      each(n, (k, r) -> Signals.agent(k) + ": " + elicitation.signalStrategy(r.get("matrix")));
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
                              + CurationWords.commitment(d.get("strategy"))));
    } else {
      untold.add(name);
    }
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
      terms.add(
          k > 0 && c.equals("1")
              ? power.strip()
              : k > 0 && c.equals("-1") ? "-" + power.strip() : c + power);
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

  private void each(JsonNode list, BiFunction<Integer, JsonNode, String> line) {
    for (int k = 0; k < list.size(); k++) {
      String said = line.apply(k, list.get(k)) + ".";
      lines.add(Character.toUpperCase(said.charAt(0)) + said.substring(1));
    }
  }
}
