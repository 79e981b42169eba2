package counterplay.claim;

import java.util.stream.Stream;

/**
 * The cases that a scope offers for judging.
 *
 * @param <C> the case
 */
public interface Candidates<C> {

  /** All cases, smallest first, each once; endless where the set is infinite. */
  Stream<C> smallestFirst();

  /** Cases drawn at random, endless; the same for the same seed. */
  Stream<C> sampled(long seed);

  /**
   * Cases that are smaller than the given one, best first; none if it is the smallest of its kind.
   */
  Stream<C> smaller(C theCase);

  /** Whether {@link #smallestFirst} ends. */
  boolean isFinite();
}
