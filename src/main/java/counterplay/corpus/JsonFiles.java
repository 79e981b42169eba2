package counterplay.corpus;

import counterplay.data.BadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of data below a folder. */
final class JsonFiles {

  private JsonFiles() {}

  /**
   * All files of data below a folder, sorted; none if it is not there.
   *
   * @param name what the folder is called in complaints
   * @throws BadFile if it cannot be read
   */
  static List<Path> below(Path folder, String name, Comparator<Path> order) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(
              f -> f.toString().endsWith(".json") && !f.getFileName().toString().startsWith("."))
          .sorted(order)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadFile(name + " cannot be read: " + e.getMessage());
    }
  }
}
