package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * One round of a dynamic model.
 *
 * @param decisions the names of the public decisions of the round
 * @param roles what each agent can be and do, in the order of the agents
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Stage<S extends Scalar<S>>(List<String> decisions, List<Role<S>> roles) {}
