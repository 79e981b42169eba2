package shahmoon;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.SampleSpace;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.Protocols;
import shahmoon.setup.Seen;

/** The proof of Lemma 5 and Section 2: what an agent gets depends on the replies to herself. */
public final class RepliesToOneAgent implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    return List.of(
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
                                        new Commitment<>(Manner.ZERO, Rational.ZERO),
                                        c.channels())),
                        EQUAL,
                        Bits.uniform(c.g()).value(c.agent(), c.channels())))),
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
                RepliesToOneAgent::samples)));
  }

  private static Finding samples(Seen c) {
    List<Channel<Rational>> replies = c.channels();
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
}
