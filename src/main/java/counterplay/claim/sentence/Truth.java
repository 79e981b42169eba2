package counterplay.claim.sentence;

/** What is known of an asserted relation between two quantities. */
public enum Truth {
  /** It holds. */
  HOLDS,
  /** It does not hold, or one of the quantities is undefined. */
  FAILS,
  /** The enclosures of the quantities do not tell. */
  OPEN;

  /** In words, behind the relation: {@code holds}. */
  public String inWords() {
    return switch (this) {
      case HOLDS -> "holds";
      case FAILS -> "does not hold";
      case OPEN -> "is left open by the enclosures";
    };
  }
}
