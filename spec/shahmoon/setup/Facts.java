package shahmoon.setup;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an agent can infer, at everything that she may see; posteriors are compared crosswise, so
 * that nothing is divided by zero.
 *
 * @param what which fact
 * @param run up to how many agents it is run
 */
public record Facts(What what, int run) implements Sentence {

  /** The facts. */
  public enum What {
    /** {@code P(b_k | f) = P(b_k | f_k)}. */
    COORDINATE,
    /**
     * The same for replies that are garbled: nothing is learnt of b_k, k other than 0 and i, from
     * messages of zero information.
     */
    SILENCE,
    /** Telling the center's bit does not change what is inferred of the other bits. */
    OVERRIDDEN,
    /**
     * {@code E[v_i; f] = max{ P(g = 0, f), P(g = 1, f) }} for the paper's guess, a fair coin at
     * ties.
     */
    BEST_GUESS,
    /** {@code P(g = 1 | f) = sum_b g(b) prod_k v_k^{b_k} (1 - v_k)^{1 - b_k}}. */
    PRODUCT,
    /**
     * Among messages of zero information the posterior depends on the own bit and the center's
     * alone.
     */
    CENTER_ONLY,
    /** From fair coins nothing is inferred but from the own bit. */
    OWN_BIT
  }

  @Override
  public Domain domain() {
    int least = what == What.SILENCE || what == What.OVERRIDDEN ? 2 : 1;
    return Domain.all()
        .size("N", least, run)
        .choice("i", s -> s.of("N"))
        .choice("f", s -> what == What.BEST_GUESS ? 2 << s.of("N") : 1)
        .numbers(s -> frame(s.of("N") + 1));
  }

  private static Frame frame(int bits) {
    Frame.Box unit = MoreIsBetter.unit(bits);
    return Frame.NONE
        .with("g", MoreIsBetter.unit(1 << bits))
        .with("u", unit)
        .with("v", unit)
        .with("r", unit)
        .with("w", unit);
  }

  /** The judge of what is seen. */
  public Asked<Seen> asked() {
    return new Asked<>(
        this, s -> s.numbers().whole("f", what == What.BEST_GUESS ? s.seen().size() : 0));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int i = x.whole("i") + 1;
    List<Channel<S>> seen = MoreIsBetter.channels(x, "u", "v");
    List<Channel<S>> noise = MoreIsBetter.channels(x, "r", "w");
    Bits<S> bits = Bits.uniform(x.list("g"));
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    IntStream sights =
        what == What.BEST_GUESS ? IntStream.of(x.whole("f")) : IntStream.range(0, bits.sights());
    sights.forEach(f -> sides(bits, i, f, seen, noise, left, right));
    return Statement.of(left, Relation.EQUAL, right);
  }

  private <S extends Scalar<S>> void sides(
      Bits<S> bits,
      int i,
      int f,
      List<Channel<S>> seen,
      List<Channel<S>> noise,
      List<S> left,
      List<S> right) {
    S any = seen.get(0).zero();
    List<Channel<S>> silent =
        IntStream.range(0, seen.size())
            .mapToObj(
                k ->
                    k == 0
                        ? noise.get(0)
                        : new Channel<>(seen.get(k).zero(), seen.get(k).zero()).then(noise.get(k)))
            .toList();
    List<Channel<S>> told =
        IntStream.range(0, seen.size())
            .mapToObj(k -> k == 0 ? Channel.identity(any) : seen.get(k))
            .toList();
    for (int k : bits.others(i)) {
      if (what == What.COORDINATE) {
        left.add(joint(bits, i, f, k, seen, 1).times(seenOf(f, k, seen)));
        right.add(joint(bits, i, f, k, seen, 2).times(seen.get(k).of(Bits.digit(f, k), 1)));
      } else if (what == What.SILENCE && k > 0) {
        left.add(joint(bits, i, f, k, silent, 1).scale(Rational.of(2)));
        right.add(joint(bits, i, f, k, silent, 2));
      } else if (what == What.OVERRIDDEN && k > 0) {
        left.add(joint(bits, i, f, k, told, 1).times(joint(bits, i, f, k, seen, 2)));
        right.add(joint(bits, i, f, k, seen, 1).times(joint(bits, i, f, k, told, 2)));
      }
    }
    if (what == What.BEST_GUESS) {
      S one = bits.weight(1, i, f, seen);
      S zero = bits.weight(0, i, f, seen);
      int sign = one.minus(zero).signum();
      S h = any.constant(sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF);
      left.add(h.times(one).plus(h.one().minus(h).times(zero)));
      right.add(sign >= 0 ? one : zero);
    } else if (what == What.PRODUCT) {
      S product = any.one();
      S sum = any.zero();
      for (int k : bits.others(i)) product = product.times(seenOf(f, k, seen).scale(Rational.HALF));
      for (int b = 0; b < bits.sights(); b++) {
        S term =
            bits.g()
                .get(b)
                .times(
                    any.constant(
                        Bits.digit(b, i) == Bits.digit(f, i) ? Rational.ONE : Rational.ZERO));
        for (int k : bits.others(i))
          term =
              term.times(seen.get(k).of(Bits.digit(f, k), Bits.digit(b, k)).scale(Rational.HALF));
        sum = sum.plus(term);
      }
      left.add(bits.weight(1, i, f, seen).times(product));
      right.add(bits.weight(1, i, f, seen).plus(bits.weight(0, i, f, seen)).times(sum));
    } else if (what == What.CENTER_ONLY || what == What.OWN_BIT) {
      List<Channel<S>> worst = seen.stream().map(c -> c.then(Channel.coin(any))).toList();
      List<Channel<S>> open =
          IntStream.range(0, seen.size())
              .mapToObj(k -> k == 0 ? Channel.identity(any) : silent.get(k))
              .toList();
      List<Channel<S>> used = what == What.OWN_BIT ? worst : open;
      List<Channel<S>> plain =
          IntStream.range(0, seen.size())
              .mapToObj(
                  k ->
                      k == 0 && what == What.CENTER_ONLY
                          ? Channel.identity(any)
                          : Channel.coin(any))
              .toList();
      left.add(bits.weight(1, i, f, used).times(bits.weight(0, i, f, plain)));
      right.add(bits.weight(0, i, f, used).times(bits.weight(1, i, f, plain)));
    }
  }

  /** The probability of the bit 1 of k and what is seen; of what is seen alone where value is 2. */
  private static <S extends Scalar<S>> S joint(
      Bits<S> bits, int i, int f, int k, List<Channel<S>> seen, int value) {
    S one = bits.g().get(0).one();
    List<S> isOne =
        IntStream.range(0, bits.sights())
            .mapToObj(b -> value == 2 || Bits.digit(b, k) == 1 ? one : one.zero())
            .toList();
    return Bits.uniform(isOne).weight(1, i, f, seen);
  }

  /** Twice the probability of the reply about bit k. */
  private static <S extends Scalar<S>> S seenOf(int f, int k, List<Channel<S>> seen) {
    return seen.get(k).of(Bits.digit(f, k), 0).plus(seen.get(k).of(Bits.digit(f, k), 1));
  }
}
