package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Zeros of a continuous function that is known by enclosures, between two points at which it has
 * opposite signs.
 *
 * @param at the enclosures
 */
record Roots(Function<Rational, Enclosure> at) {

  /**
   * A zero.
   *
   * @param place where it lies
   * @param rising whether the function is negative at the lower end and positive at the upper one
   */
  record Root(Enclosure place, boolean rising) {}

  private int sign(Rational x) {
    Enclosure value = at.apply(x);
    return value.lo().signum() > 0 ? 1 : value.hi().signum() < 0 ? -1 : 0;
  }

  /** Zeros between neighbours with opposite signs among points that are so far apart. */
  List<Root> between(Rational from, Rational to, Rational step, Rational width) {
    List<Root> roots = new ArrayList<>();
    Rational last = from;
    int before = sign(from);
    for (Rational x = from.plus(step); x.compareTo(to) <= 0; x = x.plus(step)) {
      int here = sign(x);
      if (here == 0) continue;
      if (before * here < 0) roots.add(narrowed(last, x, here > 0, width));
      before = here;
      last = x;
    }
    return roots;
  }

  /** Halved until it is narrow enough or no sign can be told. */
  private Root narrowed(Rational from, Rational to, boolean rising, Rational width) {
    return new Root(narrowed(from, to, width, x -> rising ? sign(x) : -sign(x)), rising);
  }

  /**
   * Two ends around a change between others, as near to each other as can be decided, or as wanted.
   *
   * @param side of a place: negative below the change, positive above it, 0 where that is not known
   */
  static Enclosure narrowed(
      Rational from, Rational to, Rational width, ToIntFunction<Rational> side) {
    Rational low = from;
    Rational high = to;
    boolean open = false;
    while (high.minus(low).compareTo(width) > 0 && !open) {
      open = true;
      for (int part : new int[] {8, 5, 11, 2, 14}) {
        Rational x = low.plus(high.minus(low).times(Rational.of(part, 16)));
        int here = side.applyAsInt(x);
        if (here == 0) continue;
        if (here > 0) high = x;
        else low = x;
        open = false;
        break;
      }
    }
    return Enclosure.of(low, high);
  }
}
