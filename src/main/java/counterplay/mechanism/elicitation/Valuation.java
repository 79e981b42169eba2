package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.Reals;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.ScoringRule;
import java.util.Map;

/**
 * Payments as numbers: the terms get their values from a scoring rule and the Hellinger divergence.
 */
public final class Valuation {

  private Valuation() {}

  /**
   * The amount under a scoring rule, in the most exact form that its terms allow.
   *
   * @throws ArithmeticException if a score with a factor other than zero is minus infinity
   */
  public static RealNumber of(Payment<Rational> payment, ScoringRule rule) {
    LogSum scores = LogSum.of(payment.constant());
    NestedRoot distances = NestedRoot.of(Rational.ZERO);
    for (Map.Entry<PaymentTerm<Rational>, Rational> e : payment.terms().entrySet()) {
      if (e.getKey() instanceof PaymentTerm.Score<Rational> t)
        scores = scores.plus(rule.score(t.signal(), t.prediction()).scale(e.getValue()));
      if (e.getKey() instanceof PaymentTerm.Log<Rational> t)
        scores = scores.plus(LogSum.log(t.argument()).scale(e.getValue()));
      if (e.getKey() instanceof PaymentTerm.Root<Rational> t)
        distances = distances.plus(NestedRoot.sqrt(RootSum.of(t.argument())).scale(e.getValue()));
      if (e.getKey() instanceof PaymentTerm.Divergence<Rational> t) {
        scores = scores.plus(LogSum.of(FDivergence.hellinger(t.p(), t.q()).scale(e.getValue())));
      }
      if (e.getKey() instanceof PaymentTerm.Distance<Rational> t) {
        distances =
            distances.plus(
                NestedRoot.sqrt(FDivergence.hellinger(t.p(), t.q())).scale(e.getValue()));
      }
    }
    if (!scores.logs().isEmpty())
      return distances.isZero() ? scores : Reals.plus(scores, distances);
    return simplest(distances.plus(NestedRoot.of(scores.constant())));
  }

  private static RealNumber simplest(NestedRoot sum) {
    return sum.roots().isEmpty() ? sum.plain() : sum;
  }

  /**
   * The amount under the quadratic rule, over any numbers.
   *
   * @throws IllegalArgumentException if the payment has terms other than scores
   */
  public static <S extends Scalar<S>> S quadratic(Payment<S> payment) {
    return payment.valued(
        term -> {
          if (term instanceof PaymentTerm.Score<S> t)
            return ScoringRule.Quadratic.of(t.signal(), t.prediction());
          throw new IllegalArgumentException("no polynomial: " + term);
        });
  }

  /**
   * The amount with a parameter for each term, for identities that hold whatever the scoring rule
   * is.
   *
   * @param names the parameter of each term; a new term gets the next name T1, T2, ...
   */
  public static Polynomial symbolic(
      Payment<Polynomial> payment, Map<PaymentTerm<Polynomial>, String> names) {
    return payment
        .collected()
        .valued(
            term ->
                Polynomial.parameter(names.computeIfAbsent(term, t -> "T" + (names.size() + 1))));
  }
}
