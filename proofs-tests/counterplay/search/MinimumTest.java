package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.space.Drawn;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A hunted case is smallest where everything below it was judged, else locally smallest. */
class MinimumTest {

  /** Two whole numbers. */
  record Pair(int x, int y) {}

  /** A number. */
  record Number(Rational x) {}

  /** No pair is one of these. */
  private static Reading<Pair> none(Pair... excluded) {
    return Reading.printed(
        Verdict.REFUTED,
        Scope.whole("pairs", square()),
        c -> Finding.none(List.of(excluded).contains(c) ? 1 : 0));
  }

  private static Space<Pair> square() {
    return Space.range(0, 9).times(Space.range(0, 9), Pair::new);
  }

  private static <C extends Record> Drawn<C> drawn(Space<C> space, C theCase) {
    return space.listed().filter(d -> d.value().equals(theCase)).findFirst().orElseThrow();
  }

  @Test
  void all_cases_below_a_smallest_one_are_counted() {
    Reading<Pair> reading = none(new Pair(3, 2), new Pair(1, 4));
    Drawn<Pair> from = drawn(square(), new Pair(3, 2));
    assertThat(Shrinking.shrunk(reading, from, new Stop(), new AtomicLong()).value())
        .isEqualTo(new Pair(3, 2));
    Minimum<Pair> least = Minimum.below(reading, from, new Stop(), new AtomicLong());
    // 15 pairs have x + y <= 4; (1, 4) is not smaller than (3, 2)
    assertThat(least.theCase()).isEqualTo(new Pair(3, 2));
    assertThat(least.isSmallest()).isTrue();
    assertThat(least.below()).isEqualTo(15);
    assertThat(least.text()).isEqualTo("smallest: no smaller case, all 15 tried");
  }

  @Test
  void what_is_smaller_and_more_than_a_step_away_is_found() {
    Reading<Pair> reading = none(new Pair(4, 4), new Pair(1, 5));
    Minimum<Pair> least =
        Minimum.below(reading, drawn(square(), new Pair(4, 4)), new Stop(), new AtomicLong());
    assertThat(least.theCase()).isEqualTo(new Pair(1, 5));
    assertThat(least.isSmallest()).isTrue();
  }

  @Test
  void where_there_is_no_end_of_candidates_it_is_locally_smallest() {
    Space<Number> line = Rationals.unitInterval().map(Number::new);
    Reading<Number> reading =
        Reading.printed(
            Verdict.REFUTED,
            Scope.sample("numbers", 10, line),
            c -> Finding.of(c.x(), Relation.AT_MOST, Rational.HALF));
    Minimum<Number> least =
        Minimum.below(
            reading,
            line.listed().filter(d -> d.value().x().equals(Rational.ONE)).findFirst().orElseThrow(),
            new Stop(),
            new AtomicLong());
    assertThat(least.isSmallest()).isFalse();
    assertThat(least.text()).startsWith("locally smallest: ");
  }
}
