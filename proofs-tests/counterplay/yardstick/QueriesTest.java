package counterplay.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Reading;
import counterplay.search.Hunt;
import counterplay.search.Stop;
import counterplay.search.portfolio.Outcome;
import counterplay.search.portfolio.Schedule;
import counterplay.space.Space;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sentences on which general solvers stop at three signals: the hunt refutes the false ones in a
 * few cases.
 */
class QueriesTest {

  private static final int CASES = 2_000;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> a_false_sentence_is_refuted_and_a_true_one_is_not() {
    return Queries.all().stream()
        .map(
            q ->
                dynamicTest(
                    q.name(),
                    () -> {
                      for (long seed = 1; seed <= (q.isFalse() ? 5 : 1); seed++) {
                        Reading<Query.Case> reading = q.reading();
                        Schedule plan =
                            Schedule.of(CASES, Space.of(reading.scope().candidates()), seed);
                        Outcome<Query.Case> outcome =
                            new Hunt<>(reading, plan, new Stop())
                                .run(1, Stop.Deadline.NEVER, List.of(), report -> {});
                        assertThat(outcome.found().isPresent())
                            .as(q.name() + ", seed " + seed)
                            .isEqualTo(q.isFalse());
                        outcome
                            .found()
                            .ifPresent(
                                d ->
                                    assertThat(reading.scope().contains(d.value()))
                                        .as("the case lies inside the scope: " + d.value())
                                        .isTrue());
                      }
                    }));
  }

  /** What z3 answers within a second. */
  @TestFactory
  Stream<DynamicTest> z3_says_the_same_of_small_queries() {
    return Queries.all().stream()
        .filter(q -> q.name().matches(".*(2to2|det2|ca2|linear3|quad3|motzkin)"))
        .map(
            q ->
                dynamicTest(
                    q.name(),
                    () -> {
                      assumeTrue(
                          Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                              .anyMatch(p -> Files.isExecutable(Path.of(p, "z3"))),
                          "z3 is not installed");
                      String answer =
                          z3(Files.writeString(folder.resolve(q.name() + ".smt2"), q.smtLib()));
                      assumeTrue(!answer.equals("timeout"), "z3 needs longer");
                      assertThat(answer).isEqualTo(q.isFalse() ? "sat" : "unsat");
                    }));
  }

  private static String z3(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("z3", "-T:1", file.toString()).redirectErrorStream(true).start();
    String answer =
        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
            .strip();
    process.waitFor();
    return answer;
  }
}
