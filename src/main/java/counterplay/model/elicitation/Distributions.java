package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Distributions over finitely many signals: lists of weights that are not negative and sum to one.
 */
public final class Distributions {

  private Distributions() {}

  /**
   * An unmodifiable copy of the weights.
   *
   * @param what the distribution's name in complaints
   * @throws IllegalArgumentException if there is no weight, a weight is certainly negative, or they
   *     do not sum to one
   */
  public static <S extends Scalar<S>> List<S> checked(List<S> weights, String what) {
    if (weights.isEmpty()) throw new IllegalArgumentException(what + " has no weight");
    for (S weight : weights) {
      if (isSurelyNegative(weight))
        throw new IllegalArgumentException(what + " has the negative weight " + weight);
    }
    S sum = sum(weights);
    if (!sum.minus(sum.one()).isZero())
      throw new IllegalArgumentException(what + " sums to " + sum);
    return List.copyOf(weights);
  }

  /**
   * Whether the number is negative whatever its parameters are; false where the sign depends on
   * them.
   */
  static boolean isSurelyNegative(Scalar<?> number) {
    try {
      return number.isNegative();
    } catch (ArithmeticException dependsOnParameters) {
      return false;
    }
  }

  /** The sum of at least one number. */
  public static <S extends Scalar<S>> S sum(List<S> numbers) {
    S sum = numbers.get(0).zero();
    for (S number : numbers) sum = sum.plus(number);
    return sum;
  }

  /** Weight 1/m on each of m signals. */
  public static List<Rational> uniform(int signals) {
    return Lists.each(signals, s -> Rational.of(1, signals));
  }

  /** Weight one on the given signal of m. */
  public static <S extends Scalar<S>> List<S> point(S one, int signals, int signal) {
    return Lists.each(signals, s -> s == signal ? one.one() : one.zero());
  }

  /** {@code sum_k weights_k * parts_k}. */
  public static <S extends Scalar<S>> List<S> mixture(List<S> weights, List<List<S>> parts) {
    return Lists.each(
        parts.get(0).size(), s -> mean(weights, parts.stream().map(p -> p.get(s)).toList()));
  }

  /** The sum over s of p(s) x(s). */
  public static <S extends Scalar<S>> S mean(List<S> p, List<S> x) {
    return sum(p.size(), s -> p.get(s).times(x.get(s)));
  }

  /** The sum of so many terms, at least one, counted from 0. */
  public static <S extends Scalar<S>> S sum(int count, IntFunction<S> term) {
    return sum(Lists.<S>each(count, term));
  }
}
