package counterplay.app;

import counterplay.claim.Claim;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import counterplay.foreign.ForeignCode;
import counterplay.foreign.wire.Limits;
import counterplay.kernel.Verdicts;
import counterplay.search.Audit;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.search.Stop;
import counterplay.terminal.BadInput;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
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

  /** Prints a line of results. */
  void say(Object line) {
    out.println(line);
  }

  /** Prints lines of results. */
  void say(List<String> lines) {
    lines.forEach(out::println);
  }

  /** Says on the side what is no result. */
  void note(String line) {
    err.println("counterplay: " + line);
  }

  /** Looks at readings beside these witnesses for as long as it takes. */
  Examination examination(List<Exhibit<?>> exhibits) {
    return new Examination(exhibits, verdicts(), 1, Duration.ZERO, stop);
  }

  /** All readings of some claims, examined; fewer if that was stopped. */
  List<Examined> examined(String task, List<Claim<?>> claims, Examination examination) {
    int readings = claims.stream().mapToInt(c -> c.readings().size()).sum();
    try (Progress progress = Progress.of(this, task, "readings", readings)) {
      return Audit.of(claims, examination, result -> progress.step());
    }
  }

  /** Starts code of the user's. */
  ForeignCode started(List<String> sources, Limits limits) {
    return ForeignCode.of(sources.stream().map(this::given).toList(), limits, this::note);
  }

  /** All witnesses on file beside their claims. */
  List<Exhibit<?>> exhibits(Catalogue catalogue) {
    return beside(catalogue, witnesses().all());
  }

  /** The witnesses on file about these claims. */
  List<Exhibit<?>> exhibits(Catalogue catalogue, List<Claim<?>> claims) {
    return beside(catalogue, about(claims));
  }

  private List<WitnessStore.Entry> about(List<Claim<?>> claims) {
    return claims.stream().flatMap(c -> witnesses().about(c.id()).stream()).toList();
  }

  /**
   * The same; what is outside its scope, since a mechanism was changed, say, is complained about
   * and left out.
   */
  List<Exhibit<?>> exhibits(
      Catalogue catalogue, List<Claim<?>> claims, Consumer<String> complaints) {
    List<Exhibit<?>> all =
        about(claims).parallelStream().<Exhibit<?>>map(e -> Exhibit.of(catalogue, e)).toList();
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
