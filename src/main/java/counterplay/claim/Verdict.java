package counterplay.claim;

/** What may be said of one reading. */
public enum Verdict {
  /**
   * The kernel established the sentence on its whole domain, leaning on nothing but what a machine
   * checked, or a case shows what was said to exist.
   */
  PROVED,
  /** The same, leaning on at least one lemma that no machine checked; each is named. */
  CONDITIONAL,
  /** The same for a smaller scope, which is named. */
  BOUNDED,
  /** Cases were tried and none refutes; never called a proof. */
  SURVIVED,
  /** An exact case inside the scope contradicts the sentence, or leaves it undefined. */
  REFUTED,
  /** Neither, and the evidence says why. */
  UNDECIDED
}
