package kong.lemmas;

import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Term;
import java.util.List;

/** Payments as numbers of a sentence: scores by any rule PS, divergences and distances by roots. */
public final class Terms {

  private Terms() {}

  /**
   * The amount.
   *
   * @throws IllegalArgumentException if a logarithm is paid
   */
  public static <S extends Scalar<S>> S valued(Payment<S> payment, Variables<S> x) {
    return payment.valued(term -> {
      if (term instanceof Term.Score<S> t) return x.score("PS", t.signal(), t.prediction());
      if (term instanceof Term.Divergence<S> t) return divergence(x, t.p(), t.q());
      if (term instanceof Term.Distance<S> t) return x.root(divergence(x, t.p(), t.q()));
      throw new IllegalArgumentException("a logarithm is paid");
    });
  }

  /** {@code D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2}. */
  public static <S extends Scalar<S>> S divergence(Variables<S> x, List<S> p, List<S> q) {
    S sum = x.number(0);
    for (int s = 0; s < p.size(); s++) {
      S d = x.root(p.get(s)).minus(x.root(q.get(s)));
      sum = sum.plus(d.times(d));
    }
    return sum;
  }
}
