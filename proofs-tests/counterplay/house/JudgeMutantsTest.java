package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A verdict comes from what the sentence says: with one thing changed in a sentence, in its domain
 * or in a formula beside it, some verdict about it is no longer the declared one, or a case on file
 * no longer says what it said. The changes are rows of {@code judge-mutants.tsv}:
 *
 * <pre>  source | what stands there once | what stands there instead | in words | claim | outcome
 * </pre>
 *
 * The outcome is {@code moves}; or {@code stands:} and why the verdict rightly stands, the changed
 * sentence saying the same or being as true. A fixed sample of the rows is tried; all of them with
 * {@code -Dmutants=all}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgeMutantsTest {

  private static final int EVERY = 8;
  private static final String MOVES = "moves";

  private final List<Row> rows = rows();

  /** A change of a judge. */
  record Row(
      String source, String text, String instead, String words, String claim, String outcome) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 6) throw new IllegalArgumentException(cells.length + " cells: " + line);
      return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
  }

  private static List<Row> rows() {
    try (Stream<String> lines =
        Files.lines(Path.of("proofs-tests/counterplay/house/judge-mutants.tsv"))) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(Row::of).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void there_are_at_least_twenty_four_of_four_papers_and_few_change_nothing() {
    assertThat(rows.stream().filter(r -> r.outcome().equals(MOVES)))
        .hasSizeGreaterThanOrEqualTo(24);
    assertThat(rows.stream().map(r -> r.claim().substring(0, r.claim().indexOf('/'))).distinct())
        .contains("csoka", "kong", "frongillo", "shahmoon");
    assertThat(rows).allMatch(r -> r.outcome().matches(MOVES + "|stands: .{20,}"));
  }

  @Test
  void every_text_that_is_changed_stands_in_its_source_once() {
    for (Row r : rows)
      assertThat(JudgeMutants.changed(r.source(), r.text(), r.instead())).contains(r.instead());
  }

  @TestFactory
  Stream<DynamicTest> each_change_of_a_judge_moves_a_verdict_or_says_why_not() {
    JudgeMutants mutants = new JudgeMutants();
    int step = System.getProperty("mutants", "").equals("all") ? 1 : EVERY;
    return IntStream.iterate(0, k -> k < rows.size(), k -> k + step)
        .mapToObj(rows::get)
        .map(
            r ->
                dynamicTest(
                    r.claim() + ": " + r.words(),
                    () -> {
                      Optional<String> moved =
                          mutants.moved(r.source(), r.text(), r.instead(), r.claim());
                      if (r.outcome().equals(MOVES)) assertThat(moved).as(r.source()).isPresent();
                      else assertThat(moved).as(r.source()).isEmpty();
                    }));
  }
}
