package frongillo.setup;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Cases of a domain of single numbers: some that are known, then numbers with small denominators,
 * ties and ends of intervals among them, drawn until its conditions hold.
 */
final class Members {

  private static final int TRIES = 20_000;
  private static final int LEAST = -2;
  private static final int MOST = 3;

  private Members() {}

  /** Endlessly many; a known one where drawing in vain. */
  static Space<Point> of(Domain domain, List<Point> known, Predicate<Point> contains) {
    Map<String, Frame.Kind> kinds = domain.frame().apply(Shape.NONE).kinds();
    return Space.random(
        known,
        random -> {
          for (int k = 0; k < TRIES; k++) {
            Point drawn = drawn(kinds, random);
            if (contains.test(drawn)) return drawn;
          }
          return known.get(random.nextInt(known.size()));
        });
  }

  private static Point drawn(Map<String, Frame.Kind> kinds, Random random) {
    Map<String, Rational> numbers = new TreeMap<>();
    kinds.forEach((name, kind) -> numbers.put(name, number(kind, random)));
    return new Point(numbers);
  }

  /** A number of small size; the ends of an interval among them, where it has its ends. */
  private static Rational number(Frame.Kind kind, Random random) {
    if (kind instanceof Frame.Box box) {
      int parts = 2 + random.nextInt(7);
      int part = box.open() ? 1 + random.nextInt(parts - 1) : random.nextInt(parts + 1);
      return box.lo().plus(box.hi().minus(box.lo()).times(Rational.of(part, parts)));
    }
    if (!(kind instanceof Frame.Numbers numbers) || numbers.count() != 1)
      throw new IllegalArgumentException("no single number: " + kind);
    int halves = 2 * LEAST + random.nextInt(2 * (MOST - LEAST) + 1);
    Rational any = Rational.of(halves, 2);
    return switch (numbers.sign()) {
      case ANY -> any;
      case NONNEGATIVE -> any.abs();
      case POSITIVE -> any.isZero() ? Rational.of(1, 1 + random.nextInt(8)) : any.abs();
    };
  }
}
