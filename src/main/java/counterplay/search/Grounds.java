package counterplay.search;

import counterplay.kernel.Ruling;
import counterplay.search.portfolio.Tally;
import java.util.List;

/**
 * What a verdict rests on.
 *
 * @param kind what sort of evidence it is
 * @param file the witness file, or empty
 * @param cases how many cases were judged
 * @param detail in words
 * @param searches what each method of a hunt did; nothing where the cases were not hunted
 */
public record Grounds(
    Ruling.Kind kind, String file, long cases, String detail, List<Tally> searches) {

  /** Grounds without a hunt. */
  public Grounds(Ruling.Kind kind, String file, long cases, String detail) {
    this(kind, file, cases, detail, List.of());
  }
}
