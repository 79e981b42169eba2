package shahmoon;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import shahmoon.ParityOfBits.What;

/** Example 1: g is the center's bit where both agents have the same bit, its opposite elsewhere. */
public final class ExampleOne implements Spec {

  /**
   * An agent while the other one says nothing.
   *
   * @param agent 1 or 2
   * @param silence how often the other one says 0, whatever her bit is
   * @param told what is said of the center's bit
   * @param worse what else is said of it
   * @param price of a strategy that says something
   */
  public record Told(
      int agent, Rational silence, MessageStrategy told, MessageStrategy worse, Rational price) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "example-1-helpless",
            "the center is helpless: the improvement of any protocol pays nobody who says something"
                + " where the other one says nothing",
            What.HELPLESS),
        claim(
            "example-1-bit-not-useful",
            "where the other one says nothing the center's bit does not help: every guess is right"
                + " half of the time",
            What.BIT_NOT_USEFUL),
        claim(
            "example-1-no-deviation",
            "whatever the center answers, nobody turns to a strategy with a price where the other"
                + " one says nothing",
            What.NO_DEVIATION),
        claim(
            "example-1-essential",
            "without the center's bit every guess is right half of the time",
            What.ESSENTIAL));
  }

  private static Claim<Told> claim(String name, String statement, What what) {
    Space<MessageStrategy> replies =
        Rationals.unitInterval(4).times(Rationals.unitInterval(4), MessageStrategy::new);
    Space<Told> all =
        Space.range(1, 2)
            .then(
                i ->
                    Rationals.unitInterval(4)
                        .then(
                            c ->
                                replies.then(
                                    r ->
                                        replies.map(
                                            w -> new Told(i, c, r, w, Rational.of(1, 8))))));
    Scope<Told> scope =
        Scope.sample(
                "both agents, any replies about the center's bit, any guesses, any price", 30, all)
            .containing(c -> c.agent() == 1 || c.agent() == 2);
    return Claim.of(
        "shahmoon/" + name,
        Kind.EXAMPLE,
        "Section 4.1, Example 1",
        statement,
        Told.class,
        Reading.printed(PROVED, scope, new Asked<>(new ParityOfBits(what), ExampleOne::numbers))
            .provedBy(Proof.sought()));
  }

  private static Assignment numbers(Told c) {
    Bits<Rational> bits = Bits.uniform(ParityOfBits.g());
    Channel<Rational> silence = new MessageStrategy(c.silence(), c.silence()).channel();
    List<Rational> best =
        bits.guess(c.agent(), List.of(Channel.identity(Rational.ONE), silence, silence));
    return Assignment.NONE
        .whole("i", c.agent() - 1)
        .number("T", c.price())
        .number("c", c.silence())
        .number("u", c.told().p())
        .number("v", c.told().q())
        .number("r", c.worse().p())
        .number("w", c.worse().q())
        .numbers("h", best)
        .numbers("k", bits.guess(c.agent(), List.of(c.told().channel(), silence, silence)));
  }
}
