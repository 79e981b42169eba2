package csoka.planned;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.BeliefProcess;
import csoka.example.Active;
import csoka.example.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rounds 1 to k of Example 2.1 under two plans of reporting.
 *
 * @param agents n
 * @param k the last round that counts, at most the number of rounds of the processes
 * @param blue Blue's process
 * @param red Red's process, independent of Blue's
 * @param bluePlan what Blue reports
 * @param redPlan what Red reports
 */
public record PlannedPlay(
    int agents,
    int k,
    BeliefProcess<Rational> blue,
    BeliefProcess<Rational> red,
    ReportPlan bluePlan,
    ReportPlan redPlan) {

  /**
   * @throws IllegalArgumentException unless 1 &lt;= k &lt;= K
   */
  public PlannedPlay {
    if (k < 1 || k > blue.rounds())
      throw new IllegalArgumentException("k = " + k + " in a play of " + blue.rounds() + " rounds");
  }

  /**
   * The assumption of Lemma 3.1: Blue tells the truth in even rounds, Red in odd rounds, both in
   * rounds 0 and k, and the reports use nothing but own beliefs and public reports.
   */
  public boolean alternatesTruth() {
    return bluePlan.rules().stream()
            .allMatch(r -> r.round() % 2 == 1 && r.round() != k && !r.seesTypes())
        && redPlan.rules().stream()
            .allMatch(r -> r.round() % 2 == 0 && r.round() != k && !r.seesTypes());
  }

  /** All rules of both plans. */
  public Stream<ReportPlan.Rule> rules() {
    return Stream.concat(bluePlan.rules().stream(), redPlan.rules().stream());
  }

  /** The expectation of an expression in the course that the agent sees. */
  public Rational expectation(Active agent, Function<BeliefPath<Rational>, Rational> expression) {
    Rational[] total = {Rational.ZERO};
    forEach(
        (probability, blueSteps, redSteps, blueReports, redReports) -> {
          BeliefPath<Rational> course =
              new BeliefPath<>(
                  numbers(blue, blueSteps),
                  numbers(blue, blueReports),
                  numbers(red, redSteps),
                  numbers(red, redReports));
          total[0] =
              total[0].plus(
                  probability.times(
                      expression.apply(agent == Active.BLUE ? course : course.turned())));
        });
    return total[0];
  }

  /** What is done with the course of a play. */
  public interface Visitor {
    /**
     * Gets the steps of the two processes and the places of the reports in the lists of beliefs, of
     * rounds 0 to k.
     */
    void visit(
        Rational probability,
        List<Integer> blue,
        List<Integer> red,
        List<Integer> blueReports,
        List<Integer> redReports);
  }

  /** Visits each course that has a positive probability. */
  public void forEach(Visitor visitor) {
    walk(Rational.ONE, List.of(0), List.of(0), List.of(0), List.of(0), visitor);
  }

  private void walk(
      Rational probability,
      List<Integer> b,
      List<Integer> r,
      List<Integer> bReports,
      List<Integer> rReports,
      Visitor visitor) {
    int t = b.size();
    if (t > k) {
      visitor.visit(probability, b, r, bReports, rReports);
      return;
    }
    List<Rational> blueMoves = blue.moves().get(t - 1).get(b.get(t - 1));
    List<Rational> redMoves = red.moves().get(t - 1).get(r.get(t - 1));
    for (int i = 0; i < blueMoves.size(); i++) {
      for (int j = 0; j < redMoves.size(); j++) {
        Rational p = probability.times(blueMoves.get(i)).times(redMoves.get(j));
        if (p.isZero()) continue;
        List<Integer> blueNow = Lists.appended(b, i);
        List<Integer> redNow = Lists.appended(r, j);
        String fromBlue =
            bluePlan.report(
                t,
                names(blue, blueNow),
                names(red, redNow),
                names(blue, bReports),
                names(red, rReports));
        String fromRed =
            redPlan.report(
                t,
                names(red, redNow),
                names(blue, blueNow),
                names(red, rReports),
                names(blue, bReports));
        walk(
            p,
            blueNow,
            redNow,
            Lists.appended(bReports, index(blue, t, fromBlue)),
            Lists.appended(rReports, index(red, t, fromRed)),
            visitor);
      }
    }
  }

  private static int index(BeliefProcess<Rational> process, int round, String report) {
    int index = process.beliefs().get(round).indexOf(Rational.parse(report));
    if (index < 0)
      throw new IllegalArgumentException(
          "'"
              + report
              + "' is no belief of round "
              + round
              + ", which has "
              + process.beliefs().get(round));
    return index;
  }

  private static List<Rational> numbers(BeliefProcess<Rational> process, List<Integer> steps) {
    List<Rational> numbers = new ArrayList<>();
    for (int t = 0; t < steps.size(); t++) numbers.add(process.beliefs().get(t).get(steps.get(t)));
    return numbers;
  }

  private static List<String> names(BeliefProcess<Rational> process, List<Integer> steps) {
    return numbers(process, steps).stream().map(Rational::toString).toList();
  }
}
