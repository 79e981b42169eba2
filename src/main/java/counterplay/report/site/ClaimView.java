package counterplay.report.site;

import counterplay.claim.Source;
import counterplay.mechanism.Mechanism;
import java.util.List;

/**
 * A claim with its readings, for templates.
 *
 * @param source the sentence
 * @param readings its readings
 * @param file its source file, or empty
 * @param mechanisms the mechanisms that are asked
 * @param figures of the section
 */
public record ClaimView(
    Source source,
    List<ReadingView> readings,
    String file,
    List<Mechanism> mechanisms,
    List<SectionFigures.Shown> figures) {

  /** The id of the sentence. */
  public String id() {
    return source.id();
  }

  /** Its page. */
  public String page() {
    return page(source.id());
  }

  static String page(String id) {
    return "claims/" + id + ".html";
  }

  /** The part of the place before the first comma or bracket: {@code Section 3.1}. */
  public String section() {
    return PaperView.section(source);
  }

  /** The reading to the letter. */
  public ReadingView printed() {
    return readings.get(0);
  }
}
