package counterplay.corpus;

import counterplay.data.BadFile;
import counterplay.data.Resource;
import counterplay.data.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the program was built from, and what it was built to: the SHA-256 of each file of the
 * checkout and of each class. The build writes it beside the classes.
 *
 * @param hashes by the name of the file, relative to the home; classes below {@code classes/}
 */
public record Manifest(SortedMap<String, String> hashes) {

  /** The folders of the checkout whose files count. */
  public static final List<String> FOLDERS =
      List.of("src/main", "spec", "counterexamples", EvidenceStore.ROOT, "proofs-tests/coq");

  private static final String FILE = "counterplay/built.manifest";
  private static final String CLASSES = "classes/";

  /** The one that the build wrote, if it did. */
  public static Optional<Manifest> own() {
    return Resource.text("/" + FILE).map(Manifest::read);
  }

  private static Manifest read(String text) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : text.lines().toList()) {
      int space = line.indexOf(' ');
      hashes.put(line.substring(space + 1), line.substring(0, space));
    }
    return new Manifest(hashes);
  }

  /**
   * The hashes of all files below a folder, by their names relative to the home.
   *
   * @throws BadFile if it cannot be read
   */
  public static SortedMap<String, String> of(Path home, String folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home.resolve(folder))) {
      for (Path file : all.filter(Files::isRegularFile).toList())
        hashes.put(
            home.relativize(file).toString().replace('\\', '/'),
            Sha256.of(Files.readAllBytes(file)));
      return hashes;
    } catch (IOException e) {
      throw new BadFile("cannot be read: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw new BadFile("cannot be read: " + e.getCause().getMessage());
    }
  }

  /** The hash of all of that, as one. */
  public static String whole(SortedMap<String, String> hashes) {
    return Sha256.of(hashes.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What of a folder is no more, or no more what it was built from, a few words each. */
  public List<String> differences(String folder, Map<String, String> today) {
    List<String> words = new ArrayList<>();
    built(folder)
        .forEach(
            (name, hash) -> {
              if (!today.containsKey(name)) words.add(name + " is missing");
              else if (!today.get(name).equals(hash)) words.add(name + " was changed");
            });
    return words;
  }

  /** What came to a folder since. */
  public List<String> added(String folder, Map<String, String> today) {
    return today.keySet().stream().filter(name -> !built(folder).containsKey(name)).toList();
  }

  private Map<String, String> built(String folder) {
    return hashes.subMap(folder + "/", folder + "0");
  }

  /** The same of the classes that are running. */
  public List<String> differencesOfClasses() {
    SortedMap<String, String> today = new TreeMap<>();
    for (String name : hashes.subMap(CLASSES, "classes0").keySet()) {
      try (InputStream in =
          Manifest.class.getResourceAsStream("/" + name.substring(CLASSES.length()))) {
        if (in != null) today.put(name, Sha256.of(in.readAllBytes()));
      } catch (IOException e) {
        continue; // said to be missing
      }
    }
    return differences("classes", today);
  }

  /** Writes the manifest of the checkout (second) into the directory of the classes (first). */
  public static void main(String... arguments) {
    Path classes = Path.of(arguments[0]);
    Path home = Path.of(arguments[1]);
    SortedMap<String, String> all = new TreeMap<>();
    for (String folder : FOLDERS) all.putAll(of(home, folder));
    of(classes, "")
        .forEach(
            (name, hash) -> {
              if (!name.equals(FILE) && !name.startsWith("META-INF/"))
                all.put(CLASSES + name, hash);
            });
    StringBuilder text = new StringBuilder();
    all.forEach((name, hash) -> text.append(hash).append(' ').append(name).append('\n'));
    TextFile.replace(classes.resolve(FILE), text.toString(), FILE);
  }
}
