package counterplay.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Texts that lie beside the classes. */
public final class Resource {

  private Resource() {}

  /**
   * The text of that name, if there is one.
   *
   * @param name with a slash before the first folder
   */
  public static Optional<String> text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table, cells between tabs; none if it is not there. Lines with # are remarks. */
  public static List<String[]> table(String name) {
    return text(name).stream()
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .toList();
  }
}
