package counterplay.kernel;

import counterplay.claim.Reading;
import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Effort;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns data into verdicts: recomputes what a case says and checks certificates by plain
 * arithmetic.
 */
public final class Kernel {

  /** A box of so many parameters has a million corners. */
  private static final int MOST_PARAMETERS = 20;

  private Kernel() {}

  /** The finding of a reading at a case; nothing that a search believed is used. */
  public static <C extends Record> Finding judge(Reading<C> reading, C theCase) {
    return reading.judge().judge(theCase);
  }

  /**
   * Why a certificate is refused; empty if it is accepted. One whose check would take more than
   * {@link Effort#MOST} steps is refused before it begins.
   */
  public static Optional<String> refusal(Certificate certificate) {
    return refusal(certificate, Effort.MOST);
  }

  /**
   * The same with a limit of one's own.
   *
   * @param most how many steps a check may take
   */
  public static Optional<String> refusal(Certificate certificate, long most) {
    try {
      long steps = Effort.of(certificate);
      if (steps > most)
        return Optional.of(
            (steps == Long.MAX_VALUE ? "more than any limit of" : "about " + steps)
                + " steps to check; at most "
                + most
                + " are taken");
      return checked(certificate);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.of(certificate.words() + ": the checker cannot follow: " + e.getMessage());
    }
  }

  private static Optional<String> checked(Certificate certificate) {
    if (certificate instanceof Certificate.Identity c) return identity(c);
    if (certificate instanceof Certificate.Corners c) return corners(c);
    if (certificate instanceof Certificate.Subdivision c) return Positivity.subdivision(c);
    if (certificate instanceof Certificate.Simplices c) return Positivity.simplices(c);
    if (certificate instanceof Certificate.SumOfSquares c) return Positivity.sumOfSquares(c);
    if (certificate instanceof Certificate.SquaresWithin c) return Within.squares(c);
    if (certificate instanceof Certificate.SquareTimes c) return Within.product(c);
    if (certificate instanceof Certificate.Farkas c) return farkas(c);
    if (certificate instanceof Certificate.Enclosures c) return Separation.refusal(c);
    return all((Certificate.All) certificate);
  }

  private static Optional<String> all(Certificate.All c) {
    if (c.parts().isEmpty()) return Optional.of(c.words() + ": no part");
    return c.parts().stream().map(part -> refusal(part)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> identity(Certificate.Identity c) {
    Polynomial difference = c.left().minus(c.right());
    return difference.isZero()
        ? Optional.empty()
        : Optional.of(c.words() + ": the sides differ by " + difference);
  }

  private static Optional<String> corners(Certificate.Corners c) {
    List<String> names = new ArrayList<>(c.polynomial().parameters());
    if (names.size() > MOST_PARAMETERS)
      return Optional.of(
          c.words() + ": the corners of " + names.size() + " parameters are too many");
    for (String name : names) {
      if (c.polynomial().degreeIn(name) > 1)
        return Optional.of(c.words() + ": not affine in " + name);
      List<Rational> ends = c.box().get(name);
      if (ends == null || ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
        return Optional.of(c.words() + ": no interval for " + name);
      }
    }
    for (long corner = 0; corner < 1L << names.size(); corner++) {
      Map<String, Rational> at = new HashMap<>();
      for (int k = 0; k < names.size(); k++)
        at.put(names.get(k), c.box().get(names.get(k)).get((int) (corner >> k & 1)));
      int sign = c.polynomial().at(Rational.ONE, at::get).signum();
      if (sign < 0 || c.strict() && sign == 0)
        return Optional.of(c.words() + ": fails at the corner " + at);
    }
    return Optional.empty();
  }

  private static Optional<String> farkas(Certificate.Farkas c) {
    int m = c.rows().size();
    if (m == 0 || c.bounds().size() != m || c.multipliers().size() != m) {
      return Optional.of(c.words() + ": one bound and one multiplier for each row are needed");
    }
    int n = c.rows().get(0).size();
    for (int j = 0; j <= n; j++) {
      Rational sum = Rational.ZERO;
      for (int r = 0; r < m; r++) {
        if (c.rows().get(r).size() != n)
          return Optional.of(c.words() + ": rows of different lengths");
        if (c.multipliers().get(r).signum() < 0)
          return Optional.of(
              c.words() + ": the multiplier " + c.multipliers().get(r) + " is negative");
        sum =
            sum.plus(
                c.multipliers().get(r).times(j < n ? c.rows().get(r).get(j) : c.bounds().get(r)));
      }
      if (j < n && !sum.isZero())
        return Optional.of(c.words() + ": unknown " + j + " does not cancel: " + sum);
      if (j == n && sum.signum() >= 0)
        return Optional.of(c.words() + ": the combined bound " + sum + " is not negative");
    }
    return Optional.empty();
  }
}
