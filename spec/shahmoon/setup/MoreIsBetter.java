package shahmoon.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best guess from some replies earns at least what any guess from noisier ones does, for every
 * social function, even a random one.
 *
 * <pre>
 *   sum_f h P(g = 1, f) + (1 - h) P(g = 0, f)  &gt;=  sum_f' k P(g = 1, f') + (1 - k) P(g = 0, f')
 * </pre>
 *
 * @param pattern which replies are compared
 * @param run up to how many agents it is run
 */
public record MoreIsBetter(Pattern pattern, int run) implements Sentence {

  /** Which replies are compared. */
  public enum Pattern {
    /** Any replies with fair coins. */
    COINS,
    /** Everything at the truthful profile with any replies. */
    EVERYTHING,
    /** Replies with the center's bit with the same ones with any reply about it. */
    CENTER,
    /** Any replies with the same ones after noise. */
    NOISE;

    /** The channel from bit k to the better reply. */
    public <S extends Scalar<S>> Channel<S> left(int k, Channel<S> seen) {
      return this == EVERYTHING || this == CENTER && k == 0 ? Channel.identity(seen.zero()) : seen;
    }

    /** The channel from the better reply about bit k to the worse one. */
    public <S extends Scalar<S>> Channel<S> noise(int k, Channel<S> noise) {
      return this == COINS
          ? Channel.coin(noise.zero())
          : this == CENTER && k > 0 ? Channel.identity(noise.zero()) : noise;
    }
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("N", 1, run)
        .choice("i", s -> s.of("N"))
        .numbers(MoreIsBetter::frame)
        .given(this::isBest);
  }

  private static Frame frame(Shape s) {
    return frame(s.of("N") + 1, s.of("N") + 1);
  }

  /** Two channels for each bit, then as many as may be other ones; g and two guesses. */
  static Frame frame(int bits, int others) {
    Frame frame = Frame.NONE;
    for (String name : List.of("u", "v")) frame = frame.with(name, unit(bits));
    for (String name : List.of("r", "w")) frame = frame.with(name, unit(others));
    for (String name : List.of("g", "h", "k")) frame = frame.with(name, unit(1 << bits));
    return frame;
  }

  /** Numbers in [0, 1]. */
  static Frame.Box unit(int count) {
    return new Frame.Box(count, Rational.ZERO, Rational.ONE, false);
  }

  private <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
    return isBest(x, left(x));
  }

  /** The guess h from these replies is a best one: neither 0 nor 1 is better. */
  static <S extends Scalar<S>> Statement<S> isBest(Variables<S> x, List<Channel<S>> seen) {
    Bits<S> bits = Bits.uniform(x.list("g"));
    List<S> facts = new ArrayList<>();
    for (int f = 0; f < bits.sights(); f++) {
      S balance = balance(bits, x.whole("i") + 1, f, seen);
      S h = x.list("h").get(f);
      facts.add(h.times(balance));
      facts.add(h.minus(h.one()).times(balance));
    }
    return Statement.of(facts, Relation.AT_LEAST, facts.stream().map(y -> x.number(0)).toList());
  }

  private static <S extends Scalar<S>> S balance(
      Bits<S> bits, int agent, int sight, List<Channel<S>> channels) {
    return bits.weight(1, agent, sight, channels).minus(bits.weight(0, agent, sight, channels));
  }

  /** The channels of two names, from each bit. */
  static <S extends Scalar<S>> List<Channel<S>> channels(Variables<S> x, String zero, String one) {
    return IntStream.rangeClosed(0, x.whole("N"))
        .mapToObj(k -> new Channel<>(x.list(zero).get(k), x.list(one).get(k)))
        .toList();
  }

  private <S extends Scalar<S>> List<Channel<S>> left(Variables<S> x) {
    List<Channel<S>> seen = channels(x, "u", "v");
    return IntStream.range(0, seen.size()).mapToObj(k -> pattern.left(k, seen.get(k))).toList();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Bits<S> bits = Bits.uniform(x.list("g"));
    List<Channel<S>> left = left(x);
    List<Channel<S>> noise = channels(x, "r", "w");
    List<Channel<S>> right =
        IntStream.range(0, left.size())
            .mapToObj(k -> left.get(k).then(pattern.noise(k, noise.get(k))))
            .toList();
    int agent = x.whole("i") + 1;
    return Statement.of(
        bits.profit(agent, left, x.list("h")),
        Relation.AT_LEAST,
        bits.profit(agent, right, x.list("k")));
  }

  /** The judge of what is seen. */
  public Asked<Seen> asked() {
    return new Asked<>(this, s -> s.numbers(pattern));
  }

  /** Each guess from f' is one that could be made from f, where f' comes from f by noise. */
  public Proof proof() {
    return Proof.by(this::evidence);
  }

  /** That evidence, for one obligation. */
  public Evidence evidence(Obligation o) {
    List<Channel<Polynomial>> left = new ArrayList<>();
    List<Noise> noises = new ArrayList<>();
    for (int k = 0; k <= o.shape().of("N"); k++) {
      left.add(pattern.left(k, channel("u_" + k, "v_" + k)));
      noises.add(pattern.noise(k, channel("r_" + k, "w_" + k))::of);
    }
    return new Combination(
        List.of(), cone(o.shape().of("i") + 1, left, noises), List.of(), List.of());
  }

  /** The chance of a worse reply given a better one, times something that is positive. */
  interface Noise {
    Polynomial of(int worse, int better);
  }

  static Channel<Polynomial> channel(String zero, String one) {
    return new Channel<>(Polynomial.parameter(zero), Polynomial.parameter(one));
  }

  /**
   * Each guess k from a worse reply, as often as it comes from the better one, which guesses h:
   * {@code k (h - 1) balance} and {@code (1 - k) h balance}.
   */
  static List<Summand> cone(int agent, List<Channel<Polynomial>> left, List<Noise> noises) {
    int sights = 1 << left.size();
    Bits<Polynomial> bits =
        Bits.uniform(
            IntStream.range(0, sights).mapToObj(b -> Polynomial.parameter("g_" + b)).toList());
    List<Summand> cone = new ArrayList<>();
    for (int f = 0; f < sights; f++) {
      Polynomial h = Polynomial.parameter("h_" + f);
      Polynomial balance = balance(bits, agent, f, left);
      if (balance.isZero()) continue;
      for (int worse = 0; worse < sights; worse++) {
        if (Bits.digit(f, agent) != Bits.digit(worse, agent)) continue;
        Polynomial k = Polynomial.parameter("k_" + worse);
        List<Polynomial> chances = new ArrayList<>();
        for (int j = 0; j < noises.size(); j++)
          if (j != agent) chances.add(noises.get(j).of(Bits.digit(worse, j), Bits.digit(f, j)));
        add(cone, chances, k, h.minus(Polynomial.ONE).times(balance));
        add(cone, chances, Polynomial.ONE.minus(k), h.times(balance));
      }
    }
    return cone;
  }

  private static void add(
      List<Summand> cone, List<Polynomial> chances, Polynomial guess, Polynomial gain) {
    Rational weight = Rational.ONE;
    List<Polynomial> factors = new ArrayList<>(List.of(guess, gain));
    for (Polynomial chance : chances) {
      if (chance.isConstant()) weight = weight.times(chance.constantTerm());
      else factors.add(chance);
    }
    if (!weight.isZero()) cone.add(new Summand(weight, Polynomial.ONE, factors));
  }
}
