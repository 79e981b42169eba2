package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.data.BadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that only grow. */
class LedgerTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("deep/one.census");
  }

  private Ledger open(String line, Ledger.Start start) {
    return Ledger.open(file(), new Ledger.Head("count", line, other -> " is of other work"), start);
  }

  private void fill(String... lines) {
    try (Ledger ledger = open("head 1", Ledger.Start.AFRESH)) {
      for (String line : lines) ledger.add(line);
    }
  }

  @Test
  void what_was_noted_is_there_when_it_is_gone_on_with() {
    fill("0 0 1", "0 512 2");
    try (Ledger ledger = open("head 1", Ledger.Start.GO_ON)) {
      assertThat(ledger.earlier()).containsExactly("0 0 1", "0 512 2");
      ledger.add("1 0 3");
    }
    try (Ledger ledger = open("head 1", Ledger.Start.GO_ON)) {
      assertThat(ledger.earlier()).hasSize(3);
    }
  }

  @Test
  void a_torn_last_line_is_dropped() throws IOException {
    fill("0 0 1");
    Files.writeString(file(), "0 512 2 #12", StandardOpenOption.APPEND);
    try (Ledger ledger = open("head 1", Ledger.Start.GO_ON)) {
      assertThat(ledger.earlier()).containsExactly("0 0 1");
    }
  }

  @Test
  void damage_and_the_work_of_others_are_refused() throws IOException {
    fill("0 0 1");
    assertThatThrownBy(() -> open("head 2", Ledger.Start.GO_ON))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("other work");
    Files.writeString(file(), Files.readString(file()).replace("0 0 1", "0 0 7"));
    assertThatThrownBy(() -> open("head 1", Ledger.Start.GO_ON))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("line 2 is damaged");
    Files.writeString(file(), "a letter without an end of line");
    assertThatThrownBy(() -> open("head 1", Ledger.Start.GO_ON)).isInstanceOf(BadFile.class);
    assertThat(file()).hasContent("a letter without an end of line");
  }

  @Test
  void without_being_gone_on_with_it_begins_anew_and_what_was_there_is_kept_beside_it() {
    fill("0 0 1");
    try (Ledger ledger = open("head 2", Ledger.Start.AFRESH)) {
      assertThat(ledger.earlier()).isEmpty();
    }
    assertThat(file().resolveSibling("one.census.before")).exists();
  }
}
