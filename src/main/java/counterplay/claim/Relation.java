package counterplay.claim;

import counterplay.exact.Rational;

/** A comparison of two exact numbers. */
public enum Relation {
  /** The two are equal. */
  EQUAL("="),
  /** The two differ. */
  DIFFERENT("!="),
  /** The left one is not less. */
  AT_LEAST(">="),
  /** The left one is not more. */
  AT_MOST("<="),
  /** The left one is more. */
  MORE(">"),
  /** The left one is less. */
  LESS("<");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** The usual sign. */
  public String sign() {
    return sign;
  }

  /** Whether {@code left sign right}. */
  public boolean holds(Rational left, Rational right) {
    int c = left.compareTo(right);
    return switch (this) {
      case EQUAL -> c == 0;
      case DIFFERENT -> c != 0;
      case AT_LEAST -> c >= 0;
      case AT_MOST -> c <= 0;
      case MORE -> c > 0;
      case LESS -> c < 0;
    };
  }
}
