package counterplay.claim.sentence;

import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;

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
    return of(Order.ofSign(left.compareTo(right))) == Truth.HOLDS;
  }

  /**
   * What is true of {@code left sign right}, given how the left number compares to the right one.
   */
  public Truth of(Order order) {
    if (order == Order.UNKNOWN) return Truth.OPEN;
    boolean holds =
        switch (this) {
          case EQUAL -> order == Order.EQUAL;
          case DIFFERENT -> order != Order.EQUAL;
          case AT_LEAST -> order != Order.LESS;
          case AT_MOST -> order != Order.MORE;
          case MORE -> order == Order.MORE;
          case LESS -> order == Order.LESS;
        };
    return holds ? Truth.HOLDS : Truth.FAILS;
  }
}
