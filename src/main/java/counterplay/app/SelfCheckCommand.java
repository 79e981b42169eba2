package counterplay.app;

import counterplay.claim.planted.PlantedFailure;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Discovery;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.Manifest;
import counterplay.corpus.PlantedFailures;
import counterplay.corpus.WitnessStore;
import counterplay.data.BadFile;
import counterplay.search.Detection;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Version;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Whether this installation does what it should, in a few seconds. */
@Command(
    name = "selfcheck",
    description =
        "Looks at the installation: its classes and files against the hashes that the build noted,"
            + " which second opinions are there,"
            + " one witness again, one failure that is planted and has to be found, one false proof"
            + " that is planted and has to be refused. mvn package notes the hashes anew.",
    footer = {
      "",
      "Exit codes: 0 all is well; 1 something is not as it should be.",
      "",
      "Examples:",
      "  ./counterplay selfcheck"
    })
final class SelfCheckCommand implements Callable<Integer> {

  private static final int MOST_SECONDS = 5;
  private static final int MOST_NAMES = 3;
  private static final List<String> OPINIONS = List.of("coqc", "z3", "lrsnash", "bwrap", "unshare");

  private final Surroundings environment;
  private Optional<Manifest> built = Optional.empty();
  private boolean isWell = true;

  SelfCheckCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    built = Manifest.own();
    program();
    line("java", true, System.getProperty("java.vm.name") + " " + Runtime.version());
    Manifest.FOLDERS.forEach(this::folder);
    for (String program : OPINIONS)
      line(program, true, found(program).map(Path::toString).orElse("not there"));
    witness();
    planted();
    falseProof();
    environment.say(isWell ? "all is well" : "NOT all is well");
    return ExitCode.of(isWell);
  }

  private void line(String what, boolean isGood, String words) {
    isWell &= isGood;
    environment.say(String.format("%-22s %s%s", what, isGood ? "" : "NOT WELL: ", words));
  }

  private void program() {
    String words = Version.number() + ", classes " + Discovery.fingerprint();
    List<String> differences =
        built.map(Manifest::differencesOfClasses).orElse(List.of()).stream().sorted().toList();
    line("program", differences.isEmpty(), words + asBuilt(differences, List.of()));
  }

  private void folder(String name) {
    try {
      SortedMap<String, String> today = Manifest.of(environment.home(), name);
      List<String> differences = built.map(m -> m.differences(name, today)).orElse(List.of());
      List<String> added = built.map(m -> m.added(name, today)).orElse(List.of());
      line(
          name,
          !today.isEmpty() && differences.isEmpty(),
          today.size()
              + " files, sha256 "
              + Manifest.whole(today).substring(0, 16)
              + asBuilt(differences, added));
    } catch (BadFile e) {
      line(name, false, e.getMessage());
    }
  }

  /** How it compares with what the build noted. */
  private String asBuilt(List<String> differences, List<String> added) {
    if (built.isEmpty()) return ", not compared: the build noted no hashes";
    List<String> all = new ArrayList<>(differences);
    added.forEach(name -> all.add(name + " is new"));
    if (all.isEmpty()) return ", as built";
    return ", not as built: "
        + String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())))
        + (all.size() > MOST_NAMES ? " and " + (all.size() - MOST_NAMES) + " more" : "");
  }

  private static Optional<Path> found(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The first file of the house again. */
  private void witness() {
    List<Path> files = environment.witnesses().files();
    if (files.isEmpty()) {
      line("a witness", false, "there is none");
      return;
    }
    try {
      WitnessStore.Entry entry = environment.witnesses().read(files.get(0));
      Catalogue catalogue =
          environment.holdings().about(List.of(entry.witness().claim())).catalogue();
      Exhibit<?> exhibit = Exhibit.of(catalogue, entry).inside();
      line("a witness", exhibit.complaints(exhibit.finding()).isEmpty(), entry.file());
    } catch (BadFile e) {
      line("a witness", false, e.getMessage());
    }
  }

  /** A mechanism with a slip in it: a case against it has to be found. */
  private void planted() {
    PlantedFailure failure =
        Discovery.plants().stream()
            .flatMap(plants -> plants.failures().stream())
            .findFirst()
            .orElseThrow();
    Library about = environment.holdings().about(List.of(failure.claim()));
    PlantedFailures failures =
        new PlantedFailures(
            new Library(about.specs(), about.mechanisms(), List.of(() -> List.of(failure))));
    Detection found =
        Detection.of(
            failures.planted(failure), 1, 1, Duration.ofSeconds(MOST_SECONDS), environment.stop());
    line(
        "a planted failure",
        found.isFound(),
        failure.id() + (found.isFound() ? ": found, " + found.finding() : " is not found"));
  }

  /** A proof with a flaw in it: the kernel has to refuse it. */
  private void falseProof() {
    PlantedProofs.Row row = PlantedProofs.first(environment.verdicts());
    line(
        "a planted false proof",
        row.isRefused(),
        row.proof().name()
            + (row.isRefused() ? ": " : " is not refused as it should be: ")
            + Columns.shortened(row.why(), 70));
  }
}
