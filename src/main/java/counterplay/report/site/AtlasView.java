package counterplay.report.site;

import counterplay.audit.Matrix;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mechanisms of one kind by their properties, for templates.
 *
 * @param id of the kind
 * @param words the kind in words
 * @param properties the properties in words, by their ids
 * @param rows one for each mechanism
 */
public record AtlasView(String id, String words, Map<String, String> properties, List<Row> rows) {

  /**
   * A mechanism.
   *
   * @param title its name
   * @param page its page
   * @param cells what is known of each property that can be asked of it, by its id
   */
  public record Row(String title, String page, Map<String, PropertyView> cells) {}

  /** One for each kind of mechanism of which something was asked. */
  static List<AtlasView> of(Matrix matrix) {
    return matrix.families().stream().map(f -> of(matrix, f)).toList();
  }

  private static AtlasView of(Matrix matrix, Family<?> family) {
    List<Row> rows =
        matrix.rows().stream()
            .filter(r -> !r.of(family).isEmpty())
            .map(
                r ->
                    new Row(
                        r.mechanism().title(),
                        MechanismView.page(r.mechanism()),
                        cells(r.of(family))))
            .toList();
    Map<String, String> properties = new LinkedHashMap<>();
    for (Property<?, ?> p : family.properties())
      if (rows.stream().anyMatch(r -> r.cells().containsKey(p.id())))
        properties.put(p.id(), p.words());
    return new AtlasView(family.id(), family.words(), properties, rows);
  }

  private static Map<String, PropertyView> cells(List<Answer> answers) {
    Map<String, PropertyView> cells = new LinkedHashMap<>();
    answers.forEach(a -> cells.put(a.property(), new PropertyView(a)));
    return cells;
  }
}
