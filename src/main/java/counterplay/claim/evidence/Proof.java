package counterplay.claim.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * What establishes a reading besides its cases. The goal is the sentence by which the reading is
 * judged; it is not said here.
 *
 * @param argument names evidence for the obligations that the kernel computes
 * @param lemmas what evidence may lean on
 * @param carried how the sentence is carried beyond the sizes that are run; at most one
 */
public record Proof(Argument argument, List<Lemma> lemmas, List<Carried> carried) {

  /** Copies the lists. */
  public Proof {
    lemmas = List.copyOf(lemmas);
    carried = List.copyOf(carried);
    if (carried.size() > 1) throw new IllegalArgumentException("carried twice");
  }

  /** Identities, and what an unaided search finds. */
  public static Proof sought() {
    return by(Argument.sought());
  }

  /** Evidence that is named. */
  public static Proof by(Argument argument) {
    return new Proof(argument, List.of(), List.of());
  }

  /** The same leaning on a lemma. */
  public Proof using(Lemma lemma) {
    List<Lemma> more = new ArrayList<>(lemmas);
    more.add(lemma);
    return new Proof(argument, more, carried);
  }

  /** The same, carried to every size. */
  public Proof carriedBy(Carried how) {
    return new Proof(argument, lemmas, List.of(how));
  }
}
