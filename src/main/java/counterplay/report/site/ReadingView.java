package counterplay.report.site;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.claim.Quantifier;
import counterplay.corpus.Exhibit;
import counterplay.report.Rests;
import counterplay.search.Examined;
import java.nio.file.Path;
import java.util.List;

/**
 * A reading with its verdict, for templates.
 *
 * @param result what was examined
 * @param cases the judged cases
 * @param rests what the verdict rests on, a line each
 */
public record ReadingView(Examined result, List<CaseView> cases, List<String> rests) {

  static ReadingView of(Examined r, List<Exhibit<?>> exhibits, Path home, CaseView.Studio studio) {
    List<CaseView> cases = exhibits.stream().map(e -> CaseView.of(e, studio)).toList();
    return new ReadingView(
        r, cases.isEmpty() ? found(r.claim(), r, studio) : cases, Rests.lines(r, home));
  }

  private static <C extends Record> List<CaseView> found(
      Claim<C> claim, Examined r, CaseView.Studio studio) {
    return r.settling().stream()
        .map(c -> CaseView.of(claim, claim.reading(r.reading().id()).orElseThrow(), c, studio))
        .toList();
  }

  /** Its name. */
  public String id() {
    return result.reading().id();
  }

  /** The verdict. */
  public String verdict() {
    return result.verdict().name();
  }

  /** {@code substantive}, {@code misprint}, {@code edge}, or empty. */
  public String gravity() {
    return result.gravity().stream().findFirst().map(g -> g.kind().toString()).orElse("");
  }

  /** What was meant, or which condition is missing; or empty. */
  public String remark() {
    return result.gravity().stream().findFirst().map(Gravity::remark).orElse("");
  }

  /** Another claim that is charged with the slip; or empty. */
  public String charged() {
    return result.gravity().stream().findFirst().map(Gravity::charged).orElse("");
  }

  /** Whose understanding it is. */
  public String origin() {
    return switch (result.reading().origin()) {
      case PRINTED -> "printed";
      case PROOF -> "of the proof";
      case OURS -> "ours";
    };
  }

  /** Whether the paper is charged with it. */
  public boolean isOfThePaper() {
    return result.reading().origin() != Origin.OURS;
  }

  /** What it speaks of. */
  public String quantifier() {
    return result.reading().quantifier() == Quantifier.EXISTS ? "some case" : "every case";
  }
}
