package counterplay.model.dynamic;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import java.util.ArrayList;
import java.util.List;

/**
 * Two agents in the more general model whose payoffs need not be quasilinear: F^i(theta_k^i, y^i),
 * rising in the payment y^i without bound. What else F may depend on, the paths of types and
 * decisions, is carried along in the types.
 *
 * <p>Source: Csoka, Appendix F.
 *
 * @param model the model; its worths are the money that a type brings, which F need not respect
 * @param payoffs F^i, indexed by agent and his type after the last round
 */
public record Stakes(GeneralModel<Rational> model, List<List<PiecewiseLinear>> payoffs) {

  /**
   * @throws IllegalArgumentException if there are not two agents, or not one rising payoff for each
   *     last type
   */
  public Stakes {
    payoffs = payoffs.stream().map(List::copyOf).toList();
    if (model.size() != 2 || payoffs.size() != 2)
      throw new IllegalArgumentException("the recursion is for 2 agents, not " + model.size());
    for (int i = 0; i < 2; i++) {
      if (payoffs.get(i).size() != model.typeCounts(model.last()).get(i))
        throw new IllegalArgumentException(
            payoffs.get(i).size() + " payoffs for the types of " + model.agents().get(i));
      if (payoffs.get(i).stream().anyMatch(f -> f.left().signum() < 0))
        throw new IllegalArgumentException(
            "a payoff of " + model.agents().get(i) + " that falls in the payment");
    }
  }

  /** Quasilinear payoffs: F^i = v^i + y^i. */
  public static Stakes quasilinear(GeneralModel<Rational> model) {
    return ofMoney(
        model,
        List.of(
            PiecewiseLinear.line(Rational.ZERO, Rational.ONE),
            PiecewiseLinear.line(Rational.ZERO, Rational.ONE)));
  }

  /** Payoffs that depend on all the money one ends up with: F^i = U^i(v^i + y^i). */
  public static Stakes ofMoney(GeneralModel<Rational> model, List<PiecewiseLinear> utilities) {
    List<List<PiecewiseLinear>> payoffs = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) {
      PiecewiseLinear utility = utilities.get(i);
      payoffs.add(
          model.worth().get(i).stream()
              .map(v -> utility.moved(Rational.ONE, v.negated(), Rational.ZERO))
              .toList());
    }
    return new Stakes(model, payoffs);
  }
}
