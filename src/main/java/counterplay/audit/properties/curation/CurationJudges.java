package counterplay.audit.properties.curation;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Size;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two sides of each property of a curation protocol at a case, and the plays. */
final class CurationJudges {

  private CurationJudges() {}

  /** A setting, and what the agents play. */
  record OfProfile(CurationSetting setting, List<MessageStrategy> profile) {}

  /** An agent turns to another strategy. */
  record OfTurn(
      CurationSetting setting, List<MessageStrategy> profile, int agent, MessageStrategy to) {}

  /** Who pays more than whom, and an agent who is answered. */
  record OfOrder(OrderType type, int agent) {}

  static Stream<List<MessageStrategy>> profiles(CurationSetting s) {
    return Lists.choices(Collections.nCopies(s.agents(), CurationSetting.STRATEGIES));
  }

  static Stream<OfTurn> turns(CurationSetting s, List<MessageStrategy> profile) {
    return IntStream.rangeClosed(1, s.agents())
        .boxed()
        .flatMap(
            i ->
                CurationSetting.STRATEGIES.stream()
                    .filter(x -> !x.equals(profile.get(i - 1)))
                    .map(x -> new OfTurn(s, profile, i, x)));
  }

  /** The first agent leaves the truth while the others play anything. */
  static Stream<OfTurn> fromTruth(CurationSetting s) {
    return profiles(s)
        .filter(p -> p.get(0).equals(MessageStrategy.TRUTH))
        .flatMap(p -> turns(s, p))
        .filter(t -> t.agent() == 1);
  }

  static List<MessageStrategy> after(OfTurn c) {
    return Lists.with(c.profile(), c.agent() - 1, c.to());
  }

  static Finding noGain(CurationProtocol f, OfTurn c) {
    return Finding.of(
        c.setting().utility(f, c.agent(), after(c)),
        Relation.AT_MOST,
        c.setting().utility(f, c.agent(), c.profile()));
  }

  static Finding someoneGains(CurationProtocol f, OfProfile c) {
    Rational most =
        turns(c.setting(), c.profile())
            .map(t -> noGain(f, t))
            .map(x -> number(x.left()).minus(number(x.right())))
            .reduce(Rational.ZERO, Rational::max);
    return Finding.of(most, Relation.MORE, Rational.ZERO);
  }

  static Rational number(Quantity q) {
    return ((Quantity.Numbers) q).values().get(0);
  }

  static Finding rational(CurationProtocol f, OfProfile c) {
    List<Rational> left = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (int i = 1; i <= c.setting().agents(); i++) {
      left.add(c.setting().utility(f, i, c.profile()));
      right.add(
          c.setting()
              .worth(
                  i,
                  c.profile(),
                  CurationProtocol.nothing(CurationSetting.commitments(c.profile()))));
    }
    return Finding.of(left, Relation.AT_LEAST, right);
  }

  /** Every agent of an order type is answered. */
  static Stream<OfOrder> orders(OrderType type) {
    return IntStream.rangeClosed(1, type.agents()).mapToObj(i -> new OfOrder(type, i));
  }

  /** How large an order type is; the types are the levels of prices, nothing among them. */
  static Size size(OrderType type) {
    return Size.of(type.agents(), 1, type.steps() + 1)
        .chances(profile(type).stream().map(Commitment::price));
  }

  static List<Commitment<Rational>> profile(OrderType type) {
    return Lists.each(
        type.agents(),
        k ->
            new Commitment<>(
                type.manners().get(k), Rational.of(type.levels().get(k), type.steps())));
  }

  static boolean paysMost(OfOrder c) {
    int own = c.type().levels().get(c.agent() - 1);
    return own > 0
        && IntStream.range(0, c.type().agents())
            .allMatch(k -> k == c.agent() - 1 || c.type().levels().get(k) < own);
  }

  /** How many of the bits of others are told, and how many are there. */
  static Finding told(CurationProtocol f, OfOrder c, boolean all) {
    List<Channel<Rational>> reply = others(f, c);
    long told = reply.stream().filter(Channel::isIdentity).count();
    long silent = reply.stream().filter(Channel::isEmpty).count();
    return all
        ? Finding.of(Rational.of(told), Relation.EQUAL, Rational.of(reply.size()))
        : Finding.of(Rational.of(silent), Relation.EQUAL, Rational.of(reply.size()));
  }

  static List<Channel<Rational>> others(CurationProtocol f, OfOrder c) {
    return Lists.without(f.reply(c.agent(), profile(c.type())), c.agent());
  }

  static Finding allOrNothing(CurationProtocol f, OfOrder c) {
    List<Channel<Rational>> reply = others(f, c);
    boolean whole =
        reply.stream().allMatch(Channel::isIdentity) || reply.stream().allMatch(Channel::isEmpty);
    return Finding.none(whole ? 0 : 1);
  }

  static Finding anonymous(CurationProtocol f, OfOrder c) {
    int n = c.type().agents();
    List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    Collections.reverse(order);
    OrderType mirrored =
        new OrderType(
            order.stream().map(c.type().manners()::get).toList(),
            order.stream().map(c.type().levels()::get).toList(),
            c.type().steps());
    long here = others(f, c).stream().filter(Channel::isIdentity).count();
    long there =
        others(f, new OfOrder(mirrored, n + 1 - c.agent())).stream()
            .filter(Channel::isIdentity)
            .count();
    return Finding.of(Rational.of(here), Relation.EQUAL, Rational.of(there));
  }

  static String who(int agent) {
    return "Agent " + agent;
  }

  static Account turnTold(CurationProtocol f, OfTurn c) {
    List<String> others = new ArrayList<>();
    for (int i = 1; i <= c.profile().size(); i++)
      if (i != c.agent())
        others.add(who(i) + " commits to " + CurationSetting.words(c.profile().get(i - 1)));
    List<String> happens = new ArrayList<>();
    if (!others.isEmpty()) happens.add(Account.and(others) + ".");
    happens.add(
        who(c.agent())
            + " commits to "
            + CurationSetting.words(c.to())
            + ", not to "
            + CurationSetting.words(c.profile().get(c.agent() - 1))
            + ".");
    Finding finding = noGain(f, c);
    return new Account(
        c.setting().words(),
        happens,
        "She gets " + finding.left().text() + " instead of " + finding.right().text() + ".",
        table(f, c.setting(), after(c), c.profile()));
  }

  static List<List<String>> table(
      CurationProtocol f,
      CurationSetting s,
      List<MessageStrategy> now,
      List<MessageStrategy> before) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("agent", "commits to", "is told of", "utility", "before"));
    for (int i = 1; i <= now.size(); i++) {
      List<Channel<Rational>> reply = f.reply(i, CurationSetting.commitments(now));
      List<String> told = new ArrayList<>();
      for (int k = 0; k < reply.size(); k++)
        if (k != i && !reply.get(k).isEmpty()) told.add(k == 0 ? "center" : Integer.toString(k));
      rows.add(
          List.of(
              Integer.toString(i),
              CurationSetting.words(now.get(i - 1)),
              told.isEmpty() ? "nothing" : String.join(", ", told),
              s.utility(f, i, now).toString(),
              s.utility(f, i, before).toString()));
    }
    return rows;
  }

  static Account profileTold(CurationProtocol f, OfProfile c) {
    return new Account(
        c.setting().words(),
        List.of(
            Account.each(
                    c.profile().size(),
                    k -> who(k + 1) + " commits to " + CurationSetting.words(c.profile().get(k)))
                + "."),
        "By another strategy one gains at most " + someoneGains(f, c).left().text() + ".",
        table(f, c.setting(), c.profile(), c.setting().truthful()));
  }

  static Account orderTold(CurationProtocol f, OfOrder c) {
    List<Commitment<Rational>> profile = profile(c.type());
    List<Channel<Rational>> reply = f.reply(c.agent(), profile);
    List<String> told = new ArrayList<>();
    for (int k = 0; k < reply.size(); k++)
      if (k != c.agent() && !reply.get(k).isEmpty())
        told.add(k == 0 ? "the center's bit" : "what agent " + k + " says");
    return new Account(
        List.of(profile.size() + (profile.size() == 1 ? " agent." : " agents.")),
        List.of(
            Account.each(
                    profile.size(),
                    k ->
                        who(k + 1)
                            + (profile.get(k).isTruthful()
                                ? " is truthful"
                                : profile.get(k).isZero()
                                    ? " says nothing"
                                    : " pays the relative price "
                                        + profile.get(k).price()
                                        + " without the truth"))
                + "."),
        who(c.agent()) + " is told " + (told.isEmpty() ? "nothing" : Account.and(told)) + ".",
        List.of());
  }
}
