package counterplay.faults;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.terminal.ExitCode;
import counterplay.toy.SlowSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hunt that is killed goes on as if it had not been: nothing is lost, nothing is done twice.
 * {@code -Dkills=100} kills so many, half of them at random moments, the others in the midst of an
 * operation on files.
 */
class KilledHuntTest {

  private static final int KILLS = Integer.getInteger("kills", 3);

  /** More than a hunt of the slow sentence does to its file before it finds the case. */
  private static final int OPERATIONS = 12;

  @TempDir private Path home;

  private List<String> words(String file, long seed) {
    return List.of(
        "hunt",
        "csoka/toy-slow",
        "--seed",
        Long.toString(seed),
        "--checkpoint",
        home.resolve(file).toString(),
        "--seconds",
        "600",
        "--resume");
  }

  @Test
  void what_was_noted_stays_and_the_end_is_the_same() throws IOException, InterruptedException {
    Random random = new Random(20261125);
    int kills = 0;
    int ended = 0;
    for (long seed = 1; kills < KILLS; seed++) {
      Path file = home.resolve(seed + ".hunt");
      while (kills < KILLS && isKilled(file, seed, random)) kills++;
      House house = new House(home, SlowSpec.holdings());
      House.Ran resumed = house.run(Faults.none(), words(file.getFileName().toString(), seed));
      House.Ran undisturbed = house.run(Faults.none(), words("undisturbed-" + seed, seed));
      assertThat(resumed.code()).isEqualTo(undisturbed.code()).isZero();
      assertThat(resumed.out()).isEqualTo(undisturbed.out()).contains("\"n\": \"7001\"");
      assertThat(Files.readAllLines(file))
          .filteredOn(line -> !line.contains("{"))
          .extracting(line -> line.substring(0, line.indexOf(' ')))
          .doesNotHaveDuplicates();
      ended++;
    }
    System.out.println(kills + " kills of " + ended + " hunts");
  }

  /** Kills a hunt once; false if it ended before that. */
  private boolean isKilled(Path file, long seed, Random random)
      throws IOException, InterruptedException {
    List<String> before = wholeLines(file);
    boolean isWithin = random.nextBoolean();
    Process process =
        HuntProcess.start(
            home,
            isWithin ? 1 + random.nextInt(OPERATIONS) : 0,
            home.resolve("out"),
            home.resolve("err"),
            words(file.getFileName().toString(), seed));
    long wanted = (Files.exists(file) ? Files.size(file) : 0) + random.nextInt(300);
    while (process.isAlive() && (isWithin || !Files.exists(file) || Files.size(file) < wanted))
      Thread.sleep(1);
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    List<String> after = wholeLines(file);
    assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
    assertThat(after.subList(0, before.size())).isEqualTo(before);
    return process.exitValue() != ExitCode.AS_DECLARED;
  }

  /** What was noted for good. */
  private static List<String> wholeLines(Path file) throws IOException {
    if (!Files.exists(file)) return List.of();
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }
}
