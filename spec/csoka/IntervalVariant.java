package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import java.util.List;

/**
 * Section 3.3, item 2: Blue's belief of round 1 uniform on a grid of points of [30%, 70%]. Blue
 * trembles: with a small probability he reports the end of the interval that is farther from his
 * type, at 50% either end with the same probability.
 */
public final class IntervalVariant implements Spec {

  /**
   * The number of points of the grid, the number of agents, and the probability with which Blue
   * lies.
   */
  public record Doubt(int points, int n, Rational lie) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Doubt> doubts =
        Space.range(3, 9)
            .then(
                points ->
                    Space.of(1, 2, 4, 8, 15).map(k -> new Doubt(points, 3, Rational.of(k, 16))));
    Space<Doubt> indifferent =
        Space.range(4, 6)
            .then(
                points ->
                    Space.of(3, 4, 10)
                        .map(n -> new Doubt(points, n, Rational.of(1, 2L * (n - 2)))));
    String words =
        "n >= 3, uniform on equally spaced points of [30%, 70%], every probability of a lie between"
            + " 0 and 1, both ends";
    return List.of(
        Claim.of(
            "csoka/section-3.3-variant-2",
            Kind.STATEMENT,
            "Section 3.3, item 2",
            "with more types than two Red must doubt a report of 30% or 70% more, for the same"
                + " probability of a lie",
            Doubt.class,
            Reading.printed(
                BOUNDED,
                Scope.part(words, "3 to 9 points, five probabilities; n does not enter", doubts),
                c -> Finding.of(doubt(c.points(), c.lie()), MORE, doubt(2, c.lie()))),
            Reading.ours(
                "rising",
                BOUNDED,
                Scope.part(
                    words + "; against the grid with one point less",
                    "3 to 9 points, five probabilities; n does not enter",
                    doubts),
                c -> Finding.of(doubt(c.points(), c.lie()), MORE, doubt(c.points() - 1, c.lie()))),
            Reading.ours(
                "red-leaves-the-truth",
                BOUNDED,
                Scope.part(
                    "n >= 3, at least four points, the probability of a lie at which Red is"
                        + " indifferent in Section 3.1; the last report opposite to Red's: now he"
                        + " strictly prefers 80% to his true 20% after the report 30%",
                    "4 to 6 points, n = 3, 4, 10", indifferent),
                c ->
                    Finding.of(
                        RedsDoubt.gain(rounds, c),
                        MORE,
                        RedsDoubt.gain(rounds, new Doubt(2, c.n(), c.lie()))))));
  }

  /**
   * P(p_1 is not 30% | the report is 30%), by Bayes' rule in the model; the same at the other end.
   */
  private static Rational doubt(int points, Rational lie) {
    List<Rational> grid = RedsDoubt.grid(points);
    List<Rational> prior =
        FourRoundModel.of(3)
            .withFirst(grid)
            .over(Rational.ONE)
            .role(0, FourRounds.BLUE)
            .transition()
            .get(0)
            .get(0)
            .get(0);
    Rational truth = prior.get(0).times(Rational.ONE.minus(lie));
    Rational lies = Rational.ZERO;
    for (int k = 0; k < points; k++)
      lies =
          lies.plus(
              prior.get(k).times(lie).times(RedsDoubt.lie(grid, k).getOrDefault(0, Rational.ZERO)));
    return lies.over(lies.plus(truth));
  }
}
