package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.search.Checkpoint;
import counterplay.search.Ledger;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import counterplay.toy.Looks;
import counterplay.toy.SlowSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hunt that is interrupted goes on as if it had not been; {@code KilledHuntTest} kills it. */
class LongHuntTest {

  private static final String CLAIM = "csoka/toy-slow";

  @TempDir private Path home;

  private TestHouse.Ran run(String... words) {
    return new TestHouse(home, SlowSpec.holdings(), new Stop()).run(words);
  }

  private TestHouse.Ran hunt(Path file, String... more) {
    String[] words = new String[more.length + 4];
    System.arraycopy(new String[] {"hunt", CLAIM, "--checkpoint", file.toString()}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return run(words);
  }

  /** The lines of a hunt that found its case. */
  private List<String> finished(Path file) throws IOException {
    assertThat(hunt(file, "--seconds", "600").code()).isZero();
    return Files.readAllLines(file);
  }

  @Test
  void what_was_found_is_in_the_file_and_what_was_done_is_not_done_again() throws IOException {
    Path file = home.resolve("done.hunt");
    List<String> lines = finished(file);
    assertThat(lines).anyMatch(line -> line.contains(" {\"n\":\"7001\"} #"));
    TestHouse.Ran first = hunt(home.resolve("again.hunt"), "--seconds", "600");
    assertThat(hunt(file, "--resume", "--seconds", "600")).isEqualTo(first);
    assertThat(Files.readAllLines(file))
        .startsWith(lines.toArray(String[]::new))
        .hasSizeLessThan(lines.size() + 4);
  }

  @Test
  void a_hunt_that_has_nothing_to_go_on_with_says_so_and_begins_anew() {
    Path nowhere = home.resolve("nowhere.hunt");
    assertThat(hunt(nowhere, "--resume", "--seconds", "1").err())
        .startsWith("counterplay: " + nowhere + " is not there, so the hunt begins anew");
    assertThat(hunt(nowhere, "--resume", "--seconds", "1").err()).doesNotContain("anew");
  }

  @Test
  void a_torn_last_line_is_dropped_and_a_damaged_line_is_refused() throws IOException {
    Path file = home.resolve("damaged.hunt");
    List<String> lines = finished(file);
    Files.writeString(
        file,
        String.join("\n", lines.subList(0, lines.size() / 2))
            + "\n"
            + lines.get(lines.size() / 2).substring(0, 7));
    assertThat(hunt(file, "--resume", "--seconds", "600").out()).contains("\"n\": \"7001\"");
    String text = Files.readString(file);
    for (int place :
        new int[] {
          1,
          20,
          text.indexOf('\n') + 1,
          text.indexOf('\n') + 5,
          text.length() - 3,
          text.indexOf('#')
        }) {
      char other = text.charAt(place) == '7' ? '8' : '7';
      Files.writeString(file, text.substring(0, place) + other + text.substring(place + 1));
      refused(hunt(file, "--resume"), file.toString());
    }
    Files.writeString(file, text.substring(text.indexOf('\n') + 1));
    refused(hunt(file, "--resume"), "no checkpoint");
    Files.writeString(file, "notes of mine");
    refused(hunt(file, "--resume"), "no checkpoint");
    assertThat(file).hasContent("notes of mine");
  }

  private static void refused(TestHouse.Ran ran, String words) {
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains(words);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void a_hunt_of_another_seed_reading_or_version_is_not_gone_on_with() throws IOException {
    Path file = home.resolve("other.hunt");
    finished(file);
    refused(hunt(file, "--resume", "--seed", "2"), "seed 1");
    refused(hunt(file), "is there already");
    String text = Files.readString(file);
    String header = text.substring(0, text.indexOf(" #"));
    Files.writeString(
        file,
        signed(header.substring(0, header.length() - 1) + (header.endsWith("0") ? "1" : "0"))
            + text.substring(text.indexOf('\n')));
    refused(hunt(file, "--resume"), "another version");
    Files.writeString(
        file, signed(header.replace("toy-slow", "toy-fast")) + text.substring(text.indexOf('\n')));
    refused(hunt(file, "--resume"), "csoka/toy-fast");
  }

  /** A line with its checksum, computed here a second time. */
  private static String signed(String payload) {
    long crc = 0xFFFFFFFFL;
    for (byte b : payload.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      crc ^= b & 0xFF;
      for (int k = 0; k < 8; k++) crc = (crc & 1) == 1 ? crc >>> 1 ^ 0xEDB88320L : crc >>> 1;
    }
    return payload + " #" + String.format("%08x", crc ^ 0xFFFFFFFFL);
  }

  @Test
  void without_a_name_the_checkpoint_lies_under_target_and_is_gone_when_the_hunt_is_over()
      throws IOException {
    Path usual = home.resolve("target/hunts/csoka.toy-slow.printed.1.hunt");
    TestHouse.Ran cut =
        new TestHouse(home, SlowSpec.holdings(), Looks.stop()).run("hunt", CLAIM, "--seconds", "1");
    assertThat(cut.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(cut.err()).contains(usual.toString()).contains("--resume");
    assertThat(usual).isNotEmptyFile();
    assertThat(run("hunt", CLAIM, "--resume", "--seconds", "600").code()).isZero();
    assertThat(usual).doesNotExist();
  }

  @Test
  void keep_writes_a_story_to_be_told_and_never_over_a_file() throws IOException {
    assertThat(run("hunt", CLAIM, "--seconds", "600", "--keep=early").out())
        .contains("its story is yours to tell");
    Path kept = home.resolve("counterexamples/csoka/toy-slow/printed.early.json");
    String text = Files.readString(kept);
    assertThat(text).contains("? why one would believe the sentence");
    refusedWithCase(run("hunt", CLAIM, "--seconds", "600", "--keep=early"));
    refusedWithCase(run("hunt", CLAIM, "--seconds", "600", "--keep=other"));
    assertThat(kept).hasContent(text);
  }

  private static void refusedWithCase(TestHouse.Ran ran) {
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void two_hunts_do_not_share_a_file() {
    Path file = home.resolve("shared.hunt");
    Checkpoint.Subject subject = new Checkpoint.Subject(CLAIM, "printed", 1, "0");
    try (Checkpoint<SlowSpec.Number> held =
        Checkpoint.open(file, subject, SlowSpec.Number.class, Ledger.Start.NEW)) {
      refused(hunt(file, "--resume"), "in use by another hunt");
      assertThat(held.earlier()).isEmpty();
    }
  }
}
