package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The best prediction with a reported signal, read off the expected payment. Where the own
 * prediction p enters as
 *
 * <pre>  sum_k c_k PS(k, p)    or    sum_k c_k log p(k),    c_k &gt;= 0, not all zero</pre>
 *
 * the best one is c divided by its sum, under every proper rule; no closed form of a mechanism is
 * used. Where p does not enter, no prediction is better than the true one.
 */
public final class BestReport {

  private BestReport() {}

  /**
   * The best report of agent i after a signal among those that name the given signal, the others
   * playing the profile.
   *
   * @throws IllegalArgumentException if the prediction enters in another way: by divergences, or
   *     with a factor that is negative
   */
  public static Report<Rational> naming(
      int named, Expectation<Rational> game, Profile<Rational> profile, int i, int signal) {
    List<Rational> probe = probe(game.prior().signals());
    Payment<Rational> paid = game.weighed(profile, i, signal, new Report<>(named, probe));
    List<Rational> factors = new ArrayList<>(Lists.each(probe.size(), k -> Rational.ZERO));
    for (Map.Entry<PaymentTerm<Rational>, Rational> e : paid.terms().entrySet()) {
      PaymentTerm<Rational> term = e.getKey();
      if (term instanceof PaymentTerm.Score<Rational> t && t.prediction().equals(probe))
        factors.set(t.signal(), factors.get(t.signal()).plus(e.getValue()));
      if (term instanceof PaymentTerm.Log<Rational> t && probe.contains(t.argument())) {
        int k = probe.indexOf(t.argument());
        factors.set(k, factors.get(k).plus(e.getValue()));
      }
      if (term instanceof PaymentTerm.Root<Rational> t && probe.contains(t.argument()))
        throw new IllegalArgumentException(
            "the " + game.mechanism().title() + " pays for the root of the own prediction");
      if (term instanceof PaymentTerm.Divergence<Rational> t
              && (t.p().equals(probe) || t.q().equals(probe))
          || term instanceof PaymentTerm.Distance<Rational> d
              && (d.p().equals(probe) || d.q().equals(probe))) {
        throw new IllegalArgumentException(
            "the " + game.mechanism().title() + " pays for the divergence of the own prediction");
      }
    }
    Rational sum = Rational.sum(factors);
    if (factors.stream().allMatch(Rational::isZero))
      return new Report<>(named, game.prior().pairLaw().posterior(signal));
    if (sum.signum() <= 0 || factors.stream().anyMatch(c -> c.signum() < 0)) {
      throw new IllegalArgumentException(
          "the "
              + game.mechanism().title()
              + " pays for the own prediction with the factors "
              + factors);
    }
    return new Report<>(named, factors.stream().map(c -> c.over(sum)).toList());
  }

  /** A prediction that nobody makes by chance: different weights with a large prime denominator. */
  private static List<Rational> probe(int signals) {
    long prime = 1_000_003;
    List<Rational> weights = new ArrayList<>();
    Rational rest = Rational.ONE;
    for (int k = 0; k + 1 < signals; k++) {
      Rational weight = Rational.of(prime / signals + 17 + k * 101L, prime);
      weights.add(weight);
      rest = rest.minus(weight);
    }
    weights.add(rest);
    return List.copyOf(weights);
  }
}
