package counterplay.claim;

/**
 * Computes the two sides of a sentence at one case.
 *
 * @param <C> the case
 */
@FunctionalInterface
public interface Judge<C> {

  /** The finding at the case; the case lies inside the scope. */
  Finding judge(C theCase);
}
