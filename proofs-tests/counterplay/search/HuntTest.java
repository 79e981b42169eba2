package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.exact.number.Rational;
import counterplay.kernel.Kernel;
import counterplay.search.portfolio.Method;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Schedule;
import counterplay.search.portfolio.Tally;
import counterplay.search.portfolio.UnitReport;
import counterplay.space.Drawn;
import counterplay.space.Neighbourhood;
import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import counterplay.toy.Looks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a hunt finds, and that it finds the same whatever the number of threads and however often it
 * is interrupted.
 */
class HuntTest {

  private static final List<Reading<?>> HIDDEN =
      List.of(Hunted.needle(), Hunted.vertices(), Hunted.cell(), Hunted.nearTheEnd());

  private static <C extends Record> Schedule plan(Reading<C> reading, long seed) {
    return Schedule.endless(SpaceFeatures.of(Space.of(reading.scope().candidates())), seed);
  }

  private static <C extends Record> Outcome<C> hunted(
      Reading<C> reading,
      long seed,
      int threads,
      List<UnitReport<C>> earlier,
      List<UnitReport<C>> reports) {
    Stop stop = Looks.stop();
    return new Hunt<>(reading, plan(reading, seed), stop)
        .run(threads, stop.in(Duration.ofSeconds(300)), earlier, reports::add);
  }

  private static <C extends Record> boolean settles(Reading<C> reading, C theCase) {
    return Kernel.judge(reading, theCase).holds() == (reading.quantifier() == Quantifier.EXISTS);
  }

  @TestFactory
  Stream<DynamicTest> what_is_hidden_is_found_and_shrunk_to_a_local_minimum() {
    return HIDDEN.stream()
        .map(r -> DynamicTest.dynamicTest(r.scope().words(), () -> foundAndShrunk(r)));
  }

  private static <C extends Record> void foundAndShrunk(Reading<C> reading) {
    Outcome<C> outcome = hunted(reading, 1, 1, List.of(), new ArrayList<>());
    assertThat(outcome.found()).isPresent();
    Drawn<C> small = Shrinking.shrunk(reading, outcome.found().get(), new Stop(), new AtomicLong());
    assertThat(settles(reading, small.value())).isTrue();
    Space<C> space = Space.of(reading.scope().candidates());
    assertThat(Neighbourhood.smaller(space, small).map(Drawn::value))
        .noneMatch(c -> settles(reading, c));
  }

  @TestFactory
  Stream<DynamicTest> one_two_and_four_threads_find_the_same() {
    return HIDDEN.stream()
        .flatMap(
            r ->
                Stream.of(1L, 2L)
                    .map(
                        seed ->
                            DynamicTest.dynamicTest(
                                r.scope().words() + seed, () -> same(r, seed))));
  }

  private static <C extends Record> void same(Reading<C> reading, long seed) {
    List<UnitReport<C>> reports = new ArrayList<>();
    Outcome<C> alone = hunted(reading, seed, 1, List.of(), reports);
    for (int threads : new int[] {2, 4}) {
      Outcome<C> together = hunted(reading, seed, threads, List.of(), new ArrayList<>());
      assertThat(together.found().map(Drawn::value))
          .isEqualTo(alone.found().map(Drawn::value))
          .isPresent();
      assertThat(together.by()).isEqualTo(alone.by());
      assertThat(together.tallies()).isEqualTo(alone.tallies());
    }
  }

  @TestFactory
  Stream<DynamicTest> a_hunt_that_goes_on_from_any_finished_units_finds_the_same() {
    return HIDDEN.stream().map(r -> DynamicTest.dynamicTest(r.scope().words(), () -> resumed(r)));
  }

  private static <C extends Record> void resumed(Reading<C> reading) {
    List<UnitReport<C>> reports = new ArrayList<>();
    Outcome<C> undisturbed = hunted(reading, 3, 1, List.of(), reports);
    Collections.shuffle(reports, new java.util.Random(5));
    for (int known : List.of(0, reports.size() / 2, reports.size())) {
      Outcome<C> resumed = hunted(reading, 3, 2, reports.subList(0, known), new ArrayList<>());
      assertThat(resumed.found().map(Drawn::value))
          .isEqualTo(undisturbed.found().map(Drawn::value));
      assertThat(resumed.tallies()).isEqualTo(undisturbed.tallies());
    }
  }

  @Test
  void each_hidden_case_is_found_by_a_method_that_looks_there() {
    assertThat(by(Hunted.vertices()))
        .isIn(Method.CORNERS, Method.ASCENT, Method.SMALLEST, Method.BOUNDARY, Method.STRUCTURED);
    assertThat(by(Hunted.needle())).isIn(Method.OPTIMISE, Method.CLIMB);
    assertThat(by(Hunted.cell())).isIn(Method.ASCENT, Method.OPTIMISE, Method.CLIMB);
  }

  private static <C extends Record> Method by(Reading<C> reading) {
    return hunted(reading, 1, 1, List.of(), new ArrayList<>())
        .by()
        .map(UnitReport::method)
        .orElseThrow();
  }

  @Test
  void a_finite_space_is_judged_to_its_end() {
    Reading<Hunted.Point> reading =
        Reading.printed(
            counterplay.claim.Verdict.SURVIVED,
            counterplay.claim.Scope.sample(
                "few",
                10,
                Space.range(0, 40)
                    .map(k -> new Hunted.Point(List.of(), Rational.of(k), Rational.ZERO))),
            c ->
                counterplay.claim.sentence.Finding.of(
                    c.x(), counterplay.claim.sentence.Relation.LESS, Rational.of(50)));
    Outcome<Hunted.Point> outcome = hunted(reading, 1, 2, List.of(), new ArrayList<>());
    assertThat(outcome.isComplete()).isTrue();
    assertThat(outcome.found()).isEmpty();
    assertThat(outcome.tallies().get(0).cases()).isEqualTo(41);
    // 40 misses 50 by 10
    assertThat(outcome.tallies().get(0).closest()).isEqualTo(Optional.of(Rational.of(-10)));
  }

  @Test
  void a_condition_that_refuses_all_corners_does_not_stop_a_hunt() {
    Space<Hunted.Pair> inside =
        Hunted.PAIRS.where(
            c ->
                c.p().stream().noneMatch(Rational::isZero)
                    && c.q().stream().noneMatch(Rational::isZero));
    Reading<Hunted.Pair> reading =
        Reading.printed(
            counterplay.claim.Verdict.REFUTED,
            counterplay.claim.Scope.sample("inside", 10, inside),
            c ->
                counterplay.claim.sentence.Finding.of(
                    c.p().get(5).times(c.q().get(2)),
                    counterplay.claim.sentence.Relation.LESS,
                    Rational.of(1, 3)));
    assertThat(hunted(reading, 1, 2, List.of(), new ArrayList<>()).found()).isPresent();
  }

  @Test
  void an_audit_of_a_sample_says_which_methods_ran_how_many_cases_each_and_the_closest_miss() {
    Reading<Hunted.Point> reading =
        Reading.printed(
            counterplay.claim.Verdict.SURVIVED,
            counterplay.claim.Scope.sample("all", 100, Hunted.POINTS),
            c ->
                counterplay.claim.sentence.Finding.of(
                    c.x(), counterplay.claim.sentence.Relation.AT_MOST, Rational.of(2)));
    var claim =
        counterplay.claim.Claim.of(
            "csoka/toy",
            counterplay.claim.Kind.STATEMENT,
            "Section 1",
            "x is at most 2",
            Hunted.Point.class,
            reading);
    Examined examined =
        new Examination(
                List.of(),
                Examination.kernel(java.nio.file.Path.of("")),
                1,
                Duration.ZERO,
                new Stop())
            .of(claim, reading);
    assertThat(examined.verdict()).isEqualTo(counterplay.claim.Verdict.SURVIVED);
    assertThat(examined.evidence().cases()).isEqualTo(100);
    assertThat(examined.evidence().searches().stream().mapToLong(Tally::cases).sum())
        .isEqualTo(100);
    assertThat(examined.evidence().searches())
        .extracting(Tally::method)
        .containsExactly(
            "smallest first",
            "corners",
            "near corners",
            "random at the boundary",
            "random",
            "hill climbing",
            "vertices and linear programs",
            "continuous optimisers");
    // x is at most 1, which misses by 1
    assertThat(examined.evidence().detail())
        .startsWith("50 smallest first, 7 corners, ")
        .contains("seed 1; closest miss 1 (");
  }

  @Test
  void the_time_ends_a_hunt_that_finds_nothing() {
    Reading<Hunted.Point> reading =
        Reading.printed(
            counterplay.claim.Verdict.SURVIVED,
            counterplay.claim.Scope.sample("all", 10, Hunted.POINTS),
            c ->
                counterplay.claim.sentence.Finding.of(
                    c.x(), counterplay.claim.sentence.Relation.AT_MOST, Rational.ONE));
    Stop stop = Looks.stop();
    Outcome<Hunted.Point> outcome =
        new Hunt<>(reading, plan(reading, 1), stop)
            .run(2, stop.in(Duration.ofMillis(300)), List.of(), r -> {});
    assertThat(outcome.isCut()).isTrue();
    assertThat(outcome.isComplete()).isFalse();
    assertThat(outcome.cases()).isPositive();
  }
}
