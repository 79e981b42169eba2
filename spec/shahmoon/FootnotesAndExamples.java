package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.GuessReply;
import counterplay.mechanism.curation.IndicatorPriceProtocol;
import counterplay.mechanism.curation.SingleAgentProtocol;
import counterplay.mechanism.curation.StraightforwardProtocol;
import counterplay.mechanism.curation.TwoBitReply;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import counterplay.model.curation.Price;
import counterplay.model.curation.SampleSpace;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shahmoon.setup.Conditions;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Rival;
import shahmoon.setup.SameEquilibria;
import shahmoon.setup.Says;
import shahmoon.setup.Seen;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** Footnotes, Example 1, the straightforward protocol and remarks of the introduction. */
public final class FootnotesAndExamples implements Spec {

  /** A price at a strategy. */
  public record Priced(Price price, MessageStrategy strategy) {}

  /** The same strategies under two orders of prices. */
  public record Repriced(OrderType one, OrderType other) {
    private static Stream<Repriced> all(int agents) {
      Map<List<Manner>, List<OrderType>> alike =
          OrderType.all(agents).stream()
              .collect(
                  Collectors.groupingBy(
                      OrderType::manners, LinkedHashMap::new, Collectors.toList()));
      return alike.values().stream()
          .flatMap(types -> types.stream().map(t -> new Repriced(types.get(0), t)));
    }
  }

  private static final MessageStrategy SILENT = new MessageStrategy(Rational.HALF, Rational.HALF);
  private static final MessageStrategy REVERSED = new MessageStrategy(Rational.ZERO, Rational.ONE);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol straight = protocols.of("straightforward");
    CurationProtocol indicator = protocols.of("indicator-price");
    SameEquilibria.BothWays same = SameEquilibria.both(protocols.competitive(), indicator);
    GuessReply two = mechanisms.get(TwoBitReply.NAME);
    List<Claim<?>> claims = new ArrayList<>();
    claims.add(
        Claim.of(
            "shahmoon/footnote-7-same-equilibria",
            Kind.STATEMENT,
            "Footnote 7",
            "with the indicator price the competitive protocol has the same equilibria",
            Situation.class,
            Reading.printed(
                    BOUNDED,
                    Situations.scope("every profile", Situations::any, s -> true),
                    same.asked())
                .provedBy(same.proof())));
    claims.add(
        Claim.of(
            "shahmoon/footnote-7-no-knowledge",
            Kind.STATEMENT,
            "Footnote 7",
            "with the indicator price replies do not depend on prices: who is silent and who"
                + " truthful decides",
            Repriced.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every profile of two agents or more, at any two orders of prices",
                    "N = 2, 3 and prices in equal steps",
                    Space.of(
                        IntStream.rangeClosed(2, Levels.RUN)
                            .boxed()
                            .flatMap(Repriced::all)
                            .toList())),
                c ->
                    Finding.of(
                        numbers(indicator, c.one()), EQUAL, numbers(indicator, c.other())))));
    Equilibrium silence = new Equilibrium(straight, Levels.NOTHING, true);
    claims.add(
        Claim.of(
            "shahmoon/section-4-straightforward-zero-equilibrium",
            Kind.STATEMENT,
            "Section 4",
            "in the straightforward protocol nobody says anything in an equilibrium",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    Situations.scope(
                        "every profile of zero information",
                        Situations::nothing,
                        s -> s.type().isZero()),
                    Says.of(Levels.NOTHING, silence).asked())
                .weighed(
                    Gravity.misprint(
                        "truth-costs-more",
                        "where nobody is interested in paying the full price for the center's bit,"
                            + " as the next sentence has it")),
            Reading.ours(
                    "truth-costs-more",
                    BOUNDED,
                    Situations.scope(
                        "every profile of zero information where truth costs everybody at least"
                            + " what the center's bit is worth to her",
                        Situations::nothing,
                        s -> s.type().isZero() && costs(s)),
                    Says.of(Levels.NOTHING, new Conditions.TruthCostsMore(), silence).asked())
                .provedBy(Proof.sought())));
    Scope<Situation> anything =
        Situations.scope(
            "every function, prices", random -> MessageStrategy.TRUTH, s -> s.type().isTruthful());
    claims.add(
        Claim.of(
            "shahmoon/section-4-straightforward-more-stable",
            Kind.STATEMENT,
            "Section 4",
            "who turns to truth where nobody says anything loses more than who turns to nothing"
                + " where all are truthful",
            Situation.class,
            Reading.printed(REFUTED, anything, FootnotesAndExamples::stability)
                .weighed(
                    Gravity.misprint(
                        "in-some-settings", "that it may be so, as the next sentence has it")),
            Reading.<Situation>ours(
                    "in-some-settings", PROVED, anything, FootnotesAndExamples::stability)
                .exists()));
    claims.add(
        Claim.of(
            "shahmoon/section-1-optimal",
            Kind.STATEMENT,
            "Section 1",
            "if some protocol has an equilibrium in which g is known to all, truth is an"
                + " equilibrium of the competitive protocol",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    Situations.scope(
                        "everybody plays (0, 1), which is as informative as truth, and stays, since"
                            + " the others are told nothing",
                        random -> REVERSED,
                        FootnotesAndExamples::stays),
                    (Situation c) -> Finding.of(Rational.of(c.fanatic()), EQUAL, Rational.ZERO))
                .weighed(
                    Gravity.misprint(
                        "shahmoon/theorem-3 printed",
                        "a truthful equilibrium, as Theorem 3 has it, which the sentence cites"))));
    claims.add(
        Claim.of(
            "shahmoon/footnote-2",
            Kind.STATEMENT,
            "Footnote 2",
            "there are settings in which truth is an equilibrium, and not the only one",
            Situation.class,
            Reading.<Situation>printed(
                    PROVED,
                    Situations.scope("every function, prices", Situations::nothing, s -> true),
                    c ->
                        Finding.of(
                            Rational.of(c.fanatic() == 0 && c.helped() == 0 ? 1 : 0),
                            EQUAL,
                            Rational.ONE))
                .exists()));
    claims.add(single());
    claims.add(
        Claim.of(
            "shahmoon/footnote-5",
            Kind.STATEMENT,
            "Footnote 5",
            "a price may be assumed to increase in p and to decrease in q: where p < q it is at"
                + " most that of (q, q)",
            Priced.class,
            Reading.printed(
                    REFUTED,
                    Scope.sample(
                            "all prices within the axioms, p < q",
                            30,
                            priced(s -> s.p().compareTo(s.q()) < 0))
                        .containing(c -> c.strategy().p().compareTo(c.strategy().q()) < 0),
                    (Priced c) ->
                        Finding.of(
                            c.price().of(c.strategy()),
                            AT_MOST,
                            c.price().of(new MessageStrategy(c.strategy().q(), c.strategy().q()))))
                .weighed(Gravity.substantive())));
    claims.add(
        Claim.of(
            "shahmoon/footnote-4",
            Kind.STATEMENT,
            "Footnote 4",
            "two bits, a guess for each value of the own bit, are worth as much as N + 1",
            Seen.class,
            Reading.printed(
                SURVIVED,
                Scope.sample("every function, all replies", 60, Seen.any(3)),
                (Seen c) ->
                    Finding.of(
                        compressed(two, c),
                        EQUAL,
                        Bits.uniform(c.g()).value(c.agent(), channels(c))))));
    claims.add(
        Claim.of(
            "shahmoon/lemma-5-proof-agreement",
            Kind.FORMULA,
            "Section 4.1, proof of Lemma 5",
            "who says nothing gets from the improvement of a protocol what she gets from the"
                + " protocol",
            Seen.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                    "every function, all replies to an agent who says nothing", 60, Seen.any(3)),
                (Seen c) ->
                    Finding.of(
                        Bits.uniform(c.g())
                            .value(
                                c.agent(),
                                protocols
                                    .improvement()
                                    .improved(
                                        new Commitment<>(Manner.ZERO, Rational.ZERO), channels(c))),
                        EQUAL,
                        Bits.uniform(c.g()).value(c.agent(), channels(c))))));
    claims.add(
        Claim.of(
            "shahmoon/section-2-only-own-protocol",
            Kind.STATEMENT,
            "Section 2",
            "the profit, from all samples, is that of the replies to the agent herself",
            Seen.class,
            Reading.printed(
                SURVIVED,
                Scope.sample("every function, all commitments and replies", 12, Seen.any(2))
                    .containing(c -> c.seen().size() <= 3),
                FootnotesAndExamples::samples)));
    return claims;
  }

  private static List<Rational> numbers(CurationProtocol protocol, OrderType t) {
    List<Commitment<Rational>> profile =
        IntStream.range(0, t.agents())
            .mapToObj(
                k ->
                    new Commitment<>(t.manners().get(k), Rational.of(t.levels().get(k), t.steps())))
            .toList();
    return IntStream.rangeClosed(1, t.agents())
        .boxed()
        .flatMap(i -> protocol.reply(i, profile).stream())
        .flatMap(c -> Stream.of(c.zero(), c.one()))
        .toList();
  }

  private static boolean costs(Situation s) {
    return IntStream.rangeClosed(1, s.agents())
        .allMatch(i -> s.prices().get(i - 1).truth().compareTo(s.most(i).minus(s.least(i))) >= 0);
  }

  private static Finding stability(Situation c) {
    Situation silent = c.all(SILENT);
    Rational truth = c.prices().get(0).truth();
    Rational fromNothing = truth.minus(silent.most(1).minus(silent.least(1)));
    return Finding.of(fromNothing, MORE, c.most(1).minus(c.least(1)).minus(truth));
  }

  private static boolean stays(Situation s) {
    return s.profile().stream().allMatch(REVERSED::equals)
        && IntStream.rangeClosed(1, s.agents())
            .allMatch(
                i ->
                    s.most(i).minus(s.prices().get(i - 1).of(REVERSED)).compareTo(s.least(i)) >= 0);
  }

  private static Claim<Rival> single() {
    Predicate<Rival> other =
        r ->
            r.at().agents() == 1
                && r.at().type().isTruthful()
                && r.kept().get(0).equals(MessageStrategy.TRUTH)
                && !r.after().get(0).p().equals(r.after().get(0).q())
                && r.to().get(0).p().equals(r.to().get(0).q());
    return Claim.of(
        "shahmoon/footnote-6-single-agent-only",
        Kind.STATEMENT,
        "Footnote 6",
        "no other protocol for one agent, one that tells something of the center's bit without the"
            + " truth, lets both know g in an equilibrium",
        Rival.class,
        Reading.printed(
                REFUTED,
                Scope.sample(
                        "N = 1, protocols that tell b_0 for the truth and something of it"
                            + " otherwise",
                        60,
                        Rival.at(
                            Situations.of(1, 1, random -> MessageStrategy.TRUTH, s -> true),
                            true,
                            other))
                    .containing(other),
                (Rival c) -> Finding.none(c.isEquilibrium() ? 1 : 0))
            .weighed(Gravity.substantive()));
  }

  private static Space<Priced> priced(Predicate<MessageStrategy> which) {
    return Space.random(
        List.of(),
        random -> {
          while (true) {
            MessageStrategy s = Situations.any(random);
            if (which.test(s))
              return new Priced(Price.linear(Rational.of(1L + random.nextInt(3))), s);
          }
        });
  }

  private static List<Channel<Rational>> channels(Seen c) {
    return c.seen().stream().map(MessageStrategy::channel).toList();
  }

  private static Rational compressed(GuessReply two, Seen c) {
    Bits<Rational> bits = Bits.uniform(c.g());
    List<Rational> guess = bits.guess(c.agent(), channels(c));
    Map<List<Integer>, List<Rational>> weights = new HashMap<>();
    for (int f = 0; f < bits.sights(); f++) {
      int low = f & ~(1 << c.agent());
      List<Integer> told =
          new ArrayList<>(
              two.reply(
                  List.of(guess.get(low).signum(), guess.get(low | 1 << c.agent()).signum())));
      told.add(Bits.digit(f, c.agent()));
      List<Rational> here =
          List.of(
              bits.weight(0, c.agent(), f, channels(c)), bits.weight(1, c.agent(), f, channels(c)));
      weights.merge(
          told, here, (x, y) -> List.of(x.get(0).plus(y.get(0)), x.get(1).plus(y.get(1))));
    }
    return Rational.sum(weights.values().stream().map(w -> w.get(0).max(w.get(1))).toList());
  }

  private static Finding samples(Seen c) {
    List<Channel<Rational>> replies = channels(c);
    List<Channel<Rational>> strategies =
        c.noise().subList(1, c.noise().size()).stream().map(MessageStrategy::channel).toList();
    List<Channel<Rational>> through =
        IntStream.range(0, replies.size())
            .mapToObj(k -> k == 0 ? replies.get(0) : strategies.get(k - 1).then(replies.get(k)))
            .toList();
    return Finding.of(
        new SampleSpace(Bits.uniform(c.g()), strategies, c.agent(), replies).value(),
        EQUAL,
        Bits.uniform(c.g()).value(c.agent(), through));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-indicator-price", "Footnote 7", IndicatorPriceProtocol.class),
        new Definition("shahmoon/mechanism-single-agent", "Footnote 6", SingleAgentProtocol.class),
        new Definition(
            "shahmoon/mechanism-straightforward", "Section 4", StraightforwardProtocol.class),
        new Definition("shahmoon/mechanism-two-bit-reply", "Footnote 4", TwoBitReply.class));
  }
}
