package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Claim;
import counterplay.claim.PlantedFailure;
import counterplay.claim.PlantedFailure.Change;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.corpus.Library;
import counterplay.kernel.Asked;
import counterplay.kernel.Verdicts;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.search.Examination;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A proof runs the mechanism's own code: with a mechanism that has one thing wrong, some proof that stood is refused. A fixed sample of the
 * mutants is tried; all of them with {@code -Dmutants=all}.
 */
class MutantsTest {

  private static final int EVERY = 8;

  private final Library library = Library.own();
  private final Verdicts verdicts = Examination.kernel(Path.of(""));

  /** The mechanisms of the planted failures, each once. */
  private Set<Mechanism> mutants() {
    Set<Mechanism> mutants = new LinkedHashSet<>();
    library.plants().forEach(plants -> plants.failures().stream().map(PlantedFailure::change)
        .filter(Change.OfMechanism.class::isInstance).forEach(c -> mutants.add(((Change.OfMechanism) c).mechanism())));
    return mutants;
  }

  @Test void there_are_at_least_forty() {
    assertThat(mutants()).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory Stream<DynamicTest> each_mutant_of_a_mechanism_makes_the_kernel_refuse_a_proof_that_it_accepted() {
    List<Mechanism> all = List.copyOf(mutants());
    int step = System.getProperty("mutants", "").equals("all") ? 1 : EVERY;
    return IntStream.iterate(0, k -> k < all.size(), k -> k + step).mapToObj(all::get).map(m -> dynamicTest(m.title() + " " + m, () -> assertThat(moved(m)).as("a reading that moves").isPresent()));
  }

  /** The first reading whose proof stands with the mechanism and falls with the mutant. */
  private Optional<String> moved(Mechanism mutant) {
    Mechanisms changed = library.mechanisms().with(mutant);
    for (Spec spec : library.specs()) {
      List<Claim<?>> before = spec.claims(library.mechanisms());
      List<Claim<?>> after = spec.claims(changed);
      for (int k = 0; k < before.size(); k++) {
        for (String reading : touched(before.get(k), after.get(k))) {
          if (!stands(before.get(k), reading)) continue;
          if (!stands(after.get(k), reading)) return Optional.of(before.get(k).id() + " " + reading);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> touched(Claim<?> before, Claim<?> after) {
    List<String> touched = new ArrayList<>();
    for (Reading<?> reading : before.readings()) {
      if (!Verdicts.isProved(reading) || !(reading.judge() instanceof Asked<?> old)) continue;
      Asked<?> now = (Asked<?>) after.reading(reading.id()).orElseThrow().judge();
      if (!old.sentence().equals(now.sentence())) touched.add(reading.id());
    }
    return touched;
  }

  private boolean stands(Claim<?> claim, String reading) {
    return !verdicts.byProof(claim.id(), claim.reading(reading).orElseThrow()).theorem().isEmpty();
  }
}
