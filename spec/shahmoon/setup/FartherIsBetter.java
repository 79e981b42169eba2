package shahmoon.setup;

import counterplay.claim.Domain;
import counterplay.claim.Evidence;
import counterplay.claim.Evidence.Combination;
import counterplay.claim.Evidence.Multiple;
import counterplay.claim.Evidence.Summand;
import counterplay.claim.Fact;
import counterplay.claim.Frame;
import counterplay.claim.Hypothesis;
import counterplay.claim.Obligation;
import counterplay.claim.Proof;
import counterplay.claim.Relation;
import counterplay.claim.Sentence;
import counterplay.claim.Shape;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import java.util.ArrayList;
import java.util.List;

/**
 * Replies of which every possible inference is at least as far from 1/2 as every possible inference
 * from the other replies are worth at least as much, for every social function, even a random one.
 * With (u, v) and (r, w) the channels to the first and the second reply about a bit,
 *
 * <pre>
 *   distances  |u - v| / 2 (u + v),  |u - v| / 2 (2 - u - v)        and the same of r and w
 *   first      every distance of (u, v) is at least every distance of (r, w), for each bit
 *   then       sum_f h P(g = 1, f) + (1 - h) P(g = 0, f)  &gt;=  the same of (r, w) and any guess k
 * </pre>
 *
 * where h is a best guess. The first inferences are a spread of the second ones: these are those
 * after noise, of which the entries are differences of the distances but for a positive factor.
 *
 * @param single whether the replies differ about one bit alone, and are the same about the others
 * @param run up to how many agents it is run
 */
public record FartherIsBetter(boolean single, int run) implements Sentence {

  @Override
  public Domain domain() {
    Domain some = Domain.all().size("N", 1, run).choice("i", s -> s.of("N"));
    return (single ? some.choice("j", s -> s.of("N")) : some)
        .numbers(this::frame)
        .given(new Best())
        .given(new Farther(single));
  }

  private Frame frame(Shape s) {
    int bits = s.of("N") + 1;
    Frame frame = Frame.NONE;
    for (String name : List.of("u", "v")) frame = frame.with(name, unit(bits));
    for (String name : List.of("r", "w")) frame = frame.with(name, unit(single ? 1 : bits));
    for (String name : List.of("g", "h", "k")) frame = frame.with(name, unit(1 << bits));
    return frame;
  }

  private static Frame.Box unit(int count) {
    return new Frame.Box(count, Rational.ZERO, Rational.ONE, false);
  }

  /** The bits that the replies differ about, the agent being i. */
  private static List<Integer> differing(boolean single, int bits, int agent, int j) {
    List<Integer> others = new ArrayList<>();
    for (int k = 0; k < bits; k++) if (k != agent) others.add(k);
    return single ? List.of(others.get(j)) : others;
  }

  private static List<Integer> differing(boolean single, Variables<?> x) {
    return differing(single, x.whole("N") + 1, x.whole("i") + 1, single ? x.whole("j") : 0);
  }

  private static <S extends Scalar<S>> Channel<S> first(Variables<S> x, int k) {
    return new Channel<>(x.list("u").get(k), x.list("v").get(k));
  }

  private static <S extends Scalar<S>> Channel<S> second(boolean single, Variables<S> x, int k) {
    int place = single ? 0 : k;
    return new Channel<>(x.list("r").get(place), x.list("w").get(place));
  }

  private static <S extends Scalar<S>> List<Channel<S>> firsts(Variables<S> x) {
    List<Channel<S>> firsts = new ArrayList<>();
    for (int k = 0; k <= x.whole("N"); k++) firsts.add(first(x, k));
    return firsts;
  }

  private static <S extends Scalar<S>> S balance(
      Bits<S> bits, int agent, int sight, List<Channel<S>> channels) {
    return bits.weight(1, agent, sight, channels).minus(bits.weight(0, agent, sight, channels));
  }

  /** The guess h from the first replies is a best one: neither 0 nor 1 is better. */
  private record Best() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Bits<S> bits = Bits.uniform(x.list("g"));
      List<S> facts = new ArrayList<>();
      for (int f = 0; f < bits.sights(); f++) {
        S balance = balance(bits, x.whole("i") + 1, f, firsts(x));
        S h = x.list("h").get(f);
        facts.add(h.times(balance));
        facts.add(h.minus(h.one()).times(balance));
      }
      return Statement.of(facts, Relation.AT_LEAST, facts.stream().map(y -> x.number(0)).toList());
    }
  }

  /**
   * Every possible first inference is at least as far from 1/2 as every second one. Where the first
   * reply says nothing, neither does the second.
   */
  private record Farther(boolean single) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<Statement<S>> parts = new ArrayList<>();
      for (int k : differing(single, x)) parts.add(farther(first(x, k), second(single, x, k)));
      return Statement.all(parts);
    }

    private static <S extends Scalar<S>> Statement<S> farther(Channel<S> one, Channel<S> other) {
      S slope = one.zero().minus(one.one());
      int sign = slope.signum();
      if (sign == 0) return Statement.of(other.zero(), Relation.EQUAL, other.one());
      List<S> facts = new ArrayList<>();
      for (int a = 0; a < 2; a++)
        for (int b = 0; b < 2; b++)
          for (int turned = 0; turned < 2; turned++)
            facts.add(difference(one, other, sign, a, b, turned == 1));
      return Statement.of(facts, Relation.AT_LEAST, facts.stream().map(y -> y.zero()).toList());
    }
  }

  /**
   * {@code |u - v| P(b) - (r - w) P(a)}, or with a plus, for replies a and b: the difference of
   * their inferences' distances but for a positive factor.
   */
  private static <S extends Scalar<S>> S difference(
      Channel<S> one, Channel<S> other, int sign, int a, int b, boolean isPlus) {
    S slope = one.zero().minus(one.one());
    S far = (sign < 0 ? slope.negated() : slope).times(other.of(b, 0).plus(other.of(b, 1)));
    S near = other.zero().minus(other.one()).times(one.of(a, 0).plus(one.of(a, 1)));
    return isPlus ? far.plus(near) : far.minus(near);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Bits<S> bits = Bits.uniform(x.list("g"));
    List<Channel<S>> right = new ArrayList<>(firsts(x));
    for (int k : differing(single, x)) right.set(k, second(single, x, k));
    int agent = x.whole("i") + 1;
    return Statement.of(
        bits.profit(agent, firsts(x), x.list("h")),
        Relation.AT_LEAST,
        bits.profit(agent, right, x.list("k")));
  }

  /** Each guess from the second replies is one that could be made from the first, after noise. */
  public Proof proof() {
    return Proof.by(this::evidence);
  }

  private Evidence evidence(Obligation o) {
    if (o.isImpossible()) return Evidence.sought();
    int n = o.shape().of("N");
    int agent = o.shape().of("i") + 1;
    List<Integer> differing = differing(single, n + 1, agent, single ? o.shape().of("j") : 0);
    List<Channel<Polynomial>> first = new ArrayList<>();
    for (int k = 0; k <= n; k++) first.add(channel("u_" + k, "v_" + k));
    List<Polynomial> multipliers = new ArrayList<>();
    List<Polynomial> zeros = new ArrayList<>();
    List<Noise> noises = new ArrayList<>();
    for (int k = 0; k <= n; k++) {
      if (!differing.contains(k)) {
        noises.add((out, in) -> out == in ? Polynomial.ONE : Polynomial.ZERO);
        continue;
      }
      Channel<Polynomial> one = first.get(k);
      Channel<Polynomial> other = single ? channel("r", "w") : channel("r_" + k, "w_" + k);
      Polynomial slope = one.zero().minus(one.one());
      int sign = sign(o, slope);
      if (sign == 0) {
        noises.add((out, in) -> out == 0 ? other.zero() : Polynomial.ONE.minus(other.zero()));
        zeros.add(slope);
        zeros.add(other.zero().minus(other.one()));
      } else {
        noises.add(
            (out, in) -> difference(one, other, sign, 1 - in, out, (out == in) == (sign > 0)));
        multipliers.add(sign > 0 ? slope : slope.negated());
      }
    }
    return combination(o, agent, first, noises, multipliers, zeros);
  }

  /** The chance of a second reply given a first one, times something that is positive. */
  private interface Noise {
    Polynomial of(int out, int in);
  }

  private static Channel<Polynomial> channel(String zero, String one) {
    return new Channel<>(Polynomial.parameter(zero), Polynomial.parameter(one));
  }

  private static int sign(Obligation o, Polynomial slope) {
    for (Fact fact : o.facts()) {
      if (fact.sign() == Fact.Sign.POSITIVE && fact.polynomial().equals(slope)) return 1;
      if (fact.sign() == Fact.Sign.POSITIVE && fact.polynomial().equals(slope.negated())) return -1;
    }
    return 0;
  }

  private static Combination combination(
      Obligation o,
      int agent,
      List<Channel<Polynomial>> first,
      List<Noise> noises,
      List<Polynomial> multipliers,
      List<Polynomial> zeros) {
    int sights = 1 << first.size();
    List<Polynomial> g = new ArrayList<>();
    for (int b = 0; b < sights; b++) g.add(Polynomial.parameter("g_" + b));
    Bits<Polynomial> bits = Bits.uniform(g);
    List<Summand> cone = new ArrayList<>();
    for (int f = 0; f < sights; f++) {
      Polynomial h = Polynomial.parameter("h_" + f);
      Polynomial balance = balance(bits, agent, f, first);
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
    List<Polynomial> positive = new ArrayList<>();
    Rational two = Rational.of(1L << multipliers.size());
    for (Polynomial m : multipliers) positive.add(m);
    List<Summand> halved =
        cone.stream().map(s -> new Summand(s.weight().over(two), s.root(), s.factors())).toList();
    return new Combination(positive, halved, multiples(o, positive, halved, zeros), List.of());
  }

  private static void add(
      List<Summand> cone, List<Polynomial> chances, Polynomial guess, Polynomial gain) {
    List<Polynomial> factors = new ArrayList<>(List.of(guess, gain));
    for (Polynomial chance : chances) {
      if (chance.isZero()) return;
      if (!chance.isConstant()) factors.add(chance);
    }
    cone.add(new Summand(Rational.ONE, Polynomial.ONE, factors));
  }

  /** What is left is linear in v and w, and vanishes where u = v and r = w. */
  private static List<Multiple> multiples(
      Obligation o, List<Polynomial> positive, List<Summand> cone, List<Polynomial> zeros) {
    if (zeros.isEmpty()) return List.of();
    Polynomial rest = o.goal().polynomial();
    for (Polynomial m : positive) rest = rest.times(m);
    for (Summand s : cone) {
      Polynomial product = Polynomial.of(s.weight());
      for (Polynomial factor : s.factors()) product = product.times(factor);
      rest = rest.minus(product);
    }
    List<Multiple> multiples = new ArrayList<>();
    for (Polynomial zero : zeros) {
      String name = last(zero);
      Polynomial at = with(rest, name, Polynomial.ZERO);
      Polynomial slope = with(rest, name, Polynomial.ONE).minus(at);
      multiples.add(new Multiple(slope.negated(), zero));
      rest = rest.plus(slope.times(zero));
    }
    return multiples;
  }

  /** The variable that is taken away in a difference. */
  private static String last(Polynomial difference) {
    return difference.parameters().stream()
        .filter(
            p ->
                with(difference, p, Polynomial.ZERO).terms().values().iterator().next().signum()
                    > 0)
        .findFirst()
        .orElseThrow();
  }

  private static Polynomial with(Polynomial p, String name, Polynomial value) {
    return p.at(Polynomial.ONE, n -> n.equals(name) ? value : Polynomial.parameter(n));
  }
}
