package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;

/** Spaces of polynomials. */
public final class Polynomials {

  private Polynomials() {}

  /**
   * The polynomials in the given parameters up to a total degree, with coefficients between -most
   * and most.
   *
   * @param parameters the names of the parameters
   * @param degree the largest total degree
   * @param most the largest absolute value of a coefficient
   * @param maxDenominator the largest denominator of a coefficient, 1 for whole numbers, 0 for all
   */
  public static Space<Polynomial> of(
      List<String> parameters, int degree, int most, int maxDenominator) {
    List<Polynomial> monomials = monomials(parameters, degree);
    return Space.lists(
            monomials.size(),
            Rationals.interval(Rational.of(-most), Rational.of(most), maxDenominator))
        .map(
            coefficients -> {
              Polynomial sum = Polynomial.ZERO;
              for (int k = 0; k < coefficients.size(); k++)
                sum = sum.plus(monomials.get(k).scale(coefficients.get(k)));
              return sum;
            });
  }

  /** All products of parameters up to the degree, 1 first. */
  private static List<Polynomial> monomials(List<String> parameters, int degree) {
    if (parameters.isEmpty()) return List.of(Polynomial.of(Rational.ONE));
    List<Polynomial> all = new ArrayList<>();
    Polynomial power = Polynomial.of(Rational.ONE);
    for (int d = 0; d <= degree; d++) {
      for (Polynomial rest : monomials(parameters.subList(1, parameters.size()), degree - d))
        all.add(power.times(rest));
      power = power.times(Polynomial.parameter(parameters.get(0)));
    }
    return all;
  }
}
