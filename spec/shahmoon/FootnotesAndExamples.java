package shahmoon;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.GuessReply;
import counterplay.mechanism.curation.TwoBitReply;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.SampleSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shahmoon.setup.Protocols;
import shahmoon.setup.Seen;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** Footnotes 2 and 4, and remarks of the introduction, of Section 2 and of the proof of Lemma 5. */
public final class FootnotesAndExamples implements Spec {

  private static final MessageStrategy REVERSED = new MessageStrategy(Rational.ZERO, Rational.ONE);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    GuessReply two = mechanisms.get(TwoBitReply.NAME);
    List<Claim<?>> claims = new ArrayList<>();
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

  private static boolean stays(Situation s) {
    return s.profile().stream().allMatch(REVERSED::equals)
        && IntStream.rangeClosed(1, s.agents())
            .allMatch(
                i ->
                    s.most(i).minus(s.prices().get(i - 1).of(REVERSED)).compareTo(s.least(i)) >= 0);
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
        new Definition("shahmoon/mechanism-two-bit-reply", "Footnote 4", TwoBitReply.class));
  }
}
