package counterplay.report;

import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.corpus.Catalogue;
import counterplay.search.Examined;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One slip of a paper: the reading that is charged with it, and those that fall with it.
 *
 * @param charged the id of the claim that is charged with it
 * @param first the reading that stands for it
 * @param others the other readings that fail for the same reason
 */
public record Slip(String charged, Examined first, List<Examined> others) {

  /** Copies the list. */
  public Slip {
    others = List.copyOf(others);
  }

  /**
   * The slips of one gravity that the papers themselves are charged with, in the order of their
   * claims; readings of ours are left out.
   */
  public static List<Slip> of(List<Examined> results, Gravity.Kind kind) {
    Map<String, List<Examined>> slips = new TreeMap<>(Catalogue.naturalOrder());
    for (Examined r : results) {
      if (r.reading().origin() == Origin.OURS) continue;
      for (Gravity g : r.gravity()) {
        if (g.kind() == kind)
          slips
              .computeIfAbsent(
                  g.charged().isEmpty() ? r.claim().id() : g.charged(), id -> new ArrayList<>())
              .add(r);
      }
    }
    return slips.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static Slip of(String charged, List<Examined> rows) {
    Examined first =
        rows.stream().filter(r -> r.claim().id().equals(charged)).findFirst().orElse(rows.get(0));
    return new Slip(charged, first, rows.stream().filter(r -> r != first).toList());
  }
}
