package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.app.Examples;
import counterplay.app.Examples.Example;
import counterplay.claim.Definition;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Library;
import counterplay.corpus.PlantedFailures;
import counterplay.corpus.UnknownId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in the help texts and documents is understood by its command and names what exists;
 * those that are quick and change nothing are run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

  private final Library library = Library.own();
  private final Catalogue catalogue = library.catalogue();
  private final PlantedFailures planted = new PlantedFailures(library);
  private final Set<String> named =
      catalogue.definitions().stream().map(Definition::id).collect(Collectors.toSet());

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> an_example_can_be_followed() {
    return Examples.all(Path.of("")).stream()
        .map(e -> dynamicTest(e.place() + ": " + String.join(" ", e.words()), () -> followed(e)));
  }

  private void followed(Example example) {
    assertThat(Examples.complaint(example)).as(example.toString()).isEmpty();
    for (String word : example.words()) {
      if (word.matches("(csoka|kong|frongillo|shahmoon)/[a-z0-9.-]+"))
        assertThat(exists(example, word)).as(word + " exists").isTrue();
    }
    if (!Examples.isQuick(example)) return;
    assertThat(Examples.code(library, folder, example)).as(example.toString()).isZero();
  }

  private boolean exists(Example example, String id) {
    if (named.contains(id) || catalogue.lemmas().containsKey(id)) return true;
    try {
      return example.words().contains("--planted")
          ? !planted.select(id).isEmpty()
          : !catalogue.select(List.of(id)).isEmpty();
    } catch (UnknownId e) {
      return example.words().get(0).equals("census");
    }
  }
}
