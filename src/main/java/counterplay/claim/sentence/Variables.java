package counterplay.claim.sentence;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.function.Function;

/**
 * The free variables of a sentence at one case, or in general: code that reads them cannot tell
 * which.
 *
 * @param <S> the numbers
 */
public interface Variables<S extends Scalar<S>> {

  /** The size or choice of that name. */
  int whole(String name);

  /** The single number of that name. */
  S get(String name);

  /** The numbers of that name: of a distribution all, with the last one. */
  List<S> list(String name);

  /** The given rational. */
  S number(Rational value);

  /** The given integer. */
  default S number(long value) {
    return number(Rational.of(value));
  }

  /**
   * The square root.
   *
   * @throws ArithmeticException if the number is negative
   */
  S root(S radicand);

  /** {@code sqrt(d_1^2 + ... + d_k^2)}. */
  default S norm(List<S> d) {
    S sum = number(0);
    for (S each : d) sum = sum.plus(each.times(each));
    return root(sum);
  }

  /** {@code PS(signal, prediction)} of the scoring rule of that name. */
  S score(String rule, int signal, List<S> prediction);

  /** {@code PS(law, prediction) = sum_k law(k) PS(k, prediction)}. */
  default S score(String rule, List<S> law, List<S> prediction) {
    S sum = number(0);
    for (int k = 0; k < law.size(); k++)
      sum = sum.plus(law.get(k).times(score(rule, k, prediction)));
    return sum;
  }

  /** {@code f(x)} of the function of that name, convex or any; x is positive. */
  S convex(String f, S x);

  /** The expectation of what is computed from the values of the random variables. */
  Mean<S> mean(String process, Function<Variables<S>, S> value);
}
