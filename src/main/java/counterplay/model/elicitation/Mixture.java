package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A hidden state is drawn; given the state the agents' signals are independent and all of the
 * state's distribution. It is an exchangeable prior for every number of agents, with one pair law:
 * an ensemble in the sense of Assumption 2.6.
 *
 * <pre>  Pr[s_1, ..., s_n] = sum_k w_k p_k(s_1) ... p_k(s_n)</pre>
 *
 * @param weights the probability w_k of each state
 * @param states the distribution p_k of signals in each state
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Mixture<S extends Scalar<S>>(List<S> weights, List<List<S>> states) {

  /**
   * @throws IllegalArgumentException if weights or a state are no distribution, or their numbers
   *     differ
   */
  public Mixture {
    weights = Distributions.checked(weights, "the law of the states");
    List<List<S>> copies = new ArrayList<>();
    for (int k = 0; k < states.size(); k++)
      copies.add(Distributions.checked(states.get(k), "state " + k));
    if (copies.size() != weights.size()
        || copies.stream().mapToInt(List::size).distinct().count() != 1) {
      throw new IllegalArgumentException(weights.size() + " weights for the states " + states);
    }
    states = List.copyOf(copies);
  }

  /** The number m of signals. */
  public int signals() {
    return states.get(0).size();
  }

  /** The prior for so many agents. */
  public JointPrior<S> prior(int agents) {
    List<S> table = new ArrayList<>();
    for (List<Integer> draw : JointPrior.tuples(agents, signals()))
      table.add(Distributions.sum(weights.size(), k -> weighed(k, draw)));
    return JointPrior.ofTable(agents, signals(), table);
  }

  /** The law of two agents' signals, the same for every number of agents. */
  public PairLaw<S> pairLaw() {
    return new PairLaw<>(
        Lists.each(
            signals(),
            s ->
                Lists.each(
                    signals(),
                    t -> Distributions.sum(weights.size(), k -> weighed(k, List.of(s, t))))));
  }

  /** The probability of a state, and of these signals in it. */
  private S weighed(int state, List<Integer> signals) {
    S product = weights.get(state);
    for (int s : signals) product = product.times(states.get(state).get(s));
    return product;
  }
}
