package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * A social function, worths and prices, and for each agent a finite mixture of strategies: each
 * draws in private, and the center sees what was drawn.
 *
 * @param g the social function, by sum_k b_k 2^k
 * @param worth c_1, ..., c_N
 * @param prices of agents 1 to N
 * @param profile the draws of agents 1 to N, whose chances add up to 1
 */
public record MixedSituation(
    List<Rational> g, List<Rational> worth, List<Price> prices, List<List<Draw>> profile) {

  /**
   * A strategy and how likely it is drawn.
   *
   * @param chance positive
   * @param strategy what is drawn
   */
  public record Draw(Rational chance, MessageStrategy strategy) {}

  /** A profile of the others and how likely it is drawn. */
  private record Outcome(Rational chance, List<MessageStrategy> profile) {}

  /**
   * @throws IllegalArgumentException unless everything is of the same number of agents, and the
   *     chances are those of a mixture
   */
  public MixedSituation {
    g = List.copyOf(g);
    worth = List.copyOf(worth);
    prices = List.copyOf(prices);
    profile = profile.stream().map(List::copyOf).toList();
    for (List<Draw> draws : profile) {
      Rational sum = Rational.sum(draws.stream().map(Draw::chance).toList());
      if (!sum.equals(Rational.ONE) || draws.stream().anyMatch(d -> d.chance().signum() <= 0))
        throw new IllegalArgumentException("no mixture: " + draws);
    }
    new Situation(
        g, worth, prices, profile.stream().map(draws -> draws.get(0).strategy()).toList());
  }

  /** Where nobody draws. */
  public static MixedSituation of(Situation s) {
    return new MixedSituation(
        s.g(),
        s.worth(),
        s.prices(),
        s.profile().stream().map(p -> List.of(new Draw(Rational.ONE, p))).toList());
  }

  /** Whether nobody draws. */
  public boolean isPure() {
    return profile.stream().allMatch(draws -> draws.size() == 1);
  }

  /** N. */
  public int agents() {
    return profile.size();
  }

  /** Where everybody plays the first strategy of her mixture. */
  public Situation first() {
    return situation(profile.stream().map(draws -> draws.get(0).strategy()).toList());
  }

  /** Where everybody plays these strategies. */
  Situation situation(List<MessageStrategy> strategies) {
    return new Situation(g, worth, prices, strategies);
  }

  /** Whether everybody is truthful for sure. */
  public boolean isTruthful() {
    return profile.stream()
        .allMatch(
            draws -> draws.stream().allMatch(d -> d.strategy().equals(MessageStrategy.TRUTH)));
  }

  /** How likely an agent draws the truth. */
  public Rational truthful(int agent) {
    return Rational.sum(
        profile.get(agent - 1).stream()
            .filter(d -> d.strategy().equals(MessageStrategy.TRUTH))
            .map(Draw::chance)
            .toList());
  }

  /** Whether nobody draws anything but the truth and zero-information strategies. */
  public boolean isExtreme() {
    return profile.stream()
        .allMatch(draws -> draws.stream().allMatch(d -> d.strategy().manner() != Manner.OTHER));
  }

  /** What the others may draw; her own place holds her first strategy. */
  private List<Outcome> others(int agent) {
    List<Outcome> all = List.of(new Outcome(Rational.ONE, List.of()));
    for (int k = 1; k <= agents(); k++) {
      List<Draw> draws = profile.get(k - 1);
      List<Outcome> longer = new ArrayList<>();
      for (Outcome before : all) {
        for (Draw d :
            k == agent ? List.of(new Draw(Rational.ONE, draws.get(0).strategy())) : draws) {
          List<MessageStrategy> more = new ArrayList<>(before.profile());
          more.add(d.strategy());
          longer.add(new Outcome(before.chance().times(d.chance()), more));
        }
      }
      all = longer;
    }
    return all;
  }

  /** E V_i where she commits herself like this; what she is told, and not her channel, matters. */
  private Rational profit(int agent, CurationProtocol protocol, Commitment<Rational> own) {
    Rational sum = Rational.ZERO;
    for (Outcome o : others(agent)) {
      Situation s = situation(o.profile());
      List<Commitment<Rational>> seen = new ArrayList<>(s.commitments());
      seen.set(agent - 1, own);
      sum = sum.plus(o.chance().times(s.value(agent, protocol.reply(agent, seen))));
    }
    return sum;
  }

  private Price price(int agent) {
    return prices.get(agent - 1);
  }

  /** E U_i of a strategy against what the others draw. */
  public Rational utility(int agent, CurationProtocol protocol, MessageStrategy own) {
    Commitment<Rational> seen = new Commitment<>(own.manner(), price(agent).relative(own));
    return profit(agent, protocol, seen).minus(price(agent).of(own));
  }

  /** E U_i of her mixture, which is linear in it. */
  public Rational utility(int agent, CurationProtocol protocol) {
    Rational sum = Rational.ZERO;
    for (Draw d : profile.get(agent - 1))
      sum = sum.plus(d.chance().times(utility(agent, protocol, d.strategy())));
    return sum;
  }

  /**
   * The supremum of E U_i over the continuum of strategies. A protocol that looks at the order of
   * relative prices answers alike to all that lie between two neighbouring ones of the others;
   * there the price tends to that at the lower end.
   */
  public Rational supremum(int agent, CurationProtocol protocol) {
    TreeSet<Rational> levels = new TreeSet<>(List.of(Rational.ZERO, Rational.ONE));
    for (int k = 1; k <= agents(); k++) {
      if (k == agent) continue;
      for (Draw d : profile.get(k - 1)) levels.add(price(k).relative(d.strategy()));
    }
    Rational best =
        utility(agent, protocol, MessageStrategy.TRUTH)
            .max(utility(agent, protocol, new MessageStrategy(Rational.HALF, Rational.HALF)));
    for (Rational level : levels) {
      if (level.signum() > 0) best = best.max(other(agent, protocol, level, level));
      if (level.equals(Rational.ONE)) continue;
      Rational middle = level.plus(levels.higher(level)).scale(Rational.HALF);
      best = best.max(other(agent, protocol, middle, level));
    }
    return best;
  }

  private Rational other(int agent, CurationProtocol protocol, Rational seen, Rational paid) {
    return profit(agent, protocol, new Commitment<>(Manner.OTHER, seen))
        .minus(price(agent).truth().times(paid));
  }

  /** How much the agents gain at most, each by a deviation of her own. */
  public Rational gains(CurationProtocol protocol) {
    Rational sum = Rational.ZERO;
    for (int i = 1; i <= agents(); i++)
      sum = sum.plus(supremum(i, protocol).minus(utility(i, protocol)).max(Rational.ZERO));
    return sum;
  }

  /** The numbers of {@link MixturesGainNothing}: the first agent's draws. */
  Assignment draws(CurationProtocol protocol) {
    List<Rational> utilities =
        profile.get(0).stream().map(d -> utility(1, protocol, d.strategy())).toList();
    return Assignment.NONE
        .whole("n", utilities.size())
        .numbers("w", profile.get(0).stream().map(Draw::chance).toList())
        .numbers("U", utilities)
        .number("b", Collections.max(utilities));
  }
}
