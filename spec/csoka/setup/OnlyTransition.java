package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.LinearProgram;
import counterplay.exact.LinearProgram.Constraint;
import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * That no other probabilities than x satisfy {@code x >= 0, sum x = 1, sum x q = p}. With another solution x + d there would be a d
 * with {@code sum d = 0}, {@code sum d q = 0}, {@code d_j >= 0} where {@code x_j = 0}, and, once it is scaled, 1 or -1 in one place k.
 * For each place and sign multipliers combine these constraints to a contradiction.
 */
public final class OnlyTransition {

  private OnlyTransition() {}

  /**
   * The multipliers for each place and sign.
   *
   * @param type whose transition it is
   * @param next the beliefs q that may follow
   * @param moves the probabilities x
   * @throws IllegalStateException if there is another solution
   */
  public static Certificate of(String type, List<Rational> next, List<Rational> moves) {
    List<Certificate> parts = new ArrayList<>();
    for (int k = 0; k < next.size(); k++) {
      for (Rational sign : List.of(Rational.ONE, Rational.of(-1))) {
        parts.add(none(type + ": no other solution differs by " + sign + " in place " + (k + 1), next, moves, k, sign));
      }
    }
    return new Certificate.All("from " + type + " the types move in one way only", parts);
  }

  private static Certificate none(String words, List<Rational> next, List<Rational> moves, int k, Rational sign) {
    int size = next.size();
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> bounds = new ArrayList<>();
    for (List<Rational> sum : List.of(Collections.nCopies(size, Rational.ONE), next)) {
      rows.add(sum);
      rows.add(sum.stream().map(Rational::negated).toList());
    }
    for (int j = 0; j < size; j++) if (moves.get(j).isZero()) rows.add(unit(size, j, Rational.of(-1)));
    bounds.addAll(Collections.nCopies(rows.size(), Rational.ZERO));
    rows.add(unit(size, k, sign.negated()));
    bounds.add(Rational.of(-1));
    List<Constraint> constraints = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Rational> split = new ArrayList<>(rows.get(r)); // d is the difference of two vectors that are not negative
      rows.get(r).forEach(a -> split.add(a.negated()));
      constraints.add(Constraint.atMost(split, bounds.get(r)));
    }
    LinearProgram.Result result = LinearProgram.maximize(Collections.nCopies(2 * size, Rational.ZERO), constraints);
    if (result instanceof LinearProgram.Infeasible i) return new Certificate.Farkas(words, rows, bounds, i.farkas());
    throw new IllegalStateException(words + ": not so, " + result);
  }

  private static List<Rational> unit(int size, int place, Rational value) {
    List<Rational> unit = new ArrayList<>(Collections.nCopies(size, Rational.ZERO));
    unit.set(place, value);
    return unit;
  }
}
