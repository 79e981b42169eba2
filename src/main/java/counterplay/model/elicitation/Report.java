package counterplay.model.elicitation;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * What an agent tells a mechanism: a signal and a prediction, the distribution of another agent's
 * signal.
 *
 * <p>Source: Kong and Schoenebeck, Section 2.2.
 *
 * @param signal the reported signal, from 0 to m - 1
 * @param prediction one weight for each of the m signals
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Report<S extends Scalar<S>>(int signal, List<S> prediction) {

  /**
   * @throws IllegalArgumentException if the prediction is no distribution or the signal is none of
   *     its signals
   */
  public Report {
    prediction = Distributions.checked(prediction, "a prediction");
    if (signal < 0 || signal >= prediction.size())
      throw new IllegalArgumentException(signal + " is no signal below " + prediction.size());
  }
}
