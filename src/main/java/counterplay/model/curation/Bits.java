package counterplay.model.curation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * N agents, a center (agent 0), independent bits and a social function.
 *
 * <pre>  P(g = v, b_i = own, f = reply)  =  sum_b  prior(b) [g(b) = v] prod_{k != i} P(f_k | b_k)
 * </pre>
 *
 * @param ones P(b_k = 1) for k = 0, ..., N
 * @param g the probability that g(b) = 1, by sum_k b_k 2^k; 0 or 1 for a social function
 * @param <S> the numbers
 */
public record Bits<S extends Scalar<S>>(List<S> ones, List<S> g) {

  /**
   * @throws IllegalArgumentException unless g has 2^(N+1) values and there is an agent
   */
  public Bits {
    ones = List.copyOf(ones);
    g = List.copyOf(g);
    if (ones.size() < 2 || g.size() != 1 << ones.size())
      throw new IllegalArgumentException(g.size() + " values of g for " + ones.size() + " bits");
  }

  /** Uniform bits. */
  public static <S extends Scalar<S>> Bits<S> uniform(List<S> g) {
    int count = Integer.numberOfTrailingZeros(g.size());
    return new Bits<>(java.util.Collections.nCopies(count, g.get(0).constant(Rational.HALF)), g);
  }

  /** N. */
  public int agents() {
    return ones.size() - 1;
  }

  /** The agents whose bits somebody else has, the center among them. */
  public List<Integer> others(int agent) {
    List<Integer> others = new ArrayList<>();
    for (int k = 0; k <= agents(); k++) if (k != agent) others.add(k);
    return others;
  }

  /** How many things an agent may see: her bit and a reply about each other bit. */
  public int sights() {
    return 1 << ones.size();
  }

  /** The reply about bit k, or her own bit, in what she sees: its k-th binary digit. */
  public static int digit(int sight, int k) {
    return sight >> k & 1;
  }

  /** P(b). */
  public S prior(int b) {
    S product = g.get(0).one();
    for (int k = 0; k <= agents(); k++)
      product = product.times(digit(b, k) == 1 ? ones.get(k) : product.one().minus(ones.get(k)));
    return product;
  }

  /**
   * {@code P(g = value, sight)}: her own bit and the replies.
   *
   * @param channels from each bit to the reply about it, the one about her own bit being of no
   *     account
   */
  public S weight(int value, int agent, int sight, List<Channel<S>> channels) {
    S sum = g.get(0).zero();
    for (int b = 0; b < sights(); b++) {
      if (digit(b, agent) != digit(sight, agent)) continue;
      S term = prior(b).times(value == 1 ? g.get(b) : g.get(b).one().minus(g.get(b)));
      for (int k : others(agent))
        term = term.times(channels.get(k).of(digit(sight, k), digit(b, k)));
      sum = sum.plus(term);
    }
    return sum;
  }

  /**
   * The profit of guessing 1 with the given probability at each sight, for c = 1: {@code sum_f h
   * P(g = 1, f) + (1 - h) P(g = 0, f)}.
   */
  public S profit(int agent, List<Channel<S>> channels, List<S> guess) {
    S sum = g.get(0).zero();
    for (int sight = 0; sight < sights(); sight++) {
      S h = guess.get(sight);
      sum =
          sum.plus(h.times(weight(1, agent, sight, channels)))
              .plus(h.one().minus(h).times(weight(0, agent, sight, channels)));
    }
    return sum;
  }

  /**
   * The guess: 1 where that is likelier, 0 where it is less likely, a fair coin otherwise. Asks for
   * signs.
   */
  public List<S> guess(int agent, List<Channel<S>> channels) {
    List<S> guess = new ArrayList<>();
    for (int sight = 0; sight < sights(); sight++) {
      int sign =
          weight(1, agent, sight, channels).minus(weight(0, agent, sight, channels)).signum();
      guess.add(
          g.get(0).constant(sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF));
    }
    return guess;
  }

  /**
   * V_i for c_i = 1: the profit of that guess. Bit by bit, without listing all b for each sight.
   * Asks for signs.
   *
   * <pre>  V_i  =  ( 1 + sum_f | P(g = 1, f) - P(g = 0, f) | ) / 2</pre>
   */
  public S value(int agent, List<Channel<S>> channels) {
    List<S> balance =
        Lists.each(sights(), b -> prior(b).times(g.get(b).plus(g.get(b)).minus(g.get(b).one())));
    for (int k : others(agent)) {
      List<S> next = new ArrayList<>();
      for (int f = 0; f < sights(); f++) {
        S zero = balance.get(f & ~(1 << k)).times(channels.get(k).of(digit(f, k), 0));
        next.add(zero.plus(balance.get(f | 1 << k).times(channels.get(k).of(digit(f, k), 1))));
      }
      balance = next;
    }
    S sum = g.get(0).one();
    for (S s : balance) sum = sum.plus(s.isNegative() ? s.negated() : s);
    return sum.scale(Rational.HALF);
  }
}
