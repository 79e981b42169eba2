package shahmoon.setup;

import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import counterplay.model.curation.Price;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A social function, what a right guess is worth, prices and a profile.
 *
 * @param g the social function, by sum_k b_k 2^k
 * @param worth c_1, ..., c_N
 * @param prices of agents 1 to N
 * @param profile the strategies of agents 1 to N
 */
public record Situation(
    List<Rational> g, List<Rational> worth, List<Price> prices, List<MessageStrategy> profile) {

  /**
   * @throws IllegalArgumentException unless everything is of the same number of agents, g is 0 or 1
   *     and worths are positive
   */
  public Situation {
    g = List.copyOf(g);
    worth = List.copyOf(worth);
    prices = List.copyOf(prices);
    profile = List.copyOf(profile);
    int n = profile.size();
    if (n < 1 || worth.size() != n || prices.size() != n || g.size() != 2 << n)
      throw new IllegalArgumentException("not of " + n + " agents");
    if (g.stream().anyMatch(v -> !v.isZero() && !v.equals(Rational.ONE)))
      throw new IllegalArgumentException("no social function: " + g);
    if (worth.stream().anyMatch(c -> c.signum() <= 0))
      throw new IllegalArgumentException("a right guess is worth " + worth);
  }

  /** N. */
  public int agents() {
    return profile.size();
  }

  /** Uniform bits and g. */
  public Bits<Rational> bits() {
    return Bits.uniform(g);
  }

  /** Who pays more than whom. */
  public OrderType type() {
    return OrderType.of(prices, profile);
  }

  /** The same with another strategy of one agent. */
  public Situation with(int agent, MessageStrategy strategy) {
    List<MessageStrategy> changed = new ArrayList<>(profile);
    changed.set(agent - 1, strategy);
    return new Situation(g, worth, prices, changed);
  }

  /** The same where everybody plays that strategy. */
  public Situation all(MessageStrategy strategy) {
    return new Situation(g, worth, prices, Collections.nCopies(agents(), strategy));
  }

  /** What a protocol sees. */
  public List<Commitment<Rational>> commitments() {
    return IntStream.range(0, agents())
        .mapToObj(
            k -> new Commitment<>(profile.get(k).manner(), prices.get(k).relative(profile.get(k))))
        .toList();
  }

  /** What lies between each bit and the reply about it. */
  public List<Channel<Rational>> channels(List<Channel<Rational>> reply) {
    return IntStream.rangeClosed(0, agents())
        .mapToObj(k -> k == 0 ? reply.get(0) : profile.get(k - 1).channel().then(reply.get(k)))
        .toList();
  }

  /** V_i at a reply. */
  public Rational value(int agent, List<Channel<Rational>> reply) {
    return worth.get(agent - 1).times(bits().value(agent, channels(reply)));
  }

  /** U_i in a protocol. */
  public Rational utility(int agent, CurationProtocol protocol) {
    return value(agent, protocol.reply(agent, commitments()))
        .minus(prices.get(agent - 1).of(profile.get(agent - 1)));
  }

  /** What she gets from fair coins. */
  public Rational least(int agent) {
    return value(agent, CurationProtocol.nothing(commitments()));
  }

  /** What she gets from everything that the center has at this profile. */
  public Rational most(int agent) {
    return value(agent, CurationProtocol.everything(commitments()));
  }

  /**
   * The first agent to whom the center's bit alone is worth something; 0 if the center is helpless.
   * Counted: bits are uniform.
   */
  public int helped() {
    for (int i = 1; i <= agents(); i++) if (right(1 << i | 1) > right(1 << i)) return i;
    return 0;
  }

  /**
   * The first fanatic agent: the price of truth exceeds what she gets from everything less what she
   * gets from nothing; 0 if there is none.
   */
  public int fanatic() {
    for (int i = 1; i <= agents(); i++) {
      Rational gain = worth.get(i - 1).times(Rational.of(g.size() - right(1 << i), g.size()));
      if (prices.get(i - 1).truth().compareTo(gain) > 0) return i;
    }
    return 0;
  }

  /** At how many of all b the best guess is right that knows these bits. */
  private int right(int known) {
    int[] balance = new int[g.size()];
    for (int b = 0; b < g.size(); b++) balance[b & known] += g.get(b).isZero() ? -1 : 1;
    int right = g.size();
    for (int difference : balance) right += Math.abs(difference);
    return right / 2;
  }
}
