package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.GroupedStrategies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The sums (47) to (56) of Section 5.3 at a play, with {@code Pr(j, k) = 1/(n (n - 1))} and {@code
 * Pr(l) = 1/(n - 1)} for different agents.
 *
 * @param solved the play with its best predictions
 */
public record GapSteps(SolvedPlay solved) {

  /** An agent of a part with a signal and a report. */
  private record Point(
      int part,
      int signal,
      int report,
      Rational theta,
      List<Rational> prediction,
      List<Rational> expected) {}

  /** Adds up a term over j, k and l. */
  @FunctionalInterface
  private interface Term {
    NestedRoot of(RootSum fromJToL, RootSum fromJToK, RootSum fromKToL);
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    GroupedStrategies crowd = solved.play().crowd();
    for (int k = 0; k < crowd.parts().size(); k++) {
      for (int s = 0; s < crowd.signals(); s++) {
        List<Rational> expected = crowd.averageOfOthers(k).times(solved.play().law().posterior(s));
        for (int r = 0; r < crowd.signals(); r++) {
          Rational theta = crowd.parts().get(k).theta().entry(r, s);
          if (!theta.isZero())
            points.add(new Point(k, s, r, theta, solved.predictions().of(k, s, r), expected));
        }
      }
    }
    return points;
  }

  private Rational pair(Point j, Point k) {
    GroupedStrategies crowd = solved.play().crowd();
    long n = crowd.agents();
    return Rational.of(
            (long) crowd.parts().get(j.part()).size() * crowd.others(j.part(), k.part()),
            n * (n - 1))
        .times(j.theta())
        .times(k.theta());
  }

  private static RootSum divergence(List<Rational> p, List<Rational> q) {
    return p.equals(q) ? RootSum.ZERO : FDivergence.hellinger(p, q);
  }

  /**
   * (47): the first part of (39), {@code E[ D*(^p_j, ^p_k) - D*(^p_j, theta_{-k} q_{sigma_k}) ]}.
   */
  public RootSum first() {
    return expected(
        (j, k) ->
            divergence(j.prediction(), k.prediction())
                .minus(divergence(j.prediction(), k.expected())));
  }

  /**
   * The second part, {@code E[ D*(^p_j, theta_{-k} q_{sigma_k}) - D*(theta_{-j} q_{sigma_j},
   * theta_{-k} q_{sigma_k}) ]}.
   */
  public RootSum second() {
    return expected(
        (j, k) ->
            divergence(j.prediction(), k.expected()).minus(divergence(j.expected(), k.expected())));
  }

  private RootSum expected(BiFunction<Point, Point, RootSum> gap) {
    RootSum sum = RootSum.ZERO;
    for (Point j : points())
      for (Point k : points())
        sum =
            sum.plus(
                gap.apply(j, k)
                    .scale(pair(j, k).times(solved.play().law().pair(j.signal(), k.signal()))));
    return sum;
  }

  /** (49), with the factor {@code Pr(sigma_j, sigma_k) / Pr(sigma_k)}. */
  public NestedRoot eq49() {
    return sum(true, (jl, jk, kl) -> NestedRoot.of(jl.minus(jk)));
  }

  /** (50), without it. */
  public NestedRoot eq50() {
    return sum(false, (jl, jk, kl) -> NestedRoot.of(jl.minus(jk)));
  }

  /** (51), with absolute values. */
  public NestedRoot eq51() {
    return sum(
        false, (jl, jk, kl) -> NestedRoot.of(jl.compareTo(jk) >= 0 ? jl.minus(jk) : jk.minus(jl)));
  }

  /** (52) without its factor 2: the differences of the distances. */
  public NestedRoot halfOfEq52() {
    return sum(
        false,
        (jl, jk, kl) ->
            jl.compareTo(jk) >= 0
                ? NestedRoot.sqrt(jl).minus(NestedRoot.sqrt(jk))
                : NestedRoot.sqrt(jk).minus(NestedRoot.sqrt(jl)));
  }

  /** (53), where j no longer occurs in the term. */
  public NestedRoot eq53() {
    return sum(false, (jl, jk, kl) -> NestedRoot.sqrt(kl)).scale(Rational.of(2));
  }

  private NestedRoot sum(boolean withChance, Term term) {
    NestedRoot sum = NestedRoot.of(Rational.ZERO);
    List<Point> points = points();
    GroupedStrategies crowd = solved.play().crowd();
    Rational ratio = solved.play().beta().over(solved.play().alpha());
    for (Point k : points) {
      for (Point l : points) {
        if (l.report() != k.report() || l.prediction().equals(k.prediction())) continue;
        Rational met =
            ratio
                .times(Rational.of(crowd.others(k.part(), l.part()), crowd.agents() - 1L))
                .times(solved.play().law().pair(l.signal(), k.signal()))
                .times(l.theta());
        for (Point j : points) {
          Rational weight = met.times(pair(j, k));
          if (withChance)
            weight = weight.times(solved.play().law().conditional(j.signal(), k.signal()));
          if (weight.isZero()) continue;
          sum =
              sum.plus(
                  term.of(
                          divergence(j.prediction(), l.prediction()),
                          divergence(j.prediction(), k.prediction()),
                          divergence(k.prediction(), l.prediction()))
                      .scale(weight));
        }
      }
    }
    return sum;
  }

  /** {@code 2 m (beta/alpha) Inconsistency}. */
  public NestedRoot bound() {
    return solved
        .measures()
        .inconsistency()
        .scale(
            Rational.of(2L * solved.play().signals())
                .times(solved.play().beta())
                .over(solved.play().alpha()));
  }
}
