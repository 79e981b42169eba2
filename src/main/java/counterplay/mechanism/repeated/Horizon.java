package counterplay.mechanism.repeated;

import counterplay.exact.number.Rational;

/** How long a repeated game lasts. */
public sealed interface Horizon {

  /**
   * So many rounds, which count alike.
   *
   * @param rounds at least 1
   */
  public record Finite(int rounds) implements Horizon {
    /**
     * @throws IllegalArgumentException if there is no round
     */
    public Finite {
      if (rounds < 1)
        throw new IllegalArgumentException("a game of " + rounds + " rounds; wanted is at least 1");
    }
  }

  /**
   * Rounds without end; each counts so many times what the round before it does.
   *
   * @param discount in [0, 1)
   */
  public record Endless(Rational discount) implements Horizon {
    /**
     * @throws IllegalArgumentException unless the discount factor lies in [0, 1)
     */
    public Endless {
      if (discount.signum() < 0 || discount.compareTo(Rational.ONE) >= 0) {
        throw new IllegalArgumentException(
            "a discount factor of " + discount + "; wanted is one in [0, 1)");
      }
    }
  }
}
