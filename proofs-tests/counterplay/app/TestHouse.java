package counterplay.app;

import counterplay.corpus.Library;
import counterplay.search.Stop;
import counterplay.toy.ToySpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs commands in a house of its own and keeps what they print. */
record TestHouse(Path home, Library library, Stop stop) {

  /** What a command did. */
  record Ran(int code, String out, String err) {}

  /** With a folder of evidence, in which there is none. */
  static TestHouse toy(Path home) {
    try {
      Files.createDirectories(home.resolve("proofs-tests/evidence"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestHouse(home, ToySpec.holdings(), new Stop());
  }

  Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Surroundings(
                home,
                ids -> library,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                stop),
            arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** All files with their texts, but not those that are too large to be read. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            file.toString(),
            Files.size(file) > 10_000_000
                ? "large"
                : Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of the house, with its directories. */
  Path write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
