package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.List;

/**
 * How a planner chooses when he knows, or believes that he knows, everybody's type.
 *
 * @param <S> the numbers of the model
 */
@FunctionalInterface
public interface Policy<S extends Scalar<S>> {

  /**
   * The choice of a round; it may use what the outlook expects from the rounds after it.
   *
   * @param outlook the planner's expectations under this very policy
   * @param round t
   * @param types the type profile of round t
   */
  Choice choice(Outlook<S> outlook, int round, List<Integer> types);
}
