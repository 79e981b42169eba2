package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.space.choice.Range;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which values of each domain a walk goes through. */
enum Menu {
  /** All of them. */
  ALL,
  /** Of a continuum its extremes. */
  CORNERS,
  /**
   * Of a continuum its extremes and what is a tenth, a hundredth and a thousandth of its width away
   * from them.
   */
  NEAR_CORNERS,
  /** Structured members where a space offers some; of a continuum its extremes and its middle. */
  STRUCTURED;

  private static final List<Rational> DISTANCES =
      List.of(Rational.of(1, 10), Rational.of(1, 100), Rational.of(1, 1000));

  /** A value with what it adds to the size. */
  record Option<V>(V value, long cost) {}

  /**
   * Some values.
   *
   * @param options the values, cheapest first
   * @param areAll whether there are no others
   */
  record Options<V>(List<Option<V>> options, boolean areAll) {
    /** Those of the values that add no more than the given size; each adds its place. */
    static <V> Options<V> of(List<V> values, long most) {
      int count = (int) Math.min(values.size(), most + 1);
      return new Options<>(
          Lists.each(count, k -> new Option<>(values.get(k), k)), count == values.size());
    }
  }

  /** The values that add no more than the given size. */
  <V> Options<V> options(Range<V> domain, long most) {
    if (!isWhole(domain)) return Options.of(values(domain), most);
    List<Option<V>> options = new ArrayList<>();
    for (Iterator<V> values = domain.smallestFirst().iterator(); values.hasNext(); ) {
      V value = values.next();
      long cost = domain.cost(value);
      if (cost > most) return new Options<>(options, false);
      options.add(new Option<>(value, cost));
    }
    return new Options<>(options, true);
  }

  private boolean isWhole(Range<?> domain) {
    return this == ALL || domain.dimensions() == 0;
  }

  private <V> List<V> values(Range<V> domain) {
    Set<V> values = new LinkedHashSet<>(domain.extremes());
    if (this == NEAR_CORNERS)
      for (Rational distance : DISTANCES) values.addAll(domain.near(distance));
    if (this == STRUCTURED) values.add(domain.middle());
    return List.copyOf(values);
  }
}
