package shahmoon.setup;

import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
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
        .given(FartherIsBetter::isBest)
        .given(this::isFarther);
  }

  private Frame frame(Shape s) {
    int bits = s.of("N") + 1;
    return MoreIsBetter.frame(bits, single ? 1 : bits);
  }

  /** The bits that the replies differ about, the agent being i. */
  static List<Integer> differing(boolean single, int bits, int agent, int j) {
    List<Integer> others = new ArrayList<>();
    for (int k = 0; k < bits; k++) if (k != agent) others.add(k);
    return single ? List.of(others.get(j)) : others;
  }

  private List<Integer> differing(Variables<?> x) {
    return differing(single, x.whole("N") + 1, x.whole("i") + 1, single ? x.whole("j") : 0);
  }

  private static <S extends Scalar<S>> List<Channel<S>> first(Variables<S> x) {
    return MoreIsBetter.channels(x, "u", "v");
  }

  private <S extends Scalar<S>> Channel<S> second(Variables<S> x, int k) {
    int place = single ? 0 : k;
    return new Channel<>(x.list("r").get(place), x.list("w").get(place));
  }

  private static <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
    return MoreIsBetter.isBest(x, first(x));
  }

  /**
   * Every possible first inference is at least as far from 1/2 as every second one. Where the first
   * reply says nothing, neither does the second.
   */
  private <S extends Scalar<S>> Statement<S> isFarther(Variables<S> x) {
    return Statement.all(
        differing(x).stream().map(k -> farther(first(x).get(k), second(x, k))).toList());
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

  /**
   * {@code |u - v| P(b) - (r - w) P(a)}, or with a plus, for replies a and b: the difference of
   * their inferences' distances but for a positive factor.
   */
  static <S extends Scalar<S>> S difference(
      Channel<S> one, Channel<S> other, int sign, int a, int b, boolean isPlus) {
    S slope = one.zero().minus(one.one());
    S far = (sign < 0 ? slope.negated() : slope).times(other.of(b, 0).plus(other.of(b, 1)));
    S near = other.zero().minus(other.one()).times(one.of(a, 0).plus(one.of(a, 1)));
    return isPlus ? far.plus(near) : far.minus(near);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Bits<S> bits = Bits.uniform(x.list("g"));
    List<Channel<S>> first = first(x);
    List<Channel<S>> second = new ArrayList<>(first);
    for (int k : differing(x)) second.set(k, second(x, k));
    int agent = x.whole("i") + 1;
    return Statement.of(
        bits.profit(agent, first, x.list("h")),
        Relation.AT_LEAST,
        bits.profit(agent, second, x.list("k")));
  }

  /** Each guess from the second replies is one that could be made from the first, after noise. */
  public Proof proof() {
    return Proof.by(new FartherEvidence(single)::evidence);
  }
}
