package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.Set;

/**
 * What a trustful planner expects: the efficient decisions of a dynamic model and every agent's
 * expected remaining utility, calculated as if all reports were true, would be true, and the
 * recommended decisions were followed.
 *
 * <pre>
 *   V_t^j(theta) = u(x, a^j, theta^j) + E V_{t+1}^j(theta'),   (x, a) = xi(t, theta),  theta'^i ~ mu(x, a^i, theta^i)
 * </pre>
 *
 * @param expectations the same of the model as a process
 * @param <S> the numbers of the model
 */
public record Outlook<S extends Scalar<S>>(Expectations<DynamicModel<S>, S> expectations) {

  /** Prepares the calculation under the efficient policy. */
  public Outlook(DynamicModel<S> model) {
    this(new Expectations<>(model));
  }

  /** Prepares the calculation under any policy, efficient or not. */
  public Outlook(DynamicModel<S> model, Policy<Outlook<S>, List<Integer>> policy) {
    this(new Expectations<>(model, (e, t, types) -> policy.choice(new Outlook<>(e), t, types)));
  }

  /** The same outlook over all types; see {@link Expectations#everywhere}. */
  public Outlook<S> everywhere() {
    return new Outlook<>(expectations.everywhere());
  }

  /** The same planner's outlook if the utility of agent i did not count. */
  public Outlook<S> without(int i) {
    return new Outlook<>(expectations.without(i));
  }

  /** The model. */
  public DynamicModel<S> model() {
    return expectations.process();
  }

  /**
   * The policy's choice xi(t, theta); the efficient one unless another policy was given.
   *
   * @throws ArithmeticException if it depends on parameters which of several choices is best
   */
  public Choice choice(int round, List<Integer> types) {
    return expectations.choice(round, types);
  }

  /**
   * V_t(theta): every agent's expected utility from round t to the end when the types of round t
   * are as given.
   */
  public List<S> values(int round, List<Integer> types) {
    return expectations.values(round, types);
  }

  /**
   * Every agent's expected utility from round t to the end when only some types of round t are
   * known: the other agents' types are still those of round t - 1, in which the efficient choice
   * for {@code before} was taken.
   *
   * @param round t, at least 1
   * @param before the type profile of round t - 1
   * @param now the type profile of round t, read only for the updated agents
   * @param updated the agents whose type of round t is known
   */
  public List<S> values(int round, List<Integer> before, List<Integer> now, Set<Integer> updated) {
    return expectations.values(round, before, now, updated);
  }

  /** All choices of a round, in the model's order. */
  public List<Choice> choices(int round) {
    return expectations.choices(round);
  }

  /**
   * Every agent's expected utility from round t on if the given choice is taken now and the policy
   * is followed later.
   */
  public List<S> valuesAfter(int round, List<Integer> types, Choice choice) {
    return expectations.valuesAfter(round, types, choice);
  }

  /** The utility u(x_t, a_t^i, theta_t^i) of one agent in one round. */
  public S utility(int round, int agent, Choice choice, int type) {
    return model().utility(round, agent, choice, type);
  }
}
