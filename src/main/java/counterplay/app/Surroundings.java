package counterplay.app;

import counterplay.claim.Claim;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import counterplay.kernel.Verdicts;
import counterplay.search.Examination;
import counterplay.search.Stop;
import counterplay.terminal.BadInput;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command works with.
 *
 * @param home the directory that holds README.md and counterexamples/
 * @param holdings makes the specifications and mechanisms
 * @param out results
 * @param err everything else
 * @param outIsTerminal whether results may be coloured
 * @param errIsTerminal whether progress may be shown
 * @param stop ends long work when the user asks for it
 */
public record Surroundings(
    Path home,
    Holdings holdings,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Stop stop) {

  /** Makes the specifications and mechanisms. */
  @FunctionalInterface
  public interface Holdings {

    /** What the program brings along for some claims; everything if none is named. */
    Library about(List<String> ids);

    /** Everything. */
    default Library get() {
      return about(List.of());
    }
  }

  /** Characters in a line where nobody says how wide the screen is. */
  static final int WIDE = 120;

  private static final int NARROWEST = 60;

  /**
   * Characters in a line: those asked for, otherwise those of the terminal.
   *
   * @param asked zero where nobody asks
   */
  int width(int asked) {
    if (asked != 0 && asked < NARROWEST)
      throw new BadInput("--width " + asked + ": wanted is " + NARROWEST + " or more");
    if (asked != 0) return asked;
    int columns = outIsTerminal ? Integer.getInteger("counterplay.columns", 0) : 0;
    return columns == 0 ? WIDE : Math.max(NARROWEST, columns);
  }

  /** Colours, if the results are for a terminal. */
  Ansi ansi() {
    return outIsTerminal ? Ansi.ON : Ansi.OFF;
  }

  /** The witness files. */
  WitnessStore witnesses() {
    return new WitnessStore(home);
  }

  /** The kernel, with a search for evidence. */
  Verdicts verdicts() {
    return Examination.kernel(home);
  }

  /** All witnesses on file beside their claims. */
  List<Exhibit<?>> exhibits(Catalogue catalogue) {
    return beside(catalogue, witnesses().all());
  }

  /** The witnesses on file about these claims. */
  List<Exhibit<?>> exhibits(Catalogue catalogue, List<Claim<?>> claims) {
    return beside(
        catalogue, claims.stream().flatMap(c -> witnesses().about(c.id()).stream()).toList());
  }

  /**
   * The same; what is outside its scope, since a mechanism was changed, say, is complained about
   * and left out.
   */
  List<Exhibit<?>> exhibits(
      Catalogue catalogue, List<Claim<?>> claims, Consumer<String> complaints) {
    List<WitnessStore.Entry> entries =
        claims.stream().flatMap(c -> witnesses().about(c.id()).stream()).toList();
    List<Exhibit<?>> all =
        entries.parallelStream().<Exhibit<?>>map(e -> Exhibit.of(catalogue, e)).toList();
    Map<Exhibit<?>, Optional<String>> outside =
        all.parallelStream().collect(Collectors.toMap(e -> e, e -> e.outside()));
    all.forEach(e -> outside.get(e).ifPresent(complaints));
    return all.stream().filter(e -> outside.get(e).isEmpty()).toList();
  }

  private static List<Exhibit<?>> beside(Catalogue catalogue, List<WitnessStore.Entry> entries) {
    return entries.parallelStream()
        .<Exhibit<?>>map(entry -> Exhibit.of(catalogue, entry).inside())
        .toList();
  }

  /** A path that the user gave, which is relative to where he stands. */
  Path given(String file) {
    try {
      return home.getFileSystem().getPath(file);
    } catch (java.nio.file.InvalidPathException e) {
      throw new BadInput("'" + file.replaceAll("\\p{Cntrl}", "?") + "' is no file name");
    }
  }
}
