package counterplay.report.site;

import counterplay.claim.evidence.Lemma;
import java.util.List;

/**
 * A lemma, for templates.
 *
 * @param lemma what it says
 * @param lines it, why it holds and who checked it
 * @param resting the readings that rest on it
 */
public record LemmaView(Lemma lemma, List<String> lines, List<ReadingView> resting) {

  /** The page that it stands on. */
  public String page() {
    return lemma.kind() == Lemma.Kind.MACHINE ? "theorems.html" : "lemmas.html";
  }
}
