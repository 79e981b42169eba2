package counterplay.mechanism.elicitation;

import java.util.List;

/**
 * What a {@link Payment} is made of besides numbers. Terms stay formal, so that an identity between
 * payments holds for every scoring rule at once.
 *
 * @param <S> the numbers of the reports
 */
public sealed interface PaymentTerm<S> {

  /**
   * {@code PS(signal, prediction)} for the scoring rule that a mechanism uses.
   *
   * @param signal the signal that was predicted
   * @param prediction one weight for each signal
   */
  record Score<S>(int signal, List<S> prediction) implements PaymentTerm<S> {}

  /**
   * {@code log(argument)}.
   *
   * @param argument a positive number
   */
  record Log<S>(S argument) implements PaymentTerm<S> {}

  /**
   * {@code sqrt(argument)}.
   *
   * @param argument a number that is not negative
   */
  record Root<S>(S argument) implements PaymentTerm<S> {}

  /**
   * The Hellinger divergence {@code D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2}.
   *
   * @param p a distribution
   * @param q a distribution
   */
  record Divergence<S>(List<S> p, List<S> q) implements PaymentTerm<S> {}

  /**
   * The Hellinger distance {@code sqrt(D*(p, q))}.
   *
   * @param p a distribution
   * @param q a distribution
   */
  record Distance<S>(List<S> p, List<S> q) implements PaymentTerm<S> {}
}
