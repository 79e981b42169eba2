package shahmoon.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
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
import java.util.function.IntFunction;

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
        .given(new Best(pattern));
  }

  private static Frame frame(Shape s) {
    int bits = s.of("N") + 1;
    Frame frame = Frame.NONE;
    for (String name : List.of("u", "v", "r", "w")) frame = frame.with(name, unit(bits));
    for (String name : List.of("g", "h", "k")) frame = frame.with(name, unit(1 << bits));
    return frame;
  }

  /** Numbers in [0, 1]. */
  static Frame.Box unit(int count) {
    return new Frame.Box(count, Rational.ZERO, Rational.ONE, false);
  }

  /** The guess h from the better replies is a best one: neither 0 nor 1 is better. */
  private record Best(Pattern pattern) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Bits<S> bits = Bits.uniform(x.list("g"));
      List<S> facts = new ArrayList<>();
      for (int f = 0; f < bits.sights(); f++) {
        S balance = balance(bits, x.whole("i") + 1, f, left(pattern, x));
        S h = x.list("h").get(f);
        facts.add(h.times(balance));
        facts.add(h.minus(h.one()).times(balance));
      }
      return Statement.of(facts, Relation.AT_LEAST, facts.stream().map(y -> x.number(0)).toList());
    }
  }

  private static <S extends Scalar<S>> S balance(
      Bits<S> bits, int agent, int sight, List<Channel<S>> channels) {
    return bits.weight(1, agent, sight, channels).minus(bits.weight(0, agent, sight, channels));
  }

  private static <S extends Scalar<S>> List<Channel<S>> left(Pattern pattern, Variables<S> x) {
    List<Channel<S>> left = new ArrayList<>();
    for (int k = 0; k <= x.whole("N"); k++)
      left.add(pattern.left(k, new Channel<>(x.list("u").get(k), x.list("v").get(k))));
    return left;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Bits<S> bits = Bits.uniform(x.list("g"));
    List<Channel<S>> left = left(pattern, x);
    List<Channel<S>> right = new ArrayList<>();
    for (int k = 0; k < left.size(); k++)
      right.add(
          left.get(k)
              .then(pattern.noise(k, new Channel<>(x.list("r").get(k), x.list("w").get(k)))));
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
    int n = o.shape().of("N");
    int agent = o.shape().of("i") + 1;
    IntFunction<Polynomial> h = f -> Polynomial.parameter("h_" + f);
    List<Polynomial> g = new ArrayList<>();
    for (int b = 0; b < 2 << n; b++) g.add(Polynomial.parameter("g_" + b));
    Bits<Polynomial> bits = Bits.uniform(g);
    List<Channel<Polynomial>> left = new ArrayList<>();
    List<Channel<Polynomial>> noise = new ArrayList<>();
    for (int k = 0; k <= n; k++) {
      left.add(
          pattern.left(
              k, new Channel<>(Polynomial.parameter("u_" + k), Polynomial.parameter("v_" + k))));
      noise.add(
          pattern.noise(
              k, new Channel<>(Polynomial.parameter("r_" + k), Polynomial.parameter("w_" + k))));
    }
    List<Summand> cone = new ArrayList<>();
    for (int f = 0; f < 2 << n; f++) {
      Polynomial balance = balance(bits, agent, f, left);
      if (balance.isZero()) continue;
      for (int worse = 0; worse < 2 << n; worse++) {
        if (Bits.digit(f, agent) != Bits.digit(worse, agent)) continue;
        Polynomial k = Polynomial.parameter("k_" + worse);
        add(
            cone,
            f,
            worse,
            agent,
            noise,
            List.of(k, h.apply(f).minus(Polynomial.ONE).times(balance)));
        add(
            cone,
            f,
            worse,
            agent,
            noise,
            List.of(Polynomial.ONE.minus(k), h.apply(f).times(balance)));
      }
    }
    return new Combination(List.of(), cone, List.of(), List.of());
  }

  private static void add(
      List<Summand> cone,
      int f,
      int worse,
      int agent,
      List<Channel<Polynomial>> noise,
      List<Polynomial> guess) {
    Rational weight = Rational.ONE;
    List<Polynomial> factors = new ArrayList<>(guess);
    for (int j = 0; j < noise.size(); j++) {
      if (j == agent) continue;
      Polynomial chance = noise.get(j).of(Bits.digit(worse, j), Bits.digit(f, j));
      if (chance.isConstant()) weight = weight.times(chance.constantTerm());
      else factors.add(chance);
    }
    if (!weight.isZero()) cone.add(new Summand(weight, Polynomial.ONE, factors));
  }
}
