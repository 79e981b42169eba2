package counterplay.faults;

import counterplay.app.Main;
import counterplay.app.Surroundings;
import counterplay.corpus.Library;
import counterplay.search.Stop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder in which a command is run.
 *
 * @param home the folder
 * @param library what is known there
 */
record House(Path home, Library library) {

  private static final Pattern TEMPORARY = Pattern.compile("\\.(.+)\\.\\d+(-[0-9a-f-]{36})");

  /** What a command did. */
  record Ran(int code, String out, String err) {}

  /** Runs a command in which HOME stands for the folder. */
  Ran run(Faults faults, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings environment =
        new Surroundings(
            FaultyFileSystem.at(home, faults),
            ids -> library,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            new Stop());
    int code =
        Main.run(
            environment,
            words.stream().map(w -> w.replace("HOME", home.toString())).toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Writes a file of the house, with its folders. */
  void write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files by their names, byte for byte. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Path file : paths()) {
      try {
        files.put(
            home.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** The names of temporary files. */
  List<String> temporaries() {
    List<String> names = new ArrayList<>();
    for (Path file : paths()) if (isTemporary(file)) names.add(home.relativize(file).toString());
    return names;
  }

  private static boolean isTemporary(Path file) {
    return TEMPORARY.matcher(file.getFileName().toString()).matches();
  }

  /** As if the process were no more: its temporary files get names of one that never was. */
  void processEnds() {
    for (Path file : paths()) {
      Matcher m = TEMPORARY.matcher(file.getFileName().toString());
      if (!m.matches()) continue;
      try {
        Files.move(file, file.resolveSibling("." + m.group(1) + ".999999999" + m.group(2)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private List<Path> paths() {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
