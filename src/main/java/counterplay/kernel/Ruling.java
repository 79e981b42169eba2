package counterplay.kernel;

import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import java.util.List;
import java.util.Locale;

/** A verdict and what it rests on. Only the kernel makes one. */
public final class Ruling {

  /** The sorts of evidence. */
  public enum Kind {
    /** The kernel established the sentence, or refused its proof. */
    THEOREM,
    /** A single case. */
    WITNESS,
    /** All cases of the scope or of a named part of it. */
    ENUMERATION,
    /** Some cases. */
    SAMPLE;

    /** The word used in files: {@code theorem}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Verdict verdict;
  private final Kind kind;
  private final String detail;
  private final String code;
  private final List<Theorem> theorem;
  private final List<Lemma> lemmas;
  private long judged;
  private List<Record> settling = List.of();

  Ruling(Verdict verdict, Kind kind, String detail) {
    this(verdict, kind, detail, "", List.of(), List.of());
  }

  /** The same after so many cases, the last of which settled the reading if it is given. */
  Ruling after(long judged, List<? extends Record> settling) {
    Ruling same = new Ruling(verdict, kind, detail, code, theorem, lemmas);
    same.judged = judged;
    same.settling = List.copyOf(settling);
    return same;
  }

  Ruling(
      Verdict verdict,
      Kind kind,
      String detail,
      String code,
      List<Theorem> theorem,
      List<Lemma> lemmas) {
    this.verdict = verdict;
    this.kind = kind;
    this.detail = detail;
    this.code = code;
    this.theorem = List.copyOf(theorem);
    this.lemmas = List.copyOf(lemmas);
  }

  /** The verdict. */
  public Verdict verdict() {
    return verdict;
  }

  /** What sort of evidence it rests on. */
  public Kind kind() {
    return kind;
  }

  /** The evidence in words. */
  public String detail() {
    return detail;
  }

  /** The sizes at which code was run where sizes have no end, {@code n = 2..4}; otherwise empty. */
  public String code() {
    return code;
  }

  /** The theorem, if one was made. */
  public List<Theorem> theorem() {
    return theorem;
  }

  /** The lemmas that it rests on. */
  public List<Lemma> lemmas() {
    return lemmas;
  }

  /** How many cases were judged for it. */
  public long judged() {
    return judged;
  }

  /** The case that settled the reading, if one did. */
  public List<Record> settling() {
    return settling;
  }

  /** The same for code that is not the house's own: never more than bounded, by what was run. */
  public Ruling ofForeignCode(String sizes) {
    boolean stronger = verdict == Verdict.PROVED || verdict == Verdict.CONDITIONAL;
    return stronger
        ? new Ruling(
                Verdict.BOUNDED,
                kind,
                "foreign code, run at " + sizes + ": " + detail,
                code,
                theorem,
                lemmas)
            .after(judged, settling)
        : this;
  }
}
