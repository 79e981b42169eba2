package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Origin;
import counterplay.claim.Reading;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Discovery;
import counterplay.corpus.Exhibit;
import counterplay.report.Erratum;
import counterplay.report.Markup;
import counterplay.search.Examined;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a paper's errata. */
@Command(
    name = "errata",
    description =
        "Prints what a journal could: the substantive slips and the misprints of a paper, each in"
            + " one paragraph with the sentence in our words, a case, and what holds instead.",
    footer = {
      "",
      "Exit codes: 0 printed, all verdicts as declared; 1 one differs; 2 bad input; 3 stopped.",
      "",
      "Examples:",
      "  ./counterplay errata csoka",
      "  ./counterplay errata kong --format latex > errata.tex"
    })
final class ErrataCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(paramLabel = "PAPER", description = "csoka, kong, frongillo or shahmoon.")
  private String paper;

  @Option(names = "--format", paramLabel = "FORMAT", description = "md (default) or latex.")
  private Markup format = Markup.MD;

  ErrataCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = environment.holdings().get().catalogue();
    List<Claim<?>> claims =
        catalogue.claims().stream()
            .filter(c -> c.source().paper().equals(paper))
            .filter(c -> c.readings().stream().anyMatch(ErrataCommand::isCharged))
            .toList();
    if (!Discovery.PAPERS.contains(paper))
      throw new BadInput(
          "no paper is called '" + paper + "'; there are " + String.join(", ", Discovery.PAPERS));
    List<Exhibit<?>> exhibits = environment.exhibits(catalogue, claims);
    List<Examined> results =
        environment.examined("errata", claims, environment.examination(exhibits));
    if (environment.stop().isRequested()) return ExitCode.STOPPED;
    environment.out().print(format.text(paper, Erratum.of(results, exhibits)));
    return ExitCode.of(results.stream().allMatch(Examined::isAsDeclared));
  }

  private static boolean isCharged(Reading<?> reading) {
    return reading.origin() != Origin.OURS && !reading.gravity().isEmpty();
  }
}
