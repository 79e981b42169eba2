package counterplay.faults;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.corpus.Library;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes files, and how much of them is read. */
class WritersTest {

  private static final Pattern WRITES =
      Pattern.compile(
          "Files\\.(write\\w*|copy|move|delete\\w*|create\\w+|new\\w*(Output|Writer)\\w*)\\("
              + "|FileChannel\\.open|new (FileOutputStream|FileWriter|RandomAccessFile)\\((?!FileD)"
              + "|\\.toFile\\(\\)");

  /** Who replaces files, who lets them grow, and what the build and the launcher run. */
  private static final List<String> ALLOWED =
      List.of(
          "data/TextFile",
          "search/Ledger",
          "corpus/Index",
          "app/Rehearsal",
          "corpus/Discovery", // opens the program's own jar
          "foreign/child/RuleProcess"); // answers through a descriptor

  @TempDir private Path home;

  @Test
  void files_are_written_in_one_place() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java/counterplay"))) {
      List<String> writers =
          all.filter(f -> f.toString().endsWith(".java"))
              .filter(WritersTest::writes)
              .map(f -> f.toString().replaceAll(".*counterplay/|\\.java$", ""))
              .sorted()
              .toList();
      assertThat(writers).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }
  }

  private static boolean writes(Path file) {
    try {
      return WRITES.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_file_of_a_gigabyte_is_refused_without_being_read() throws IOException {
    String name = "counterexamples/csoka/toy-square/printed.large.json";
    House house =
        new House(home, new Library(List.of(), counterplay.corpus.Discovery.mechanisms()));
    house.write(name, "");
    try (RandomAccessFile large = new RandomAccessFile(home.resolve(name).toFile(), "rw")) {
      large.setLength(1L << 30);
    }
    Faults faults = Faults.none();
    House.Ran ran = house.run(faults, List.of("replay"));
    assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.err())
        .isEqualTo("counterplay: " + name + ": 1073741824 bytes; at most 2000000 are read\n");
    assertThat(faults.bytesRead()).isZero();
  }
}
