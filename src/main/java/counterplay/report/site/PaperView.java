package counterplay.report.site;

import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A paper with its claims, for templates.
 *
 * @param key its key
 * @param title its title, or its key
 * @param claims its claims
 * @param sections its claims by section, in the order of the paper
 */
public record PaperView(
    String key, String title, List<ClaimView> claims, Map<String, List<ClaimView>> sections) {

  private static final List<String> PARTS =
      List.of("Abstract", "Section", "Figure", "Footnote", "Appendix");

  static PaperView of(String key, List<ClaimView> all, Sources sources) {
    List<ClaimView> own = all.stream().filter(c -> c.source().paper().equals(key)).toList();
    Map<String, List<ClaimView>> sections = new TreeMap<>(ORDER);
    for (ClaimView c : own) sections.computeIfAbsent(c.section(), s -> new ArrayList<>()).add(c);
    return new PaperView(key, sources.title(key), own, sections);
  }

  /** Sections in the order of a paper. */
  public static final Comparator<String> ORDER =
      Comparator.comparingInt(PaperView::part).thenComparing(Catalogue.naturalOrder());

  /** The part of a sentence's place before the first comma or bracket: "Section 3.1". */
  public static String section(Source source) {
    return source.place().split("[,(;:]")[0].strip();
  }

  private static int part(String section) {
    for (int k = 0; k < PARTS.size(); k++) if (section.startsWith(PARTS.get(k))) return k;
    return PARTS.size();
  }

  /** Its page. */
  public String page() {
    return "papers/" + key + ".html";
  }

  /** How many of its readings have each verdict, those that none has left out. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict v : Verdict.values()) {
      int count =
          (int)
              claims.stream()
                  .flatMap(c -> c.readings().stream())
                  .filter(r -> r.verdict().equals(v.name()))
                  .count();
      if (count > 0) counts.put(v.name(), count);
    }
    return counts;
  }

  /** How many readings it has. */
  public int readings() {
    return claims.stream().mapToInt(c -> c.readings().size()).sum();
  }
}
