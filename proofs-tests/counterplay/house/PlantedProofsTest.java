package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.app.PlantedProofs;
import counterplay.app.PlantedProofs.Row;
import counterplay.search.Examination;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A proof system is measured like a search: false proofs come in by the house's own door, and each
 * is refused for its own reason.
 */
class PlantedProofsTest {

  private final List<Row> rows = PlantedProofs.rows(Examination.kernel(Path.of("")));

  @TestFactory
  Stream<DynamicTest> every_planted_false_proof_is_refused_for_the_reason_that_is_expected() {
    return rows.stream()
        .map(
            r ->
                dynamicTest(
                    r.proof().flaw().word() + ": " + r.proof().words(),
                    () ->
                        assertThat(r.isRefused())
                            .as(
                                r.verdict()
                                    + ": "
                                    + r.why()
                                    + " (expected: "
                                    + r.proof().reason()
                                    + ")")
                            .isTrue()));
  }

  @Test
  void there_are_at_least_forty_of_at_least_twelve_kinds() {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
    assertThat(rows.stream().map(r -> r.proof().flaw()).distinct().count())
        .isGreaterThanOrEqualTo(12);
    assertThat(rows.stream().map(r -> r.proof().name()).distinct().count()).isEqualTo(rows.size());
  }
}
