package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * What one agent can be and do in one round, and what it brings him.
 *
 * @param types the names of his possible types in this round
 * @param actions the names of his private decisions in this round; a single one where he has none
 *     to take
 * @param utility u(x, a, theta), indexed by public decision, private decision, type
 * @param transition mu(x, a, theta), indexed by public decision, private decision, type, next
 *     round's type; empty in the last round
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Role<S extends Scalar<S>>(
    List<String> types,
    List<String> actions,
    List<List<List<S>>> utility,
    List<List<List<List<S>>>> transition) {

  /** The name of the private decision of an agent who has none to take. */
  public static final String NO_ACTION = "none";
}
