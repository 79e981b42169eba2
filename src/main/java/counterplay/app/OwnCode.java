package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.corpus.Library;
import counterplay.foreign.ForeignClaim;
import counterplay.foreign.ForeignCode;
import counterplay.foreign.Limits;
import counterplay.foreign.RuleFailure;
import counterplay.foreign.Run;
import counterplay.search.Evidence;
import counterplay.search.Examination;
import counterplay.search.Examined;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The program's questions, asked of code that the user handed over with {@code --with}. */
final class OwnCode implements AutoCloseable {

  /** Ends the evidence of a reading that is about mechanisms and yet ran none of the user's. */
  static final String NOT_ASKED = "your rule was not asked";

  private final ForeignCode code;
  private final Library library;
  private final Map<String, Spec> owners = new ConcurrentHashMap<>();
  private final Map<String, RuleFailure> inconstant = new ConcurrentHashMap<>();

  private OwnCode(ForeignCode code, Library library) {
    this.code = code;
    this.library = library;
    library.specs().parallelStream().forEach(spec -> spec.claims(library.mechanisms()).forEach(claim -> owners.put(claim.id(), spec)));
  }

  /**
   * Starts the user's code.
   *
   * @param seconds the longest time for all of it; 0 for as long as it takes
   * @param mayBeNew whether a mechanism may have an id that no claim asks for
   */
  static OwnCode of(Environment environment, Library library, List<String> sources, long seconds, boolean mayBeNew) {
    Limits limits = Limits.USUAL.within(Duration.ofSeconds(seconds));
    ForeignCode code = ForeignCode.of(sources.stream().map(Environment::given).toList(), limits,
        note -> environment.err().println("counterplay: " + note));
    try {
      code.requireFitting(library.mechanisms(), mayBeNew);
      OwnCode own = new OwnCode(code, library);
      for (ForeignClaim claim : code.claims()) {
        if (own.owners.containsKey(claim.source().id())) throw new BadInput(claim.file() + ": there is a claim called " + claim.source().id() + " already");
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
    return code.claims().stream().filter(c -> ids.isEmpty() || ids.stream().anyMatch(c.source().id()::startsWith)).toList();
  }

  /** A claim of the program's about mechanisms among which are the user's. */
  Claim<?> fresh(String id, Run run) {
    return owners.get(id).claims(code.joining(library.mechanisms(), run)).stream().filter(c -> c.id().equals(id)).<Claim<?>>map(c -> c).findFirst()
        .orElseThrow(() -> new IllegalStateException("with other mechanisms there is no " + id));
  }

  /** The row of a reading of the program's. */
  <C extends Record> AuditRow row(Claim<C> claim, Reading<C> reading, Examination examination) {
    Run run = new Run();
    AuditRow row;
    try {
      row = row(fresh(claim.id(), run), reading.id(), examination);
    } catch (RuleFailure e) {
      return AuditRow.of(unknown(claim, reading)).failing(e);
    }
    if (!run.isTouched()) return row.saying(row.verdict(), row.isAsDeclared(), row.brief(), row.evidence().detail() + "; " + NOT_ASKED, Set.of());
    Verdict verdict = ForeignCode.capped(row.verdict());
    boolean asDeclared = verdict == ForeignCode.capped(row.declared());
    String brief = verdict == Verdict.BOUNDED ? run.brief() : row.brief();
    row = row.saying(verdict, asDeclared, brief, run.words() + ": " + row.evidence().detail(), run.rules());
    Optional<RuleFailure> failure = run.failure();
    if (failure.isEmpty() && verdict == Verdict.UNDECIDED) failure = run.refusalIn(row.evidence().detail());
    if (failure.isEmpty()) {
      failure = code.askedAgain(run);
      failure.filter(f -> f.kind() == RuleFailure.Kind.CODE).ifPresent(f -> run.rules().forEach(r -> inconstant.putIfAbsent(r, f)));
    }
    return failure.isPresent() ? row.failing(failure.get()) : row;
  }

  private static <C extends Record> AuditRow row(Claim<C> claim, String id, Examination examination) {
    return AuditRow.of(examination.of(claim, claim.reading(id).orElseThrow()));
  }

  private static Examined unknown(Claim<?> claim, Reading<?> reading) {
    return new Examined(claim, reading, Verdict.UNDECIDED, new Evidence(Evidence.Kind.SAMPLE, "", 0, ""), List.of(), Duration.ZERO, false);
  }

  /** The row of a reading of the user's. */
  AuditRow row(ForeignClaim claim, ForeignClaim.Reading reading, long seed, Duration time) {
    AuditRow empty = new AuditRow(claim.source(), reading.id(), reading.origin(), reading.declared(), reading.scope(), Verdict.UNDECIDED, false, "",
        new Evidence(Evidence.Kind.SAMPLE, "", 0, ""), List.of(), List.of(), Duration.ZERO, false, Optional.empty(), Set.of());
    try {
      ForeignClaim.Outcome o = code.examined(claim, reading, seed, time);
      String brief = o.cases().isEmpty() ? AuditCommand.counted(o.evidence().cases(), "case") + " in your own code" : "a case found";
      return new AuditRow(claim.source(), reading.id(), reading.origin(), reading.declared(), reading.scope(), o.verdict(),
          o.verdict() == reading.declared(), brief, o.evidence(), o.cases(), o.finding(), o.time(), o.isCut(), Optional.empty(), Set.of());
    } catch (RuleFailure e) {
      return empty.failing(e);
    }
  }

  /** The rows, without what was judged with a rule that later turned out to answer now this, now that. */
  List<AuditRow> settled(List<AuditRow> rows) {
    return rows.stream().map(row -> row.failure().isPresent() ? row : row.rules().stream().filter(inconstant::containsKey).findFirst()
        .map(rule -> row.failing(inconstant.get(rule))).orElse(row)).toList();
  }

  @Override public void close() {
    code.close();
  }
}
