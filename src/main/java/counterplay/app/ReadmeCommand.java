package counterplay.app;

import counterplay.app.tables.ReadmeTable;
import counterplay.claim.Claim;
import counterplay.corpus.Catalogue;
import counterplay.data.BadFile;
import counterplay.data.TextFile;
import counterplay.search.Examined;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the tables of claims, one a paper. */
@Command(
    name = "readme",
    description =
        "Computes the tables of claims in spec/<paper>/README.md and compares them with those that"
            + " stand there.",
    footer = {
      "",
      "Exit codes: 0 the tables are current; 1 one is stale, and the difference is printed; 2 a"
          + " README or its markers are missing.",
      "",
      "Examples:",
      "  ./counterplay readme --check",
      "  ./counterplay readme --write",
      "  ./counterplay readme --write csoka"
    })
final class ReadmeCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Option(names = "--check", description = "Only compare (the default).")
  private boolean check;

  @Option(names = "--write", description = "Put the computed tables in their place.")
  private boolean write;

  @Parameters(
      paramLabel = "PAPER",
      arity = "0..*",
      description = "Only the tables of these papers.")
  private List<String> only = List.of();

  ReadmeCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (check && write) throw new BadInput("--check and --write exclude each other");
    Catalogue catalogue = environment.holdings().get().catalogue();
    List<String> known =
        catalogue.claims().stream().map(c -> c.source().paper()).distinct().toList();
    for (String paper : only) {
      if (!known.contains(paper))
        throw new BadInput(
            "no paper is called '" + paper + "'; there are " + String.join(", ", known));
    }
    List<String> papers = only.isEmpty() ? known : List.copyOf(only);
    List<Claim<?>> claims =
        catalogue.claims().stream().filter(c -> papers.contains(c.source().paper())).toList();
    for (String paper : papers) text(name(paper));
    List<Examined> results =
        environment.examined(
            "readme", claims, environment.examination(environment.exhibits(catalogue)));
    if (environment.stop().isRequested()) return ExitCode.STOPPED;
    boolean current = true;
    for (String paper : papers) current &= isCurrent(paper, results);
    return ExitCode.of(current);
  }

  private static String name(String paper) {
    return "spec/" + paper + "/README.md";
  }

  private boolean isCurrent(String paper, List<Examined> results) {
    String before = text(name(paper));
    String after = ReadmeTable.placed(before, ReadmeTable.of(paper, results));
    if (before.equals(after)) return true;
    if (write) {
      TextFile.exchange(environment.home().resolve(name(paper)), before, after, name(paper));
      environment.note("written: " + name(paper));
      return true;
    }
    environment.say(ReadmeTable.difference(before, after));
    environment.note(name(paper) + " is stale; ./counterplay readme --write renews its table");
    return false;
  }

  private String text(String name) {
    try {
      return Files.readString(environment.home().resolve(name));
    } catch (IOException e) {
      throw new BadFile(name + " cannot be read");
    }
  }
}
