package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;

/**
 * A decision policy xi: what the planner decides and recommends in a round when he knows, or
 * believes that he knows, all types.
 *
 * <p>Source: Csoka, Section 6.3.
 *
 * @param <S> the numbers of the model
 */
@FunctionalInterface
public interface GeneralPolicy<S extends Scalar<S>> {

  /**
   * xi(t, theta_{t-1}): the choice of round t; it may use what the outlook expects from the rounds
   * after it.
   *
   * @param outlook the planner's expectations under this very policy
   * @param round t = 1..k
   * @param before the types before the round's draw
   */
  Choice choice(GeneralOutlook<S> outlook, int round, Types before);
}
