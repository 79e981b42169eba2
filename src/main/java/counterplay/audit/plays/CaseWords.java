package counterplay.audit.plays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.BadFile;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A case of a claim in words: its dynamic model, and what else is in it. */
public final class CaseWords {

  /** More lines than this say less than the data. */
  private static final int MOST = 16;

  private CaseWords() {}

  private record Holder(DynamicModel<Rational> model) {}

  /**
   * The lines.
   *
   * @param data the case as it is written to a file
   */
  public static List<String> of(ObjectNode data) {
    List<String> lines = model(data);
    ObjectNode rest = data.deepCopy();
    if (!lines.isEmpty()) rest.remove(List.of("model", "reports"));
    List<String> parts = CaseParts.of(rest);
    if (lines.size() + parts.size() <= MOST) lines.addAll(parts);
    return lines.size() <= MOST ? lines : List.of();
  }

  private static List<String> model(ObjectNode data) {
    List<String> lines = new ArrayList<>();
    if (!data.path("model").has("stages")) return lines;
    DynamicModel<Rational> model;
    try {
      ObjectNode alone = data.objectNode();
      alone.set("model", data.get("model"));
      model = Records.read(alone, Holder.class, "case").model();
    } catch (BadFile e) {
      return lines; // numbers of another kind
    }
    lines.add(
        model.size()
            + " agents, "
            + model.rounds()
            + (model.rounds() == 1 ? " round." : " rounds.")
            + " What is not named brings nothing.");
    for (int t = 1; t <= model.rounds(); t++) round(model, t, lines);
    if (data.path("reports").has("now")) reports(model, data.get("reports"), lines);
    return lines;
  }

  private static void round(DynamicModel<Rational> model, int t, List<String> lines) {
    String when = model.rounds() == 1 ? "" : "Round " + t + ": ";
    List<String> learned = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) {
      Role<Rational> before = model.role(t - 1, i);
      for (int k = 0; k < before.types().size(); k++) {
        List<Rational> law = before.transition().get(0).get(0).get(k);
        boolean isSure = law.stream().allMatch(p -> p.isZero() || p.equals(Rational.ONE));
        if (isSure && (law.size() == 1 || before.types().size() > 1)) continue;
        learned.add(
            model.agents().get(i)
                + (before.types().size() == 1 ? "" : " after " + before.types().get(k))
                + " becomes "
                + law(model.role(t, i).types(), law));
      }
    }
    if (!learned.isEmpty()) lines.add(when + Account.and(learned) + ".");
    List<String> decisions = model.stages().get(t).decisions();
    for (int x = 0; x < decisions.size(); x++) {
      List<String> brings = new ArrayList<>();
      for (int i = 0; i < model.size(); i++) brings.addAll(brings(model, t, i, x));
      if (!brings.isEmpty())
        lines.add(when + decisions.get(x) + " brings " + Account.and(brings) + ".");
    }
  }

  private static String law(List<String> types, List<Rational> law) {
    return String.join(
        ", ",
        IntStream.range(0, law.size())
            .filter(k -> !law.get(k).isZero())
            .mapToObj(
                k ->
                    types.get(k)
                        + (law.get(k).equals(Rational.ONE) ? " for sure" : " with " + law.get(k)))
            .toList());
  }

  private static List<String> brings(DynamicModel<Rational> model, int t, int i, int decision) {
    Role<Rational> role = model.role(t, i);
    List<String> all = new ArrayList<>();
    for (int a = 0; a < role.actions().size(); a++) {
      List<Rational> amounts = role.utility().get(decision).get(a);
      for (int k = 0; k < amounts.size(); k++) {
        if (amounts.get(k).isZero()) continue;
        all.add(
            model.agents().get(i)
                + " "
                + amounts.get(k)
                + (role.types().size() == 1 ? "" : " if " + role.types().get(k))
                + (role.actions().size() == 1 ? "" : " and he does " + role.actions().get(a)));
      }
    }
    return all;
  }

  private static void reports(DynamicModel<Rational> model, JsonNode reports, List<String> lines) {
    int t = Integer.parseInt(reports.path("round").asText());
    if (t > 1)
      lines.add(
          "In round " + (t - 1) + " is reported: " + said(model, t - 1, reports.get("before")));
    lines.add(
        (model.rounds() == 1 ? "Reported is: " : "In round " + t + " is reported: ")
            + said(model, t, reports.get("now")));
  }

  private static String said(DynamicModel<Rational> model, int t, JsonNode profile) {
    return Account.and(
            IntStream.range(0, model.size())
                .filter(i -> model.role(t, i).types().size() > 1)
                .mapToObj(
                    i ->
                        model.agents().get(i)
                            + " "
                            + model
                                .role(t, i)
                                .types()
                                .get(Integer.parseInt(profile.get(i).asText())))
                .toList())
        + ".";
  }
}
