package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the table. */
class MatrixCommandTest {

  @TempDir Path home;

  private TestHouse.Ran run(String... arguments) {
    return new TestHouse(home, Library.own(), new Stop()).run(arguments);
  }

  @Test
  void the_object_names_each_property_with_its_verdict_and_a_witness_where_it_fails()
      throws Exception {
    TestHouse.Ran ran = run("matrix", "csoka/mechanism-vcg", "--format", "json");
    JsonNode mechanism = new ObjectMapper().readTree(ran.out()).get("mechanisms").get(0);
    assertThat(ran.code()).isZero();
    assertThat(mechanism.get("id").textValue()).isEqualTo("csoka/mechanism-vcg");
    assertThat(mechanism.get("cells"))
        .hasSize(15)
        .allSatisfy(
            cell -> {
              assertThat(cell.get("verdict").textValue()).isIn("BOUNDED", "REFUTED");
              assertThat(cell.has("witness"))
                  .isEqualTo(cell.get("verdict").textValue().equals("REFUTED"));
            });
  }

  @Test
  void the_table_has_a_line_for_each_mechanism_that_is_meant() {
    TestHouse.Ran ran = run("matrix", "csoka/mechanism-agv", "csoka/mechanism-vcg");
    assertThat(ran.out().lines().filter(line -> line.startsWith("csoka/"))).hasSize(2);
    assertThat(ran.out()).contains("collusion-proof", "(144 models)", "REFUTED not ");
  }

  @Test
  void each_family_has_a_table_of_its_own() {
    TestHouse.Ran ran =
        run("matrix", "frongillo/mechanism-output-agreement", "shahmoon/mechanism-f-min");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("mechanism "))).hasSize(2);
    assertThat(ran.out()).contains("threshold-equilibrium", "truth-learns-all");
  }

  @Test
  void an_unknown_mechanism_is_refused_with_the_nearest_ones() {
    TestHouse.Ran ran = run("matrix", "csoka/mechanism-vgc");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("csoka/mechanism-vcg").hasLineCount(1);
  }
}
