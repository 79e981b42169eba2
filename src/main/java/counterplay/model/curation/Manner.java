package counterplay.model.curation;

/**
 * How an agent commits herself, as far as the paper's protocols and axioms tell commitments apart.
 */
public enum Manner {
  /** A zero-information strategy: p = q. */
  ZERO,
  /** The truthful strategy (1, 0). */
  TRUTHFUL,
  /** Anything else. */
  OTHER
}
