package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * One round of the more general model: a public decision, private decisions, a draw of all types,
 * reports.
 *
 * @param decisions the names of the public decisions
 * @param publicTypes the names of the possible public types after the draw
 * @param publicLaw the law of the public type, indexed by the public type before, the public
 *     decision, the public type after
 * @param parties what each agent can be and do, in the order of the agents
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record GeneralRound<S extends Scalar<S>>(
    List<String> decisions,
    List<String> publicTypes,
    List<List<List<S>>> publicLaw,
    List<Party<S>> parties) {}
