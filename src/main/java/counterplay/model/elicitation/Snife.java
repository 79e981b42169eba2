package counterplay.model.elicitation;

import counterplay.exact.number.Rational;

/**
 * SNIFE priors: symmetric, non-zero, informative, fine-grained, and one of an ensemble (Assumptions
 * 2.1 to 2.4 and 2.6). All five are matters of the pair law.
 *
 * <p>Source: Kong and Schoenebeck, Section 2.1.
 */
public final class Snife {

  private Snife() {}

  /**
   * Whether some, and then every, symmetric prior with this pair law that belongs to an ensemble is
   * SNIFE.
   *
   * @throws ArithmeticException if the pair law has more than four signals and whether it extends
   *     to every number of agents stays open
   */
  public static boolean holds(PairLaw<Rational> law) {
    return law.isNonZero() && law.isInformative() && law.isFineGrained() && Ensemble.exists(law);
  }
}
