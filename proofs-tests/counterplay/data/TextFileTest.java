package counterplay.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there whole or not at all. */
class TextFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void where_a_file_stands_in_the_place_of_the_folder_the_folder_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("a"));
    assertThatThrownBy(() -> TextFile.replace(file.resolve("b.json"), "new", "b.json"))
        .hasMessage("b.json cannot be written: " + file + " is no folder");
  }

  @Test
  void what_dead_processes_left_is_swept_away_and_nothing_else() throws IOException {
    long own = ProcessHandle.current().pid();
    String unique = "-123e4567-e89b-12d3-a456-426614174000";
    for (String left : List.of(".a.json.999999999" + unique, ".b.json.999999999" + unique))
      Files.createFile(folder.resolve(left));
    List<String> kept =
        List.of(".a.json." + own + unique, ".a.json.notes", ".b.json.999999999", "a.json");
    for (String name : kept) Files.createFile(folder.resolve(name));
    TextFile.replace(folder.resolve("a.json"), "new", "a.json");
    assertThat(names()).containsExactlyElementsOf(kept.stream().sorted().toList());
    assertThat(folder.resolve("a.json")).hasContent("new");
  }

  @Test
  void a_file_that_was_changed_meanwhile_is_left_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("README.md"), "edited");
    assertThatThrownBy(() -> TextFile.exchange(file, "as read", "after", "README.md"))
        .isInstanceOf(BadFile.class)
        .hasMessage("README.md was changed meanwhile and is left as it is");
    assertThat(file).hasContent("edited");
    TextFile.exchange(file, "edited", "after", "README.md");
    assertThat(file).hasContent("after");
    assertThat(names()).containsExactly("README.md");
  }

  @Test
  void many_at_once_leave_one_whole_text() throws IOException {
    Path file = folder.resolve("one");
    IntStream.range(0, 40)
        .parallel()
        .forEach(k -> TextFile.replace(file, Integer.toString(k).repeat(10_000), "one"));
    String text = Files.readString(file);
    String first = text.substring(0, text.length() / 10_000);
    assertThat(text).isEqualTo(first.repeat(10_000));
    assertThat(names()).containsExactly("one");
  }
}
