package counterplay.report.site;

import counterplay.mechanism.Mechanism;
import java.util.List;

/**
 * A mechanism, for templates.
 *
 * @param mechanism what it is
 * @param comment its formula and what is said of it
 * @param file its source file, or empty
 * @param properties what is known of its properties; none if nothing was asked
 * @param claims the claims that ask it
 * @param figures of it
 */
public record MechanismView(
    Mechanism mechanism,
    List<Sources.Piece> comment,
    String file,
    List<PropertyView> properties,
    List<ClaimView> claims,
    List<SectionFigures.Shown> figures) {

  /** Its page. */
  public String page() {
    return page(mechanism);
  }

  static String page(Mechanism m) {
    return "mechanisms/" + m.id() + ".html";
  }
}
