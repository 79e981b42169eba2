package counterplay.model.scenario;

import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;

/**
 * A strategy profile as a function of the prior, on a prior and all its relabellings: enough to
 * speak of pi(s) (Definition 2.14).
 *
 * @param base a prior Q
 * @param atRelabelled s at rho(Q), for each permutation rho in the order of {@link
 *     Permutation#all}; where two of the relabelled priors are equal, the first counts
 * @param <S> the numbers
 */
public record PriorStrategy<S extends Scalar<S>>(
    JointPrior<S> base, List<TableProfile<S>> atRelabelled) {

  /**
   * @throws IllegalArgumentException unless there is a profile for each permutation
   */
  public PriorStrategy {
    atRelabelled = List.copyOf(atRelabelled);
    if (atRelabelled.size() != Permutation.all(base.signals()).size()) {
      throw new IllegalArgumentException(
          atRelabelled.size() + " profiles for the relabellings of " + base.signals() + " signals");
    }
  }

  /** The same profile whatever the prior is. */
  public static <S extends Scalar<S>> PriorStrategy<S> constant(
      JointPrior<S> base, TableProfile<S> profile) {
    return new PriorStrategy<>(
        base, Permutation.all(base.signals()).stream().map(rho -> profile).toList());
  }

  /** The scenario (Q, s) at a relabelling Q of the base. */
  public Scenario<S> at(JointPrior<S> prior) {
    List<Permutation> all = Permutation.all(base.signals());
    for (int k = 0; k < all.size(); k++) {
      if (base.permuted(all.get(k)).equals(prior))
        return new Scenario<>(prior, atRelabelled.get(k));
    }
    throw new IllegalArgumentException("not a relabelling of the base: " + prior);
  }

  /** The scenario (Q, pi(s)), where {@code pi(s)(sigma, Q) = s(pi(sigma), pi(Q))}. */
  public Scenario<S> permutedAt(Permutation pi, JointPrior<S> prior) {
    return new Scenario<>(prior, at(prior.permuted(pi)).profile().relabelled(pi));
  }

  /** The base and what it becomes when it is relabelled by pi again and again, each once. */
  public List<JointPrior<S>> cycle(Permutation pi) {
    List<JointPrior<S>> cycle = new ArrayList<>(List.of(base));
    for (Permutation power = pi; !power.isIdentity(); power = power.then(pi))
      cycle.add(base.permuted(power));
    return List.copyOf(cycle);
  }
}
