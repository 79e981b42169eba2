package counterplay.search.portfolio;

import counterplay.claim.Quantifier;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Truth;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far a case is from settling a reading: the signed distances of the two sides of its finding,
 * larger where the case is nearer to settling it. A negative one is a miss by so much. Whether a
 * case settles is the finding's to say; distances only tell a search where to look.
 *
 * @param truth what is known of the asserted relation
 * @param settles whether the case settles the reading
 * @param places the distances; exact where the sides are rational, otherwise the middles of
 *     enclosures
 * @param needsAll whether all places have to be there to settle the reading, rather than one of
 *     them
 */
public record Gap(Truth truth, boolean settles, List<Rational> places, boolean needsAll)
    implements Comparable<Gap> {

  private static final int DIGITS = 20;

  /** The gap of a finding of a reading that speaks of every case, or of some case. */
  public static Gap of(Finding finding, Quantifier quantifier) {
    boolean exists = quantifier == Quantifier.EXISTS;
    Truth truth = finding.truth();
    boolean settles = truth == (exists ? Truth.HOLDS : Truth.FAILS);
    List<Rational> left = values(finding.left());
    List<Rational> right = values(finding.right());
    boolean different = finding.relation() == Relation.DIFFERENT;
    List<Rational> places = new ArrayList<>();
    for (int k = 0; left.size() == right.size() && k < left.size(); k++) {
      Rational over = left.get(k).minus(right.get(k));
      switch (finding.relation()) {
        case AT_MOST, LESS -> places.add(exists ? over.negated() : over);
        case AT_LEAST, MORE -> places.add(exists ? over : over.negated());
        default -> places.addAll(List.of(over, over.negated()));
      }
    }
    return new Gap(truth, settles, List.copyOf(places), exists != different);
  }

  private static List<Rational> values(Quantity quantity) {
    if (quantity instanceof Quantity.Numbers numbers) return numbers.values();
    return quantity instanceof Quantity.Reals reals
        ? reals.values().stream().map(Gap::middle).toList()
        : List.of();
  }

  private static Rational middle(RealNumber number) {
    Optional<Rational> exact = Reals.rational(number);
    return exact.orElseGet(
        () -> {
          var enclosure = number.enclosure(DIGITS);
          return enclosure.lo().plus(enclosure.hi()).times(Rational.HALF);
        });
  }

  /**
   * The distance that counts, if there is one: of several places the least if all are needed,
   * otherwise the largest.
   */
  public Optional<Rational> distance() {
    if (places.isEmpty()) return Optional.empty();
    return Optional.of(needsAll ? Collections.min(places) : Collections.max(places));
  }

  /** What settles comes last, what has no distance first. */
  @Override
  public int compareTo(Gap that) {
    if (settles != that.settles) return settles ? 1 : -1;
    if (places.isEmpty() || that.places.isEmpty())
      return Boolean.compare(that.places.isEmpty(), places.isEmpty());
    return distance().orElseThrow().compareTo(that.distance().orElseThrow());
  }
}
