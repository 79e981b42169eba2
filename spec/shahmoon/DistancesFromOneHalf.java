package shahmoon;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import shahmoon.setup.Protocols;

/**
 * How far inferences are from 1/2, in the proofs of Lemmas 3 and 4 and Theorem 3; distances are
 * compared by their squares.
 */
public final class DistancesFromOneHalf implements Spec {

  /**
   * A reply about a bit.
   *
   * @param channel from the bit to the reply
   * @param reply 0 or 1
   */
  public record Told(MessageStrategy channel, int reply) {
    /**
     * @throws IllegalArgumentException unless the reply is a bit that may be told
     */
    public Told {
      if (reply < 0
          || reply > 1
          || channel.channel().of(reply, 0).plus(channel.channel().of(reply, 1)).isZero())
        throw new IllegalArgumentException("the reply " + reply + " is impossible");
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    Extreme everything = new Extreme(protocols.of("f-max"), true);
    Extreme improved = new Extreme(protocols.improved(protocols.of("f-min")), true);
    return List.of(
        extreme(
            "lemma-3-proof-distance",
            "Appendix C, proof of Lemma C.1",
            "what the improvement says of the center's bit is 1/2 away, and no reply is farther",
            improved),
        extreme(
            "theorem-3-proof-distance",
            "Section 4.3, proof of Theorem 3",
            "what F^max says at the truthful profile is 1/2 away, and no reply is farther",
            everything),
        extreme(
            "lemma-4-proof-distance",
            "Appendix C, proof of Lemma C.2",
            "no inference is closer to 1/2 than that from a fair coin, which is 1/2",
            new Extreme(protocols.of("f-min"), false)));
  }

  /** P(f | b = 1) + P(f | b = 0) is not zero. */
  private record Possible() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Channel<S> c = channel(x);
      return Statement.of(
          c.of(x.whole("f"), 0).plus(c.of(x.whole("f"), 1)), Relation.MORE, x.number(0));
    }
  }

  private static <S extends Scalar<S>> Channel<S> channel(Variables<S> x) {
    return new Channel<>(x.get("u"), x.get("v"));
  }

  /** (2 P(b = 1 | f) - 1)^2. */
  private static <S extends Scalar<S>> S square(Channel<S> c, int f) {
    S d = c.of(f, 1).minus(c.of(f, 0)).over(c.of(f, 1).plus(c.of(f, 0)));
    return d.times(d);
  }

  /**
   * Any reply about the center's bit is at most as far as, or at least as far as, what a protocol
   * says to a truthful agent.
   *
   * @param best what the protocol says: the bit itself or a fair coin
   * @param most whether it is the farthest
   */
  private record Extreme(CurationProtocol best, boolean most) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .choice("f", s -> 2)
          .numbers(s -> Frame.NONE.probability("u").probability("v"))
          .given(new Possible());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S one = x.number(1);
      Channel<S> extreme =
          best.reply(
                  1,
                  List.of(
                      new Commitment<>(Manner.TRUTHFUL, one),
                      new Commitment<>(Manner.TRUTHFUL, one)))
              .get(0);
      S own = square(extreme, x.whole("f"));
      Statement<S> value = Statement.of(own, Relation.EQUAL, x.number(most ? 1 : 0));
      return value.and(
          Statement.of(
              own, most ? Relation.AT_LEAST : Relation.AT_MOST, square(channel(x), x.whole("f"))));
    }
  }

  private static Claim<Told> extreme(
      String name, String place, String statement, Extreme sentence) {
    Space<Told> all =
        Rationals.unitInterval(6)
            .times(Rationals.unitInterval(6), MessageStrategy::new)
            .where(c -> !c.p().isZero() && !c.p().equals(Rational.ONE))
            .then(c -> Space.range(0, 1).map(f -> new Told(c, f)));
    return Claim.of(
        "shahmoon/" + name,
        Kind.FORMULA,
        place,
        statement,
        Told.class,
        Reading.printed(
                PROVED,
                Scope.sample("every reply that is possible", 60, all),
                new Asked<>(
                    sentence,
                    (Told c) ->
                        Assignment.NONE
                            .whole("f", c.reply())
                            .number("u", c.channel().p())
                            .number("v", c.channel().q())))
            .provedBy(Proof.sought()));
  }
}
