package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static kong.EqualityInJensen.mean;
import static kong.JensensInequalityIsStrict.meanOfValues;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;

/**
 * Claim 5.10. For a convex g whose second derivative is at least d on the range of the points,
 *
 * <pre>  sum_u l_u g(x_u) - g(sum_u l_u x_u) &gt;= (d/2) l_1 l_2 / (l_1 + l_2) (x_1 - x_2)^2</pre>
 *
 * The l_u are not introduced; where the claim is used they are the weights of a mean.
 */
public final class StronglyConvexFunctionsExceedTheirMean implements Spec {

  /** For every convex function, weights, and points. */
  public record Case(ConvexFunction g, List<Rational> weights, List<Rational> points) {
    /**
     * @throws IllegalArgumentException unless there are at least two points with positive weights,
     *     all points positive
     */
    public Case {
      weights = List.copyOf(weights);
      points = List.copyOf(points);
      JensensInequalityIsStrict.check(weights, points, 2);
    }

    boolean isMean() {
      return Rational.sum(weights).equals(Rational.ONE);
    }

    /** The largest lower bound of g'' on the range of the points. */
    RootSum curvature() {
      Rational largest = points.stream().reduce(Rational.ZERO, Rational::max);
      if (g instanceof ConvexFunction.Hellinger)
        return RootSum.sqrt(largest.power(3).inverse()).scale(Rational.HALF);
      if (g instanceof ConvexFunction.NegativeLogarithm)
        return RootSum.of(largest.power(2).inverse());
      List<List<Rational>> pieces = ((ConvexFunction.Piecewise) g).pieces();
      Rational least =
          pieces.stream()
              .map(piece -> piece.size() > 2 ? piece.get(2) : Rational.ZERO)
              .reduce(Rational::min)
              .orElseThrow();
      return RootSum.of(least.scale(Rational.of(2)));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Predicate<Case> mean = Case::isMean;
    return List.of(
        Claim.of(
            "kong/claim-5.10",
            STATEMENT,
            "Section 5.2, Claim 5.10",
            "A mean of values of a strongly convex function exceeds its value at the mean by what"
                + " two of the points are worth.",
            Case.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                        "every convex g, two or more points, positive weights of a mean",
                        400,
                        cases().where(mean))
                    .containing(mean),
                c -> judge(c, Rational.HALF)),
            Reading.ours(
                    "any-weights",
                    REFUTED,
                    Scope.sample("every convex g, positive weights", 400, cases()),
                    c -> judge(c, Rational.HALF))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "without-the-half",
                    REFUTED,
                    Scope.sample("d instead of d/2", 400, cases().where(mean)).containing(mean),
                    c -> judge(c, Rational.ONE))
                .weighed(Gravity.substantive())));
  }

  private static Space<Case> cases() {
    Space<List<Rational>> two =
        Rationals.simplex(2, 4)
            .where(DivergenceCases::arePositive)
            .or(Space.of(List.of(List.of(Rational.ONE, Rational.ONE))));
    return cases(two).or(cases(Rationals.simplex(3, 4).where(DivergenceCases::arePositive)));
  }

  private static Space<Case> cases(Space<List<Rational>> weights) {
    Space<Rational> points = Space.of(1, 2, 4).map(Rational::of).or(Rationals.openUnitInterval(2));
    return weights.then(
        w ->
            Space.lists(w.size(), points)
                .times(Space.of(DivergenceCases.CONVEX), (x, g) -> new Case(g, w, x)));
  }

  private static Finding judge(Case c, Rational factor) {
    Rational l1 = c.weights().get(0);
    Rational l2 = c.weights().get(1);
    Rational apart = c.points().get(0).minus(c.points().get(1)).power(2);
    RootSum bound = c.curvature().scale(factor.times(l1).times(l2).over(l1.plus(l2)).times(apart));
    return Finding.of(
        meanOfValues(c.g(), c.weights(), c.points()).minus(c.g().at(mean(c.weights(), c.points()))),
        AT_LEAST,
        LogSum.of(bound));
  }
}
