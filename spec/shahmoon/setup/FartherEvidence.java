package shahmoon.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.curation.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why replies that are farther from 1/2 are worth more: the second replies are the first ones after
 * noise. The chance of a second reply given a first one is, but for a positive factor, a difference
 * of the domain's distances; where the first reply says nothing, neither does the second.
 *
 * @param single whether the replies differ about one bit alone
 */
record FartherEvidence(boolean single) {

  /** For one obligation. */
  Evidence evidence(Obligation o) {
    if (o.isImpossible()) return Evidence.sought();
    int n = o.shape().of("N");
    int agent = o.shape().of("i") + 1;
    List<Integer> differing =
        FartherIsBetter.differing(single, n + 1, agent, single ? o.shape().of("j") : 0);
    List<Channel<Polynomial>> first =
        IntStream.rangeClosed(0, n)
            .mapToObj(k -> MoreIsBetter.channel("u_" + k, "v_" + k))
            .toList();
    List<Polynomial> multipliers = new ArrayList<>();
    List<Polynomial> zeros = new ArrayList<>();
    List<MoreIsBetter.Noise> noises = new ArrayList<>();
    for (int k = 0; k <= n; k++) {
      if (!differing.contains(k)) {
        noises.add((out, in) -> out == in ? Polynomial.ONE : Polynomial.ZERO);
        continue;
      }
      Channel<Polynomial> one = first.get(k);
      Channel<Polynomial> other =
          MoreIsBetter.channel(single ? "r" : "r_" + k, single ? "w" : "w_" + k);
      Polynomial slope = one.zero().minus(one.one());
      int sign = sign(o, slope);
      if (sign == 0) {
        noises.add((out, in) -> out == 0 ? other.zero() : Polynomial.ONE.minus(other.zero()));
        zeros.add(slope);
        zeros.add(other.zero().minus(other.one()));
      } else {
        noises.add(
            (out, in) ->
                FartherIsBetter.difference(
                    one, other, sign, 1 - in, out, (out == in) == (sign > 0)));
        multipliers.add(sign > 0 ? slope : slope.negated());
      }
    }
    return combination(o, agent, first, noises, multipliers, zeros);
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
      List<MoreIsBetter.Noise> noises,
      List<Polynomial> multipliers,
      List<Polynomial> zeros) {
    Rational two = Rational.of(1L << multipliers.size());
    List<Summand> halved =
        MoreIsBetter.cone(agent, first, noises).stream()
            .map(s -> new Summand(s.weight().over(two), s.root(), s.factors()))
            .toList();
    return new Combination(
        multipliers, halved, multiples(o, multipliers, halved, zeros), List.of());
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
