package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import counterplay.corpus.Catalogue;
import counterplay.corpus.TrustedCode;
import counterplay.corpus.coq.EvidenceChecks;
import counterplay.corpus.coq.EvidenceExport;
import counterplay.kernel.Ruling;
import counterplay.kernel.Theorem;
import counterplay.report.Rests;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything that verdicts rest on. */
@Command(
    name = "assumptions",
    description =
        "Everything that the verdicts of a claim rest on: the sizes at which code was run and its"
            + " paths, lemmas with their kind and argument, files, trusted lines, versions. Without"
            + " a claim: each lemma and how many readings rest on it.",
    footer = {
      "",
      "Exit codes: 0 printed; 2 bad input; 3 stopped.",
      "",
      "Examples:",
      "  ./counterplay assumptions csoka/section-1.2-balance",
      "  ./counterplay assumptions"
    })
final class AssumptionsCommand implements Callable<Integer> {

  private static final int WIDTH = 118;

  private final Surroundings environment;
  private final EvidenceExport discharged = new EvidenceExport();

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description =
          "Claims, or what their ids begin with; if none is given, the lemmas of all claims are"
              + " counted.")
  private List<String> ids = List.of();

  AssumptionsCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = environment.holdings().about(ids).catalogue();
    List<Claim<?>> claims = catalogue.select(ids);
    Examination examination =
        new Examination(
            environment.exhibits(catalogue, claims),
            Examination.kernel(environment.home(), ids.isEmpty() ? d -> {} : discharged),
            1,
            Duration.ZERO,
            environment.stop());
    List<Examined> results = environment.examined("assumptions", claims, examination);
    if (environment.stop().isRequested()) return ExitCode.STOPPED;
    if (ids.isEmpty()) lemmas(results);
    else results.forEach(this::print);
    line("", "trusted: " + new TrustedCode(environment.home()).words());
    line("", "Counterplay " + Version.number() + ", Java " + System.getProperty("java.version"));
    return ExitCode.AS_DECLARED;
  }

  private void line(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
        environment.out().println(line.toString().stripTrailing());
        line = new StringBuilder(indent + "  ");
      }
      line.append(word).append(' ');
    }
    environment.out().println(line.toString().stripTrailing());
  }

  private void print(Examined r) {
    Ruling ruling = r.ruling();
    line("", r.claim().id() + " " + r.reading().id() + ": " + r.verdict());
    line("  ", "said: " + r.claim().source().statement());
    line("  ", "scope: " + r.reading().scope().words());
    Rests.lines(r, environment.home()).forEach(line -> line("  ", line));
    for (Theorem t : ruling.theorem()) {
      String decided =
          new EvidenceChecks(environment.home())
              .words(t.sentence(), discharged.hashOf(t.sentence()));
      if (!decided.isEmpty()) line("  ", decided);
    }
    for (Lemma l : ruling.lemmas()) lemma("  ", l);
    environment.out().println();
  }

  private void lemma(String indent, Lemma l) {
    List<String> lines = Rests.lemma(l, environment.home());
    line(indent, lines.get(0));
    lines.stream().skip(1).forEach(line -> line(indent + "  ", line));
  }

  private void lemmas(List<Examined> results) {
    Map<String, Lemma> lemmas = new TreeMap<>();
    Map<String, List<Examined>> resting = new TreeMap<>();
    for (Examined r : results) {
      for (Lemma l : r.ruling().lemmas()) {
        lemmas.put(l.id(), l);
        resting.computeIfAbsent(l.id(), id -> new ArrayList<>()).add(r);
      }
    }
    for (Lemma l : lemmas.values()) {
      lemma("", l);
      List<Examined> on = resting.get(l.id());
      line(
          "  ",
          on.size()
              + (on.size() == 1 ? " reading rests" : " readings rest")
              + " on it, "
              + on.stream().filter(r -> r.verdict() == Verdict.CONDITIONAL).count()
              + " of them CONDITIONAL");
    }
    environment.out().println();
    line(
        "",
        lemmas.size()
            + " lemmas; "
            + results.stream()
                .filter(
                    r -> r.ruling().kind() == Ruling.Kind.THEOREM && r.ruling().lemmas().isEmpty())
                .count()
            + " readings have a theorem that rests on none");
  }
}
