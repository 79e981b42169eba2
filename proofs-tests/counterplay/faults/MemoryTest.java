package counterplay.faults;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.terminal.ExitCode;
import counterplay.terminal.Memory;
import counterplay.toy.HungrySpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the memory runs out, what was reached is printed and the limit is named. */
class MemoryTest {

  @TempDir private Path home;

  private House.Ran run(String words) {
    return new House(home, HungrySpec.holdings()).run(Faults.none(), List.of(words.split(" ")));
  }

  @Test
  void an_audit_prints_all_other_rows_and_names_the_limit_in_its_row() {
    House.Ran ran = run("audit");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).isEqualTo("counterplay: " + Memory.USED_UP + "\n");
    assertThat(ran.out())
        .containsPattern("toy-hungry +printed +PROVED")
        .containsPattern("toy-hungry +after +REFUTED")
        .contains("hungry: UNDECIDED where PROVED is declared: " + Memory.USED_UP)
        .contains("sampled: UNDECIDED where SURVIVED is declared: " + Memory.USED_UP)
        .contains("4 readings of 1 claim: 1 PROVED, 1 REFUTED, 2 UNDECIDED");
  }

  @Test
  void a_hunt_points_to_what_it_has_noted() {
    House.Ran ran = run("hunt csoka/toy-hungry --reading hungry");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines())
        .containsExactly(
            "counterplay: "
                + home.resolve("target/hunts/csoka.toy-hungry.hungry.1.hunt")
                + " holds what was done; --resume goes on with it",
            "counterplay: " + Memory.USED_UP);
    assertThat(home.resolve("target/hunts/csoka.toy-hungry.hungry.1.hunt"))
        .content()
        .contains("SMALLEST 32");
  }

  @Test
  void a_check_names_the_property_that_stays_unknown() {
    House.Ran ran = run("check csoka/mechanism-hungry --all --seconds 600");
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).isEqualTo("counterplay: " + Memory.USED_UP + "\n");
    assertThat(ran.out()).contains("unfinished: " + Memory.USED_UP);
  }
}
