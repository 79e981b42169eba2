package shahmoon.setup;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.List;

/**
 * Names somebody who gains at a profile, in each of some protocols: whoever pays less for as much,
 * or what is useful to her for nothing more.
 *
 * @param protocols whose games they are
 * @param levels the order types
 * @param useful whether everything is worth more than nothing to somebody
 */
record Deviator(List<CurationProtocol> protocols, Levels levels, boolean useful)
    implements Argument {

  @Override
  public Evidence evidence(Obligation obligation) {
    return Evidence.sought();
  }

  /** The place in the list of {@link PriceGame#somebodyGains}; 0 if nobody is found. */
  @Override
  public int part(Shape shape, int parts) {
    OrderType type = levels.type(shape);
    int helped = useful ? shape.of("who") + 1 : 0;
    int part = 0;
    for (int i = 1; i <= type.agents(); i++) {
      int agent = i;
      for (PriceGame.Deviation d : PriceGame.cheaper(type, i)) {
        List<Commitment<Rational>> after = new ArrayList<>(profile(type));
        after.set(
            i - 1,
            new Commitment<>(
                d.manner(), d.open() ? between(type, d.level()) : at(type, d.level())));
        if (protocols.stream().allMatch(p -> gains(p, type, agent, helped, d.level(), after)))
          return part;
        part++;
      }
    }
    return 0;
  }

  private static boolean gains(
      CurationProtocol protocol,
      OrderType type,
      int i,
      int helped,
      int level,
      List<Commitment<Rational>> after) {
    int own = type.levels().get(i - 1);
    boolean knows = knows(protocol, i, profile(type));
    boolean then = knows(protocol, i, after);
    boolean cheaper = level < own && (then || !knows);
    return cheaper || type.isZero() && i == helped && then && !knows && level <= own;
  }

  private static boolean knows(
      CurationProtocol protocol, int agent, List<Commitment<Rational>> profile) {
    return protocol.reply(agent, profile).get(0).isIdentity();
  }

  private static List<Commitment<Rational>> profile(OrderType type) {
    return Levels.profile(type, level -> level);
  }

  private static Rational at(OrderType type, int level) {
    return Rational.of(level, type.steps());
  }

  private static Rational between(OrderType type, int level) {
    return Rational.of(2L * level + 1, 2L * type.steps());
  }
}
