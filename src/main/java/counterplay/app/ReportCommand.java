package counterplay.app;

import counterplay.app.tables.AuditRow;
import counterplay.audit.Inquiry;
import counterplay.audit.Matrix;
import counterplay.claim.Claim;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.mechanism.Mechanism;
import counterplay.report.site.Contents;
import counterplay.report.site.Since;
import counterplay.report.site.Site;
import counterplay.search.Examined;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what was found as a site of plain files. */
@Command(
    name = "report",
    description =
        "Audits, and writes a site of plain files: what is false in substance first, a page for"
            + " each paper, claim and mechanism, with the cases, their numbers and how to check"
            + " them again. It opens from the disk; nothing is loaded from a network.",
    footer = {
      "",
      "Exit codes: 0 written, all verdicts as declared; 1 written, one differs; 2 bad input; 3"
          + " stopped, nothing written.",
      "",
      "Examples:",
      "  ./counterplay report",
      "  ./counterplay report --out /tmp/kong kong",
      "  ./counterplay report --baseline before.json"
    })
final class ReportCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(
      paramLabel = "PREFIX",
      arity = "0..*",
      description = "Claims, or what their ids begin with; all if none is given.")
  private List<String> ids = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the site goes (default: target/report in the program's directory).")
  private String out = "";

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "What an earlier 'audit --format json' printed; the overview lists which verdicts have"
              + " moved since.")
  private String baseline = "";

  ReportCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Path folder =
        out.isEmpty() ? environment.home().resolve("target/report") : environment.given(out);
    if (Files.exists(folder) && !Files.isDirectory(folder))
      throw new BadInput("--out " + out + ": a file; wanted is a folder");
    Since since =
        baseline.isEmpty() ? Since.NOTHING : Since.at(baseline, environment.given(baseline));
    Library library = environment.holdings().about(ids);
    Catalogue catalogue = library.catalogue();
    List<Claim<?>> claims = catalogue.select(ids);
    List<Exhibit<?>> exhibits =
        ids.isEmpty() ? environment.exhibits(catalogue) : environment.exhibits(catalogue, claims);
    List<Examined> results =
        environment.examined("report", claims, environment.examination(exhibits));
    if (environment.stop().isRequested()) return ExitCode.STOPPED;
    Matrix matrix = matrix(library, claims);
    if (environment.stop().isRequested()) return ExitCode.STOPPED;
    int pages =
        Site.write(
            new Contents(environment.home(), library, catalogue, exhibits, results, since, matrix),
            folder);
    environment.say(
        AuditRow.counted(pages, "claim")
            + " on pages of their own; open "
            + folder.resolve("index.html"));
    return ExitCode.of(results.stream().allMatch(Examined::isAsDeclared));
  }

  /** Every property of all mechanisms; of some claims, of the mechanisms that these ask. */
  private Matrix matrix(Library library, List<Claim<?>> claims) {
    Inquiry inquiry =
        new Inquiry(id -> true, false, Duration.ZERO, environment.stop()::isRequested);
    List<Mechanism> known = Matrix.known(library.mechanisms());
    if (!ids.isEmpty()) {
      List<Mechanism> asked = Contents.asked(library, claims);
      known = known.stream().filter(asked::contains).toList();
    }
    List<Matrix.Row> rows = new ArrayList<>();
    try (Progress progress = Progress.of(environment, "report", "mechanisms", known.size())) {
      for (Mechanism m : known) {
        rows.add(new Matrix.Row(m, inquiry.answers(Inquiry.of(m))));
        progress.step();
      }
    }
    return new Matrix(rows);
  }
}
