package counterplay.model.dynamic;

/**
 * A decision policy xi: what a planner decides and recommends in a round when he knows, or believes
 * that he knows, everybody's type.
 *
 * <p>Source: Csoka, Sections 1.2 and 6.3.
 *
 * @param <O> the planner's outlook
 * @param <T> the types of all
 */
@FunctionalInterface
public interface Policy<O, T> {

  /**
   * The choice of a round; it may use what the outlook expects from the rounds after it.
   *
   * @param outlook the planner's expectations under this very policy
   * @param round t
   * @param types the types that the choice is for: in Section 1.2 those of round t, in Section 6.3
   *     those before the round's draw
   */
  Choice choice(O outlook, int round, T types);
}
