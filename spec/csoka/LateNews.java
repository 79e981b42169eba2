package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointPlan;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.general.CoalitionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Example 2.1 with news in the last round. */
final class LateNews {

  private LateNews() {}

  static Space<CoalitionCase> example21() {
    return Space.of(
        IntStream.rangeClosed(2, 4)
            .boxed()
            .flatMap(k -> plans(k).flatMap(blue -> plans(k).map(red -> example21(k, blue, red))))
            .toList());
  }

  static Space<CoalitionCase> alternating() {
    return Space.of(
        IntStream.rangeClosed(2, 7)
            .mapToObj(
                k -> {
                  List<String> reports = new ArrayList<>();
                  for (int t = 1; t < k; t++) reports.add(t % 2 == 1 ? "1" : "0");
                  reports.add(JointPlan.Fixed.TRUTH);
                  return example21(k, reports, reports);
                })
            .toList());
  }

  static CoalitionCase example21(int k, List<String> blue, List<String> red) {
    return new CoalitionCase(
        of(k), List.of(Example21.BLUE, Example21.RED), new JointPlan.Fixed(List.of(blue, red)));
  }

  /**
   * Example 2.1 with n = 3 where nobody learns anything before the last round, but 0 and 1 can be
   * reported.
   */
  static DynamicModel<Rational> of(int k) {
    List<List<Rational>> beliefs = new ArrayList<>(List.of(List.of(Rational.HALF)));
    for (int t = 1; t < k; t++) beliefs.add(List.of(Rational.HALF, Rational.ZERO, Rational.ONE));
    beliefs.add(List.of(Rational.ZERO, Rational.ONE));
    BeliefProcess<Rational> process = BeliefProcess.nearest(beliefs);
    return Example21.model(3, process, process, Example21.LOSS);
  }

  private static Stream<List<String>> plans(int k) {
    Stream<List<String>> plans = Stream.of(List.of(JointPlan.Fixed.TRUTH));
    for (int t = 1; t < k; t++) {
      plans =
          plans.flatMap(
              p ->
                  Stream.of(JointPlan.Fixed.TRUTH, "0", "1")
                      .map(r -> Stream.concat(Stream.of(r), p.stream()).toList()));
    }
    return plans;
  }
}
