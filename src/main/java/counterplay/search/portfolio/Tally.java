package counterplay.search.portfolio;

import counterplay.exact.number.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one method of a search did.
 *
 * @param method the method in words
 * @param cases how many cases it judged
 * @param open how many of them were left open by the enclosures of their quantities
 * @param closest the distance of the case that came closest to settling the reading, negative for a
 *     miss
 */
public record Tally(String method, long cases, long open, Optional<Rational> closest) {

  /** Which methods ran, how many cases each judged, and the closest miss. */
  public static String text(List<Tally> tallies, long seed) {
    String methods =
        tallies.stream().map(t -> t.cases() + " " + t.method()).collect(Collectors.joining(", "));
    Optional<Tally> best =
        tallies.stream()
            .filter(t -> t.closest().isPresent())
            .max(Comparator.comparing(t -> t.closest().orElseThrow()));
    return methods
        + ", seed "
        + seed
        + best.map(
                t ->
                    "; closest miss "
                        + shortened(t.closest().orElseThrow().abs())
                        + " ("
                        + t.method()
                        + ")")
            .orElse("");
  }

  /** A long fraction is given by a power of ten that it does not exceed. */
  private static String shortened(Rational miss) {
    String text = miss.toString();
    if (text.length() <= 24) return text;
    int digits = miss.numerator().toString().length() - miss.denominator().toString().length();
    return "below 10^" + (digits + 1);
  }
}
