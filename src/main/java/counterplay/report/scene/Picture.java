package counterplay.report.scene;

import counterplay.exact.number.RealNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A drawing with what it shows in words and the same numbers, exactly, in a table.
 *
 * @param title in a few words
 * @param says what is seen, in a sentence or two; the alternative for those who do not see it
 * @param scene the drawing
 * @param table the numbers; the first row is the head
 */
public record Picture(String title, String says, Scene scene, List<List<String>> table) {

  /**
   * @throws IllegalArgumentException if the table has no row below its head or rows of different
   *     lengths
   */
  public Picture {
    table = table.stream().map(List::copyOf).toList();
    if (table.size() < 2 || table.stream().mapToInt(List::size).distinct().count() != 1)
      throw new IllegalArgumentException(title + ": no table: " + table);
  }

  /** The drawing as SVG. */
  public String svg() {
    return scene.svg(title + ". " + says);
  }

  /** The head of the table. */
  public List<String> head() {
    return table.get(0);
  }

  /** The rows below it. */
  public List<List<String>> rows() {
    return table.subList(1, table.size());
  }

  /** A number on its way to a place on the page. */
  public static double place(RealNumber x) {
    var middle = x.enclosure(6).middle();
    return new BigDecimal(middle.numerator())
        .divide(new BigDecimal(middle.denominator()), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** A number beside a mark: short ones exactly, others with three digits. */
  public static String near(RealNumber x) {
    String exact = x.toString();
    if (exact.length() <= 7) return exact.replace("-", "−");
    String text =
        new BigDecimal(place(x)).round(new MathContext(3)).stripTrailingZeros().toPlainString();
    return "≈ " + text.replace("-", "−");
  }
}
