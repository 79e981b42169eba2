package shahmoon.setup;

import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The game that a protocol induces at a profile of some order type, decided exactly on the
 * continuum of deviations.
 *
 * <p>A price is continuous and vanishes just at zero-information strategies. So for each relative
 * price strictly between 0 and 1 there is a strategy, which is neither truthful nor of zero
 * information; what a protocol answers to it is the same throughout an open interval between prices
 * of the profile. The supremum over such an interval is that at its lower end, which is not
 * attained.
 *
 * @param <S> the numbers
 */
public final class PriceGame<S extends Scalar<S>> {

  private final CurationProtocol protocol;
  private final OrderType type;
  private final Variables<S> x;
  private final List<S> levels;
  private final List<Commitment<S>> profile;

  /**
   * The game at a profile.
   *
   * @param protocol whose replies they are
   * @param type the order type
   * @param x the variables of {@link Levels}
   */
  public PriceGame(CurationProtocol protocol, OrderType type, Variables<S> x) {
    this.protocol = protocol;
    this.type = type;
    this.x = x;
    this.levels = levels(x);
    this.profile =
        IntStream.range(0, type.agents())
            .mapToObj(k -> new Commitment<>(type.manners().get(k), level(type.levels().get(k))))
            .toList();
  }

  /**
   * Strategies that an agent may turn to.
   *
   * @param manner of which kind
   * @param level their common relative price, or the lower end of the open interval of their
   *     relative prices
   * @param open whether it is an interval
   */
  public record Deviation(Manner manner, int level, boolean open) {}

  /** The game. */
  public static <S extends Scalar<S>> PriceGame<S> of(
      CurationProtocol protocol, Levels levels, Variables<S> x) {
    return new PriceGame<>(protocol, levels.type(x), x);
  }

  /**
   * All deviations; those of relative price 1 other than truth only if asked for: there need not be
   * any.
   */
  public static List<Deviation> deviations(OrderType type, boolean full) {
    List<Deviation> all = new ArrayList<>(List.of(new Deviation(Manner.ZERO, 0, false)));
    for (int k = 0; k < type.steps(); k++) {
      if (k > 0) all.add(new Deviation(Manner.OTHER, k, false));
      all.add(new Deviation(Manner.OTHER, k, true));
    }
    if (full) all.add(new Deviation(Manner.OTHER, type.steps(), false));
    all.add(new Deviation(Manner.TRUTHFUL, type.steps(), false));
    return all;
  }

  /**
   * The deviations that there are for every price and cost an agent no more than her strategy; of
   * an interval the infimum counts.
   */
  static List<Deviation> cheaper(OrderType type, int agent) {
    int own = type.levels().get(agent - 1);
    return deviations(type, false).stream().filter(d -> d.level() <= own).toList();
  }

  /** The order type of the profile. */
  public OrderType type() {
    return type;
  }

  /** The relative prices, from 0 on, each a step above the one before. */
  private static <S extends Scalar<S>> List<S> levels(Variables<S> x) {
    List<S> levels = new ArrayList<>(List.of(x.number(0)));
    for (S step : x.list("d")) levels.add(levels.get(levels.size() - 1).plus(step));
    return levels;
  }

  private S level(int level) {
    return levels.get(level);
  }

  /**
   * Whether everything is said to the agent, as opposed to nothing; messages of zero information
   * are nothing in any case.
   */
  private boolean knows(int agent, List<Commitment<S>> profile) {
    List<Channel<S>> reply = protocol.reply(agent, profile);
    List<Channel<S>> said =
        IntStream.range(0, reply.size())
            .filter(k -> k != agent && (k == 0 || !profile.get(k - 1).isZero()))
            .filter(k -> k <= 1 || reply.get(k) != reply.get(k - 1))
            .mapToObj(reply::get)
            .toList();
    return Replies.isEverything(said);
  }

  private S profit(int agent, List<Commitment<S>> profile) {
    S low = x.list("L").get(agent - 1);
    return knows(agent, profile) ? low.plus(x.list("G").get(agent - 1)) : low;
  }

  /** Whether everything is said to the agent at the profile. */
  public boolean knows(int agent) {
    return knows(agent, profile);
  }

  /** Whether everything is said to her after a deviation. */
  public boolean knows(int agent, Deviation deviation) {
    return knows(agent, after(agent, deviation));
  }

  /** U_i at the profile. */
  public S utility(int agent) {
    return profit(agent, profile)
        .minus(level(type.levels().get(agent - 1)).times(x.list("T").get(agent - 1)));
  }

  /** The supremum of U_i over strategies to which the agent may turn. */
  public S utility(int agent, Deviation deviation) {
    return profit(agent, after(agent, deviation))
        .minus(level(deviation.level()).times(x.list("T").get(agent - 1)));
  }

  private List<Commitment<S>> after(int agent, Deviation deviation) {
    S price = level(deviation.level());
    if (deviation.open()) price = price.plus(level(deviation.level() + 1)).scale(Rational.HALF);
    List<Commitment<S>> after = new ArrayList<>(profile);
    after.set(agent - 1, new Commitment<>(deviation.manner(), price));
    return after;
  }

  private IntStream agents() {
    return IntStream.rangeClosed(1, type.agents());
  }

  /** No agent gains by any deviation. */
  public Statement<S> nobodyGains(boolean full) {
    return Statement.all(agents().mapToObj(i -> gainsNothing(i, full)).toList());
  }

  /** The agent gains by no deviation. */
  public Statement<S> gainsNothing(int agent, boolean full) {
    return Statement.all(compared(agent, deviations(type, full), Relation.AT_MOST));
  }

  /** Some agent gains by one of the deviations for which she pays no more. */
  public Statement<S> somebodyGains() {
    return new Statement.Some<>(
        agents()
            .mapToObj(i -> compared(i, cheaper(type, i), Relation.MORE))
            .flatMap(List::stream)
            .toList());
  }

  private List<Statement<S>> compared(int agent, List<Deviation> deviations, Relation relation) {
    S own = utility(agent);
    return deviations.stream().map(d -> Statement.of(utility(agent, d), relation, own)).toList();
  }
}
