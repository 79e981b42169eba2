package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.List;

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
    return Domain.all()
        .size("N", levels.least(), Levels.RUN)
        .choice("type", s -> levels.types(s.of("N")).size());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    OrderType type = levels.types(x.whole("N")).get(x.whole("type"));
    List<Commitment<S>> profile = new ArrayList<>();
    for (int k = 0; k < type.agents(); k++)
      profile.add(
          new Commitment<>(
              type.manners().get(k), x.number(Rational.of(type.levels().get(k), type.steps()))));
    List<S> told = new ArrayList<>();
    List<S> wanted = new ArrayList<>();
    for (int i = 1; i <= type.agents(); i++) {
      if (!who.concerns(type, i)) continue;
      for (Channel<S> c : protocol.reply(i, profile)) {
        told.addAll(List.of(c.zero(), c.one()));
        boolean everything =
            what == What.EVERYTHING || what == What.THE_HIGHEST_EVERYTHING && isHighest(type, i);
        wanted.addAll(
            List.of(
                x.number(everything ? Rational.ONE : Rational.HALF),
                x.number(everything ? Rational.ZERO : Rational.HALF)));
      }
    }
    return Statement.of(told, Relation.EQUAL, wanted);
  }

  private static boolean isHighest(OrderType t, int i) {
    return t.levels().stream().allMatch(l -> l <= t.levels().get(i - 1));
  }

  /** The judge of situations. */
  public Asked<Situation> asked() {
    return new Asked<>(
        this,
        s ->
            Assignment.NONE
                .whole("N", s.agents())
                .whole("type", levels.types(s.agents()).indexOf(s.type())));
  }
}
