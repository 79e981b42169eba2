package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Bernstein;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.UnivariatePolynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gains of {@link TriggerPlay} in the endless game as functions of the discount factor d: each is a polynomial over one
 * and the same denominator, which is positive on [0, 1).
 *
 * <pre>  V = payoffs + d P V,   (1 - d P) V = payoffs,   V = N / D by elimination without fractions</pre>
 */
public final class TriggerFractions {

  /** The discount factor in certificates. */
  public static final Polynomial DISCOUNT = Polynomial.parameter("d");
  private static final Map<String, List<Rational>> UNIT = Map.of("d", List.of(Rational.ZERO, Rational.ONE));
  private static final UnivariatePolynomial ONE_MINUS = UnivariatePolynomial.of(1, -1);

  private final TriggerPlay play;
  private final List<List<Integer>> places;
  private final List<List<UnivariatePolynomial>> matrix = new ArrayList<>();
  private final List<UnivariatePolynomial> numerators = new ArrayList<>();
  private final UnivariatePolynomial denominator;

  /**
   * A gain times the denominator.
   *
   * @param counts where the history has led
   * @param signal the signal of agent 1
   * @param numerator the gain times the denominator
   */
  public record Numerator(List<Integer> counts, int signal, UnivariatePolynomial numerator) {

    /** In words. */
    public String words() {
      return "counts " + counts + ", signal " + (signal == RepeatedSignals.HIGH ? "high" : "low");
    }
  }

  /** Solves for the values. */
  public TriggerFractions(TriggerPlay play) {
    this.play = play;
    this.places = play.counts();
    int size = places.size();
    UnivariatePolynomial[][] m = new UnivariatePolynomial[size][size + 1];
    for (int k = 0; k < size; k++) {
      UnivariatePolynomial[] row = m[k];
      for (int l = 0; l <= size; l++) row[l] = UnivariatePolynomial.of(l == k ? 1 : 0);
      play.round(places.get(k), play.answers(places.get(k)), (p, payoff, next) -> {
        int l = places.indexOf(next);
        row[l] = row[l].minus(UnivariatePolynomial.of(0, 1).scale(p));
        row[size] = row[size].plus(UnivariatePolynomial.of(1).scale(p.times(payoff)));
      });
      matrix.add(List.of(row.clone()));
    }
    UnivariatePolynomial before = UnivariatePolynomial.of(1);
    for (int k = 0; k < size; k++) {
      UnivariatePolynomial pivot = m[k][k];
      for (int i = 0; i < size; i++) {
        UnivariatePolynomial factor = m[i][k];
        for (int j = 0; j <= size && i != k; j++) {
          m[i][j] = pivot.times(m[i][j]).minus(factor.times(m[k][j])).dividedBy(before).get(0);
        }
      }
      before = pivot;
    }
    denominator = before;
    for (int k = 0; k < size; k++) numerators.add(m[k][size]);
  }

  /** All gains, by the counts in the order of the play, the high signal first. */
  public List<Numerator> gains() {
    List<Numerator> gains = new ArrayList<>();
    for (List<Integer> c : places) for (int signal = 0; signal < 2; signal++) gains.add(gain(c, signal));
    return gains;
  }

  /** The gain from the other report at these counts with this signal. */
  public Numerator gain(List<Integer> counts, int signal) {
    List<Integer> kept = play.answers(counts);
    List<Integer> other = new ArrayList<>(kept);
    other.set(signal, 1 - kept.get(signal));
    return new Numerator(counts, signal, expected(counts, other).minus(expected(counts, kept)).scale(Rational.of(2)));
  }

  private UnivariatePolynomial expected(List<Integer> counts, List<Integer> answers) {
    UnivariatePolynomial[] total = {UnivariatePolynomial.of()};
    play.round(counts, answers, (p, payoff, next) -> total[0] = total[0].plus(denominator.scale(payoff)
        .plus(UnivariatePolynomial.of(0, 1).times(numerators.get(places.indexOf(next)))).scale(p)));
    return total[0];
  }

  /** The values satisfy their equations, and the denominator is positive on [0, 1). */
  public Certificate values() {
    List<Certificate> parts = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Polynomial sum = Polynomial.ZERO;
      for (int l = 0; l < places.size(); l++) sum = sum.plus(in(matrix.get(k).get(l)).times(in(numerators.get(l))));
      parts.add(new Certificate.Identity("the value after counts " + places.get(k), sum,
          in(denominator).times(in(matrix.get(k).get(places.size())))));
    }
    parts.add(positiveBelowOne("the denominator", denominator));
    return new Certificate.All("the values of the play at every discount factor", parts);
  }

  /** A polynomial in d that is positive on [0, 1): a power of 1 - d times one that is positive on [0, 1]. */
  public static Certificate positiveBelowOne(String words, UnivariatePolynomial p) {
    UnivariatePolynomial rest = p;
    Polynomial powers = Polynomial.ONE;
    while (rest.at(Rational.ONE).isZero()) {
      rest = rest.dividedBy(ONE_MINUS).get(0);
      powers = powers.times(in(ONE_MINUS));
    }
    UnivariatePolynomial factor = rest;
    Certificate positive = cover(words + ", the other factor", rest, true).orElseThrow(() -> new IllegalStateException(words
        + ": no cover for " + factor));
    return new Certificate.All(words + " is positive", List.of(new Certificate.Identity(words + ", its factors 1 - d", in(p),
        powers.times(in(rest))), positive));
  }

  /** A polynomial in d that is positive, or not negative, on [0, 1], if that can be found. */
  public static Optional<Certificate> cover(String words, UnivariatePolynomial p, boolean strict) {
    return Bernstein.cover(in(p), UNIT, strict, 12).map(tree -> new Certificate.Subdivision(words, in(p), UNIT, strict, tree));
  }

  /** The polynomial in the parameter d. */
  public static Polynomial in(UnivariatePolynomial p) {
    Polynomial sum = Polynomial.ZERO;
    for (int k = p.degree(); k >= 0; k--) sum = sum.times(DISCOUNT).plus(Polynomial.of(p.coefficient(k)));
    return sum;
  }

  /** What all values are multiplied with. */
  public UnivariatePolynomial denominator() {
    return denominator;
  }
}
