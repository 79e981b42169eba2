package counterplay.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.app.tables.AuditJson;
import counterplay.app.tables.AuditRow;
import counterplay.app.tables.AuditTable;
import counterplay.app.tables.LostClaims;
import counterplay.audit.plays.CaseWords;
import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Discovery;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.data.Json;
import counterplay.foreign.ForeignClaim;
import counterplay.foreign.RuleFailure;
import counterplay.search.Audit;
import counterplay.search.Examination;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import counterplay.terminal.TimeLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the verdict of every reading and compares it with the declared one. */
@Command(
    name = "audit",
    description = "Computes the verdict of every reading and compares it with the declared one.",
    footer = {
      "",
      "Exit codes: 0 all as declared; 1 a verdict differs; 2 bad input; 3 stopped, what was reached"
          + " is printed.",
      "",
      "Examples:",
      "  ./counterplay audit csoka/section-3 kong/claim-5",
      "  ./counterplay audit --paper csoka --format json",
      "  ./counterplay audit --gravity substantive --origin printed",
      "  ./counterplay audit --verdict refuted kong",
      "  ./counterplay audit csoka --with BalancedTeamMechanism.java"
    })
final class AuditCommand implements Callable<Integer> {

  private static final int MOST_FAILURES = 5;

  private final Surroundings environment;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Claims, or what their ids begin with; all if none is given.")
  private List<String> ids = List.of();

  @Option(
      names = "--paper",
      paramLabel = "KEY",
      description = "Only the claims of one paper: csoka, kong, frongillo, shahmoon.")
  private String paper = "";

  @Option(
      names = "--gravity",
      paramLabel = "G",
      description =
          "Only refuted readings of this gravity: substantive, misprint or edge; repeatable.")
  private List<Gravity.Kind> gravity = List.of();

  @Option(
      names = "--origin",
      paramLabel = "O",
      description = "Only readings of this origin: printed, proof or ours; repeatable.")
  private List<Origin> origins = List.of();

  @Option(
      names = "--verdict",
      paramLabel = "V",
      description =
          "Print only readings with this verdict, with their sentences: proved, conditional,"
              + " bounded, survived, refuted or undecided; repeatable.")
  private List<Verdict> verdicts = List.of();

  @Option(
      names = "--width",
      paramLabel = "N",
      description =
          "Characters in a line of the table, 60 or more (default: those of the terminal; without"
              + " one, rows of whatever length).")
  private int width;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
  private Format format = Format.TABLE;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the random samples (default 1).")
  private long seed = 1;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description =
          "Longest time for the samples of one reading, and for all of your own code (default: no"
              + " limit).")
  private long seconds;

  @Option(
      names = "--with",
      paramLabel = "FILE.java",
      description =
          "Source of your own: a mechanism, which stands in for the one that has its id, or claims;"
              + " it runs in a process of its own, and what it has a part in is at most BOUNDED;"
              + " repeatable.")
  private List<String> sources = List.of();

  AuditCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    TimeLimit.require(seconds, 0);
    for (String id : ids) {
      if (id.endsWith(".java"))
        throw new BadInput(
            id
                + " is a file: check "
                + id
                + " asks every property of it, audit ID --with "
                + id
                + " what the papers say");
    }
    Library library = environment.holdings().about(sources.isEmpty() ? ids : List.of());
    if (sources.isEmpty()) return audited(library, List.of());
    try (OwnCode own = OwnCode.of(environment, library, sources, seconds, false)) {
      return audited(library, List.of(own));
    }
  }

  private int audited(Library library, List<OwnCode> owns) {
    Catalogue catalogue = library.catalogue();
    List<String> others =
        ids.stream()
            .filter(id -> owns.stream().allMatch(own -> own.claims(List.of(id)).isEmpty()))
            .toList();
    List<Claim<?>> claims =
        ids.isEmpty() || !others.isEmpty() ? selected(catalogue, others) : List.of();
    List<String> outside = new ArrayList<>();
    List<Exhibit<?>> exhibits = environment.exhibits(catalogue, claims, outside::add);
    Examination examination =
        new Examination(
            exhibits,
            environment.verdicts(),
            seed,
            Duration.ofSeconds(seconds),
            environment.stop());
    List<Callable<AuditRow>> tasks = new ArrayList<>();
    if (paper.isEmpty()) owns.forEach(own -> tasks.addAll(tasks(own)));
    for (Claim<?> claim : claims) tasks.addAll(tasks(claim, owns, examination));
    if (tasks.isEmpty())
      throw new BadInput(
          "no reading of these claims is of the gravity and origin that is asked for");
    List<AuditRow> results;
    try (Progress progress = Progress.of(environment, "audit", "readings", tasks.size())) {
      results = Audit.of(tasks, environment.stop(), AuditRow::isCut, result -> progress.step());
    }
    for (OwnCode own : owns) results = own.settled(results);
    tell(results, owns);
    outside.forEach(environment::note);
    boolean stopped = results.size() < tasks.size() || results.stream().anyMatch(AuditRow::isCut);
    if (stopped) {
      long reached = results.stream().filter(r -> r.failure().isEmpty() || r.isFailed()).count();
      environment.note("stopped; " + reached + " of " + tasks.size() + " readings were reached");
    }
    if (results.stream().anyMatch(r -> r.isFailed() || r.isExhausted()) || !outside.isEmpty())
      return ExitCode.BAD_INPUT;
    return stopped
        ? ExitCode.STOPPED
        : ExitCode.of(results.stream().allMatch(AuditRow::isAsDeclared));
  }

  private List<Callable<AuditRow>> tasks(OwnCode own) {
    List<Callable<AuditRow>> tasks = new ArrayList<>();
    for (ForeignClaim claim : own.claims(ids)) {
      for (ForeignClaim.Reading r : claim.readings()) {
        if (isMeant(r.origin(), r.gravity()))
          tasks.add(() -> own.row(claim, r, seed, Duration.ofSeconds(seconds)));
      }
    }
    return tasks;
  }

  private <C extends Record> List<Callable<AuditRow>> tasks(
      Claim<C> claim, List<OwnCode> owns, Examination examination) {
    List<Callable<AuditRow>> tasks = new ArrayList<>();
    for (Reading<C> reading : claim.readings()) {
      if (isMeant(reading.origin(), reading.gravity()))
        tasks.add(
            owns.isEmpty()
                ? () -> AuditRow.of(examination.of(claim, reading))
                : () -> owns.get(0).row(claim, reading, examination));
    }
    return tasks;
  }

  private List<Claim<?>> selected(Catalogue catalogue, List<String> ids) {
    if (!paper.isEmpty() && !Discovery.PAPERS.contains(paper)) {
      throw new BadInput(
          "no paper is called '"
              + paper
              + "'; the papers are "
              + String.join(", ", Discovery.PAPERS));
    }
    List<Claim<?>> claims =
        catalogue.select(ids).stream()
            .filter(c -> paper.isEmpty() || c.source().paper().equals(paper))
            .toList();
    if (claims.isEmpty())
      throw new BadInput(
          paper.isEmpty() ? "there is no claim" : "no claim of " + paper + " is meant");
    return claims;
  }

  private boolean isMeant(Origin origin, List<Gravity> weight) {
    return (gravity.isEmpty() || weight.stream().anyMatch(g -> gravity.contains(g.kind())))
        && (origins.isEmpty() || origins.contains(origin));
  }

  /** Those of the verdicts that are meant, and what failed among all. */
  private void tell(List<AuditRow> results, List<OwnCode> owns) {
    List<AuditRow> meant =
        results.stream().filter(r -> verdicts.isEmpty() || verdicts.contains(r.verdict())).toList();
    if (format == Format.JSON) environment.out().print(AuditJson.text(meant, seed));
    else print(meant, owns);
    results.stream()
        .filter(r -> r.isFailed() || r.isExhausted())
        .map(r -> r.evidence().detail())
        .distinct()
        .limit(MOST_FAILURES)
        .forEach(environment::note);
  }

  private void print(List<AuditRow> results, List<OwnCode> owns) {
    boolean fitted = width != 0 || environment.outIsTerminal();
    AuditTable table =
        new AuditTable(
            environment.ansi(),
            fitted ? environment.width(width) : Integer.MAX_VALUE,
            !verdicts.isEmpty());
    environment.say(table.lines(results));
    for (AuditRow r : results) {
      if (r.share() == AuditRow.Share.RUN && !r.isAsDeclared() && LostClaims.isArithmetic(r))
        continue;
      String name = r.source().id() + " " + r.reading() + ": ";
      if (!r.isAsDeclared())
        environment.say(
            name + r.verdict() + " where " + r.declared() + " is declared: " + r.said());
      if (sources.isEmpty() || r.isAsDeclared() && r.finding().isEmpty()) continue;
      if (!r.finding().isEmpty() && r.isAsDeclared()) environment.say(name + r.evidence().detail());
      for (ObjectNode c : r.cases()) CaseWords.of(c).forEach(line -> environment.say("  " + line));
      for (ObjectNode c : r.cases())
        Json.canonical(c, Set.of()).lines().forEach(line -> environment.say("  " + line));
    }
    environment.say(summary(results));
    if (results.stream().anyMatch(r -> !r.rules().isEmpty())) {
      environment.say(
          "what your rule had a part in is at most BOUNDED, by the sizes at which it was run");
    }
    untouched(results, AuditRow.Share.NOT_RUN, " of claims about your mechanism did not run it");
    untouched(results, AuditRow.Share.NOT_ASKED_FOR, " did not ask for it");
    LostClaims lost = LostClaims.of(results);
    environment.say(lost.lines());
    if (!lost.rows().isEmpty()) owns.forEach(own -> environment.say(differences(own)));
  }

  private static List<String> differences(OwnCode own) {
    try {
      return own.differences();
    } catch (RuleFailure e) {
      return List.of("payments: not compared, " + e.getMessage());
    }
  }

  private void untouched(List<AuditRow> results, AuditRow.Share share, String words) {
    long count = results.stream().filter(r -> r.share() == share).count();
    if (count > 0)
      environment.say(
          AuditRow.counted(count, "reading")
              + words
              + ": what is said there is said of the program's own code");
  }

  private static String summary(List<AuditRow> results) {
    StringBuilder line =
        new StringBuilder(
            AuditRow.counted(results.size(), "reading")
                + " of "
                + AuditRow.counted(distinct(results), "claim")
                + ":");
    for (Verdict v : Verdict.values()) {
      long count = results.stream().filter(r -> r.verdict() == v).count();
      if (count > 0) line.append(' ').append(count).append(' ').append(v).append(',');
    }
    long different = results.stream().filter(r -> !r.isAsDeclared()).count();
    long idle =
        results.stream()
            .filter(r -> r.share() == AuditRow.Share.NOT_RUN)
            .filter(AuditRow::isAsDeclared)
            .count();
    String said =
        different > 0
            ? " " + different + " not as declared"
            : idle == 0 ? " all as declared" : " all others as declared";
    return (idle == 0 ? line : line.append(" " + idle + " without your mechanism,"))
        .append(said)
        .toString();
  }

  /** The number of sentences. */
  static long distinct(List<AuditRow> results) {
    return results.stream().map(r -> r.source().id()).distinct().count();
  }
}
