package csoka.reduced;

/**
 * The two kinds of a binary type or report. Two of them are of the same kind, or opposite, whatever
 * their percentages: 30%, 20% and 10% are low; 70%, 80% and 90% are high.
 *
 * <p>Source: Section 3.2, the signs for "same kind" and "opposite".
 */
public enum Level {
  /** The lower of the two. */
  LOW,
  /** The higher of the two. */
  HIGH;

  /** The other one. */
  public Level opposite() {
    return this == LOW ? HIGH : LOW;
  }

  /** The level of a type's index in a round with two types. */
  public static Level of(int index) {
    return values()[index];
  }

  /** One letter, L or H. */
  public String letter() {
    return name().substring(0, 1);
  }
}
