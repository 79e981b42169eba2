package kong.classification;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Predictions sorted by the signals that they are reported with, and how good a classification that
 * is (Section 4.3).
 *
 * <pre>
 *   Q(C) = sum over u, v with C(u) != C(v) of D_1(u, v)  -  sum over u, v with C(u) = C(v) of D_2(u, v)
 * </pre>
 *
 * <p>D_1 is the Hellinger divergence and D_2 its root.
 *
 * @param reports one for each agent
 */
public record Classification(List<Report<Rational>> reports) {

  /** Keeps an unmodifiable copy. */
  public Classification {
    reports = List.copyOf(reports);
  }

  /** Q(C), over ordered pairs of different reports. */
  public NestedRoot quality() {
    return diversity().minus(inconsistency());
  }

  /** The first sum, which captures Diversity. */
  public NestedRoot diversity() {
    return sum(false, (u, v) -> NestedRoot.of(EnumeratedPlay.divergence(u, v)));
  }

  /** The second sum, over pairs with the same label. */
  public NestedRoot inconsistency() {
    return sum(true, Classification::distance);
  }

  /**
   * The sum that the text says captures Inconsistency: to the letter over pairs with different
   * labels.
   */
  public NestedRoot inconsistencyAsGlossed() {
    return sum(false, Classification::distance);
  }

  private static NestedRoot distance(Report<Rational> u, Report<Rational> v) {
    RootSum divergence = EnumeratedPlay.divergence(u, v);
    return NestedRoot.sqrt(divergence);
  }

  private NestedRoot sum(
      boolean same, BiFunction<Report<Rational>, Report<Rational>, NestedRoot> d) {
    NestedRoot sum = NestedRoot.of(Rational.ZERO);
    for (int u = 0; u < reports.size(); u++) {
      for (int v = 0; v < reports.size(); v++) {
        if (u != v && (reports.get(u).signal() == reports.get(v).signal()) == same)
          sum = sum.plus(d.apply(reports.get(u), reports.get(v)));
      }
    }
    return sum;
  }
}
