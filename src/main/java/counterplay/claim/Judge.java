package counterplay.claim;

import counterplay.claim.sentence.Finding;
import java.util.function.UnaryOperator;

/**
 * Computes the two sides of a sentence at one case.
 *
 * @param <C> the case
 */
@FunctionalInterface
public interface Judge<C> {

  /** The finding at the case; the case lies inside the scope. */
  Finding judge(C theCase);

  /** The left side at the case, compared with the right side at another one. */
  default Judge<C> withRightSideAt(UnaryOperator<C> other) {
    return c -> {
      Finding here = judge(c);
      return new Finding(
          here.left(), here.relation(), judge(other.apply(c)).right(), here.working());
    };
  }
}
