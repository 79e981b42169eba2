package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import java.util.Map;

/**
 * How an agent reports: a probability distribution over the types of the round for each
 * information.
 *
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
@FunctionalInterface
public interface ReportingBehaviour<S extends Scalar<S>> {

  /**
   * The probabilities of the types that he may report; types that are absent have probability zero.
   */
  Map<Integer, S> report(Information information);
}
