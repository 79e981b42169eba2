package counterplay.exact.number;

/** The answer to a comparison that may have to be left open. */
public enum Order {
  /** The first number is less. */
  LESS,
  /** The two numbers are equal. */
  EQUAL,
  /** The first number is more. */
  MORE,
  /** What is known of the two numbers does not tell. */
  UNKNOWN;

  /** The answer that a sign (negative, zero, positive) of the difference stands for. */
  public static Order ofSign(int sign) {
    return sign < 0 ? LESS : sign > 0 ? MORE : EQUAL;
  }

  /** The answer with the two numbers exchanged. */
  public Order reversed() {
    return switch (this) {
      case LESS -> MORE;
      case MORE -> LESS;
      case EQUAL -> EQUAL;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
