package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.model.curation.MessageStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shahmoon.setup.Pair;

/**
 * Lemma 2 and Theorem 1 again, by nothing but sums over the joint distribution of three bits, the
 * reply about b_0 and both replies about b_2, for agent 1 and g = b_0 or b_2.
 */
class ComparisonByBruteForceTest {

  /**
   * P(f^1, f^2 | b_2) over 225: the rare reply of the second protocol comes with the rare one of
   * the first.
   */
  private static final int[][] LAWS = {{0, 216, 9, 0}, {0, 144, 1, 80}};

  private record Point(int b, int center, int first, int second, Rational chance) {
    int g() {
      return (b & 1) == 1 || (b & 4) == 4 ? 1 : 0;
    }

    int reply(int which) {
      return which == 1 ? first : second;
    }
  }

  private static List<Point> points() {
    List<Point> all = new ArrayList<>();
    for (int b = 0; b < 8; b++) {
      for (int center = 0; center < 2; center++) {
        for (int pair = 0; pair < 4; pair++) {
          Rational right = Rational.of(center == (b & 1) ? 7 : 3, 10);
          Rational chance =
              Rational.of(1, 8).times(right).times(Rational.of(LAWS[b >> 2][pair], 225));
          if (!chance.isZero()) all.add(new Point(b, center, pair >> 1, pair & 1, chance));
        }
      }
    }
    return all;
  }

  /** |P(b_2 = 1 | f^which) - 1/2| at a point. */
  private static Rational distance(Point at, int which) {
    Rational one = Rational.ZERO;
    Rational all = Rational.ZERO;
    for (Point p : points()) {
      if (p.reply(which) != at.reply(which)) continue;
      all = all.plus(p.chance());
      if (p.b() >> 2 == 1) one = one.plus(p.chance());
    }
    Rational away = one.over(all).minus(Rational.HALF);
    return away.signum() < 0 ? away.negated() : away;
  }

  /**
   * The best guess from b_1, the reply about b_0 and one reply about b_2, summed over what is seen.
   */
  private static Rational worth(int which) {
    Map<String, Rational[]> seen = new TreeMap<>();
    for (Point p : points()) {
      Rational[] weights =
          seen.computeIfAbsent(
              (p.b() >> 1 & 1) + " " + p.center() + " " + p.reply(which),
              k -> new Rational[] {Rational.ZERO, Rational.ZERO});
      weights[p.g()] = weights[p.g()].plus(p.chance());
    }
    Rational sum = Rational.ZERO;
    for (Rational[] weights : seen.values()) sum = sum.plus(weights[0].max(weights[1]));
    return sum;
  }

  @Test
  void the_points_are_a_law_with_uniform_bits() {
    assertThat(Rational.sum(points().stream().map(Point::chance).toList())).isEqualTo(Rational.ONE);
    for (int b = 0; b < 8; b++) {
      int bits = b;
      assertThat(
              Rational.sum(
                  points().stream().filter(p -> p.b() == bits).map(Point::chance).toList()))
          .isEqualTo(Rational.of(1, 8));
    }
  }

  @Test
  void at_every_point_the_first_inference_is_at_least_as_far_from_one_half() {
    assertThat(points())
        .allSatisfy(p -> assertThat(distance(p, 1)).isGreaterThanOrEqualTo(distance(p, 2)));
  }

  @Test
  void and_still_the_second_reply_is_worth_more() {
    assertThat(worth(1)).isEqualTo(Rational.of(3, 4));
    assertThat(worth(2)).isEqualTo(Rational.of(847, 1125));
  }

  @Test
  void the_specification_computes_the_same_numbers() {
    Pair pair =
        new Pair(
            g(), 2, new MessageStrategy(Rational.of(7, 10), Rational.of(3, 10)), law(0), law(1));
    assertThat(pair.value(1)).isEqualTo(worth(1));
    assertThat(pair.value(2)).isEqualTo(worth(2));
    assertThat(pair.isFarther()).isTrue();
    assertThat(pair.isSeparated()).isFalse();
  }

  private static List<Rational> law(int bit) {
    return Arrays.stream(LAWS[bit]).mapToObj(n -> Rational.of(n, 225)).toList();
  }

  private static List<Rational> g() {
    return IntStream.range(0, 8).mapToObj(b -> Rational.of((b & 5) == 0 ? 0 : 1)).toList();
  }
}
