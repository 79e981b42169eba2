package counterplay.app;

import counterplay.app.tables.AuditRow;
import counterplay.app.tables.DiffScreen;
import counterplay.audit.Families;
import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.corpus.Library;
import counterplay.foreign.ForeignClaim;
import counterplay.foreign.ForeignCode;
import counterplay.foreign.ForeignSupply;
import counterplay.foreign.RuleFailure;
import counterplay.foreign.Run;
import counterplay.foreign.wire.ForeignRule;
import counterplay.foreign.wire.Limits;
import counterplay.kernel.Ruling;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.MissingMechanism;
import counterplay.search.Examination;
import counterplay.search.Examined;
import counterplay.search.Grounds;
import counterplay.terminal.BadInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The program's questions, asked of code that the user handed over with {@code --with}. */
final class OwnCode implements AutoCloseable {

  /** Ends the evidence of a reading that is about mechanisms and yet ran none of the user's. */
  static final String NOT_ASKED = "your rule was not asked";

  /** So many profiles are looked at for the first difference of payments. */
  private static final int PROFILES = 2_000;

  private final ForeignCode code;
  private final Library library;
  private final Map<String, Spec> owners = new ConcurrentHashMap<>();
  private final Map<String, RuleFailure> inconstant = new ConcurrentHashMap<>();
  private final Map<String, Boolean> asking = new ConcurrentHashMap<>();

  private OwnCode(ForeignCode code, Library library) {
    this.code = code;
    this.library = library;
  }

  /** Which file makes a claim; all of them are asked once, when one is wanted. */
  private synchronized Map<String, Spec> owners() {
    if (owners.isEmpty())
      library.specs().parallelStream()
          .forEach(
              spec ->
                  spec.claims(library.mechanisms()).forEach(claim -> owners.put(claim.id(), spec)));
    return owners;
  }

  /**
   * Starts the user's code.
   *
   * @param seconds the longest time for all of it; 0 for as long as it takes
   * @param mayBeNew whether a mechanism may have an id that no claim asks for
   */
  static OwnCode of(
      Surroundings environment,
      Library library,
      List<String> sources,
      long seconds,
      boolean mayBeNew) {
    Limits limits = Limits.USUAL.within(Duration.ofSeconds(seconds));
    ForeignCode code = environment.started(sources, limits);
    try {
      code.requireFitting(library.mechanisms(), mayBeNew);
      OwnCode own = new OwnCode(code, library);
      for (ForeignClaim claim : code.claims()) {
        if (own.owners().containsKey(claim.source().id()))
          throw new BadInput(
              claim.file() + ": there is a claim called " + claim.source().id() + " already");
      }
      return own;
    } catch (RuntimeException e) {
      code.close();
      throw e;
    }
  }

  ForeignCode code() {
    return code;
  }

  /** The claims of the user's that are meant: whose ids are given, or begin so. */
  List<ForeignClaim> claims(List<String> ids) {
    return code.claims().stream()
        .filter(c -> ids.isEmpty() || ids.stream().anyMatch(c.source().id()::startsWith))
        .toList();
  }

  /** A claim of the program's about mechanisms among which are the user's. */
  Claim<?> fresh(String id, Run run) {
    return owners().get(id).claims(code.joining(library.mechanisms(), run)).stream()
        .filter(c -> c.id().equals(id))
        .<Claim<?>>map(c -> c)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("with other mechanisms there is no " + id));
  }

  /** Whether the file of a claim asks for a mechanism that the user's stands in for. */
  private boolean asks(String claim) {
    Set<String> ids = code.rules().stream().map(ForeignRule::id).collect(Collectors.toSet());
    return asking.computeIfAbsent(
        claim,
        id -> {
          List<Mechanism> others =
              library.mechanisms().all().stream().filter(m -> !ids.contains(m.id())).toList();
          try {
            owners().get(id).claims(new Mechanisms(others));
            return false;
          } catch (MissingMechanism e) {
            return ids.contains(e.id());
          }
        });
  }

  /**
   * Where the user's rules first pay otherwise than those in whose place they stand: the cause of
   * everything that is lost. Looks at so many profiles at most.
   */
  List<String> differences() {
    List<String> lines = new ArrayList<>();
    for (ForeignRule rule : code.rules()) {
      Mechanism mine = new ForeignSupply(code, library.mechanisms(), rule.id()).mechanism();
      for (Mechanism its : library.mechanisms().called(rule.id()).stream().toList()) {
        AtomicInteger left = new AtomicInteger(PROFILES);
        Families.payments().stream()
            .filter(f -> f.fits(its, mine))
            .map(f -> f.compared(its, mine, false, () -> left.getAndDecrement() <= 0))
            .findFirst()
            .ifPresent(found -> lines.addAll(DiffScreen.payments(found)));
      }
    }
    return lines;
  }

  /**
   * The row of a reading of the program's. The user's rule is run at cases only: a proof would run
   * it in general, so that there is none.
   */
  <C extends Record> AuditRow row(Claim<C> claim, Reading<C> reading, Examination examination) {
    Run run = new Run();
    Examined judged;
    try {
      judged = judged(fresh(claim.id(), run), reading.id(), run, examination);
    } catch (RuleFailure e) {
      return AuditRow.of(unknown(claim, reading, examination)).failing(e);
    }
    if (!run.isTouched()) {
      AuditRow own = AuditRow.of(examination.of(claim, reading));
      return own.saying(
          own.verdict(),
          own.isAsDeclared(),
          own.brief(),
          own.evidence().detail() + "; " + NOT_ASKED,
          Set.of(),
          asks(claim.id()) ? AuditRow.Share.NOT_RUN : AuditRow.Share.NOT_ASKED_FOR);
    }
    AuditRow row = AuditRow.of(judged);
    Verdict verdict = judged.ruling().ofForeignCode(run.brief()).verdict();
    Verdict expected = ForeignCode.capped(row.declared());
    boolean asDeclared =
        verdict == expected || verdict == Verdict.SURVIVED && expected == Verdict.BOUNDED;
    String brief =
        verdict == Verdict.BOUNDED
            ? run.brief()
            : verdict == Verdict.SURVIVED ? run.brief() + "; " + row.brief() : row.brief();
    row =
        row.saying(
            verdict,
            asDeclared,
            brief,
            run.words() + ": " + row.evidence().detail(),
            run.rules(),
            AuditRow.Share.RUN);
    Optional<RuleFailure> failure = run.failure();
    if (failure.isEmpty() && verdict == Verdict.UNDECIDED)
      failure = run.refusalIn(row.evidence().detail());
    if (failure.isEmpty()) {
      failure = code.askedAgain(run);
      failure
          .filter(f -> f.kind() == RuleFailure.Kind.CODE)
          .ifPresent(f -> run.rules().forEach(r -> inconstant.putIfAbsent(r, f)));
    }
    return failure.isPresent() ? row.failing(failure.get()) : row;
  }

  /** At the cases of the scope, and at those that a proof would try. */
  private static <C extends Record> Examined judged(
      Claim<C> claim, String id, Run run, Examination examination) {
    Reading<C> reading = claim.reading(id).orElseThrow().unproved();
    Examined judged = examination.of(claim, reading);
    if (!run.isTouched()) return judged;
    Ruling ruling =
        examination
            .verdicts()
            .atEveryShape(reading, judged.ruling(), examination.stop()::isRequested);
    if (ruling == judged.ruling()) return judged;
    return new Examined(
        claim,
        reading,
        ruling,
        new Grounds(ruling.kind(), "", judged.evidence().cases() + 1, ruling.detail()),
        judged.time(),
        judged.isCut());
  }

  private static Examined unknown(Claim<?> claim, Reading<?> reading, Examination examination) {
    return new Examined(
        claim,
        reading,
        examination.verdicts().undecided(Ruling.Kind.SAMPLE, ""),
        new Grounds(Ruling.Kind.SAMPLE, "", 0, ""),
        Duration.ZERO,
        false);
  }

  /** The row of a reading of the user's. */
  AuditRow row(ForeignClaim claim, ForeignClaim.Reading reading, long seed, Duration time) {
    try {
      ForeignClaim.Outcome o = code.examined(claim, reading, seed, time);
      String run = o.code().isEmpty() ? AuditRow.counted(o.evidence().cases(), "case") : o.code();
      String brief = o.cases().isEmpty() ? run + " in your own code" : "a case found";
      return row(claim, reading, o, brief);
    } catch (RuleFailure e) {
      Grounds none = new Grounds(Ruling.Kind.SAMPLE, "", 0, "");
      return row(
              claim,
              reading,
              new ForeignClaim.Outcome(
                  Verdict.UNDECIDED,
                  none,
                  List.of(),
                  "",
                  List.of(),
                  List.of(),
                  Duration.ZERO,
                  false),
              "")
          .failing(e);
    }
  }

  private static AuditRow row(
      ForeignClaim claim, ForeignClaim.Reading r, ForeignClaim.Outcome o, String brief) {
    List<AuditRow.Assumed> assumes =
        o.lemmas().stream().map(l -> new AuditRow.Assumed(l.id(), l.kind().name())).toList();
    return new AuditRow(
        claim.source(),
        r.id(),
        r.origin(),
        r.declared(),
        r.scope() + (o.code().isEmpty() ? "" : " (code: " + o.code() + ")"),
        o.verdict(),
        o.verdict() == r.declared(),
        o.verdict() == Verdict.REFUTED ? r.gravity() : List.of(),
        assumes,
        brief,
        o.evidence(),
        o.cases(),
        o.finding(),
        o.time(),
        o.isCut(),
        Optional.empty(),
        Set.of(),
        AuditRow.Share.NONE,
        Optional.empty());
  }

  /**
   * The rows, without what was judged with a rule that later turned out to answer now this, now
   * that.
   */
  List<AuditRow> settled(List<AuditRow> rows) {
    return rows.stream()
        .map(
            row ->
                row.rules().stream()
                    .filter(rule -> row.failure().isEmpty() && inconstant.containsKey(rule))
                    .findFirst()
                    .map(rule -> row.failing(inconstant.get(rule)))
                    .orElse(row))
        .toList();
  }

  @Override
  public void close() {
    code.close();
  }
}
