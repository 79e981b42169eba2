package counterplay.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Claim;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Catalogue;
import counterplay.corpus.EvidenceFile;
import counterplay.corpus.EvidenceStore;
import counterplay.corpus.Exhibit;
import counterplay.corpus.WitnessStore;
import counterplay.corpus.coq.MachineChecks;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.kernel.Proving;
import counterplay.kernel.Ruling;
import counterplay.kernel.Verdicts;
import counterplay.terminal.BadInput;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import counterplay.terminal.TimeLimit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges witness files again, from data alone. */
@Command(
    name = "replay",
    description =
        "Judges witness files again, from data alone: the same two sides as on file, the same"
            + " effect, canonical form; and lets the kernel establish again, with the evidence on"
            + " file alone, what has evidence on file.",
    footer = {
      "",
      "Exit codes: 0 all files hold; 1 a file no longer says the truth; 2 a file cannot be read as"
          + " a witness.",
      "",
      "Examples:",
      "  ./counterplay replay",
      "  ./counterplay replay counterexamples/csoka/*/*.json --format json"
    })
final class ReplayCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Witness files; all of counterexamples/ if none is given.")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private Format format = Format.TABLE;

  @Option(
      names = "--rewrite",
      description =
          "Put files whose case still has its effect into canonical form, with today's finding.")
  private boolean rewrite;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long one file may take (default ${DEFAULT-VALUE}).")
  private int seconds = LimitsCommand.SECONDS_A_FILE;

  ReplayCommand(Surroundings environment) {
    this.environment = environment;
  }

  /** What became of a file; the last is empty unless the file cannot be read as a witness. */
  private record Row(
      String file,
      String claim,
      String reading,
      String finding,
      List<String> complaints,
      String unreadable) {}

  @Override
  public Integer call() {
    WitnessStore store = environment.witnesses();
    List<Path> paths =
        files.isEmpty() ? store.files() : files.stream().map(environment::given).toList();
    Catalogue catalogue =
        environment
            .holdings()
            .about(files.isEmpty() ? List.of() : claims(store, paths))
            .catalogue();
    List<Row> all =
        paths.parallelStream()
            .map(path -> limited(store.name(path), () -> row(store, catalogue, path)))
            .toList();
    List<Row> rows = all.stream().filter(r -> r.unreadable().isEmpty()).toList();
    all.stream()
        .filter(r -> !r.unreadable().isEmpty())
        .forEach(r -> environment.note(r.unreadable()));
    List<Row> certificates = files.isEmpty() ? certificates(catalogue) : List.of();
    if (format == Format.JSON) {
      environment.out().print(json(rows, certificates));
    } else {
      print(rows, all.size() - rows.size());
      if (!certificates.isEmpty()) printCertificates(certificates);
    }
    boolean readable =
        rows.size() == all.size() && certificates.stream().allMatch(r -> r.unreadable().isEmpty());
    boolean allHold =
        Stream.concat(rows.stream(), certificates.stream()).allMatch(r -> r.complaints().isEmpty());
    return !readable ? ExitCode.BAD_INPUT : ExitCode.of(allHold);
  }

  /** The claims that the files are about, as far as they can be read. */
  private static List<String> claims(WitnessStore store, List<Path> paths) {
    return paths.stream()
        .flatMap(
            path -> {
              try {
                return Stream.of(store.read(path).witness().claim());
              } catch (BadFile e) {
                return Stream.empty();
              }
            })
        .distinct()
        .toList();
  }

  /** The kernel's opinion on the evidence on file, nothing being looked for. */
  private List<Row> certificates(Catalogue catalogue) {
    EvidenceStore store = new EvidenceStore(environment.home());
    if (!store.isThere() && catalogue.claims().stream().anyMatch(ReplayCommand::isProved))
      throw new BadFile(
          EvidenceStore.ROOT + " is not there, so that no proof can be checked from data alone");
    Verdicts verdicts = new Verdicts(new Proving(store), new MachineChecks(environment.home()));
    Set<String> lemmas = catalogue.lemmas().keySet();
    return store.files().parallelStream()
        .map(
            path ->
                limited(
                    path.toString(),
                    () -> certificate(catalogue, lemmas, verdicts, store.read(path))))
        .toList();
  }

  private static boolean isProved(Claim<?> claim) {
    return claim.readings().stream().anyMatch(Verdicts::isProved);
  }

  private static Row certificate(
      Catalogue catalogue, Set<String> lemmas, Verdicts verdicts, EvidenceFile file) {
    String name = EvidenceFile.path(file.sentence());
    String[] parts = file.sentence().split(" ");
    if (parts.length == 1)
      return new Row(
          name,
          parts[0],
          "",
          "",
          lemmas.contains(parts[0]) ? List.of() : List.of("there is no such lemma"),
          "");
    List<Claim<?>> claims =
        catalogue.claims().stream().filter(c -> c.id().equals(parts[0])).toList();
    if (claims.isEmpty() || claims.get(0).reading(parts[1]).isEmpty())
      return new Row(name, parts[0], parts[1], "", List.of("there is no such reading"), "");
    Ruling ruling = verdicts.byProof(parts[0], claims.get(0).reading(parts[1]).orElseThrow());
    return new Row(
        name,
        parts[0],
        parts[1],
        "",
        ruling.theorem().isEmpty() ? List.of(ruling.detail()) : List.of(),
        "");
  }

  private void printCertificates(List<Row> certificates) {
    for (Row r : certificates) {
      if (!r.unreadable().isEmpty()) environment.note(r.unreadable());
      r.complaints().forEach(c -> environment.say("refused " + r.file() + "  " + c));
    }
    long bad =
        certificates.stream()
            .filter(r -> !r.complaints().isEmpty() || !r.unreadable().isEmpty())
            .count();
    environment.say(
        certificates.size()
            + " evidence files checked: "
            + (bad == 0 ? "all accepted" : bad + " not accepted"));
  }

  private Row row(WitnessStore store, Catalogue catalogue, Path path) {
    WitnessStore.Entry entry = store.read(path);
    return row(store, entry, Exhibit.of(catalogue, entry).inside());
  }

  /** One file, which does not keep the others from being read, whatever it holds. */
  private Row limited(String file, Callable<Row> work) {
    String why;
    try {
      Optional<Row> row = TimeLimit.within(seconds, work);
      if (row.isPresent()) return row.get();
      why = file + ": " + TimeLimit.words(seconds);
    } catch (BadInput e) {
      throw e;
    } catch (BadFile e) {
      why = e.getMessage();
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      why = file + ": cannot be judged: " + e;
    }
    return new Row(file, "", "", "", List.of(), why);
  }

  private Row row(WitnessStore store, WitnessStore.Entry entry, Exhibit<?> exhibit) {
    List<String> complaints;
    String finding = "";
    try {
      Finding today = exhibit.finding();
      finding = today.text();
      complaints = exhibit.complaints(today);
      if (rewrite && exhibit.settles(today) && !complaints.isEmpty()) {
        store.rewrite(entry, exhibit.canonical(today));
        complaints = List.of();
      }
    } catch (BadFile e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      complaints =
          List.of(
              "the judge failed: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return new Row(
        entry.file(), exhibit.claim().id(), exhibit.reading().id(), finding, complaints, "");
  }

  private void print(List<Row> rows, int malformed) {
    Ansi ansi = environment.ansi();
    Columns columns = new Columns();
    for (Row r : rows)
      columns.add(
          r.file(), r.finding().length() > 60 ? Columns.shortened(r.finding(), 60) : r.finding());
    List<String> lines = columns.lines();
    for (int k = 0; k < rows.size(); k++) {
      boolean good = rows.get(k).complaints().isEmpty();
      environment.say(
          ansi.text(good ? "@|green ok|@      " : "@|bold,red differs|@ ") + lines.get(k));
      rows.get(k).complaints().forEach(c -> environment.say("        " + c));
    }
    long differ = rows.stream().filter(r -> !r.complaints().isEmpty()).count();
    String outcome =
        rows.isEmpty()
            ? ""
            : differ == 0 ? ": all hold" : ": " + differ + " no longer hold as written";
    environment.say(
        rows.size()
            + (rows.size() == 1 ? " witness file" : " witness files")
            + " judged"
            + outcome
            + (malformed == 0 ? "" : "; " + malformed + " could not be read"));
  }

  private static String json(List<Row> rows, List<Row> certificates) {
    ObjectNode object = Json.signed();
    ArrayNode witnesses = object.putArray("witnesses");
    for (Row r : rows) {
      ObjectNode row =
          witnesses
              .addObject()
              .put("file", r.file())
              .put("claim", r.claim())
              .put("reading", r.reading())
              .put("holds", Boolean.toString(r.complaints().isEmpty()))
              .put("finding", r.finding());
      r.complaints().forEach(row.putArray("complaints")::add);
    }
    long holds = rows.stream().filter(r -> r.complaints().isEmpty()).count();
    ArrayNode checked = object.putArray("certificates");
    for (Row r : certificates) {
      checked
          .addObject()
          .put("file", EvidenceStore.ROOT + "/" + r.file())
          .put("claim", r.claim())
          .put("reading", r.reading())
          .put("accepted", Boolean.toString(r.complaints().isEmpty() && r.unreadable().isEmpty()));
    }
    object
        .putObject("summary")
        .put("certificates", Integer.toString(certificates.size()))
        .put("witnesses", Integer.toString(rows.size()))
        .put("hold", Long.toString(holds));
    return Json.canonical(object, Set.of("witnesses", "certificates"));
  }
}
