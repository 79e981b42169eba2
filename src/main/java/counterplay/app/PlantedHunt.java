package counterplay.app;

import counterplay.app.tables.PlantedReport;
import counterplay.claim.planted.PlantedFailure;
import counterplay.corpus.PlantedFailures;
import counterplay.search.Detection;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the hunt: how many planted failures it finds and how fast.
 *
 * @param environment what it works with
 * @param seed for random cases
 * @param most the longest time for one failure
 * @param format how the results are printed
 */
record PlantedHunt(Surroundings environment, long seed, Duration most, Format format) {

  /** Hunts the failures whose ids begin so, one after the other, and tells the exit code. */
  int run(String prefix) {
    PlantedFailures failures = new PlantedFailures(environment.holdings().get());
    List<PlantedFailure> meant = failures.select(prefix);
    List<PlantedReport.Row> rows = new ArrayList<>();
    try (Progress progress = Progress.of(environment, "hunt", "failures", meant.size())) {
      for (PlantedFailure failure : meant) {
        if (environment.stop().isRequested()) break;
        Detection recall =
            Detection.of(
                failures.planted(failure),
                seed,
                Runtime.getRuntime().availableProcessors(),
                most,
                environment.stop());
        if (recall.isFound() || !environment.stop().isRequested())
          rows.add(new PlantedReport.Row(failure, recall));
        progress.step();
      }
    }
    PlantedReport report = new PlantedReport(rows);
    if (format == Format.JSON) environment.out().print(report.json(seed));
    else environment.say(report.lines());
    if (rows.size() < meant.size()) {
      environment.note(
          "stopped; " + rows.size() + " of " + meant.size() + " planted failures were hunted");
      return ExitCode.STOPPED;
    }
    return ExitCode.of(report.found() == rows.size());
  }
}
