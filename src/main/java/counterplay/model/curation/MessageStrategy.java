package counterplay.model.curation;

import counterplay.exact.number.Rational;

/**
 * A strategy (p, q).
 *
 * @param p the probability of the message 0 given the bit 0
 * @param q the probability of the message 0 given the bit 1
 */
public record MessageStrategy(Rational p, Rational q) {

  /** s^t. */
  public static final MessageStrategy TRUTH = new MessageStrategy(Rational.ONE, Rational.ZERO);

  /**
   * @throws IllegalArgumentException unless both are probabilities
   */
  public MessageStrategy {
    if (!p.isProbability() || !q.isProbability())
      throw new IllegalArgumentException("(" + p + ", " + q + ") is no strategy");
  }

  /** As a channel. */
  public Channel<Rational> channel() {
    return new Channel<>(p, q);
  }

  /** Of which kind it is. */
  public Manner manner() {
    return p.equals(q) ? Manner.ZERO : equals(TRUTH) ? Manner.TRUTHFUL : Manner.OTHER;
  }
}
