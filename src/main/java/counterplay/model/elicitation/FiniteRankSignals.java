package counterplay.model.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.exact.real.UnivariatePolynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Real-valued signals whose joint density is a finite sum of products, exactly.
 *
 * <pre>  h(x, y) = sum_k w_k f_k(x) f_k(y)</pre>
 *
 * <p>With positive weights it is a mixture of states, given which the signals are independent, and
 * has as many agents as one likes; negative weights are allowed as long as h is nowhere negative,
 * and then it is a law of two agents.
 *
 * @param weights w_k, which sum to one
 * @param densities f_k, on one interval, each with integral one
 */
public record FiniteRankSignals(List<Rational> weights, List<PiecewisePolynomial> densities)
    implements RealSignals<Rational, Rational> {

  /**
   * @throws IllegalArgumentException if the weights do not sum to one or something is no density
   */
  public FiniteRankSignals {
    weights = List.copyOf(weights);
    densities = List.copyOf(densities);
    if (weights.size() != densities.size() || !Rational.sum(weights).equals(Rational.ONE))
      throw new IllegalArgumentException("the weights " + weights);
    for (PiecewisePolynomial f : densities) {
      if (!f.total().equals(Rational.ONE) || !f.isNonnegative())
        throw new IllegalArgumentException(f + " is no density");
      if (!f.lo().equals(densities.get(0).lo()) || !f.hi().equals(densities.get(0).hi()))
        throw new IllegalArgumentException("densities on two intervals");
    }
  }

  /**
   * Uniform signals with {@code h(x, y) = 1 + theta d(x) d(y)} on the unit square.
   *
   * @param theta of either sign; its size times the largest d^2 is at most one
   * @param d with integral zero and {@code |d| <= 1}
   */
  public static FiniteRankSignals ofKernel(Rational theta, PiecewisePolynomial d) {
    return ofKernels(List.of(theta), List.of(d));
  }

  /** The same with {@code h(x, y) = 1 + sum theta_k d_k(x) d_k(y)}. */
  public static FiniteRankSignals ofKernels(List<Rational> thetas, List<PiecewisePolynomial> ds) {
    PiecewisePolynomial one = PiecewisePolynomial.onUnit(Rational.ONE);
    List<Rational> weights = new ArrayList<>(List.of(Rational.ONE.minus(Rational.sum(thetas))));
    List<PiecewisePolynomial> densities = new ArrayList<>(List.of(one));
    for (int k = 0; k < ds.size(); k++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        weights.add(thetas.get(k).times(Rational.HALF));
        densities.add(one.combined(Rational.ONE, ds.get(k), Rational.of(sign)));
      }
    }
    return new FiniteRankSignals(weights, densities);
  }

  /** The marginal density f. */
  public Rational density(Rational x) {
    return mean(f -> f.at(x));
  }

  @Override
  public Rational distribution(Rational tau) {
    return mean(f -> f.integral(tau));
  }

  /** {@code Pr[X_i <= a, X_j <= b]}. */
  public Rational joint(Rational a, Rational b) {
    return mean(f -> f.integral(a).times(f.integral(b)));
  }

  /**
   * @throws ArithmeticException if the signal x cannot occur
   */
  @Override
  public Rational posterior(Rational tau, Rational x) {
    return mean(f -> f.at(x).times(f.integral(tau))).over(density(x));
  }

  /** {@code x -> f(x) P(tau; x)}. */
  public PiecewisePolynomial weighted(Rational tau) {
    return combined(f -> f, f -> f.integral(tau));
  }

  /** The marginal density as a function. */
  public PiecewisePolynomial marginal() {
    return combined(f -> f, f -> Rational.ONE);
  }

  /**
   * @throws ArithmeticException unless the marginal density is constant between knots and x can
   *     occur
   */
  @Override
  public Rational secondOrder(Rational tau, Rational x) {
    PiecewisePolynomial posterior = quotient(weighted(tau));
    return mean(f -> f.at(x).times(f.times(posterior).total())).over(density(x));
  }

  /** {@code x -> f(x) Q(tau; x)}. */
  public PiecewisePolynomial secondOrderWeighted(Rational tau) {
    PiecewisePolynomial posterior = quotient(weighted(tau));
    return combined(f -> f, f -> f.times(posterior).total());
  }

  /** A function divided by the marginal density, which is constant between knots. */
  /** The mean over the states of a number that the density of a state determines. */
  private Rational mean(Function<PiecewisePolynomial, Rational> of) {
    return Distributions.mean(weights, densities.stream().map(of).toList());
  }

  /** The sum over the states of weight, factor and function, both made of the state's density. */
  PiecewisePolynomial combined(
      UnaryOperator<PiecewisePolynomial> function, Function<PiecewisePolynomial, Rational> factor) {
    PiecewisePolynomial first = densities.get(0);
    PiecewisePolynomial sum = first.combined(Rational.ZERO, first, Rational.ZERO);
    for (int k = 0; k < weights.size(); k++) {
      PiecewisePolynomial f = densities.get(k);
      sum = sum.combined(Rational.ONE, function.apply(f), weights.get(k).times(factor.apply(f)));
    }
    return sum;
  }

  private PiecewisePolynomial quotient(PiecewisePolynomial g) {
    PiecewisePolynomial f = marginal();
    PiecewisePolynomial both = g.combined(Rational.ONE, f, Rational.ZERO);
    List<List<Rational>> pieces = new ArrayList<>();
    for (int k = 0; k < both.pieces().size(); k++) {
      Rational middle = both.knots().get(k).plus(both.knots().get(k + 1)).times(Rational.HALF);
      if (f.knots().equals(both.knots()) && f.piece(k).degree() > 0)
        throw new ArithmeticException("the marginal density is not constant between knots");
      pieces.add(
          f.at(middle).isZero()
              ? List.of()
              : both.piece(k).scale(f.at(middle).inverse()).coefficients());
    }
    return new PiecewisePolynomial(
        both.knots(), pieces.stream().map(c -> c.isEmpty() ? List.of(Rational.ZERO) : c).toList());
  }

  /**
   * Whether {@code P(tau; x)} is continuous and falls in x, for a marginal density that is constant
   * between knots.
   *
   * @param strictly whether it falls everywhere, rather than never rise
   */
  public boolean isDecreasing(Rational tau, boolean strictly) {
    PiecewisePolynomial p = quotient(weighted(tau));
    for (int k = 0; k < p.pieces().size(); k++) {
      if (k > 0 && !p.piece(k - 1).at(p.knots().get(k)).equals(p.piece(k).at(p.knots().get(k))))
        return false;
      UnivariatePolynomial slope = p.piece(k).derivative().scale(Rational.of(-1));
      if (strictly && slope.isZero()) return false;
      List<Rational> c = slope.isZero() ? List.of(Rational.ZERO) : slope.coefficients();
      if (!new PiecewisePolynomial(List.of(p.knots().get(k), p.knots().get(k + 1)), List.of(c))
          .isNonnegative()) return false;
    }
    return true;
  }
}
