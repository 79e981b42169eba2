package counterplay.app;

import static counterplay.claim.planted.Mutation.FLIPPED_INEQUALITY;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.corpus.Library;
import counterplay.terminal.ExitCode;
import counterplay.toy.Looks;
import counterplay.toy.ToySpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hunt for planted failures says what it found and what it missed. */
class PlantedHuntTest {

  private static final PlantedFailure FOUND =
      PlantedFailure.ofFinding(
          "csoka/toy-square",
          "unit-interval",
          "flipped",
          FLIPPED_INEQUALITY,
          "no number of the interval is more than its square",
          f ->
              f.asserting(
                  f.relation() == Relation.AT_LEAST ? Relation.AT_MOST : Relation.AT_LEAST));
  private static final PlantedFailure TRUE =
      PlantedFailure.ofFinding(
          "csoka/toy-square",
          "all-of-it",
          "nothing-wrong",
          WRONG_CONSTANT,
          "nothing is wrong",
          f -> new Finding(f.left(), f.relation(), f.right(), List.of()));

  @TempDir private Path home;

  private TestHouse.Ran run(List<PlantedFailure> failures, String... words) {
    Library toy = ToySpec.holdings();
    return new TestHouse(
            home, new Library(toy.specs(), toy.mechanisms(), List.of(() -> failures)), Looks.stop())
        .run(words);
  }

  @Test
  void what_is_planted_is_found() {
    TestHouse.Ran ran = run(List.of(FOUND), "hunt", "--planted");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .containsPattern("csoka/toy-square/flipped +flipped inequality +yes")
        .contains("1 of 1 planted failures found");
  }

  @Test
  void what_is_missed_makes_the_difference() {
    TestHouse.Ran ran = run(List.of(FOUND, TRUE), "hunt", "--planted", "--seconds", "1");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.out())
        .containsPattern("csoka/toy-square/nothing-wrong +wrong constant +MISSED")
        .contains("1 of 2 planted failures found");
    assertThat(run(List.of(FOUND, TRUE), "hunt", "--planted", "csoka/toy-square/fl").code())
        .isZero();
  }

  @Test
  void programs_get_one_object_of_strings() throws IOException {
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(
                run(List.of(FOUND, TRUE), "hunt", "--planted", "--seconds", "1", "--format", "json")
                    .out());
    assertThat(json.get("summary").get("found").textValue()).isEqualTo("1");
    assertThat(json.get("plants"))
        .hasSize(2)
        .allSatisfy(
            row -> row.properties().forEach(f -> assertThat(f.getValue().isTextual()).isTrue()));
    assertThat(json.get("plants").get(1).get("finding").textValue()).contains(">=");
  }

  @Test
  void nothing_planted_is_bad_input() {
    for (String[] words :
        new String[][] {
          {"hunt", "--planted", "csoka/other"}, {"hunt"}, {"hunt", "csoka/toy-square", "--planted"}
        }) {
      TestHouse.Ran ran = run(List.of(FOUND), words);
      assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(ran.err().lines()).hasSize(1);
    }
  }
}
