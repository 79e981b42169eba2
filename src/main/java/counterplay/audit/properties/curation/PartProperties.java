package counterplay.audit.properties.curation;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.audit.properties.Size;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.curation.GuessReply;
import counterplay.mechanism.curation.ImprovementRule;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What is asked of parts of mechanisms: improvements, replies of two bits, recursive frontiers. */
public final class PartProperties {

  private PartProperties() {}

  /**
   * An agent who commits in some manner, and what she would be told of the center and of others.
   */
  record OfReply(Manner manner, List<Channel<Rational>> reply) {}

  /** The guesses for the own bit 0 and 1. */
  record OfGuess(List<Integer> estimates) {}

  /** A promise before something is drawn, and the frontiers after it. */
  record OfPromise(List<Rational> law, List<PiecewiseLinear> after, Rational second, int agent) {}

  /** The family of improvements. */
  public static Family<ImprovementRule> improvements() {
    return Family.of(
        "improvement",
        "changes of a protocol's reply",
        ImprovementRule.class,
        List.of(
            reply(
                "center-for-a-word",
                "who says anything is told the center's bit",
                (m, c) -> Finding.none(c.manner() == Manner.ZERO || told(m, c, 0) ? 0 : 1)),
            reply(
                "others-unchanged",
                "what is told of the other agents stays",
                (m, c) -> {
                  List<Channel<Rational>> after = improved(m, c);
                  return Finding.none(
                      after.subList(1, after.size()).equals(c.reply().subList(1, c.reply().size()))
                          ? 0
                          : 1);
                }),
            reply(
                "nothing-for-nothing",
                "who says nothing is answered as before",
                (m, c) ->
                    Finding.none(
                        c.manner() != Manner.ZERO || improved(m, c).equals(c.reply()) ? 0 : 1))));
  }

  private static Property<ImprovementRule, OfReply> reply(
      String id, String words, BiFunction<ImprovementRule, OfReply, Finding> judge) {
    return Property.of(
        id,
        words,
        replies(),
        judge,
        (m, c) ->
            new Account(
                List.of("An agent commits in the manner " + c.manner() + "."),
                List.of("Without the change she is told " + c.reply() + "."),
                "With it she is told " + improved(m, c) + ".",
                List.of()));
  }

  static List<Environment<OfReply>> replies() {
    List<Channel<Rational>> channels =
        List.of(
            Channel.identity(Rational.ONE),
            Channel.coin(Rational.ONE),
            new Channel<>(Rational.of(3, 4), Rational.of(1, 4)));
    return List.of(
        Environment.over(
            "2-agents",
            "2 agents, every reply made of everything, nothing and noise",
            Stream.of(Manner.values())
                .flatMap(manner -> triples(channels).map(reply -> new OfReply(manner, reply)))
                .toList(),
            c ->
                Size.of(2, 1, 6)
                    .chances(c.reply().stream().flatMap(x -> Stream.of(x.zero(), x.one()))),
            Stream::of));
  }

  private static <T> Stream<List<T>> triples(List<T> list) {
    return list.stream()
        .flatMap(x -> list.stream().flatMap(y -> list.stream().map(z -> List.of(x, y, z))));
  }

  static List<Channel<Rational>> improved(ImprovementRule m, OfReply c) {
    Rational price =
        switch (c.manner()) {
          case ZERO -> Rational.ZERO;
          case TRUTHFUL -> Rational.ONE;
          case OTHER -> Rational.HALF;
        };
    return m.improved(new Commitment<>(c.manner(), price), c.reply());
  }

  private static boolean told(ImprovementRule m, OfReply c, int bit) {
    return improved(m, c).get(bit).isIdentity();
  }

  static List<Environment<OfGuess>> pairs() {
    return List.of(
        Environment.over(
            "guesses",
            "all four pairs of guesses",
            List.of(List.of(0, 0), List.of(0, 1), List.of(1, 0), List.of(1, 1)),
            g -> Size.of(1, 1, 2),
            g -> Stream.of(new OfGuess(g))));
  }

  /** The family of two-bit replies. */
  public static Family<GuessReply> guesses() {
    List<Environment<OfGuess>> all = pairs();
    BiFunction<GuessReply, OfGuess, Account> told =
        (m, c) ->
            new Account(
                List.of("The center's guesses for the own bits 0 and 1: " + c.estimates() + "."),
                List.of(),
                "The reply is " + m.reply(c.estimates()) + ".",
                List.of());
    return Family.of(
        "guess",
        "replies that say what to guess",
        GuessReply.class,
        List.of(
            Property.of(
                "says-the-guess",
                "the reply holds the guess for each own bit",
                all,
                (m, c) ->
                    Finding.of(
                        numbers(m.reply(c.estimates())), Relation.EQUAL, numbers(c.estimates())),
                told),
            Property.of(
                "two-bits",
                "the reply has two bits",
                all,
                (m, c) ->
                    Finding.of(
                        Rational.of(m.reply(c.estimates()).size()), Relation.EQUAL, Rational.of(2)),
                told)));
  }

  private static List<Rational> numbers(List<Integer> bits) {
    return bits.stream().map(Rational::of).toList();
  }

  /** The family of recursive rules. */
  public static Family<RecursiveRule> frontiers() {
    return Family.of(
        "recursive",
        "frontiers of achievable payoffs of two agents, from the end backwards",
        RecursiveRule.class,
        List.of(
            promise(
                "neutral",
                "when one's type changes the other one's promise stays",
                (m, c) -> {
                  int other = 1 - c.agent();
                  List<Rational> promise = before(m, c);
                  return Finding.of(
                      c.after().stream()
                          .map(f -> m.settled(c.agent(), promise, f).get(other))
                          .toList(),
                      Relation.EQUAL,
                      c.after().stream().map(f -> promise.get(other)).toList());
                }),
            promise(
                "kept",
                "what is promised after a change of a type averages to what was promised",
                (m, c) -> {
                  List<Rational> promise = before(m, c);
                  Rational sum = Rational.ZERO;
                  for (int k = 0; k < c.law().size(); k++)
                    sum =
                        sum.plus(
                            c.law()
                                .get(k)
                                .times(
                                    m.settled(c.agent(), promise, c.after().get(k))
                                        .get(c.agent())));
                  return Finding.of(sum, Relation.EQUAL, promise.get(c.agent()));
                }),
            promise(
                "on-the-frontier",
                "what is promised after a change of a type can be reached",
                (m, c) -> {
                  List<Rational> promise = before(m, c);
                  List<List<Rational>> all =
                      c.after().stream().map(f -> m.settled(c.agent(), promise, f)).toList();
                  List<Rational> reached =
                      Lists.each(all.size(), k -> c.after().get(k).at(all.get(k).get(1)));
                  return Finding.of(
                      all.stream().map(p -> p.get(0)).toList(), Relation.AT_MOST, reached);
                }),
            promise(
                "best-decision",
                "the frontier before a decision is no lower than that of any decision",
                (m, c) ->
                    Finding.of(
                        c.after().stream().map(f -> m.decided(c.after()).at(c.second())).toList(),
                        Relation.AT_LEAST,
                        c.after().stream().map(f -> f.at(c.second())).toList())),
            promise(
                "split-kept",
                "promises after a public type average to what was promised",
                (m, c) -> {
                  List<Rational> promise =
                      List.of(m.drawn(c.law(), c.after()).at(c.second()), c.second());
                  List<List<Rational>> all = m.split(c.law(), c.after(), promise);
                  List<Rational> sums = new ArrayList<>();
                  for (int i = 0; i < 2; i++) {
                    Rational sum = Rational.ZERO;
                    for (int k = 0; k < all.size(); k++)
                      sum = sum.plus(c.law().get(k).times(all.get(k).get(i)));
                    sums.add(sum);
                  }
                  return Finding.of(sums, Relation.EQUAL, promise);
                })));
  }

  private static List<Rational> before(RecursiveRule m, OfPromise c) {
    return List.of(m.changed(c.agent(), c.law(), c.after()).at(c.second()), c.second());
  }

  private static Property<RecursiveRule, OfPromise> promise(
      String id, String words, BiFunction<RecursiveRule, OfPromise, Finding> judge) {
    return Property.of(
        id,
        words,
        List.of(
            Environment.over(
                "two-frontiers",
                "two frontiers with at most one bend, slopes -2 to -1/2, promises -2 to 2",
                promises(),
                c ->
                    Size.of(2, 1, c.after().size())
                        .chances(c.law().stream())
                        .worth(Stream.of(c.second())),
                Stream::of)),
        judge,
        (m, c) ->
            new Account(
                List.of("Two agents; probabilities " + c.law() + "."),
                List.of(
                    "Afterwards the frontiers are "
                        + c.after()
                        + "; agent 2 is promised "
                        + c.second()
                        + "."),
                judge.apply(m, c).text() + " does not hold.",
                List.of()));
  }

  private static List<OfPromise> promises() {
    Rational half = Rational.HALF;
    List<PiecewiseLinear> frontiers =
        List.of(
            PiecewiseLinear.line(Rational.ZERO, Rational.of(-1)),
            PiecewiseLinear.line(Rational.ONE, Rational.of(-1)),
            PiecewiseLinear.bent(Rational.ZERO, Rational.ONE, half.negated(), Rational.of(-2)),
            PiecewiseLinear.bent(Rational.ONE, Rational.ZERO, half.negated(), Rational.of(-1)));
    List<OfPromise> all = new ArrayList<>();
    for (List<Rational> law :
        List.of(List.of(half, half), List.of(Rational.of(1, 3), Rational.of(2, 3))))
      for (PiecewiseLinear f : frontiers)
        for (PiecewiseLinear g : frontiers)
          for (int b = -2; b <= 2; b++)
            for (int agent = 0; agent < 2; agent++)
              all.add(new OfPromise(law, List.of(f, g), Rational.of(b), agent));
    return all;
  }
}
