package kong.lemmas;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kong.lemmas.StepList.Fraction;

/**
 * Evidence about rows of a transition matrix that may be zero, applied to two distributions that
 * are positive throughout: a report is possible under both or under none.
 */
public final class GarbledRows {

  private final Obligation o;
  private final Known known;
  private final List<List<Jensen.Part>> rows;

  /** For these rows. */
  public GarbledRows(Obligation o, List<List<Jensen.Part>> rows) {
    this.o = o;
    this.rows = rows;
    known = new Known(o);
  }

  /**
   * That a path is taken by nobody: a report of probability 0 under one of the distributions only,
   * or a negative probability.
   */
  public Evidence impossible() {
    for (List<Jensen.Part> row : rows) {
      Polynomial n = Jensen.weight(row);
      Polynomial a = Jensen.mass(row);
      StepList steps = new StepList(o);
      if (known.isPositive(n.negated())) return negative(n, row);
      if (known.isZero(n) && known.isNotZero(a)) {
        List<Multiple> zeros =
            noShares(steps, row, n, false).stream()
                .map(s -> new Multiple(s.mass(), s.share()))
                .toList();
        steps.known(new Fact(a, Sign.ZERO), StepList.multiples(zeros));
        return steps.then(Evidence.sought());
      }
      if (known.isNotZero(n) && known.isNotPositive(a)) {
        List<Multiple> zeros =
            noShares(steps, row, a, true).stream()
                .map(s -> new Multiple(s.weight(), s.share()))
                .toList();
        steps.known(new Fact(n, Sign.ZERO), StepList.multiples(zeros));
        return steps.then(Evidence.sought());
      }
    }
    return Evidence.sought();
  }

  /**
   * What shows that a path is taken by nobody where a report with a possible signal has probability
   * 0; empty where none does.
   */
  public Optional<Evidence> contradiction() {
    for (List<Jensen.Part> row : rows) {
      Polynomial n = Jensen.weight(row);
      if (!known.isZero(n) || row.stream().noneMatch(p -> known.isPositive(p.share()))) continue;
      StepList steps = new StepList(o);
      noShares(steps, row, n, false);
      return Optional.of(steps.then(Evidence.sought()));
    }
    return Optional.empty();
  }

  /** A sum of products is not negative. */
  static Evidence negative(Polynomial n, List<Jensen.Part> row) {
    List<List<Polynomial>> all = new ArrayList<>(List.of(List.of(n.negated())));
    for (Jensen.Part p : row) all.add(List.of(p.share(), p.weight()));
    return StepList.products(all);
  }

  /**
   * Where a sum of products with positive weights is not positive every share is zero: w_s t_s is
   * at most minus the other products.
   */
  private static List<Jensen.Part> noShares(
      StepList steps, List<Jensen.Part> row, Polynomial sum, boolean mass) {
    for (Jensen.Part p : row) {
      List<List<Polynomial>> rest = new ArrayList<>(List.of(List.of(sum.negated())));
      for (Jensen.Part t : row)
        if (t != p) rest.add(List.of(t.share(), mass ? t.mass() : t.weight()));
      steps.known(
          new Fact(p.share().negated(), Sign.NONNEGATIVE),
          StepList.sum(List.of(mass ? p.mass() : p.weight()), rest));
    }
    return row;
  }

  /** That no row gains, so that the sum of what they lose is not negative. */
  public Evidence nonnegative() {
    StepList steps = new StepList(o);
    return steps.then(lost(steps, List.of()));
  }

  /** The same, where the given rows are known to lose. */
  public Evidence lost(StepList steps, List<List<Jensen.Part>> strict) {
    List<List<Polynomial>> gaps = new ArrayList<>();
    List<Multiple> zeros = new ArrayList<>();
    for (List<Jensen.Part> row : rows) {
      Polynomial n = Jensen.weight(row);
      if (known.isZero(n)) {
        for (Jensen.Part p : noShares(steps, row, n, false))
          zeros.add(
              new Multiple(
                  p.weight().times(steps.value(new Fraction(p.mass(), p.weight()))), p.share()));
        continue;
      }
      positive(steps, n, row);
      gaps.add(
          List.of(strict.contains(row) ? Jensen.strictRow(steps, row) : Jensen.row(steps, row)));
    }
    return StepList.products(gaps, zeros);
  }

  private void positive(StepList steps, Polynomial n, List<Jensen.Part> row) {
    if (known.isPositive(n)) return;
    steps.known(
        new Fact(n, Sign.NONNEGATIVE),
        StepList.products(row.stream().map(p -> List.of(p.share(), p.weight())).toList()));
  }

  /**
   * That the sum of what the rows lose is positive, where a row has two possible signals of
   * different ratios: one of the two ratios is not the mean ratio A/N, since {@code p_t (q_s N - A
   * p_s) - p_s (q_t N - A p_t) = N (q_s p_t - q_t p_s)}.
   *
   * @param row one of the rows
   * @param s of the row
   * @param t of the row
   */
  public Evidence strict(List<Jensen.Part> row, Jensen.Part s, Jensen.Part t) {
    Polynomial n = Jensen.weight(row);
    Polynomial a = Jensen.mass(row);
    Polynomial apart = InformationLost.apart(s, t);
    Polynomial fromS = s.mass().times(n).minus(a.times(s.weight()));
    Polynomial fromT = t.mass().times(n).minus(a.times(t.weight()));
    Polynomial both = n.times(apart);
    Evidence differs =
        StepList.sum(
            List.of(Roots.square(apart, n, n)),
            new Multiple(t.weight().times(both).negated(), fromS),
            new Multiple(s.weight().times(both), fromT));
    StepList before = new StepList(o);
    positive(before, n, row);
    StepList steps = new StepList(o);
    Evidence lost = steps.then(lost(steps, List.of(row)));
    return before.then(
        new Evidence.Split(
            fromS,
            lost,
            lost.after(new Evidence.Cut(new Fact(fromT, Sign.NONZERO), differs)),
            lost));
  }
}
