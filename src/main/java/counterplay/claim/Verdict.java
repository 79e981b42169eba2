package counterplay.claim;

/** What may be said of one reading. */
public enum Verdict {
  /** The whole scope is covered by a certificate that the kernel checked, or a case shows what was said to exist. */
  PROVED,
  /** The same for a smaller scope, which is named. */
  BOUNDED,
  /** Cases were tried and none refutes; never called a proof. */
  SURVIVED,
  /** An exact case inside the scope contradicts the sentence, or leaves it undefined. */
  REFUTED,
  /** Neither, and the evidence says why. */
  UNDECIDED
}
