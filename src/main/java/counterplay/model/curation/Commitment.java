package counterplay.model.curation;

import counterplay.exact.number.Scalar;

/**
 * What a protocol sees of a strategy.
 *
 * @param manner of which kind it is
 * @param price the relative price: 0 for a zero-information strategy, 1 for the truthful one, in
 *     (0, 1] otherwise
 * @param <S> the numbers
 */
public record Commitment<S extends Scalar<S>>(Manner manner, S price) {

  /** Whether it is s^t. */
  public boolean isTruthful() {
    return manner == Manner.TRUTHFUL;
  }

  /** Whether it is in S^r. */
  public boolean isZero() {
    return manner == Manner.ZERO;
  }
}
