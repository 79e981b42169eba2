package counterplay.audit.properties.curation;

import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked of curation protocols. */
public final class CurationProperties {

  private static final Rational CHEAP = Rational.of(1, 16);

  private CurationProperties() {}

  /** Protocols for two agents or more. */
  public static Family<CurationProtocol> family() {
    return new Family<>(
        "curation",
        "protocols that answer commitments about private bits",
        m -> m instanceof CurationProtocol f && !isForOne(f) ? Optional.of(f) : Optional.empty(),
        properties(2, 3));
  }

  /** Protocols that refuse two agents. */
  public static Family<CurationProtocol> alone() {
    return new Family<>(
        "curation-alone",
        "protocols for one agent",
        m -> m instanceof CurationProtocol f && isForOne(f) ? Optional.of(f) : Optional.empty(),
        properties(1, 1));
  }

  private static boolean isForOne(CurationProtocol f) {
    try {
      f.reply(
          1,
          List.of(
              new Commitment<>(Manner.TRUTHFUL, Rational.ONE),
              new Commitment<>(Manner.TRUTHFUL, Rational.ONE)));
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static List<Property<CurationProtocol, ?>> properties(int least, int most) {
    return List.of(
        Property.of(
            "truthful",
            "truth is a best reply to the truth, where it is worth its price",
            settings(least, s -> CurationJudges.turns(s, s.truthful())),
            CurationJudges::noGain,
            CurationJudges::turnTold),
        Property.of(
            "strict",
            "every other strategy is worse against the truth",
            settings(least, s -> CurationJudges.turns(s, s.truthful())),
            (f, c) -> CurationJudges.noGain(f, c).asserting(Relation.LESS),
            CurationJudges::turnTold),
        Property.of(
            "dominant",
            "truth is best whatever the others play",
            settings(least, CurationJudges::fromTruth),
            CurationJudges::noGain,
            CurationJudges::turnTold),
        Property.of(
            "unique",
            "truth is the only equilibrium of the strategies tried, where the center's bit helps",
            settings(
                least,
                s ->
                    CurationJudges.profiles(s)
                        .filter(p -> s.isHelped() && !p.equals(s.truthful()))
                        .map(p -> new CurationJudges.OfProfile(s, p))),
            CurationJudges::someoneGains,
            CurationJudges::profileTold),
        Property.of(
            "silence-no-equilibrium",
            "that nobody says anything is no equilibrium, where the center's bit helps",
            settings(
                least,
                s ->
                    Stream.of(s)
                        .filter(CurationSetting::isHelped)
                        .map(
                            x ->
                                new CurationJudges.OfProfile(
                                    x,
                                    Collections.nCopies(
                                        s.agents(), CurationSetting.STRATEGIES.get(1))))),
            CurationJudges::someoneGains,
            CurationJudges::profileTold),
        Property.of(
            "truth-learns-all",
            "when all are truthful all are told everything",
            orders(least, most, OrderType::isTruthful),
            (f, c) -> CurationJudges.told(f, c, true),
            CurationJudges::orderTold),
        Property.of(
            "fair",
            "who is truthful is told everything, whatever the others do",
            orders(least, most, t -> t.manners().contains(Manner.TRUTHFUL)),
            (f, c) ->
                c.type().manners().get(c.agent() - 1) == Manner.TRUTHFUL
                    ? CurationJudges.told(f, c, true)
                    : Finding.none(0),
            CurationJudges::orderTold),
        Property.of(
            "nothing-for-nothing",
            "who says nothing is told nothing",
            orders(least, most, t -> t.manners().contains(Manner.ZERO)),
            (f, c) ->
                c.type().manners().get(c.agent() - 1) == Manner.ZERO
                    ? CurationJudges.told(f, c, false)
                    : Finding.none(0),
            CurationJudges::orderTold),
        Property.of(
            "highest-price-learns-all",
            "who alone pays the highest relative price is told everything",
            orders(least, most, t -> true),
            (f, c) ->
                CurationJudges.paysMost(c) ? CurationJudges.told(f, c, true) : Finding.none(0),
            CurationJudges::orderTold),
        Property.of(
            "only-truth-or-highest",
            "who is neither truthful nor alone at the highest price is told nothing",
            orders(least, most, t -> true),
            (f, c) ->
                !CurationJudges.paysMost(c)
                        && c.type().manners().get(c.agent() - 1) != Manner.TRUTHFUL
                    ? CurationJudges.told(f, c, false)
                    : Finding.none(0),
            CurationJudges::orderTold),
        Property.of(
            "all-or-nothing",
            "everybody is told either everything or nothing",
            orders(least, most, t -> true),
            CurationJudges::allOrNothing,
            CurationJudges::orderTold),
        Property.of(
            "anonymous",
            "the others' order does not matter",
            orders(least, most, t -> true),
            CurationJudges::anonymous,
            CurationJudges::orderTold),
        Property.of(
            "rational-interim",
            "nobody is worse off at the truth than if he says and learns nothing",
            settings(least, s -> Stream.of(new CurationJudges.OfProfile(s, s.truthful()))),
            CurationJudges::rational,
            CurationJudges::profileTold));
  }

  private static <C extends Record> List<Environment<C>> settings(
      int n, Function<CurationSetting, Stream<C>> cases) {
    List<CurationSetting> list = CurationSetting.all(n, CHEAP).toList();
    return List.of(
        Environment.over(
            n + "-agents",
            n
                + (n == 1 ? " agent" : " agents")
                + ", all social functions that all want to know at the price 1/16 ("
                + list.size()
                + "), truth, nothing, 2 kinds of noise, the opposite",
            list,
            CurationSetting::size,
            cases));
  }

  static List<Environment<CurationJudges.OfOrder>> orders(
      int least, int most, Predicate<OrderType> which) {
    List<Environment<CurationJudges.OfOrder>> all = new ArrayList<>();
    for (int n = least; n <= most; n++) {
      all.add(
          Environment.over(
              n + "-agents-orders",
              "all order types of relative prices of " + n + (n == 1 ? " agent" : " agents"),
              OrderType.all(n).stream().filter(which).toList(),
              CurationJudges::size,
              CurationJudges::orders));
    }
    return all;
  }
}
