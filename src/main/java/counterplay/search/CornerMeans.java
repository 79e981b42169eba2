package counterplay.search;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Goals that are affine in each of their symbols, decided at the corners of a box. */
final class CornerMeans {

  private static final int MOST_AT_CORNERS = 8;

  private CornerMeans() {}

  /** Where a symbol ranges: x - lo and hi - x are not negative. */
  private record Range(Rational lo, Rational hi, Fact above, Fact below) {}

  /**
   * A goal that is affine in each of its symbols, each of an interval, is the mean of its values at
   * the corners:
   *
   * <pre>
   *   g  =  sum over corners c of g(c) times the product over symbols x of (x - lo)/(hi - lo) or (hi - x)/(hi - lo)
   * </pre>
   */
  static Optional<Combination> of(Obligation o) {
    Polynomial goal = o.goal().polynomial();
    List<String> symbols = List.copyOf(new TreeSet<>(goal.parameters()));
    if (symbols.isEmpty() || symbols.size() > MOST_AT_CORNERS) return Optional.empty();
    List<Range> ranges = new ArrayList<>();
    for (String x : symbols) {
      Optional<Range> range = goal.degreeIn(x) == 1 ? range(o, x) : Optional.empty();
      if (range.isEmpty()) return Optional.empty();
      ranges.add(range.get());
    }
    List<Rational> values = new ArrayList<>();
    for (int c = 0; c < 1 << symbols.size(); c++) {
      int corner = c;
      values.add(
          goal.at(
              Rational.ONE,
              x ->
                  (corner >> symbols.indexOf(x) & 1) == 0
                      ? ranges.get(symbols.indexOf(x)).lo()
                      : ranges.get(symbols.indexOf(x)).hi()));
    }
    Rational least = Collections.min(values);
    if (least.signum() < 0) return Optional.empty();
    Rational volume = Rational.ONE;
    for (Range r : ranges) volume = volume.times(r.hi().minus(r.lo()));
    List<Summand> summands = new ArrayList<>();
    if (!least.isZero()) summands.add(new Summand(least, Polynomial.ONE, List.of()));
    boolean strict = !least.isZero();
    for (int c = 0; c < values.size(); c++) {
      if (values.get(c).equals(least)) continue;
      List<Polynomial> factors = new ArrayList<>();
      boolean positive = true;
      for (int k = 0; k < ranges.size(); k++) {
        Fact side = (c >> k & 1) == 0 ? ranges.get(k).below() : ranges.get(k).above();
        factors.add(side.polynomial());
        positive &= side.sign() == Sign.POSITIVE;
      }
      strict |= positive;
      summands.add(new Summand(values.get(c).minus(least).over(volume), Polynomial.ONE, factors));
    }
    return o.goal().sign() == Sign.POSITIVE && !strict
        ? Optional.empty()
        : Optional.of(new Combination(List.of(), summands, List.of(), List.of()));
  }

  private static Optional<Range> range(Obligation o, String x) {
    Optional<Fact> above = Optional.empty();
    Optional<Fact> below = Optional.empty();
    for (Fact f : o.facts()) {
      if (f.sign() != Sign.NONNEGATIVE && f.sign() != Sign.POSITIVE
          || f.polynomial().degree() != 1
          || !f.polynomial().parameters().equals(Set.of(x))) continue;
      Rational slope =
          f.polynomial().minus(Polynomial.of(f.polynomial().constantTerm())).leadingCoefficient();
      Fact unit = new Fact(f.polynomial().scale(slope.abs().inverse()), f.sign());
      if (slope.signum() > 0) above = tighter(above, unit);
      else below = tighter(below, unit);
    }
    if (above.isEmpty() || below.isEmpty()) return Optional.empty();
    return Optional.of(
        new Range(
            above.get().polynomial().constantTerm().negated(),
            below.get().polynomial().constantTerm(),
            above.get(),
            below.get()));
  }

  private static Optional<Fact> tighter(Optional<Fact> known, Fact other) {
    return known.isPresent()
            && known.get().polynomial().constantTerm().compareTo(other.polynomial().constantTerm())
                <= 0
        ? known
        : Optional.of(other);
  }
}
