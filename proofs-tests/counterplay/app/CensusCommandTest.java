package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Census;
import counterplay.corpus.Discovery;
import counterplay.corpus.Library;
import counterplay.mechanism.Mechanisms;
import counterplay.search.Block;
import counterplay.search.Ledger;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A census that is stopped goes on with what is left; here all but the functions of one and two
 * agents is in its file already, with counts of nothing.
 */
class CensusCommandTest {

  private static final String ID = "shahmoon/social-functions";

  private final Census census =
      Discovery.censuses(Discovery.mechanisms()).stream()
          .filter(c -> c.id().equals(ID))
          .findFirst()
          .orElseThrow();

  @TempDir private Path home;

  private TestHouse.Ran run(Stop stop, String... words) {
    Library library = new Library(List.of(), Discovery.mechanisms());
    return new TestHouse(home, library, stop).run(words);
  }

  private Path file() {
    return home.resolve("target/census/shahmoon.social-functions.census");
  }

  private void guide(String text) {
    new TestHouse(home, new Library(List.of(), new Mechanisms(List.of())), new Stop())
        .write("spec/shahmoon/README.md", text);
  }

  private String place() throws IOException {
    guide(
        "before\n<!-- "
            + ID
            + ": written by ./counterplay census --write -->\n\nold\n<!-- end of "
            + ID
            + " -->\nafter\n");
    return Files.readString(home.resolve("spec/shahmoon/README.md"));
  }

  /** All blocks of the functions of three agents, of none of the kinds. */
  private void largestIsDone() {
    Ledger.Head head =
        new Ledger.Head("census", ID + " " + Discovery.fingerprint(), other -> " is of other work");
    List<Long> nothing = Collections.nCopies(census.kinds().size(), 0L);
    try (Ledger ledger = Ledger.open(file(), head, Ledger.Start.AFRESH)) {
      for (int from = 0; from < census.families().get(2).members(); from += Block.SIZE)
        ledger.add(new Block(2, from, nothing).line());
    }
  }

  private long count(int family, String kind) {
    return IntStream.range(0, census.families().get(family).members())
        .filter(member -> census.kindsOf(family, member).contains(kind))
        .count();
  }

  @Test
  void a_census_that_is_stopped_says_how_far_it_has_come() throws IOException {
    place();
    Stop stop = new Stop();
    stop.request();
    TestHouse.Ran ran = run(stop, "census", ID);
    assertThat(ran.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("counterplay: stopped; ")
        .contains(" of 130 blocks are counted; --resume goes on with " + file());
  }

  @Test
  void what_is_counted_is_not_counted_again_and_the_rest_is() throws IOException {
    place();
    largestIsDone();
    TestHouse.Ran ran = run(new Stop(), "census", ID, "--resume");
    assertThat(ran.code()).isEqualTo(ExitCode.DIFFERS);
    assertThat(ran.err()).contains("is stale; ./counterplay census --write renews it");
    assertThat(ran.out()).startsWith("| social functions g | N = 1 | N = 2 | N = 3 |\n");
    for (String kind : census.kinds())
      assertThat(ran.out())
          .contains("| " + kind + " | " + count(0, kind) + " | " + count(1, kind) + " | 0 |\n");
    assertThat(Files.readAllLines(file())).as("a head and all blocks").hasSize(131);
  }

  @Test
  void the_table_is_put_in_its_place_and_is_then_as_declared() throws IOException {
    String before = place();
    largestIsDone();
    TestHouse.Ran written = run(new Stop(), "census", "--resume", "--write");
    assertThat(written.code()).isZero();
    String after = Files.readString(home.resolve("spec/shahmoon/README.md"));
    assertThat(after)
        .isNotEqualTo(before)
        .startsWith("before\n")
        .endsWith(" -->\nafter\n")
        .contains(written.out());
    assertThat(run(new Stop(), "census", ID, "--resume"))
        .isEqualTo(new TestHouse.Ran(0, written.out(), ""));
  }

  @Test
  void bad_input_is_one_line() throws IOException {
    place();
    refused(run(new Stop(), "census", "shahmoon/nothing"), "shahmoon/nothing");
    largestIsDone();
    String right = Files.readString(file());
    Files.writeString(file(), right.replaceFirst(" 0 0 0", " 0 1 0"));
    refused(run(new Stop(), "census", ID, "--resume"), file().toString());
    Files.writeString(file(), "counterplay-hunt 1 something else #00000000\n");
    refused(run(new Stop(), "census", ID, "--resume"), file().toString());
    guide("nothing\n");
    largestIsDone();
    refused(run(new Stop(), "census", ID, "--resume"), "a README has no place for " + ID);
  }

  private static void refused(TestHouse.Ran ran, String named) {
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).startsWith("counterplay: ").contains(named);
    assertThat(ran.err().lines()).hasSize(1);
  }
}
