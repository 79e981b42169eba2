package shahmoon.setup;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a protocol answers at each order type, its relative prices being k/n: replies depend on
 * their order alone.
 *
 * @param protocol whose replies they are
 * @param levels the order types
 * @param who of which agents it is said
 * @param what is said of the reply
 */
public record Replies(CurationProtocol protocol, Levels levels, Who who, What what)
    implements Sentence {

  /** Of whom it is said. */
  public enum Who {
    /** Everybody. */
    ALL,
    /** Those with the highest relative price. */
    TOP,
    /** Those with the lowest relative price. */
    LOWEST,
    /** The truthful. */
    TRUTHFUL,
    /** Those who are not truthful. */
    UNTRUTHFUL;

    /** Whether it is said of agent i at an order type. */
    boolean concerns(OrderType t, int i) {
      return switch (this) {
        case ALL -> true;
        case TOP -> isHighest(t, i);
        case LOWEST -> t.levels().stream().allMatch(l -> l >= t.levels().get(i - 1));
        case TRUTHFUL -> t.manners().get(i - 1) == Manner.TRUTHFUL;
        case UNTRUTHFUL -> t.manners().get(i - 1) != Manner.TRUTHFUL;
      };
    }
  }

  /** What is said. */
  public enum What {
    /** She is told everything. */
    EVERYTHING,
    /** She gets fair coins. */
    NOTHING,
    /** Whoever has the highest relative price is told everything, all others get fair coins. */
    THE_HIGHEST_EVERYTHING
  }

  @Override
  public Domain domain() {
    return levels.shapes();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    OrderType type = levels.type(x);
    List<Commitment<S>> profile = Levels.profile(type, x::number);
    List<S> told = each(who, type, i -> protocol.reply(i, profile));
    List<S> wanted =
        each(
            who,
            type,
            i ->
                isToldEverything(type, i)
                    ? CurationProtocol.everything(profile)
                    : CurationProtocol.nothing(profile));
    return Statement.of(told, Relation.EQUAL, wanted);
  }

  private boolean isToldEverything(OrderType type, int i) {
    return what == What.EVERYTHING || what == What.THE_HIGHEST_EVERYTHING && isHighest(type, i);
  }

  /** The entries of all channels in the replies to these agents. */
  public static <S extends Scalar<S>> List<S> each(
      Who who, OrderType type, IntFunction<List<Channel<S>>> reply) {
    return IntStream.rangeClosed(1, type.agents())
        .filter(i -> who.concerns(type, i))
        .mapToObj(reply)
        .flatMap(List::stream)
        .flatMap(c -> Stream.of(c.zero(), c.one()))
        .toList();
  }

  private static boolean isHighest(OrderType t, int i) {
    return t.levels().stream().allMatch(l -> l <= t.levels().get(i - 1));
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(this, levels::shape);
  }

  /**
   * Whether everything is said, as opposed to nothing.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static boolean isEverything(List<? extends Channel<?>> reply) {
    boolean all = reply.stream().allMatch(Channel::isIdentity);
    if (!all && !reply.stream().allMatch(Channel::isEmpty))
      throw new IllegalArgumentException("a reply of neither everything nor nothing");
    return all;
  }
}
