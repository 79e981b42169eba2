package counterplay.faults;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each operation on files fails in turn, in each way, under each command that writes. Then every
 * file is the old one or the new one, byte for byte; one line says what is wrong and the exit code
 * is 2; what was found is printed; the next run leaves what an undisturbed one leaves and nothing
 * besides. {@code -Dfaults=all} lets every operation fail, otherwise the costly commands are tried
 * with a few.
 */
class FaultsTest {

  private static final boolean ALL = System.getProperty("faults", "").equals("all");

  @TempDir private Path folder;

  /** What an undisturbed run does. */
  private record Undisturbed(
      House.Ran ran, Map<String, String> before, Map<String, String> after) {}

  @TestFactory
  Stream<DynamicTest> old_or_new_whatever_fails() {
    return Writing.ALL.stream()
        .map(w -> DynamicTest.dynamicTest(w.name(), () -> eachFailsInTurn(w)));
  }

  private void eachFailsInTurn(Writing writing) throws IOException {
    Undisturbed undisturbed = undisturbed(writing);
    for (Faults.Mode mode : Faults.Mode.values()) eachFailsInTurn(writing, undisturbed, mode);
  }

  private void eachFailsInTurn(Writing writing, Undisturbed undisturbed, Faults.Mode mode)
      throws IOException {
    long step = ALL ? 1 : writing.every();
    long fired = 0;
    for (long k = 1; ; k += step) {
      House house = house(writing, mode + "-" + k);
      Faults faults = new Faults(mode, k);
      House.Ran ran = house.run(faults, writing.words());
      if (faults.fired() == 0) break;
      fired++;
      String at = mode + " at " + k + ": " + ran;
      isOldOrNew(writing, undisturbed, house, ran, at);
      if (mode == Faults.Mode.FULL) assertThat(house.temporaries()).as(at).isEmpty();
      house.processEnds();
      House.Ran next = house.run(Faults.none(), writing.words());
      assertThat(house.temporaries()).as(at).isEmpty();
      assertThat(withoutLedgers(house.files()))
          .as(at + next)
          .isEqualTo(withoutLedgers(undisturbed.after()));
      if (next.code() == ExitCode.BAD_INPUT)
        assertThat(next.err()).as("it was done before: " + at).containsAnyOf("already");
      else assertThat(next.code()).as(at + next).isEqualTo(undisturbed.ran().code());
    }
    assertThat(fired).as(mode.name()).isPositive();
    if (ALL) System.out.println(writing.name() + ", " + mode + ": " + fired + " faults");
  }

  private House house(Writing writing, String name) throws IOException {
    House house =
        new House(
            Files.createDirectories(folder.resolve(writing.name() + " " + name)),
            writing.library());
    writing.setUp().accept(house);
    return house;
  }

  private Undisturbed undisturbed(Writing writing) throws IOException {
    House house = house(writing, "undisturbed");
    Map<String, String> before = house.files();
    House.Ran ran = house.run(Faults.none(), writing.words());
    assertThat(ran.code()).as(ran.toString()).isNotEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out()).contains(writing.finding());
    Map<String, String> after = house.files();
    assertThat(after).as("something is written").isNotEqualTo(before);
    assertThat(house.temporaries()).isEmpty();
    return new Undisturbed(ran, before, after);
  }

  private static void isOldOrNew(
      Writing writing, Undisturbed undisturbed, House house, House.Ran ran, String at) {
    Map<String, String> now = house.files();
    Map<String, String> before = undisturbed.before();
    Map<String, String> after = undisturbed.after();
    house.temporaries().forEach(now::remove);
    withoutLedgers(now)
        .forEach(
            (name, text) -> assertThat(text).as(at + name).isIn(before.get(name), after.get(name)));
    before.forEach(
        (name, text) -> {
          if (Writing.isLedger(name))
            assertThat(now.values().stream().anyMatch(t -> t.startsWith(text))).as(at).isTrue();
          else if (after.containsKey(name)) assertThat(now).as(at).containsKey(name);
        });
    assertThat(ran.err().lines()).as(at).allMatch(l -> l.startsWith("counterplay: "));
    assertThat(ran.err()).as(at).doesNotContain("defect");
    if (ran.code() == ExitCode.BAD_INPUT) {
      assertThat(ran.err().lines().count()).as(at).isBetween(1L, (long) writing.mostLines());
    } else {
      assertThat(ran.code()).as(at).isEqualTo(undisturbed.ran().code());
      assertThat(withoutLedgers(now)).as(at).isEqualTo(withoutLedgers(after));
    }
    if (writing.isFoundFirst()) assertThat(ran.out()).as(at).contains(writing.finding());
  }

  private static Map<String, String> withoutLedgers(Map<String, String> files) {
    Map<String, String> others = new TreeMap<>(files);
    others.keySet().removeIf(Writing::isLedger);
    return others;
  }
}
