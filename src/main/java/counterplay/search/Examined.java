package counterplay.search;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import java.time.Duration;
import java.util.List;

/**
 * A reading and the verdict that was computed for it.
 *
 * @param claim the claim
 * @param reading the reading
 * @param verdict the computed verdict
 * @param evidence what it rests on
 * @param settling the case that contradicts the sentence or shows what is said to exist, if there is one
 * @param time how long it took
 * @param isCut whether the work was ended before its time
 */
public record Examined(Claim<?> claim, Reading<?> reading, Verdict verdict, Evidence evidence, List<Record> settling,
    Duration time, boolean isCut) {

  /** How grave the refutation is, where it is refuted and its gravity is declared. */
  public List<Gravity> gravity() {
    return verdict == Verdict.REFUTED ? List.copyOf(reading.gravity()) : List.of();
  }

  /** Whether the verdict is the declared one. */
  public boolean isAsDeclared() {
    return verdict == reading.declared();
  }
}
