package counterplay.model.curation;

import counterplay.exact.number.Rational;
import java.util.List;

/**
 * A continuous privacy price: with d = |p - q|, the price of truth times a piecewise linear
 * function of d through equally spaced knots, one function where p exceeds q and one where q
 * exceeds p.
 *
 * <pre>  price(1, 0) &gt;= price(p, q) &gt; price(c, c) = 0      for p != q</pre>
 *
 * @param truth price(1, 0), positive
 * @param above the relative price at d = 1/n, ..., n/n where p exceeds q: in (0, 1], the last one 1
 * @param below the same where q exceeds p, in (0, 1]
 */
public record Price(Rational truth, List<Rational> above, List<Rational> below) {

  /**
   * @throws IllegalArgumentException if an axiom is violated
   */
  public Price {
    above = List.copyOf(above);
    below = List.copyOf(below);
    if (truth.signum() <= 0) throw new IllegalArgumentException("truth costs " + truth);
    if (above.isEmpty() || below.isEmpty() || !above.get(above.size() - 1).equals(Rational.ONE))
      throw new IllegalArgumentException("no relative prices " + above + ", " + below);
    for (List<Rational> side : List.of(above, below)) {
      if (side.stream().anyMatch(x -> x.signum() <= 0 || !x.isProbability()))
        throw new IllegalArgumentException("no relative prices " + side);
    }
  }

  /** The price of truth times d. */
  public static Price linear(Rational truth) {
    return new Price(truth, List.of(Rational.ONE), List.of(Rational.ONE));
  }

  /** price^r(s) = price(s) / price(s^t). */
  public Rational relative(MessageStrategy s) {
    Rational d = s.p().minus(s.q());
    return d.signum() < 0 ? along(below, d.negated()) : along(above, d);
  }

  /** price(s). */
  public Rational of(MessageStrategy s) {
    return truth.times(relative(s));
  }

  private static Rational along(List<Rational> knots, Rational d) {
    Rational place = d.times(Rational.of(knots.size()));
    int left = 0;
    while (left + 1 < knots.size() && place.compareTo(Rational.of(left + 1)) >= 0) left++;
    Rational from = left == 0 ? Rational.ZERO : knots.get(left - 1);
    return from.plus(knots.get(left).minus(from).times(place.minus(Rational.of(left))));
  }
}
