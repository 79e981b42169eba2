package shahmoon;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import java.util.List;
import java.util.stream.IntStream;

/** Example 1: for each agent, any replies about the center's bit, any guesses after them. */
record ParityOfBits(What what) implements Sentence {
  @Override
  public Domain domain() {
    return Domain.all()
        .choice("i", s -> 2)
        .numbers(
            s ->
                Frame.NONE
                    .positive("T")
                    .probability("c")
                    .probability("u")
                    .probability("v")
                    .probability("r")
                    .probability("w")
                    .with("h", guesses())
                    .with("k", guesses()));
  }

  private static Frame.Box guesses() {
    return new Frame.Box(8, Rational.ZERO, Rational.ONE, false);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Bits<S> bits = Bits.uniform(g().stream().map(x::number).toList());
    Channel<S> truth = Channel.identity(x.get("c"));
    Channel<S> told = new Channel<>(x.get("u"), x.get("v"));
    Channel<S> worse = new Channel<>(x.get("r"), x.get("w"));
    S price = x.get("T");
    return switch (what) {
      case HELPLESS ->
          Statement.of(
              profit(x, bits, "k", told),
              Relation.AT_LEAST,
              profit(x, bits, "h", truth).minus(price));
      case NO_DEVIATION ->
          Statement.of(
              profit(x, bits, "k", worse),
              Relation.AT_LEAST,
              profit(x, bits, "h", told).minus(price));
      case BIT_NOT_USEFUL ->
          Statement.of(profit(x, bits, "h", truth), Relation.EQUAL, x.number(Rational.HALF));
      case ESSENTIAL ->
          Statement.of(
              bits.profit(
                  x.whole("i") + 1, List.of(Channel.coin(price), truth, truth), x.list("h")),
              Relation.EQUAL,
              x.number(Rational.HALF));
    };
  }

  /** Of guesses after a reply about the center's bit, the other agent saying nothing of hers. */
  private static <S extends Scalar<S>> S profit(
      Variables<S> x, Bits<S> bits, String guess, Channel<S> center) {
    Channel<S> silence = new Channel<>(x.get("c"), x.get("c"));
    return bits.profit(x.whole("i") + 1, List.of(center, silence, silence), x.list(guess));
  }

  enum What {
    /**
     * Whatever protocol it is, its improvement at a price is worth no more than to say nothing in
     * it.
     */
    HELPLESS,
    /** Who is told the center's bit guesses rightly half of the time, whatever she guesses. */
    BIT_NOT_USEFUL,
    /**
     * Whatever is answered to a strategy with a price, it is worth no more than what is answered to
     * one without.
     */
    NO_DEVIATION,
    /**
     * Who knows both agents' bits and nothing of the center's guesses rightly half of the time,
     * whatever she guesses.
     */
    ESSENTIAL
  }

  static List<Rational> g() {
    return IntStream.range(0, 8)
        .mapToObj(b -> Rational.of((b >> 1 & 1) == (b >> 2 & 1) ? b & 1 : 1 - (b & 1)))
        .toList();
  }
}
