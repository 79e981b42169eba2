package counterplay.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import counterplay.claim.planted.PlantedFailure;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Discovery;
import counterplay.corpus.EvidenceStore;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.PlantedFailures;
import counterplay.corpus.WitnessStore;
import counterplay.data.BadFile;
import counterplay.search.Detection;
import counterplay.terminal.Columns;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Version;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Whether this installation does what it should, in a few seconds. */
@Command(
    name = "selfcheck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Looks at the installation: its files and their hashes, which second opinions are there,"
            + " one witness again, one failure that is planted and has to be found, one false proof"
            + " that is planted and has to be refused.",
    footer = {
      "",
      "Exit codes: 0 all is well; 1 something is not as it should be.",
      "",
      "Examples:",
      "  ./counterplay selfcheck"
    })
final class SelfCheckCommand implements Callable<Integer> {

  private static final int MOST_SECONDS = 5;
  private static final List<String> FOLDERS =
      List.of("src/main", "spec", "counterexamples", EvidenceStore.ROOT, "proofs-tests/coq");
  private static final List<String> OPINIONS = List.of("coqc", "z3", "lrsnash", "bwrap", "unshare");

  private final Environment environment;
  private boolean isWell = true;

  SelfCheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    line("program", true, Version.number() + ", classes " + Discovery.fingerprint());
    line("java", true, System.getProperty("java.vm.name") + " " + Runtime.version());
    FOLDERS.forEach(this::folder);
    for (String program : OPINIONS)
      line(program, true, found(program).map(Path::toString).orElse("not there"));
    witness();
    planted();
    falseProof();
    environment.out().println(isWell ? "all is well" : "NOT all is well");
    return isWell ? ExitCode.AS_DECLARED : ExitCode.DIFFERS;
  }

  private void line(String what, boolean isGood, String words) {
    isWell &= isGood;
    environment.out().println(String.format("%-22s %s%s", what, isGood ? "" : "NOT WELL: ", words));
  }

  private void folder(String name) {
    List<Path> files;
    try (Stream<Path> all = Files.walk(environment.home().resolve(name))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(environment.home().relativize(file).toString().getBytes(UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
      line(name, !files.isEmpty(), files.size() + " files, sha256 " + hash);
    } catch (IOException | UncheckedIOException e) {
      line(name, false, "cannot be read: " + e.getMessage());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
