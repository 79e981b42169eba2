package counterplay.corpus;

import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The witness files of a house.
 *
 * @param home the directory that holds {@code counterexamples/}
 */
public record WitnessStore(Path home) {

  private static final String ROOT = "counterexamples";

  /**
   * A file that was read.
   *
   * @param file its name, relative to the home if it lies there
   * @param path where it is
   * @param text its text
   * @param witness what it says
   */
  public record Entry(String file, Path path, String text, Witness witness) {}

  /**
   * All witness files, sorted by name.
   *
   * @throws BadFile if the directory cannot be read
   */
  public List<Path> files() {
    return files(home.resolve(ROOT));
  }

  private static List<Path> files(Path root) {
    return JsonFiles.below(
        root, ROOT, Comparator.comparing(Path::toString, Catalogue.naturalOrder()));
  }

  /**
   * All witnesses.
   *
   * @throws BadFile if a file is no witness file
   */
  public List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files()) entries.add(read(file));
    return entries;
  }

  /**
   * The witnesses about a claim.
   *
   * @throws BadFile if a file is no witness file
   */
  public List<Entry> about(String claim) {
    return files(home.resolve(ROOT).resolve(claim)).stream().map(this::read).toList();
  }

  /**
   * Reads a witness file, which may lie anywhere; a file of the store must lie where its claim and
   * reading say.
   *
   * @throws BadFile if it is none, is too large, or lies in the wrong place
   */
  public Entry read(Path path) {
    String file = name(path);
    try {
      byte[] bytes = Json.bytes(path);
      Witness witness = Witness.of(Json.object(bytes));
      String place = ROOT + "/" + witness.claim() + "/" + witness.reading() + ".";
      if (file.startsWith(ROOT + "/") && !file.matches("\\Q" + place + "\\E[a-z0-9-]+\\.json")) {
        throw new BadFile(
            "the file of this claim and reading is called " + place + "<nickname>.json");
      }
      return new Entry(file, path, new String(bytes, StandardCharsets.UTF_8), witness);
    } catch (BadFile e) {
      throw e.in(file);
    }
  }

  /** How a file is called: relative to the home if it lies there. */
  public String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = home.toAbsolutePath().normalize();
    return (absolute.startsWith(base) ? base.relativize(absolute) : path)
        .toString()
        .replace('\\', '/');
  }

  /** Deletes what killed processes left beside the witnesses about a claim. */
  public void sweep(String claim) {
    TextFile.sweep(home.resolve(ROOT).resolve(claim));
  }

  /**
   * Looks whether a case can be called so.
   *
   * @throws BadFile if the nickname is no reason
   */
  public static void requireNickname(String nickname) {
    if (nickname.matches("[a-z][a-z0-9-]{0,60}")) return;
    throw new BadFile(
        "'"
            + nickname
            + "' is no nickname; wanted is a reason in lower-case letters, such as rare-signal");
  }

  /**
   * Puts a new witness on file: written under a temporary name, then put in its place at once.
   *
   * @param nickname the reason, {@code rare-signal}
   * @return the name of the file
   * @throws BadFile if there is a file of that name, the nickname is no reason, or it cannot be
   *     written
   */
  public String add(Witness witness, String nickname) {
    requireNickname(nickname);
    Path path =
        home.resolve(ROOT)
            .resolve(witness.claim())
            .resolve(witness.reading() + "." + nickname + ".json");
    TextFile.create(path, witness.text(), name(path));
    return name(path);
  }

  /**
   * Replaces the text of a file.
   *
   * @throws BadFile if it is no longer what was read, or cannot be written
   */
  public void rewrite(Entry entry, String text) {
    TextFile.exchange(entry.path(), entry.text(), text, entry.file());
  }
}
