package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.PlantedFailure.Change;
import counterplay.corpus.Library;
import counterplay.corpus.PlantedFailures;
import counterplay.kernel.Asked;
import counterplay.kernel.Verdicts;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.search.Detection;
import counterplay.search.Examination;
import counterplay.toy.Looks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A verdict comes from the mechanism's own code: with a mechanism that has one thing wrong some
 * verdict about it moves. Either a proof that stood is refused; or, where no proof runs that code
 * (no reading about it is proved, or the fault begins at a size that proofs do not run), the hunt
 * finds a case against a reading. A fixed sample of the mutants is tried; all of them with {@code
 * -Dmutants=all}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantsTest {

  private static final int EVERY = 8;

  private final Library library = Library.own();
  private final Verdicts verdicts = Examination.kernel(Path.of(""));
  private final PlantedFailures failures = new PlantedFailures(library);
  private final Map<String, Boolean> standing = new HashMap<>();

  /** The mechanisms of the planted failures, each once, with the first failure that it makes. */
  private Map<Mechanism, PlantedFailure> mutants() {
    Map<Mechanism, PlantedFailure> mutants = new LinkedHashMap<>();
    library
        .plants()
        .forEach(
            plants ->
                plants
                    .failures()
                    .forEach(
                        f -> {
                          if (f.change() instanceof Change.OfMechanism of)
                            mutants.putIfAbsent(of.mechanism(), f);
                        }));
    return mutants;
  }

  @Test
  void there_are_at_least_forty() {
    assertThat(mutants()).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory
  Stream<DynamicTest> each_mutant_of_a_mechanism_moves_a_verdict() {
    List<Map.Entry<Mechanism, PlantedFailure>> all = List.copyOf(mutants().entrySet());
    int step = System.getProperty("mutants", "").equals("all") ? 1 : EVERY;
    return IntStream.iterate(0, k -> k < all.size(), k -> k + step)
        .mapToObj(all::get)
        .map(
            m ->
                dynamicTest(
                    m.getKey().title(),
                    () ->
                        assertThat(
                                isProofRefused(m.getKey(), m.getValue()) || isFound(m.getValue()))
                            .as("%s moves a verdict", m.getKey())
                            .isTrue()));
  }

  /**
   * Whether the proof of a reading of the claim that the failure is planted in, or of one in the
   * same file, stood and is refused.
   */
  private boolean isProofRefused(Mechanism mutant, PlantedFailure failure) {
    Mechanisms changed = library.mechanisms().with(mutant);
    for (Spec spec : library.specs()) {
      List<Claim<?>> before = spec.claims(library.mechanisms());
      if (before.stream().noneMatch(c -> c.id().equals(failure.claim()))) continue;
      List<Claim<?>> after = spec.claims(changed);
      for (int k = 0; k < before.size(); k++) {
        for (String reading : proved(before.get(k))) {
          Claim<?> old = before.get(k);
          if (standing.computeIfAbsent(old.id() + " " + reading, r -> stands(old, reading))
              && !stands(after.get(k), reading)) return true;
        }
      }
    }
    return false;
  }

  private static List<String> proved(Claim<?> claim) {
    List<String> proved = new ArrayList<>();
    for (Reading<?> reading : claim.readings())
      if (Verdicts.isProved(reading) && reading.judge() instanceof Asked<?>)
        proved.add(reading.id());
    return proved;
  }

  private boolean stands(Claim<?> claim, String reading) {
    return !verdicts.byProof(claim.id(), claim.reading(reading).orElseThrow()).theorem().isEmpty();
  }

  private boolean isFound(PlantedFailure failure) {
    return Detection.of(failures.planted(failure), 1, 1, Duration.ofSeconds(60), Looks.stop())
        .isFound();
  }
}
