package counterplay.app;

import counterplay.claim.Claim;
import counterplay.corpus.BadFile;
import counterplay.corpus.Catalogue;
import counterplay.corpus.TextFile;
import counterplay.search.Audit;
import counterplay.search.Examination;
import counterplay.search.Examined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps the table of claims in README.md. */
@Command(name = "readme", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, sortOptions = false,
    description = "Computes the table of claims in README.md and compares it with the one that stands there.",
    footer = {"", "Exit codes: 0 the table is current; 1 it is stale, and the difference is printed; 2 no README.md or no markers.", "",
        "Examples:", "  ./counterplay readme --check", "  ./counterplay readme --write"})
final class ReadmeCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(names = "--check", description = "Only compare (the default).")
  private boolean check;
  @Option(names = "--write", description = "Put the computed table in its place.")
  private boolean write;

  ReadmeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override public Integer call() {
    if (check && write) throw new BadInput("--check and --write exclude each other");
    Path file = environment.home().resolve("README.md");
    String before = text(file);
    Catalogue catalogue = environment.holdings().get().catalogue();
    List<Claim<?>> claims = catalogue.claims();
    Examination examination = new Examination(environment.exhibits(catalogue), environment.verdicts(), 1, Duration.ZERO, environment.stop());
    List<Examined> results;
    try (Progress progress = Progress.of(environment, "readme", "readings", claims.stream().mapToInt(c -> c.readings().size()).sum())) {
      results = Audit.of(claims, examination, result -> progress.step());
    }
    if (environment.stop().isRequested()) return ExitCode.STOPPED;
    String after = ReadmeTable.placed(before, ReadmeTable.of(results));
    if (before.equals(after)) return ExitCode.AS_DECLARED;
    if (write) {
      TextFile.replace(file, after, "README.md");
      return ExitCode.AS_DECLARED;
    }
    ReadmeTable.difference(before, after).forEach(environment.out()::println);
    environment.err().println("counterplay: README.md is stale; ./counterplay readme --write renews its table");
    return ExitCode.DIFFERS;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new BadFile("README.md cannot be read");
    }
  }
}
