package counterplay.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build noted, compared with what is there. */
class ManifestTest {

  @TempDir private Path home;

  private void write(String name, String text) throws IOException {
    Files.createDirectories(home.resolve(name).getParent());
    Files.writeString(home.resolve(name), text);
  }

  @Test
  void what_was_changed_is_missing_or_came_since_is_named() throws IOException {
    for (String name : List.of("spec/a", "spec/b/c", "spec/d")) write(name, name);
    Manifest built = new Manifest(Manifest.of(home, "spec"));
    assertThat(built.differences("spec", Manifest.of(home, "spec"))).isEmpty();
    write("spec/a", "spec/A");
    Files.delete(home.resolve("spec/d"));
    write("spec/e", "");
    assertThat(built.differences("spec", Manifest.of(home, "spec")))
        .containsExactly("spec/a was changed", "spec/d is missing");
    assertThat(built.added("spec", Manifest.of(home, "spec"))).containsExactly("spec/e");
  }

  @Test
  void one_changed_byte_changes_the_hash_of_all() throws IOException {
    write("spec/a", "1");
    String before = Manifest.whole(Manifest.of(home, "spec"));
    write("spec/a", "2");
    assertThat(Manifest.whole(Manifest.of(home, "spec"))).isNotEqualTo(before);
  }

  @Test
  void a_hash_is_the_sha_256_of_the_bytes() throws IOException {
    write("spec/a", "abc"); // FIPS 180-4, the first example
    assertThat(Manifest.of(home, "spec"))
        .isEqualTo(
            new TreeMap<>(
                java.util.Map.of(
                    "spec/a", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")));
  }

  @Test
  void classes_that_run_are_those_that_were_built() {
    Manifest built = Manifest.own().orElseThrow();
    assertThat(built.differencesOfClasses()).isEmpty();
    TreeMap<String, String> other = new TreeMap<>(built.hashes());
    other.replace("classes/counterplay/corpus/Manifest.class", "0");
    other.put("classes/counterplay/corpus/Nothing.class", "0");
    assertThat(new Manifest(other).differencesOfClasses())
        .containsExactly(
            "classes/counterplay/corpus/Manifest.class was changed",
            "classes/counterplay/corpus/Nothing.class is missing");
  }
}
