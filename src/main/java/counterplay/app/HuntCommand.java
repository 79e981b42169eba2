package counterplay.app;

import counterplay.app.tables.AuditRow;
import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Quantifier;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.corpus.Witness;
import counterplay.corpus.WitnessStore;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.foreign.RuleFailure;
import counterplay.foreign.Run;
import counterplay.kernel.Kernel;
import counterplay.search.Stop;
import counterplay.search.Walk;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import counterplay.terminal.Format;
import counterplay.terminal.TimeLimit;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches a reading's scope for a case that settles it. */
@Command(
    name = "hunt",
    description =
        "Searches for a case that contradicts a sentence (or shows what is said to exist) and"
            + " shrinks it: to the smallest where everything smaller can be tried, else to a"
            + " locally smallest one, from which no single step leads to a smaller one. What is"
            + " smaller has fewer agents, rounds, types, then smaller denominators, then smaller"
            + " supports and magnitudes.",
    footer = {
      "",
      "Exit codes: 0 as declared; 1 found what the declared verdict excludes, or missed a planted"
          + " failure; 2 bad input;",
      "3 nothing found in time.",
      "",
      "Examples:",
      "  ./counterplay hunt csoka/lemma-d.1-proof-martingale",
      "  ./counterplay hunt csoka/lemma-d.1-proof-martingale --seconds 60 --seed 7 --keep=both-low",
      "  ./counterplay hunt csoka/lemma-d.1-proof-martingale --seconds 3600 --resume",
      "  ./counterplay hunt --planted csoka/section-3"
    })
final class HuntCommand implements Callable<Integer> {

  private static final long SMALLEST = 100_000;
  private static final String ALL_PLANTED = "all";

  private final Surroundings environment;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "The claim.")
  private String id = "";

  @Option(names = "--reading", paramLabel = "R", description = "The reading (default printed).")
  private String wanted = Reading.PRINTED;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the random cases (default 1).")
  private long seed = 1;

  @Option(names = "--seconds", paramLabel = "S", description = "How long to search (default 30).")
  private long seconds = 30;

  @Option(
      names = "--count",
      paramLabel = "N",
      description =
          "How many cases to list, as they are found and not shrunk (default 1, which is shrunk).")
  private int count = 1;

  @Option(
      names = "--keep",
      paramLabel = "NICKNAME",
      arity = "0..1",
      fallbackValue = "smallest",
      description = "Put the case on file; the nickname is a reason, such as rare-signal.")
  private String nickname = "";

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description =
          "Where to note what is done (default target/hunts/CLAIM.READING.SEED.hunt, deleted at the"
              + " end).")
  private String checkpoint = "";

  @Option(
      names = "--resume",
      description =
          "Go on with the hunt of that file if there is one; it ends as if it had never been"
              + " interrupted.")
  private boolean resume;

  @Option(
      names = "--planted",
      paramLabel = "PREFIX",
      arity = "0..1",
      fallbackValue = ALL_PLANTED,
      description =
          "Instead of a claim, hunt the planted failures whose ids begin so (default all), each for"
              + " --seconds at most.")
  private String planted = "";

  @Option(
      names = "--planted-proofs",
      description =
          "Instead of a claim, lay the planted false proofs before the kernel and print which it"
              + " refuses, and why.")
  private boolean plantedProofs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "With --planted or --planted-proofs: table (default) or json.")
  private Format format = Format.TABLE;

  @Option(
      names = "--with",
      paramLabel = "FILE.java",
      description =
          "A mechanism of your own, which stands in for the one that has its id, as in audit;"
              + " repeatable.")
  private List<String> sources = List.of();

  HuntCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    TimeLimit.require(seconds, 1);
    if (count < 1 || count > 10_000)
      throw new BadInput("--count " + count + ": wanted is a number from 1 to 10000");
    if (count > 1 && (resume || !checkpoint.isEmpty()))
      throw new BadInput("a list of cases is not gone on with; leave out --count");
    if (count > 1 && !nickname.isEmpty())
      throw new BadInput("--keep puts one case on file; leave out --count");
    if (!nickname.isEmpty()) WitnessStore.requireNickname(nickname);
    if (plantedProofs) {
      if (!id.isEmpty() || !planted.isEmpty())
        throw new BadInput("--planted-proofs stands alone; leave out the claim and --planted");
      return PlantedProofs.run(environment, format);
    }
    if (!planted.isEmpty()) return planted();
    if (id.isEmpty()) throw new BadInput("the id of a claim is missing, or --planted");
    Library library = environment.holdings().about(sources.isEmpty() ? List.of(id) : List.of());
    Catalogue catalogue = library.catalogue();
    if (sources.isEmpty()) return hunt(catalogue, catalogue.claim(id));
    if (!nickname.isEmpty() || resume || !checkpoint.isEmpty())
      throw new BadInput("--keep, --resume and --checkpoint do not go together with --with");
    try (OwnCode own = OwnCode.of(environment, library, sources, 0, false)) {
      return hunt(catalogue, own);
    }
  }

  private int hunt(Catalogue catalogue, OwnCode own) {
    if (own.code().claims().stream().anyMatch(c -> c.source().id().equals(id))) {
      throw new BadInput(
          id
              + " is a claim of your own; audit and show examine it, and it is hunted once it lies"
              + " in spec/");
    }
    Run run = new Run();
    try {
      int code = hunt(catalogue, own.fresh(catalogue.claim(id).id(), run));
      environment.say(run.isTouched() ? run.words() : "your rule was not asked");
      Optional<RuleFailure> failure = run.failure().or(() -> own.code().askedAgain(run));
      failure.ifPresent(f -> environment.note(f.getMessage()));
      return failure.isPresent() ? ExitCode.BAD_INPUT : code;
    } catch (RuntimeException e) {
      throw run.failure()
          .or(() -> run.refusalIn(String.valueOf(e.getMessage())))
          .map(f -> (RuntimeException) f)
          .orElse(e);
    }
  }

  private int planted() {
    if (!id.isEmpty() || !nickname.isEmpty() || count > 1 || resume || !checkpoint.isEmpty()) {
      throw new BadInput(
          "--planted hunts planted failures; leave out the claim, --keep, --count, --checkpoint and"
              + " --resume");
    }
    return new PlantedHunt(environment, seed, Duration.ofSeconds(seconds), format)
        .run(planted.equals(ALL_PLANTED) ? "" : planted);
  }

  private <C extends Record> int hunt(Catalogue catalogue, Claim<C> claim) {
    Reading<C> reading = Catalogue.reading(claim, wanted);
    LongHunt<C> hunt =
        new LongHunt<>(
            environment, claim, reading, seed, Duration.ofSeconds(seconds), checkpoint, resume);
    return count == 1
        ? hunt.run(search -> told(catalogue, claim, reading, search))
        : told(catalogue, claim, reading, listing(reading));
  }

  private <C extends Record> int told(
      Catalogue catalogue, Claim<C> claim, Reading<C> reading, Search<C> search) {
    Verdict settled = reading.quantifier() == Quantifier.EXISTS ? Verdict.PROVED : Verdict.REFUTED;
    if (search.found().isEmpty()) {
      boolean complete =
          search.isComplete() && !(reading.scope().coverage() instanceof Coverage.Sample);
      String which =
          reading.scope().coverage() instanceof Coverage.Part part
              ? "all those with " + part.bound()
              : "the whole scope";
      environment.say(
          "nothing found among "
              + search.judged()
              + " cases"
              + (search.before() == 0
                  ? ""
                  : ", " + search.before() + " of them judged before, as the checkpoint has it")
              + (complete ? ", " + which : search.detail()));
      return !complete ? ExitCode.STOPPED : ExitCode.of(reading.declared() != settled);
    }
    for (C one : search.found()) print(catalogue, claim, reading, one, search);
    return environment.stop().isRequested()
        ? ExitCode.STOPPED
        : ExitCode.of(reading.declared() == settled);
  }

  /**
   * What a search came to.
   *
   * @param found the cases that settle the reading
   * @param smallness how the case is known to be small; none of a list
   * @param judged how many cases were judged
   * @param isComplete whether these were all candidates
   * @param before how many of them an earlier run judged, by what its checkpoint says
   * @param detail what was done, for the case that nothing was found
   */
  record Search<C>(
      List<C> found,
      Optional<String> smallness,
      long judged,
      boolean isComplete,
      long before,
      String detail) {}

  /**
   * The first cases, smallest first; where the candidates do not cover a scope, random ones after
   * the smallest until the time is over.
   */
  private <C extends Record> Search<C> listing(Reading<C> reading) {
    Walk<C> walk = new Walk<>(reading, environment.stop());
    Stop.Deadline deadline = environment.stop().in(Duration.ofSeconds(seconds));
    Stream<C> smallest = reading.scope().candidates().smallestFirst();
    try (Progress progress = Progress.of(environment, "hunt", "cases", -1)) {
      progress.watch(walk::judged);
      if (!(reading.scope().coverage() instanceof Coverage.Sample sample)) {
        return new Search<>(
            walk.first(smallest, deadline, count),
            Optional.empty(),
            walk.judged(),
            !walk.isCut(),
            0,
            "");
      }
      List<C> found =
          walk.first(smallest.limit(Math.max(sample.cases(), SMALLEST)), deadline, count);
      if (found.isEmpty())
        found = walk.first(reading.scope().candidates().sampled(seed), deadline, count);
      return new Search<>(
          found, Optional.empty(), walk.judged(), false, 0, walk.isCut() ? " in this time" : "");
    }
  }

  private <C extends Record> void print(
      Catalogue catalogue, Claim<C> claim, Reading<C> reading, C theCase, Search<C> search) {
    PrintStream out = environment.out();
    Finding finding = Kernel.judge(reading, theCase);
    Witness.Effect effect = Witness.Effect.on(reading.quantifier());
    out.println(
        claim.id()
            + " "
            + reading.id()
            + ": after "
            + AuditRow.counted(search.judged(), "case")
            + ", a case that "
            + effect.word()
            + " it:");
    Json.canonical(Records.write(theCase), Set.of())
        .lines()
        .forEach(line -> out.println("  " + line));
    finding.working().forEach(line -> out.println("  " + line));
    out.println("  " + finding.text() + "  " + finding.truth().inWords());
    search.smallness().ifPresent(words -> out.println("  " + words));
    if (nickname.isEmpty()) return;
    environment.witnesses().sweep(claim.id());
    for (Exhibit<?> e : environment.exhibits(catalogue, List.of(claim))) {
      boolean same = e.reading().id().equals(reading.id()) && e.theCase().equals(theCase);
      if (same) throw new BadInput(e.file() + " holds this case already");
    }
    Witness witness =
        new Witness(
            claim.id(),
            reading.id(),
            effect,
            claim.source().statement(),
            List.of(
                "? why one would believe the sentence, and the catch",
                "? what the numbers say, and what repairs it"),
            Records.write(theCase),
            Witness.Sides.of(finding),
            new Witness.Found("hunt", Long.toString(seed), LocalDate.now().toString()));
    out.println(
        "kept as "
            + environment.witnesses().add(witness, nickname)
            + "; its story is yours to tell");
  }
}
