package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.EqualityInJensen.mean;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kong.divergence.DivergenceCases;
import kong.lemmas.SameNumbers;
import kong.lemmas.StrictJensen;

/**
 * A step of the proof of Lemma 2.18. For strictly convex g and all weights positive
 *
 * <pre>  g(sum_u l_u x_u) = sum_u l_u g(x_u)   if and only if   all x_u are equal</pre>
 *
 * It does not say that the weights sum to one.
 */
public final class JensensInequalityIsStrict implements Spec {

  /**
   * For every strictly convex function on the positive numbers, positive weights and as many
   * points.
   */
  public record Case(ConvexFunction g, List<Rational> weights, List<Rational> points) {
    /**
     * @throws IllegalArgumentException unless there is a positive point for each positive weight
     */
    public Case {
      weights = List.copyOf(weights);
      points = List.copyOf(points);
      check(weights, points, 1);
    }

    boolean isMean() {
      return Rational.sum(weights).equals(Rational.ONE);
    }

    Assignment variables() {
      return Assignment.NONE
          .whole("k", points.size())
          .function("f", g)
          .numbers("w", weights)
          .numbers("x", points);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Predicate<Case> strict = c -> c.g().isStrict();
    return List.of(
        Claim.of(
            "kong/lemma-2.18-proof-jensen-equality",
            STATEMENT,
            "Section 2.5, proof of Lemma 2.18",
            "For strictly convex g a mean of values is the value at the mean exactly if all points"
                + " are equal.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    Scope.sample("every strictly convex g, all positive weights", 200, cases())
                        .containing(strict),
                    JensensInequalityIsStrict::judge)
                .weighed(
                    Gravity.misprint("weights-sum-to-one", "the weights of a mean, as in (4)")),
            Reading.ours(
                    "weights-sum-to-one",
                    PROVED,
                    Scope.sample(
                            "every strictly convex g, positive weights that sum to one",
                            400,
                            cases().where(Case::isMean))
                        .containing(strict.and(Case::isMean)),
                    new Asked<>(new EqualityInJensen(), Case::variables))
                .provedBy(
                    Proof.by(StrictJensen::evidence)
                        .carriedBy(new SameNumbers(StrictJensen.LEMMA)))));
  }

  private static Space<Case> cases() {
    Space<Rational> points = Space.of(1, 2, 4).map(Rational::of).or(Rationals.openUnitInterval(3));
    Space<List<Rational>> one =
        Space.of(1, 2).map(Rational::of).or(Space.of(Rational.HALF)).map(List::of);
    return cases(one, Space.lists(1, points))
        .or(cases(positive(2), Space.lists(2, points)))
        .or(cases(positive(3), points.times(points, (x, y) -> List.of(x, y, x))));
  }

  private static Space<List<Rational>> positive(int count) {
    return Rationals.simplex(count, 4).where(DivergenceCases::arePositive);
  }

  private static Space<Case> cases(Space<List<Rational>> weights, Space<List<Rational>> points) {
    return weights.then(
        w -> points.times(Space.of(DivergenceCases.STRICT), (x, g) -> new Case(g, w, x)));
  }

  static void check(List<Rational> weights, List<Rational> points, int least) {
    if (weights.size() < least
        || weights.size() != points.size()
        || !DivergenceCases.arePositive(weights)
        || !DivergenceCases.arePositive(points))
      throw new IllegalArgumentException("weights " + weights + " for the points " + points);
  }

  static LogSum meanOfValues(ConvexFunction g, List<Rational> weights, List<Rational> points) {
    return IntStream.range(0, weights.size())
        .mapToObj(u -> g.at(points.get(u)).scale(weights.get(u)))
        .reduce(LogSum.ZERO, LogSum::plus);
  }

  private static Finding judge(Case c) {
    boolean equal = c.points().equals(Collections.nCopies(c.points().size(), c.points().get(0)));
    return Finding.of(
        c.g().at(mean(c.weights(), c.points())),
        equal ? EQUAL : DIFFERENT,
        meanOfValues(c.g(), c.weights(), c.points()));
  }
}
