package frongillo.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FiniteRankSignals;
import java.util.List;

/**
 * A signal model, a threshold that all others use, and a signal of the agent.
 *
 * @param model the joint law of signals
 * @param tau the threshold
 * @param x the signal, which can occur
 */
public record At(FiniteRankSignals model, Rational tau, Rational x) {

  /**
   * @throws IllegalArgumentException if the signal or the threshold cannot occur
   */
  public At {
    if (model.density(x).signum() <= 0 || model.density(tau).signum() <= 0)
      throw new IllegalArgumentException("no agent has the signal " + x + ", or none " + tau);
  }

  /** {@code p = P(tau; x), g = G(tau), f = F(tau)}, the threshold and the signal. */
  public Assignment numbers() {
    return Assignment.NONE
        .number("tau", tau)
        .number("x", x)
        .number("p", model.posterior(tau, x))
        .number("g", model.diagonal(tau))
        .number("f", model.distribution(tau))
        .number("d", model.density(x));
  }

  /** The same with {@code q = Q(tau; x), r = Q(tau; tau)}. */
  public Assignment withSecondOrder() {
    return numbers()
        .number("q", model.secondOrder(tau, x))
        .number("r", model.secondOrder(tau, tau));
  }

  /** The probabilities of LL, LH, HL, HH when the agent uses x and his peer tau for a threshold. */
  public List<Rational> reports() {
    Rational both = model.joint(x, tau);
    Rational own = model.distribution(x).minus(both);
    Rational peer = model.distribution(tau).minus(both);
    return List.of(both, own, peer, Rational.ONE.minus(both).minus(own).minus(peer));
  }
}
