package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private static final int RED_LOW = 0;

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
                Verdict.BOUNDED,
                Scope.part(words, "3 to 9 points, five probabilities; n does not enter", doubts),
                c -> Finding.of(doubt(c.points(), c.lie()), Relation.MORE, doubt(2, c.lie()))),
            Reading.ours(
                "rising",
                Verdict.BOUNDED,
                Scope.part(
                    words + "; against the grid with one point less",
                    "3 to 9 points, five probabilities; n does not enter",
                    doubts),
                c ->
                    Finding.of(
                        doubt(c.points(), c.lie()), Relation.MORE, doubt(c.points() - 1, c.lie()))),
            Reading.ours(
                "red-leaves-the-truth",
                Verdict.BOUNDED,
                Scope.part(
                    "n >= 3, at least four points, the probability of a lie at which Red is"
                        + " indifferent in Section 3.1; the last report opposite to Red's: now he"
                        + " strictly prefers 80% to his true 20% after the report 30%",
                    "4 to 6 points, n = 3, 4, 10", indifferent),
                c ->
                    Finding.of(
                        gain(rounds, c),
                        Relation.MORE,
                        gain(rounds, new Doubt(2, c.n(), c.lie()))))));
  }

  /** The grid's points, from 30% to 70%. */
  private static List<Rational> grid(int points) {
    List<Rational> grid = new ArrayList<>();
    for (int k = 0; k < points; k++)
      grid.add(Rational.of(3, 10).plus(Rational.of(4L * k, 10L * (points - 1))));
    return grid;
  }

  /** How a type of round 1 lies: the farther end, at 50% each end half the time. */
  private static Map<Integer, Rational> lie(List<Rational> grid, int type) {
    int side = grid.get(type).compareTo(Rational.HALF);
    Map<Integer, Rational> ends = new LinkedHashMap<>();
    if (side >= 0) ends.put(0, side == 0 ? Rational.HALF : Rational.ONE);
    if (side <= 0) ends.put(grid.size() - 1, side == 0 ? Rational.HALF : Rational.ONE);
    return ends;
  }

  /**
   * P(p_1 is not 30% | the report is 30%), by Bayes' rule in the model; the same at the other end.
   */
  private static Rational doubt(int points, Rational lie) {
    List<Rational> grid = grid(points);
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
      lies = lies.plus(prior.get(k).times(lie).times(lie(grid, k).getOrDefault(0, Rational.ZERO)));
    return lies.over(lies.plus(truth));
  }

  /** Red's gain from 80% over his true 20% after the report 30%, times the probability of that. */
  private static Rational gain(FourRounds rounds, Doubt c) {
    Outlook<Rational> outlook =
        new Outlook<>(FourRoundModel.of(c.n()).withFirst(grid(c.points())).over(Rational.ONE));
    return redPayoff(rounds, outlook, c, 1).minus(redPayoff(rounds, outlook, c, RED_LOW));
  }

  /**
   * Red's payoff on the paths with Blue's report 30% and Red's type 20%, weighted by their
   * probabilities.
   */
  private static Rational redPayoff(
      FourRounds rounds, Outlook<Rational> outlook, Doubt c, int report) {
    ReportingBehaviour<Rational> play =
        info -> {
          if (info.agent() == FourRounds.BLUE && info.round() == 1) return mixed(c, info.type());
          if (info.agent() == FourRounds.RED && info.round() == 2)
            return Map.of(report, Rational.ONE);
          if (info.agent() == FourRounds.BLUE && info.round() == 3)
            return Map.of(1 - info.reports().get(2).get(FourRounds.RED), Rational.ONE);
          return Map.of(info.type(), Rational.ONE);
        };
    Rational[] total = {Rational.ZERO};
    new Play<>(outlook, rounds.rule(), java.util.Collections.nCopies(outlook.model().size(), play))
        .forEach(
            path -> {
              if (path.reports().get(1).get(FourRounds.BLUE) == 0
                  && path.types().get(2).get(FourRounds.RED) == RED_LOW) {
                total[0] = total[0].plus(path.probability().times(path.payoff(FourRounds.RED)));
              }
            });
    return total[0];
  }

  /**
   * What Blue reports in round 1: with the probability of a lie an end of the interval, otherwise
   * the truth.
   */
  private static Map<Integer, Rational> mixed(Doubt c, int type) {
    Map<Integer, Rational> reports = new LinkedHashMap<>(Map.of(type, Rational.ONE.minus(c.lie())));
    lie(grid(c.points()), type)
        .forEach((end, p) -> reports.merge(end, p.times(c.lie()), Rational::plus));
    return reports;
  }
}
