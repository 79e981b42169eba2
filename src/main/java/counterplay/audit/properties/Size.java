package counterplay.audit.properties;

import counterplay.exact.number.Rational;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * How large a play is: the order in which plays are listed and called smaller. Agents count first,
 * then rounds, types, denominators, amounts.
 *
 * @param agents the number of agents
 * @param rounds the number of rounds, or of tasks
 * @param types the number of all types, signals or orders that agents may have
 * @param denominators how far the denominators of all chances exceed 1, together
 * @param amounts the absolute values of all other numbers, together
 */
public record Size(int agents, int rounds, int types, BigInteger denominators, Rational amounts)
    implements Comparable<Size> {

  /** The order in words. */
  public static final String ORDER = "agents, rounds, types, denominators, amounts";

  private static final Comparator<Size> COMPARED =
      Comparator.comparingInt(Size::agents)
          .thenComparingInt(Size::rounds)
          .thenComparingInt(Size::types)
          .thenComparing(Size::denominators)
          .thenComparing(Size::amounts);

  /** Without chances and amounts. */
  public static Size of(int agents, int rounds, int types) {
    return new Size(agents, rounds, types, BigInteger.ZERO, Rational.ZERO);
  }

  /** The same with these chances besides. */
  public Size chances(Stream<Rational> chances) {
    BigInteger sum =
        chances
            .map(x -> x.denominator().subtract(BigInteger.ONE))
            .reduce(denominators, BigInteger::add);
    return new Size(agents, rounds, types, sum, amounts);
  }

  /** The same with these amounts besides. */
  public Size worth(Stream<Rational> more) {
    return new Size(
        agents,
        rounds,
        types,
        denominators,
        more.map(Rational::abs).reduce(amounts, Rational::plus));
  }

  @Override
  public int compareTo(Size that) {
    return COMPARED.compare(this, that);
  }
}
