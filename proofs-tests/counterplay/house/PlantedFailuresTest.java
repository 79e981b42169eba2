package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Coverage;
import counterplay.claim.Mutation;
import counterplay.claim.PlantedFailure;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Library;
import counterplay.corpus.PlantedFailures;
import counterplay.search.Recall;
import counterplay.search.Stop;
import counterplay.search.Walk;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The hunt finds every planted failure, and nothing against the reading in which it is planted. Adding one needs no change here. */
class PlantedFailuresTest {

  private static final long SEED = 1;
  private static final int FEW = 30;
  private static final int MANY = 2_000;

  private final PlantedFailures failures = new PlantedFailures(Library.own());

  @TestFactory Stream<DynamicTest> every_planted_failure_is_found_and_the_reading_without_it_survives_the_same_hunt() {
    return failures.all().stream().map(f -> dynamicTest(f.id(), () -> {
      Recall recall = Recall.of(failures.planted(f), SEED, Duration.ofSeconds(60), new Stop());
      assertThat(recall.isFound()).as(f.words()).isTrue();
      assertThat(survives(failures.sound(f), recall.cases())).as("the reading without the failure").isTrue();
    }));
  }

  @Test void failures_are_planted_in_true_readings_and_are_of_every_kind() {
    assertThat(failures.all()).allSatisfy(f -> assertThat(failures.sound(f).declared()).as(f.id()).isIn(Verdict.PROVED, Verdict.BOUNDED));
    assertThat(failures.all().stream().map(PlantedFailure::mutation)).contains(Mutation.values());
  }

  private static <C extends Record> boolean survives(Reading<C> sound, long cases) {
    Walk<C> walk = new Walk<>(sound, new Stop());
    Stream<C> smallest = sound.scope().candidates().smallestFirst();
    long most = Math.min(MANY, Math.max(FEW, cases));
    List<C> found = walk.first(smallest.limit(most), Stop.Deadline.NEVER);
    if (found.isEmpty() && sound.scope().coverage() instanceof Coverage.Sample) {
      found = walk.first(sound.scope().candidates().sampled(SEED).limit(most), Stop.Deadline.NEVER);
    }
    return found.isEmpty();
  }
}
