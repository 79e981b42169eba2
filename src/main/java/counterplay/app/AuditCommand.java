package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.claim.Lemma;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Discovery;
import counterplay.corpus.Library;
import counterplay.search.Audit;
import counterplay.search.Evidence;
import counterplay.search.Examination;
import counterplay.search.Examined;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the verdict of every reading and compares it with the declared one. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, sortOptions = false,
    description = "Computes the verdict of every reading and compares it with the declared one.",
    footer = {"", "Exit codes: 0 all as declared; 1 a verdict differs; 2 bad input; 3 stopped, what was reached is printed.", "",
        "Examples:",
        "  ./counterplay audit csoka/section-3 kong/lemma-3.1",
        "  ./counterplay audit --paper csoka --format json",
        "  ./counterplay audit --gravity substantive --origin printed",
        "  ./counterplay audit csoka --with BalancedTeamMechanism.java"})
final class AuditCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Claims, or what their ids begin with; all if none is given.")
  private List<String> ids = List.of();
  @Option(names = "--paper", paramLabel = "KEY", description = "Only the claims of one paper: csoka, kong, frongillo, shahmoon.")
  private String paper = "";
  @Option(names = "--gravity", paramLabel = "G", description = "Only refuted readings of this gravity: substantive, misprint or edge; repeatable.")
  private List<Gravity.Kind> gravity = List.of();
  @Option(names = "--origin", paramLabel = "O", description = "Only readings of this origin: printed, proof or ours; repeatable.")
  private List<Origin> origins = List.of();
  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private Format format = Format.TABLE;
  @Option(names = "--seed", paramLabel = "N", description = "Seed of the random samples (default 1).")
  private long seed = 1;
  @Option(names = "--seconds", paramLabel = "S", description = "Longest time for the samples of one reading (default: no limit).")
  private long seconds;
  @Option(names = "--with", paramLabel = "FILE.java", description = "Source of your own: a mechanism, which stands in for the one that has its id, or claims; repeatable.")
  private List<String> sources = List.of();

  AuditCommand(Environment environment) {
    this.environment = environment;
  }

  @Override public Integer call() {
    if (seconds < 0 || seconds > 1_000_000) throw new BadInput("--seconds " + seconds + ": wanted is a number from 1 to 1000000");
    Library library = environment.holdings().get();
    if (!sources.isEmpty()) library = UserCode.of(sources.stream().map(Environment::given).toList()).joining(library);
    Catalogue catalogue = library.catalogue();
    List<Claim<?>> claims = selected(catalogue);
    Examination examination = new Examination(environment.exhibits(catalogue), environment.verdicts(), seed, Duration.ofSeconds(seconds), environment.stop());
    int readings = (int) claims.stream().flatMap(c -> c.readings().stream()).filter(this::isMeant).count();
    if (readings == 0) throw new BadInput("no reading of these claims is of the gravity and origin that is asked for");
    List<Examined> results;
    try (Progress progress = Progress.of(environment, "audit", "readings", readings)) {
      results = Audit.of(claims, this::isMeant, examination, result -> progress.step());
    }
    if (format == Format.JSON) environment.out().print(AuditJson.text(results, seed));
    else print(results);
    boolean stopped = results.size() < readings || results.stream().anyMatch(Examined::isCut);
    if (stopped) environment.err().println("counterplay: stopped; " + results.size() + " of " + readings + " readings were reached");
    return stopped ? ExitCode.STOPPED
        : results.stream().allMatch(Examined::isAsDeclared) ? ExitCode.AS_DECLARED : ExitCode.DIFFERS;
  }

  private List<Claim<?>> selected(Catalogue catalogue) {
    if (!paper.isEmpty() && !Discovery.PAPERS.contains(paper)) {
      throw new BadInput("no paper is called '" + paper + "'; the papers are " + String.join(", ", Discovery.PAPERS));
    }
    List<Claim<?>> claims = catalogue.select(ids).stream().filter(c -> paper.isEmpty() || c.source().paper().equals(paper)).toList();
    if (claims.isEmpty()) throw new BadInput(paper.isEmpty() ? "there is no claim" : "no claim of " + paper + " is meant");
    return claims;
  }

  private boolean isMeant(Reading<?> reading) {
    return (gravity.isEmpty() || reading.gravity().stream().anyMatch(g -> gravity.contains(g.kind())))
        && (origins.isEmpty() || origins.contains(reading.origin()));
  }

  private void print(List<Examined> results) {
    Ansi ansi = environment.ansi();
    Columns columns = new Columns();
    columns.add("claim", "reading", "verdict", "declared", "gravity", "evidence", "scope");
    for (Examined r : results) {
      columns.add(r.claim().id(), r.reading().id(), r.verdict().name(), r.isAsDeclared() ? "" : r.reading().declared().name(),
          gravity(r), brief(r), Columns.shortened(r.scope(), 72));
    }
    List<List<String>> rows = columns.padded();
    for (int k = 0; k < rows.size(); k++) {
      String line = String.join("  ", rows.get(k)).stripTrailing();
      if (k == 0) line = ansi.text("@|bold " + line + "|@").toString();
      else line = coloured(ansi, rows.get(k), results.get(k - 1));
      environment.out().println(line);
    }
    for (Examined r : results) {
      if (!r.isAsDeclared()) {
        environment.out().println(r.claim().id() + " " + r.reading().id() + ": " + r.verdict() + " where " + r.reading().declared()
            + " is declared: " + r.evidence().detail());
      }
    }
    environment.out().println(summary(results));
  }

  private static String coloured(Ansi ansi, List<String> cells, Examined r) {
    List<String> styled = new ArrayList<>(cells);
    String style = switch (r.verdict()) {
      case PROVED -> "green";
      case CONDITIONAL, BOUNDED -> "cyan";
      case SURVIVED -> "yellow";
      case REFUTED -> "magenta";
      case UNDECIDED -> "bold,yellow";
    };
    styled.set(2, ansi.text("@|" + style + " " + cells.get(2) + "|@").toString());
    if (!r.isAsDeclared()) styled.set(3, ansi.text("@|bold,red " + cells.get(3) + "|@").toString());
    return String.join("  ", styled).stripTrailing();
  }

  /** The word for the gravity, "of ours" where no paper is charged with it; empty where nothing is refuted. */
  static String gravity(Examined r) {
    return r.gravity().stream().map(g -> g.kind() + (r.reading().origin() == Origin.OURS ? " of ours" : "")).findFirst().orElse("");
  }

  /** What a verdict rests on, in a few words. */
  static String brief(Examined r) {
    Evidence e = r.evidence();
    if (!e.file().isEmpty()) return e.file().substring(e.file().lastIndexOf('/') + 1).replaceAll("^[^.]*\\.|\\.json$", "");
    String cases = counted(e.cases(), "case");
    return switch (e.kind()) {
      case THEOREM -> r.ruling().lemmas().isEmpty() ? "theorem" : "given " + String.join(", ", r.ruling().lemmas().stream().map(Lemma::id).toList());
      case WITNESS -> "a case found";
      case ENUMERATION -> r.reading().scope().coverage() instanceof Coverage.Part p ? cases + ": " + p.bound() : cases;
      case SAMPLE -> cases + " sampled";
    };
  }

  private static String summary(List<Examined> results) {
    StringBuilder line = new StringBuilder(counted(results.size(), "reading") + " of " + counted(distinct(results), "claim") + ":");
    for (Verdict v : Verdict.values()) {
      long count = results.stream().filter(r -> r.verdict() == v).count();
      if (count > 0) line.append(' ').append(count).append(' ').append(v).append(',');
    }
    long different = results.stream().filter(r -> !r.isAsDeclared()).count();
    return line.append(different == 0 ? " all as declared" : " " + different + " not as declared").toString();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** The number of sentences. */
  static long distinct(List<Examined> results) {
    return results.stream().map(r -> r.claim().id()).distinct().count();
  }
}
