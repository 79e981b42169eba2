package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * What one agent can be and do in one round.
 *
 * @param types the names of his possible types after the round's draw
 * @param actions the names of his private decisions; a single one where he has none to take
 * @param law mu, indexed by his type before the round, the public type before the round, the public
 *     decision, his private decision, and his type after the draw
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Party<S extends Scalar<S>>(
    List<String> types, List<String> actions, List<List<List<List<List<S>>>>> law) {}
