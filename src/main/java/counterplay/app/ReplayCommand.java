package counterplay.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Finding;
import counterplay.corpus.BadFile;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Json;
import counterplay.corpus.WitnessStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges witness files again, from data alone. */
@Command(name = "replay", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, sortOptions = false,
    description = "Judges witness files again, from data alone: the same two sides as on file, the same effect, canonical form.",
    footer = {"", "Exit codes: 0 all files hold; 1 a file no longer says the truth; 2 a file cannot be read as a witness.", "",
        "Examples:", "  ./counterplay replay", "  ./counterplay replay counterexamples/csoka/*/*.json --format json"})
final class ReplayCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Witness files; all of counterexamples/ if none is given.")
  private List<String> files = List.of();
  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private Format format = Format.TABLE;
  @Option(names = "--rewrite", description = "Put files whose case still has its effect into canonical form, with today's finding.")
  private boolean rewrite;

  ReplayCommand(Environment environment) {
    this.environment = environment;
  }

  private record Row(String file, String claim, String reading, String finding, List<String> complaints) {}

  @Override public Integer call() {
    WitnessStore store = environment.witnesses();
    Catalogue catalogue = environment.library().get().catalogue();
    List<Path> paths = files.isEmpty() ? store.files() : files.stream().map(Environment::given).toList();
    List<Row> rows = new ArrayList<>();
    int malformed = 0;
    for (Path path : paths) {
      try {
        rows.add(row(store, catalogue, path));
      } catch (BadFile e) {
        environment.err().println("counterplay: " + e.getMessage());
        malformed++;
      }
    }
    if (format == Format.JSON) environment.out().print(json(rows));
    else print(rows, malformed);
    boolean allHold = rows.stream().allMatch(r -> r.complaints().isEmpty());
    return malformed > 0 ? ExitCode.BAD_INPUT : allHold ? ExitCode.AS_DECLARED : ExitCode.DIFFERS;
  }

  private Row row(WitnessStore store, Catalogue catalogue, Path path) {
    WitnessStore.Entry entry = store.read(path);
    Exhibit<?> exhibit = Exhibit.of(catalogue, entry);
    String claim = exhibit.claim().id();
    String reading = exhibit.reading().id();
    try {
      Finding today = exhibit.finding();
      boolean rewritten = rewrite && exhibit.settles(today) && !exhibit.complaints(today).isEmpty();
      if (rewritten) store.rewrite(entry, exhibit.canonical(today));
      return new Row(entry.file(), claim, reading, today.text(), rewritten ? List.of() : exhibit.complaints(today));
    } catch (RuntimeException e) {
      return new Row(entry.file(), claim, reading, "", List.of("the judge failed: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  private void print(List<Row> rows, int malformed) {
    Ansi ansi = environment.ansi();
    Columns columns = new Columns();
    for (Row r : rows) columns.add(r.file(), r.finding().length() > 60 ? Columns.shortened(r.finding(), 60) : r.finding());
    List<String> lines = columns.lines();
    for (int k = 0; k < rows.size(); k++) {
      boolean good = rows.get(k).complaints().isEmpty();
      environment.out().println(ansi.text(good ? "@|green ok|@      " : "@|bold,red differs|@ ") + lines.get(k));
      rows.get(k).complaints().forEach(c -> environment.out().println("        " + c));
    }
    long differ = rows.stream().filter(r -> !r.complaints().isEmpty()).count();
    environment.out().println(rows.size() + (rows.size() == 1 ? " witness file" : " witness files") + " judged: "
        + (differ == 0 ? "all hold" : differ + " no longer hold as written") + (malformed == 0 ? "" : "; " + malformed + " could not be read"));
  }

  private static String json(List<Row> rows) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("tool", "counterplay").put("version", Main.Version.number());
    ArrayNode witnesses = object.putArray("witnesses");
    for (Row r : rows) {
      ObjectNode row = witnesses.addObject().put("file", r.file()).put("claim", r.claim()).put("reading", r.reading())
          .put("holds", Boolean.toString(r.complaints().isEmpty())).put("finding", r.finding());
      r.complaints().forEach(row.putArray("complaints")::add);
    }
    long holds = rows.stream().filter(r -> r.complaints().isEmpty()).count();
    object.putObject("summary").put("witnesses", Integer.toString(rows.size())).put("hold", Long.toString(holds));
    return Json.canonical(object, Set.of("witnesses"));
  }
}
