package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import csoka.example.Example21;
import csoka.general.CoalitionCase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Example 2.1 with news early and late, its coalitions, and Blue's modifications of the truth. */
final class LongerPlaysOfExample21 {

  private static final int BLUE = Example21.BLUE;
  private static final int RED = Example21.RED;

  private LongerPlaysOfExample21() {}

  static Stream<DynamicModel<Rational>> models() {
    Rational quarter = Rational.of(1, 4);
    List<Rational> ends = List.of(Rational.ZERO, Rational.ONE);
    List<Rational> middle = List.of(quarter, Rational.of(3, 4));
    List<BeliefProcess<Rational>> processes =
        List.of(
            BeliefProcess.nearest(List.of(List.of(Rational.HALF), ends)),
            BeliefProcess.nearest(List.of(List.of(Rational.HALF), middle, ends)),
            BeliefProcess.nearest(List.of(List.of(Rational.HALF), ends, ends)),
            BeliefProcess.nearest(List.of(List.of(quarter), middle, middle, ends)),
            BeliefProcess.nearest(List.of(List.of(Rational.of(1, 3)), ends, ends, ends)));
    return processes.stream()
        .flatMap(
            blue ->
                processes.stream()
                    .filter(red -> red.rounds() == blue.rounds())
                    .flatMap(
                        red ->
                            IntStream.of(3, 4)
                                .mapToObj(n -> Example21.model(n, blue, red, Example21.LOSS))));
  }

  static Stream<CoalitionCase> coalitions(DynamicModel<Rational> m) {
    return Stream.of(
            List.of(BLUE, RED),
            List.of(BLUE),
            List.of(RED),
            List.of(BLUE, Example21.GREEN),
            List.of(BLUE, RED, Example21.GREEN))
        .map(c -> new CoalitionCase(m, c, new JointPlan.Best()));
  }

  /** K = 2: news in the last round, 0 and 1 can be reported before. */
  static DynamicModel<Rational> short2() {
    return LateNews.of(2);
  }

  /**
   * K = 3: Blue's news comes in the last round, though he can report 0 before; Red's comes in the
   * first round.
   */
  static DynamicModel<Rational> long3() {
    List<Rational> ends = List.of(Rational.ZERO, Rational.ONE);
    BeliefProcess<Rational> blue =
        BeliefProcess.nearest(
            List.of(
                List.of(Rational.HALF),
                List.of(Rational.HALF),
                List.of(Rational.HALF, Rational.ZERO, Rational.ONE),
                ends));
    BeliefProcess<Rational> red =
        BeliefProcess.nearest(List.of(List.of(Rational.HALF), ends, ends, ends));
    return Example21.model(3, blue, red, Example21.LOSS);
  }

  static Stream<CoalitionCase> modifications(DynamicModel<Rational> m) {
    return IntStream.rangeClosed(2, m.rounds())
        .boxed()
        .flatMap(
            t ->
                m.role(t - 1, RED).types().stream()
                    .flatMap(
                        seen ->
                            m.role(t, BLUE).types().stream()
                                .map(report -> modification(m, t, seen, report))));
  }

  /** Blue is truthful, but in round t after that report of Red in round t - 1 he reports this. */
  static CoalitionCase modification(DynamicModel<Rational> m, int t, String seen, String report) {
    return new CoalitionCase(
        m,
        List.of(BLUE),
        new JointPlan.Played(
            List.of(
                new ReportingStrategy.Except(
                    new ReportingStrategy.Truthful(),
                    List.of(
                        new ReportingStrategy.Except.Rule(
                            t, RED, t - 1, seen, List.of(), report))))));
  }
}
