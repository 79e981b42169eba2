package counterplay.report;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Bisection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    return Bisection.sign(at.apply(x));
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
    return new Root(Bisection.around(from, to, width, x -> rising ? sign(x) : -sign(x)), rising);
  }
}
