package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.corpus.Library;
import counterplay.corpus.PlantedFailures;
import counterplay.search.Detection;
import counterplay.search.Hunt;
import counterplay.search.Stop;
import counterplay.search.portfolio.Schedule;
import counterplay.search.portfolio.Unit;
import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import counterplay.toy.Looks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The hunt finds every planted failure, and nothing against the reading in which it is planted.
 * Adding one needs no change here.
 */
class PlantedFailuresTest {

  private static final long SEED = 1;
  private static final int FEW = 30;
  private static final int MANY = 1_000;

  private final PlantedFailures failures = new PlantedFailures(Library.own());

  @TestFactory
  Stream<DynamicTest>
      every_planted_failure_is_found_and_the_reading_without_it_survives_the_same_hunt() {
    Map<String, List<PlantedFailure>> byReading =
        failures.all().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.claim() + " " + f.reading(), TreeMap::new, Collectors.toList()));
    return byReading.entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey(),
                    () -> {
                      long most = 0;
                      for (PlantedFailure f : e.getValue()) {
                        Detection recall =
                            Detection.of(
                                failures.planted(f), SEED, 1, Duration.ofSeconds(60), Looks.stop());
                        assertThat(recall.isFound()).as(f.id() + ": " + f.words()).isTrue();
                        most = Math.max(most, recall.cases());
                      }
                      assertThat(survives(failures.sound(e.getValue().get(0)), most))
                          .as("the reading without a failure")
                          .isTrue();
                    }));
  }

  @Test
  void failures_are_planted_in_true_readings_and_are_of_every_kind() {
    assertThat(failures.all())
        .allSatisfy(
            f ->
                assertThat(failures.sound(f).declared())
                    .as(f.id())
                    .isIn(Verdict.PROVED, Verdict.CONDITIONAL, Verdict.BOUNDED, Verdict.SURVIVED));
    assertThat(failures.all().stream().map(PlantedFailure::mutation)).contains(Mutation.values());
  }

  /** The same plan on the reading as it was, for as many cases. */
  private static <C extends Record> boolean survives(Reading<C> sound, long cases) {
    Space<C> space = Space.of(sound.scope().candidates());
    Schedule plan = Schedule.endless(SpaceFeatures.of(space), SEED);
    List<Schedule.Share> head = new ArrayList<>();
    long planned = 0;
    for (long number = 0; planned < Math.min(MANY, Math.max(FEW, cases)); number++) {
      Unit unit = plan.unit(number).orElseThrow();
      head.add(new Schedule.Share(unit.method(), unit.allowance()));
      planned += unit.allowance();
    }
    return new Hunt<>(sound, new Schedule(head, List.of(), SEED), new Stop())
        .run(1, Stop.Deadline.NEVER, List.of(), report -> {})
        .found()
        .isEmpty();
  }
}
