package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.model.dynamic.Outlook;
import csoka.IntervalVariant.Doubt;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Red expects where Blue's report is in an interval, and he doubts which type it comes from.
 */
final class RedsDoubt {

  private static final int RED_LOW = 0;

  private RedsDoubt() {}

  /** The grid's points, from 30% to 70%. */
  static List<Rational> grid(int points) {
    List<Rational> grid = new ArrayList<>();
    for (int k = 0; k < points; k++)
      grid.add(Rational.of(3, 10).plus(Rational.of(4L * k, 10L * (points - 1))));
    return grid;
  }

  /** How a type of round 1 lies: the farther end, at 50% each end half the time. */
  static Map<Integer, Rational> lie(List<Rational> grid, int type) {
    int side = grid.get(type).compareTo(Rational.HALF);
    Map<Integer, Rational> ends = new LinkedHashMap<>();
    if (side >= 0) ends.put(0, side == 0 ? Rational.HALF : Rational.ONE);
    if (side <= 0) ends.put(grid.size() - 1, side == 0 ? Rational.HALF : Rational.ONE);
    return ends;
  }

  /** Red's gain from 80% over his true 20% after the report 30%, times the probability of that. */
  static Rational gain(FourRounds rounds, Doubt c) {
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
