package counterplay.model.elicitation;

import counterplay.exact.number.RealNumber;

/**
 * Real-valued signals of agents who are alike: each pair of agents has the same, symmetric joint
 * law.
 *
 * <pre>
 *   F(tau) = Pr[X_i &lt;= tau]      P(tau; x) = Pr[X_j &lt;= tau | X_i = x]      G(tau) = P(tau; tau)
 *   Q(tau; x) = E[ P(tau; X_j) | X_i = x ]
 * </pre>
 *
 * <p>Source: Frongillo and others, Sections 2.1, 2.2 and 5.1.
 *
 * @param <T> signals and thresholds
 * @param <N> probabilities
 */
public interface RealSignals<T, N extends RealNumber> {

  /** {@code F(tau)}. */
  N distribution(T tau);

  /** {@code P(tau; x)}, for a signal x that can occur. */
  N posterior(T tau, T x);

  /** {@code Q(tau; x)}, for a signal x that can occur. */
  N secondOrder(T tau, T x);

  /** {@code G(tau)}. */
  default N diagonal(T tau) {
    return posterior(tau, tau);
  }
}
