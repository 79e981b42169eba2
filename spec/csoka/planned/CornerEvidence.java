package csoka.planned;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;

/**
 * Evidence for a polynomial of degree one in each of some probabilities:
 *
 * <pre>  p(x) = sum over corners c of {0, 1}^m of p(c) prod_k (x_k or 1 - x_k)</pre>
 *
 * For a strict inequality the least value at a corner is taken out. Everything else is looked for.
 */
public record CornerEvidence() implements Argument {

  private static final int MOST = 10;

  @Override
  public Evidence evidence(Obligation o) {
    Polynomial goal = o.goal().polynomial();
    List<String> names = List.copyOf(goal.parameters());
    boolean inequality =
        o.goal().sign() == Fact.Sign.NONNEGATIVE || o.goal().sign() == Fact.Sign.POSITIVE;
    if (!inequality
        || names.isEmpty()
        || names.size() > MOST
        || names.stream().anyMatch(x -> goal.degreeIn(x) > 1)) return Evidence.sought();
    List<Rational> values = new ArrayList<>();
    for (int corner = 0; corner < 1 << names.size(); corner++) values.add(at(goal, names, corner));
    Rational least = values.stream().min(Rational::compareTo).orElseThrow();
    if (least.signum() < 0) return Evidence.sought();
    List<Summand> summands = new ArrayList<>();
    Rational base = o.goal().sign() == Fact.Sign.POSITIVE ? least : Rational.ZERO;
    if (!base.isZero()) summands.add(new Summand(base, Polynomial.ONE, List.of()));
    for (int corner = 0; corner < values.size(); corner++) {
      Rational weight = values.get(corner).minus(base);
      if (!weight.isZero())
        summands.add(new Summand(weight, Polynomial.ONE, factors(names, corner)));
    }
    return new Combination(List.of(), summands, List.of(), List.of());
  }

  private static Rational at(Polynomial p, List<String> names, int corner) {
    return p.at(Rational.ONE, name -> Rational.of(corner >> names.indexOf(name) & 1));
  }

  private static List<Polynomial> factors(List<String> names, int corner) {
    List<Polynomial> factors = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      Polynomial x = Polynomial.parameter(names.get(k));
      factors.add((corner >> k & 1) == 1 ? x : Polynomial.ONE.minus(x));
    }
    return factors;
  }
}
