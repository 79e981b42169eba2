package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.search.Ledger;
import counterplay.search.Stop;
import counterplay.terminal.ExitCode;
import counterplay.toy.Looks;
import counterplay.toy.SlowSpec;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given as a checkpoint is looked at before it is touched, and not believed. */
class HuntOnFileTest {

  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void aName() {
    file = home.resolve("n.hunt");
  }

  private TestHouse.Ran resumed() {
    return new TestHouse(home, SlowSpec.holdings(), new Stop())
        .run(
            "hunt", "csoka/toy-slow", "--seconds=600", "--resume", "--checkpoint", file.toString());
  }

  private void isRefusedUntouched(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    TestHouse.Ran ran = resumed();
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  private static String signed(String payload) {
    CRC32 crc = new CRC32();
    crc.update(payload.getBytes(StandardCharsets.UTF_8));
    return payload + String.format(" #%08x", crc.getValue());
  }

  private static String payload(String line) {
    return line.substring(0, line.length() - 10);
  }

  @Test
  void a_text_file_is_refused_and_keeps_its_last_line() throws IOException {
    for (String text :
        List.of("one\ntwo\nthree", "one\ntwo\n", "x", "counterplay-hunt 1 x y 1 z #00000000\nlast"))
      isRefusedUntouched(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_checkpoint_of_which_any_byte_changed_is_refused_untouched_or_gone_on_with()
      throws IOException {
    resumed();
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int k = 0; k < 8; k++) {
      byte[] bytes = good.clone();
      int place = random.nextInt(bytes.length - 1);
      bytes[place] ^= (byte) (1 << random.nextInt(7));
      isRefusedUntouched(bytes);
      isRefusedUntouched(
          (new String(bytes, StandardCharsets.ISO_8859_1) + "torn")
              .getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void counts_and_cases_with_good_checksums_are_not_believed() throws IOException {
    resumed();
    List<String> lines = Files.readAllLines(file);
    int last = 0;
    while (!lines.get(last).contains("{\"n\":\"7001\"}")) last++;
    String unit = payload(lines.get(last));
    for (String forged :
        List.of(
            unit.replaceFirst("^(\\S+ \\S+) \\S+", "$1 -5"),
            unit.replaceFirst("^(\\S+ \\S+ \\S+) \\S+", "$1 99999999"),
            unit.replaceFirst("^\\S+", "-1"),
            unit.replaceFirst("\\{.*", "{\"n\":\"many\"}"))) {
      List<String> changed = new ArrayList<>(lines);
      changed.set(last, signed(forged));
      isRefusedUntouched((String.join("\n", changed) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    List<String> changed = new ArrayList<>(lines);
    changed.set(last, signed(unit.replace("7001", "12")));
    Files.writeString(file, String.join("\n", changed) + "\n");
    TestHouse.Ran ran = resumed();
    assertThat(ran.out()).doesNotContain("\"n\": \"12\"");
  }

  @Test
  void counts_of_an_earlier_run_are_said_to_be_those_of_its_checkpoint() throws IOException {
    resumed();
    List<String> lines = Files.readAllLines(file);
    List<String> changed = new ArrayList<>(lines.subList(0, 2));
    changed.set(1, signed(payload(lines.get(1)).replaceFirst("^(\\S+ \\S+) \\S+", "$1 123456789")));
    Files.writeString(file, String.join("\n", changed) + "\n");
    TestHouse.Ran ran =
        new TestHouse(home, SlowSpec.holdings(), Looks.stop())
            .run(
                "hunt",
                "csoka/toy-slow",
                "--seconds=1",
                "--resume",
                "--checkpoint",
                file.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.STOPPED);
    assertThat(ran.out()).contains("123456789 of them judged before, as the checkpoint has it");
  }

  @Test
  void what_is_too_large_or_no_file_is_refused_before_it_is_read() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(3_000_000_000L);
    }
    TestHouse.Ran ran = resumed();
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err()).contains("3000000000 bytes; at most " + Ledger.MAX_BYTES + " are read");
    assertThat(Files.size(file)).isEqualTo(3_000_000_000L);
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(resumed().err()).contains("is no regular file");
  }

  @Test
  void a_line_without_end_is_refused_before_it_fills_the_memory() throws IOException {
    byte[] bytes = new byte[3_000_000];
    Arrays.fill(bytes, (byte) 'a');
    isRefusedUntouched(bytes);
  }
}
