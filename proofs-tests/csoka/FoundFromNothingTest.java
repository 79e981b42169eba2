package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Library;
import counterplay.kernel.Kernel;
import counterplay.search.Hunt;
import counterplay.search.Shrinking;
import counterplay.search.Stop;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Schedule;
import counterplay.space.Drawn;
import counterplay.space.Neighbourhood;
import counterplay.space.Space;
import counterplay.space.SpaceFeatures;
import counterplay.toy.Looks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A hunt finds every refutation of the paper's sentences without the witnesses on file, within a
 * small budget.
 */
class FoundFromNothingTest {

  private static final long MOST_CASES = 20_000;

  private final Catalogue catalogue = Library.own().catalogue();

  private static <C extends Record> Outcome<C> hunted(Reading<C> reading) {
    Schedule plan = Schedule.endless(SpaceFeatures.of(Space.of(reading.scope().candidates())), 1);
    Stop stop = Looks.stop();
    return new Hunt<>(reading, plan, stop)
        .run(2, stop.in(Duration.ofMillis(2 * MOST_CASES)), List.of(), report -> {});
  }

  @TestFactory
  Stream<DynamicTest> every_refuted_reading_is_refuted_by_a_case_that_a_hunt_finds() {
    return catalogue.claims().stream()
        .filter(c -> c.source().paper().equals("csoka"))
        .flatMap(FoundFromNothingTest::tests);
  }

  private static <C extends Record> Stream<DynamicTest> tests(Claim<C> claim) {
    return claim.readings().stream()
        .filter(r -> r.declared() == Verdict.REFUTED && r.quantifier() == Quantifier.FOR_ALL)
        .map(
            r ->
                DynamicTest.dynamicTest(
                    claim.id() + " " + r.id(),
                    () -> {
                      Outcome<C> outcome = hunted(r);
                      assertThat(outcome.found()).isPresent();
                      assertThat(outcome.cases()).isLessThan(MOST_CASES);
                      assertThat(Kernel.judge(r, outcome.found().get().value()).fails()).isTrue();
                    }));
  }

  @Test
  void the_smallest_joint_deviation_from_the_balanced_team_mechanism_cannot_be_shrunk() {
    smallest(catalogue.claim("csoka/section-2-alternate-beneficial"));
  }

  private static <C extends Record> void smallest(Claim<C> claim) {
    Reading<C> reading = Catalogue.reading(claim, "no-joint-deviation");
    Drawn<C> found = hunted(reading).found().orElseThrow();
    Drawn<C> small = Shrinking.shrunk(reading, found, new Stop(), new AtomicLong());
    Space<C> space = Space.of(reading.scope().candidates());
    List<C> smaller = Neighbourhood.smaller(space, small).map(Drawn::value).toList();
    assertThat(smaller).isNotEmpty().allMatch(c -> Kernel.judge(reading, c).holds());
    assertThat(Kernel.judge(reading, small.value()).text()).isEqualTo("111/2 <= 0");
  }
}
