package counterplay.app.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.claim.Reading;
import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Finding;
import counterplay.data.Records;
import counterplay.foreign.RuleFailure;
import counterplay.kernel.Kernel;
import counterplay.search.Examined;
import counterplay.search.Grounds;
import counterplay.terminal.Memory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of an audit.
 *
 * @param source the sentence
 * @param reading the name of the reading
 * @param origin whose understanding it is
 * @param declared the verdict that is expected
 * @param scope the scope in words
 * @param verdict the verdict
 * @param isAsDeclared whether it is the expected one, or, with a rule of the user's, as much of it
 *     as can be said
 * @param gravity how grave it is that it is refuted, where that is declared
 * @param assumes the lemmas that the verdict rests on
 * @param brief the evidence in a few words
 * @param evidence the evidence
 * @param cases the case that settles it, if it was found now
 * @param finding what the numbers of that case are, where the table does not say it
 * @param time how long it took
 * @param isCut whether it was ended before its time
 * @param failure why a rule of the user's gave no answer, if that is so
 * @param rules the rules of the user's that were asked
 * @param share what a rule of the user's had to do with it
 * @param denied the comparison that does not hold, {@code not 1/2 = 0}, where it refutes a reading
 *     whose declared verdict is another one
 */
public record AuditRow(
    Source source,
    String reading,
    Origin origin,
    Verdict declared,
    String scope,
    Verdict verdict,
    boolean isAsDeclared,
    List<Gravity> gravity,
    List<Assumed> assumes,
    String brief,
    Grounds evidence,
    List<ObjectNode> cases,
    List<String> finding,
    Duration time,
    boolean isCut,
    Optional<RuleFailure> failure,
    Set<String> rules,
    Share share,
    Optional<String> denied) {

  /** What a rule of the user's had to do with a reading. */
  public enum Share {
    /** No rule was handed over, or the reading is the user's. */
    NONE(""),
    /** The rule was run. */
    RUN("runs this mechanism"),
    /** The claim asks for the mechanism that the rule stands in for, and the rule was not run. */
    NOT_RUN("does not run this mechanism"),
    /** The claim does not ask for it. */
    NOT_ASKED_FOR("does not ask for this mechanism");

    private final String words;

    Share(String words) {
      this.words = words;
    }

    /** In words; empty where there is no rule. */
    public String words() {
      return words;
    }
  }

  /**
   * A lemma that a verdict rests on.
   *
   * @param lemma its id
   * @param kind who checked it for every size
   */
  public record Assumed(String lemma, String kind) {}

  /** A reading that the program's own code has examined. */
  public static AuditRow of(Examined r) {
    return new AuditRow(
        r.claim().source(),
        r.reading().id(),
        r.reading().origin(),
        r.reading().declared(),
        r.scope(),
        r.verdict(),
        r.isAsDeclared(),
        r.gravity(),
        r.ruling().lemmas().stream().map(l -> new Assumed(l.id(), l.kind().name())).toList(),
        brief(r),
        r.evidence(),
        r.evidence().file().isEmpty()
            ? r.settling().stream().map(Records::write).toList()
            : List.of(),
        List.of(),
        r.time(),
        r.isCut(),
        Optional.empty(),
        Set.of(),
        Share.NONE,
        r.isAsDeclared() || r.verdict() != Verdict.REFUTED
            ? Optional.empty()
            : r.settling().stream().findFirst().flatMap(c -> denied(r, c)));
  }

  /** Nothing where a rule of the user's does not answer again. */
  private static Optional<String> denied(Examined r, Record theCase) {
    try {
      return Optional.of(judged(r.claim(), r.reading(), theCase).denied());
    } catch (RuleFailure | IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked") // the reading is one of the claim's
  private static <C extends Record> Finding judged(
      Claim<C> claim, Reading<?> reading, Record theCase) {
    return Kernel.judge((Reading<C>) reading, claim.caseType().cast(theCase));
  }

  /** What the evidence says; of a comparison that does not hold, that it does not. */
  public String said() {
    String text = denied.map(d -> d.replaceFirst("^not ", "")).orElse("");
    return text.isEmpty() || !evidence.detail().endsWith(text)
        ? evidence.detail()
        : evidence.detail().substring(0, evidence.detail().length() - text.length())
            + denied.orElse("");
  }

  /**
   * The same with another verdict and evidence, and with what a rule of the user's had to do with
   * it.
   */
  public AuditRow saying(
      Verdict other,
      boolean asDeclared,
      String briefly,
      String detail,
      Set<String> asked,
      Share part) {
    Grounds said =
        new Grounds(
            evidence.kind(), evidence.file(), evidence.cases(), detail, evidence.searches());
    return new AuditRow(
        source,
        reading,
        origin,
        declared,
        scope,
        other,
        asDeclared,
        gravity,
        assumes,
        briefly,
        said,
        cases,
        finding,
        time,
        isCut,
        failure,
        asked,
        part,
        denied);
  }

  /** The same where a rule of the user's gave no answer. */
  public AuditRow failing(RuleFailure why) {
    boolean late = why.kind() == RuleFailure.Kind.TIME;
    Grounds none = new Grounds(evidence.kind(), "", evidence.cases(), why.getMessage());
    return new AuditRow(
        source,
        reading,
        origin,
        declared,
        scope,
        Verdict.UNDECIDED,
        false,
        List.of(),
        List.of(),
        late ? "not judged in time" : "your rule failed",
        none,
        List.of(),
        List.of(),
        time,
        isCut || late,
        Optional.of(why),
        rules,
        share,
        Optional.empty());
  }

  /** Whether the user's code is at fault. */
  public boolean isFailed() {
    return failure.isPresent() && failure.get().kind() == RuleFailure.Kind.CODE;
  }

  /** Whether there was no memory left for it. */
  public boolean isExhausted() {
    return evidence.detail().equals(Memory.USED_UP);
  }

  /** What a verdict rests on, in a few words. */
  public static String brief(Examined r) {
    Grounds e = r.evidence();
    if (e.detail().equals(Memory.USED_UP)) return "the memory is used up";
    if (!e.file().isEmpty())
      return e.file().substring(e.file().lastIndexOf('/') + 1).replaceAll("^[^.]*\\.|\\.json$", "");
    String cases = counted(e.cases(), "case");
    return switch (e.kind()) {
      case THEOREM ->
          r.ruling().lemmas().isEmpty()
              ? "theorem"
              : "given " + String.join(", ", r.ruling().lemmas().stream().map(Lemma::id).toList());
      case WITNESS -> "a case found";
      case ENUMERATION ->
          r.reading().scope().coverage() instanceof Coverage.Part p
              ? cases + ": " + p.bound()
              : cases;
      case SAMPLE -> cases + " sampled";
    };
  }

  /** So many of something, in words. */
  public static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /**
   * The word for the gravity, "of ours" where no paper is charged with it; empty where nothing is
   * refuted.
   */
  public static String gravity(List<Gravity> gravity, Origin origin) {
    return gravity.stream()
        .map(g -> g.kind() + (origin == Origin.OURS ? " of ours" : ""))
        .findFirst()
        .orElse("");
  }
}
