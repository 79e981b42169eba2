package counterplay.search;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.kernel.Ruling;
import java.time.Duration;
import java.util.List;

/**
 * A reading and the verdict that was computed for it.
 *
 * @param claim the claim
 * @param reading the reading
 * @param ruling the kernel's verdict
 * @param evidence what it rests on
 * @param time how long it took
 * @param isCut whether the work was ended before its time
 */
public record Examined(
    Claim<?> claim,
    Reading<?> reading,
    Ruling ruling,
    Grounds evidence,
    Duration time,
    boolean isCut) {

  /** The computed verdict. */
  public Verdict verdict() {
    return ruling.verdict();
  }

  /** The case that contradicts the sentence or shows what is said to exist, if there is one. */
  public List<Record> settling() {
    return ruling.settling();
  }

  /** The scope in words; where sizes have no end, also the sizes at which code was run. */
  public String scope() {
    return reading.scope().words()
        + (ruling.code().isEmpty() ? "" : " (code: " + ruling.code() + ")");
  }

  /** How grave the refutation is, where it is refuted and its gravity is declared. */
  public List<Gravity> gravity() {
    return verdict() == Verdict.REFUTED ? List.copyOf(reading.gravity()) : List.of();
  }

  /** Whether the verdict is the declared one. */
  public boolean isAsDeclared() {
    return verdict() == reading.declared();
  }
}
