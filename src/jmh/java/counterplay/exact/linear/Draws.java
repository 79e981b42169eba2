package counterplay.exact.linear;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Numbers for benchmarks: numerators from -20 to 20, denominators from 1 to 12, the same for the
 * same seed.
 */
final class Draws {

  private Draws() {}

  static List<Rational> rationals(Random random, int count) {
    List<Rational> drawn = new ArrayList<>();
    for (int k = 0; k < count; k++)
      drawn.add(Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(12)));
    return drawn;
  }
}
