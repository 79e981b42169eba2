package counterplay.audit.properties.curation;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Size;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.MessageStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Uniform bits, a social function, a right guess worth 1, linear prices of privacy.
 *
 * @param g the social function, by sum_k b_k 2^k
 * @param truth what truth costs each agent
 */
record CurationSetting(List<Rational> g, Rational truth) {

  /** Strategies that represent every order of relative prices against the truth. */
  static final List<MessageStrategy> STRATEGIES =
      List.of(
          MessageStrategy.TRUTH,
          new MessageStrategy(Rational.HALF, Rational.HALF),
          new MessageStrategy(Rational.of(3, 4), Rational.of(1, 4)),
          new MessageStrategy(Rational.of(2, 3), Rational.of(1, 3)),
          new MessageStrategy(Rational.ZERO, Rational.ONE));

  /** How large it is: the bits of all and the center; the ones of the social function. */
  Size size() {
    return Size.of(agents(), 1, 2 * agents() + 2).worth(g.stream());
  }

  /** N. */
  int agents() {
    return Integer.numberOfTrailingZeros(g.size()) - 1;
  }

  /** The relative price |p - q|. */
  private static Rational relative(MessageStrategy s) {
    return s.p().minus(s.q()).abs();
  }

  /** What the center sees. */
  static List<Commitment<Rational>> commitments(List<MessageStrategy> profile) {
    return profile.stream().map(s -> new Commitment<>(s.manner(), relative(s))).toList();
  }

  /** What a guess is worth to an agent who is told this. */
  Rational worth(int agent, List<MessageStrategy> profile, List<Channel<Rational>> reply) {
    List<Channel<Rational>> seen =
        Lists.each(
            reply.size(),
            k -> k == 0 ? reply.get(0) : profile.get(k - 1).channel().then(reply.get(k)));
    return Bits.uniform(g).value(agent, seen);
  }

  /** Worth less price under a protocol. */
  Rational utility(CurationProtocol f, int agent, List<MessageStrategy> profile) {
    return worth(agent, profile, f.reply(agent, commitments(profile)))
        .minus(truth.times(relative(profile.get(agent - 1))));
  }

  /** All play the truth. */
  List<MessageStrategy> truthful() {
    return Lists.each(agents(), i -> MessageStrategy.TRUTH);
  }

  /** Whether everything is worth more to every agent than what truth costs. */
  boolean isWorthIt() {
    List<MessageStrategy> truth = truthful();
    return IntStream.rangeClosed(1, agents())
        .allMatch(
            i ->
                worth(i, truth, CurationProtocol.everything(commitments(truth)))
                        .minus(worth(i, truth, CurationProtocol.nothing(commitments(truth))))
                        .compareTo(this.truth)
                    > 0);
  }

  /** Whether the center's bit alone is worth something to somebody. */
  boolean isHelped() {
    List<MessageStrategy> silent =
        Lists.each(agents(), i -> new MessageStrategy(Rational.HALF, Rational.HALF));
    return IntStream.rangeClosed(1, agents())
        .anyMatch(
            i ->
                worth(i, silent, CurationProtocol.centersBit(commitments(silent)))
                        .compareTo(worth(i, silent, CurationProtocol.nothing(commitments(silent))))
                    > 0);
  }

  /** Social functions that all agents want to know at this price, by their number. */
  static Stream<CurationSetting> all(int agents, Rational truth) {
    int values = 2 << agents;
    return IntStream.range(0, 1 << Math.min(values, 16))
        .mapToObj(
            code ->
                new CurationSetting(
                    Lists.each(values, b -> (code >> b & 1) == 1 ? Rational.ONE : Rational.ZERO),
                    truth))
        .filter(CurationSetting::isWorthIt);
  }

  /** In words. */
  List<String> words() {
    List<String> ones = new ArrayList<>();
    for (int b = 0; b < g.size(); b++)
      if (!g.get(b).isZero()) {
        StringBuilder bits = new StringBuilder();
        for (int k = 0; k <= agents(); k++) bits.append(Bits.digit(b, k));
        ones.add(bits.toString());
      }
    return List.of(
        agents()
            + (agents() == 1 ? " agent" : " agents")
            + " and the center have a fair bit each; a right guess of g is worth 1, truth costs "
            + truth
            + ".",
        "g is 1 at the bits (center first) " + Account.and(ones) + ", else 0.");
  }

  /** A strategy in words. */
  static String words(MessageStrategy s) {
    return switch (s.manner()) {
      case TRUTHFUL -> "the truth";
      case ZERO -> "nothing";
      case OTHER ->
          relative(s).equals(Rational.ONE)
              ? "the opposite"
              : "noise (0 with " + s.p() + " if 0, with " + s.q() + " if 1)";
    };
  }
}
