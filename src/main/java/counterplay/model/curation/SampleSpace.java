package counterplay.model.curation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every sample (b, m, f_i) with its probability, and what the definitions say of it, computed by
 * nothing but sums over samples.
 *
 * @param bits the bits and the social function
 * @param strategies the commitments of agents 1 to N
 * @param agent i
 * @param reply F_i: what is said of each bit 0, ..., N given the message about it
 */
public record SampleSpace(
    Bits<Rational> bits,
    List<Channel<Rational>> strategies,
    int agent,
    List<Channel<Rational>> reply) {

  /** One sample; each list of bits as a number with the k-th binary digit for agent k. */
  public record Sample(int b, int m, int f, Rational probability) {}

  /** What agent i knows: I_i = (b_i, m_i, f_i). */
  public record Known(int own, int message, int reply) {}

  /**
   * @throws IllegalArgumentException unless there is a commitment of each agent and a channel about
   *     each bit
   */
  public SampleSpace {
    strategies = List.copyOf(strategies);
    reply = List.copyOf(reply);
    if (strategies.size() != bits.agents() || reply.size() != bits.agents() + 1)
      throw new IllegalArgumentException("not of " + bits.agents() + " agents");
  }

  /** The possible samples. */
  public List<Sample> samples() {
    int all = bits.sights();
    List<Sample> samples = new ArrayList<>();
    for (int b = 0; b < all; b++) {
      for (int m = 0; m < all; m++) {
        for (int f = 0; f < all; f++) {
          Rational p = probability(b, m, f);
          if (!p.isZero()) samples.add(new Sample(b, m, f, p));
        }
      }
    }
    return samples;
  }

  private Rational probability(int b, int m, int f) {
    if (Bits.digit(b, 0) != Bits.digit(m, 0)) return Rational.ZERO;
    Rational p = bits.prior(b);
    for (int k = 0; k <= bits.agents() && !p.isZero(); k++) {
      if (k > 0) p = p.times(strategies.get(k - 1).of(Bits.digit(m, k), Bits.digit(b, k)));
      p = p.times(reply.get(k).of(Bits.digit(f, k), Bits.digit(m, k)));
    }
    return p;
  }

  /** What agent i knows at a sample. */
  public Known known(Sample sample) {
    return new Known(Bits.digit(sample.b(), agent), Bits.digit(sample.m(), agent), sample.f());
  }

  /** P(g = 1, I_i) and P(I_i) for whatever she may know. */
  public Map<Known, List<Rational>> weights() {
    Map<Known, List<Rational>> weights = new HashMap<>();
    for (Sample s : samples()) {
      weights.merge(
          known(s),
          List.of(s.probability().times(bits.g().get(s.b())), s.probability()),
          (x, y) -> Lists.each(2, k -> x.get(k).plus(y.get(k))));
    }
    return weights;
  }

  /**
   * V_i for c_i = 1: the expectation over samples of whether a_i is g(b), a tie being a fair coin.
   */
  public Rational value() {
    Map<Known, List<Rational>> weights = weights();
    Rational sum = Rational.ZERO;
    for (Sample s : samples()) {
      List<Rational> w = weights.get(known(s));
      int sign = w.get(0).scale(Rational.of(2)).compareTo(w.get(1));
      Rational one = sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF;
      Rational g = bits.g().get(s.b());
      Rational right = g.times(one).plus(Rational.ONE.minus(g).times(Rational.ONE.minus(one)));
      sum = sum.plus(s.probability().times(right));
    }
    return sum;
  }
}
