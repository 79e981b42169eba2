package counterplay.kernel;

import counterplay.claim.evidence.Lemma;

/** Which lemmas that name a machine-checked theorem are bound to a check of it. */
public interface MachineChecked {

  /** Whether the lemma is bound to files that were checked as they stand. */
  boolean test(Lemma lemma);

  /** Why it is not, in a few words; empty if it is, or nobody knows. */
  default String doubt(Lemma lemma) {
    return "";
  }
}
