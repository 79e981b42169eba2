package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.change.FreeParameter;
import counterplay.audit.change.Regions;
import counterplay.data.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For which values of a free parameter properties hold. */
public final class RegionScreen {

  private RegionScreen() {}

  /** The lines for people. */
  public static List<String> lines(
      String id, String parameter, List<FreeParameter.Answer> answers) {
    List<String> lines = new ArrayList<>();
    lines.add(id + ": for which " + parameter + " a property holds, with exact borders");
    for (FreeParameter.Answer a : answers) {
      if (a.regions().isEmpty()) continue;
      lines.addAll(CheckScreen.wrapped(name(a) + ": " + said(parameter, a.regions().get()), "  "));
      lines.addAll(
          CheckScreen.wrapped(
              "(" + a.words() + "; " + AuditRow.counted(a.cases(), "case") + ")", "    "));
    }
    List<String> where =
        answers.stream()
            .filter(a -> a.regions().isPresent())
            .map(FreeParameter.Answer::environment)
            .distinct()
            .toList();
    for (String environment : where)
      lines.addAll(CheckScreen.wrapped("BOUNDED by what was tried completely: " + environment, ""));
    List<FreeParameter.Answer> open = answers.stream().filter(a -> a.regions().isEmpty()).toList();
    if (!open.isEmpty()) lines.add("unknown:");
    open.stream()
        .collect(
            Collectors.groupingBy(
                FreeParameter.Answer::why,
                LinkedHashMap::new,
                Collectors.mapping(RegionScreen::name, Collectors.joining(", "))))
        .forEach((why, names) -> lines.addAll(CheckScreen.wrapped(names + ": " + why, "  ")));
    return lines;
  }

  private static String name(FreeParameter.Answer a) {
    return a.id().replaceAll(".*/", "");
  }

  private static String said(String parameter, Regions regions) {
    return "holds for "
        + where(parameter, regions, true)
        + "; fails for "
        + where(parameter, regions, false);
  }

  private static String where(String parameter, Regions regions, boolean holds) {
    List<String> those =
        regions.all().stream().filter(r -> r.holds() == holds).map(r -> r.text(parameter)).toList();
    return those.isEmpty() ? "none" : String.join(", ", those);
  }

  /** Whether there is a value for which a property holds before the change and fails after it. */
  public static boolean isLost(Regions regions, boolean otherHolds, boolean isFreeAfter) {
    return otherHolds == isFreeAfter
        && regions.all().stream().anyMatch(r -> r.holds() != isFreeAfter);
  }

  /**
   * What a change does to a property where one side has a free parameter.
   *
   * @param regions of the side with the parameter
   * @param otherHolds whether the property holds on the other side
   * @param isFreeAfter whether the parameter is that of the side after the change
   */
  public static String change(
      String parameter, Regions regions, boolean otherHolds, boolean isFreeAfter) {
    return (otherHolds == isFreeAfter ? "lost for " : "gained for ")
        + where(parameter, regions, !otherHolds)
        + (otherHolds ? "; holds on both sides for " : "; fails on both sides for ")
        + where(parameter, regions, otherHolds);
  }

  /** The same as one JSON object. */
  public static String json(String id, String parameter, List<FreeParameter.Answer> answers) {
    ObjectNode object = Json.signed().put("id", id).put("parameter", parameter);
    ArrayNode properties = object.putArray("properties");
    for (FreeParameter.Answer a : answers) {
      ObjectNode node =
          properties
              .addObject()
              .put("id", a.id())
              .put("statement", a.words())
              .put("verdict", a.regions().isPresent() ? "BOUNDED" : "UNDECIDED")
              .put("environment", a.environment())
              .put("cases", Long.toString(a.cases()));
      if (!a.why().isEmpty()) node.put("unknown", a.why());
      if (a.regions().isEmpty()) continue;
      ArrayNode regions = node.putArray("regions");
      for (Regions.Region r : a.regions().get().all())
        regions
            .addObject()
            .put("where", r.text(parameter))
            .put("holds", Boolean.toString(r.holds()));
    }
    return Json.canonical(object, Set.of("properties", "regions"));
  }
}
