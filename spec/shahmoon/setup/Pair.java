package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import java.util.List;

/**
 * Two replies about one bit, drawn together given the bit, and one reply about each other bit: g of
 * bits 0 to 2, for agent 1.
 *
 * @param g the social function
 * @param other whose bit the two replies are about: 0 or 2
 * @param common the channel to the reply about the remaining bit
 * @param given0 P(f^1, f^2 | b = 0) for (0, 0), (0, 1), (1, 0), (1, 1)
 * @param given1 the same for b = 1
 */
public record Pair(
    List<Rational> g,
    int other,
    MessageStrategy common,
    List<Rational> given0,
    List<Rational> given1) {
  /**
   * @throws IllegalArgumentException unless these are a function and laws
   */
  public Pair {
    g = List.copyOf(g);
    given0 = List.copyOf(given0);
    given1 = List.copyOf(given1);
    if (g.size() != 8 || other != 0 && other != 2)
      throw new IllegalArgumentException("for agent 1 of two");
    for (List<Rational> law : List.of(given0, given1)) {
      if (law.size() != 4
          || !Rational.sum(law).equals(Rational.ONE)
          || law.stream().anyMatch(p -> p.signum() < 0))
        throw new IllegalArgumentException("no law: " + law);
    }
  }

  private static int digit(int pair, int which) {
    return which == 1 ? pair >> 1 : pair & 1;
  }

  /** The channel to the first or the second reply. */
  public MessageStrategy channel(int which) {
    return new MessageStrategy(zero(given0, which), zero(given1, which));
  }

  private static Rational zero(List<Rational> law, int which) {
    Rational sum = Rational.ZERO;
    for (int p = 0; p < 4; p++) if (digit(p, which) == 0) sum = sum.plus(law.get(p));
    return sum;
  }

  /** |P(b = 1 | f) - 1/2| for a reply that is possible. */
  private Rational distance(int which, int reply) {
    Channel<Rational> c = channel(which).channel();
    Rational one = c.of(reply, 1);
    Rational v = one.over(one.plus(c.of(reply, 0))).minus(Rational.HALF);
    return v.signum() < 0 ? v.negated() : v;
  }

  /** At each point the first inference is at least as far from 1/2 as the second one. */
  public boolean isFarther() {
    for (int p = 0; p < 4; p++) {
      if (given0.get(p).plus(given1.get(p)).signum() > 0
          && distance(1, digit(p, 1)).compareTo(distance(2, digit(p, 2))) < 0) return false;
    }
    return true;
  }

  /** Every first inference that is possible is at least as far from 1/2 as every second one. */
  public boolean isSeparated() {
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        boolean possible =
            !channel(1).channel().of(a, 0).plus(channel(1).channel().of(a, 1)).isZero()
                && !channel(2).channel().of(b, 0).plus(channel(2).channel().of(b, 1)).isZero();
        if (possible && distance(1, a).compareTo(distance(2, b)) < 0) return false;
      }
    }
    return true;
  }

  private List<Channel<Rational>> channels(int which) {
    Channel<Rational> own = Channel.identity(Rational.ONE);
    Channel<Rational> here = channel(which).channel();
    return other == 0 ? List.of(here, own, common.channel()) : List.of(common.channel(), own, here);
  }

  /** What agent 1 gets from one of the two. */
  public Rational value(int which) {
    return Bits.uniform(g).value(1, channels(which));
  }

  /** Both replies, with the best guesses, as numbers of {@link FartherIsBetter}. */
  public Assignment numbers(boolean single) {
    List<Channel<Rational>> first = channels(1);
    List<Channel<Rational>> second = single ? List.of(channel(2).channel()) : channels(2);
    Assignment all =
        Assignment.NONE
            .whole("N", 2)
            .whole("i", 0)
            .numbers("g", g)
            .numbers("u", first.stream().map(Channel::zero).toList())
            .numbers("v", first.stream().map(Channel::one).toList())
            .numbers("r", second.stream().map(Channel::zero).toList())
            .numbers("w", second.stream().map(Channel::one).toList())
            .numbers("h", Bits.uniform(g).guess(1, first))
            .numbers("k", Bits.uniform(g).guess(1, channels(2)));
    return single ? all.whole("j", other == 0 ? 0 : 1) : all;
  }
}
