package counterplay.claim;

/** Whose understanding of a sentence a reading is. */
public enum Origin {
  /** The sentence to the letter. */
  PRINTED,
  /** What the paper's own proof uses. */
  PROOF,
  /** Our variation: weaker, stronger, or the nearest one that is true. */
  OURS
}
