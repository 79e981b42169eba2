package counterplay.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The certificate files of a house.
 *
 * @param home the directory that holds {@code proofs-tests/certificates/}
 */
public record CertificateStore(Path home) {

  /** Where the files lie below the home. */
  public static final String ROOT = "proofs-tests/certificates";

  /**
   * All certificate files, sorted by name.
   *
   * @throws BadFile if the directory cannot be read
   */
  public List<Path> files() {
    Path root = home.resolve(ROOT);
    if (!Files.isDirectory(root)) return List.of();
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(f -> f.toString().endsWith(".json") && !f.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadFile(ROOT + " cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a certificate file.
   *
   * @throws BadFile if it is none, is too large, or lies in another place than its claim and reading say
   */
  public CertificateFile read(Path path) {
    String name = home.toAbsolutePath().relativize(path.toAbsolutePath()).toString();
    try {
      CertificateFile file = CertificateFile.of(Json.object(Json.bytes(path)));
      if (!name.equals(ROOT + "/" + file.path())) throw new BadFile("the file of this claim and reading is called " + ROOT + "/" + file.path());
      return file;
    } catch (BadFile e) {
      throw e.in(name);
    }
  }

  /** Where a certificate file lies. */
  public Path path(CertificateFile file) {
    return home.resolve(ROOT).resolve(file.path());
  }
}
