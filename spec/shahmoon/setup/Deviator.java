package shahmoon.setup;

import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.List;

/**
 * Names somebody who gains at a profile: whoever pays less for as much, or what is useful to her
 * for nothing more.
 */
final class Deviator {

  private Deviator() {}

  /** The place in the list of {@link PriceGame#somebodyGains}; 0 if nobody is found. */
  static int part(CurationProtocol protocol, OrderType type, int useful) {
    return part(List.of(protocol), type, useful);
  }

  /** The same for somebody who gains in each of the protocols. */
  static int part(List<CurationProtocol> protocols, OrderType type, int useful) {
    int part = 0;
    for (int i = 1; i <= type.agents(); i++) {
      int agent = i;
      for (PriceGame.Deviation d : PriceGame.cheaper(type, i)) {
        List<Commitment<Rational>> after = profile(type);
        after.set(
            i - 1,
            new Commitment<>(
                d.manner(), d.open() ? between(type, d.level()) : at(type, d.level())));
        if (protocols.stream().allMatch(p -> gains(p, type, agent, useful, d.level(), after)))
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
      int useful,
      int level,
      List<Commitment<Rational>> after) {
    int own = type.levels().get(i - 1);
    boolean knows = knows(protocol, i, profile(type));
    boolean then = knows(protocol, i, after);
    boolean cheaper = level < own && (then || !knows);
    return cheaper || type.isZero() && i == useful && then && !knows && level <= own;
  }

  private static boolean knows(
      CurationProtocol protocol, int agent, List<Commitment<Rational>> profile) {
    return protocol.reply(agent, profile).get(0).isIdentity();
  }

  private static List<Commitment<Rational>> profile(OrderType type) {
    List<Commitment<Rational>> profile = new ArrayList<>();
    for (int k = 0; k < type.agents(); k++) {
      Manner manner = type.manners().get(k);
      profile.add(new Commitment<>(manner, at(type, type.levels().get(k))));
    }
    return profile;
  }

  private static Rational at(OrderType type, int level) {
    return Rational.of(level, type.steps());
  }

  private static Rational between(OrderType type, int level) {
    return Rational.of(2L * level + 1, 2L * type.steps());
  }
}
