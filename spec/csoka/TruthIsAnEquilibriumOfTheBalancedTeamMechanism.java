package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.DynamicModels;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.general.CoalitionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The truthful profile is a perfect Bayesian equilibrium of the balanced Team Mechanism and
 * efficient. Beliefs: whatever was reported last is true. It does not withstand coalitions.
 */
public final class TruthIsAnEquilibriumOfTheBalancedTeamMechanism implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule balanced = mechanisms.get(BalancedTeamMechanism.NAME.as(TransferRule.class));
    return List.of(
        Claim.of(
            "csoka/section-1-athey-segal-pbe",
            Kind.STATEMENT,
            "Abstract and Section 1.2",
            "truth is a perfect Bayesian equilibrium and efficient: no agent alone gains by a"
                + " deviation, after any reports, and all agents together cannot raise their total",
            CoalitionCase.class,
            Reading.printed(
                Verdict.SURVIVED,
                Scope.sample(
                    "all models with public decisions; each agent alone, and all agents together;"
                        + " every state",
                    300,
                    CoalitionCase.space(
                        CoalitionCase.models(1),
                        n ->
                            Stream.concat(
                                IntStream.range(0, n).mapToObj(List::of),
                                Stream.of(IntStream.range(0, n).boxed().toList())))),
                c -> c.atWorstState(balanced)),
            Reading.ours(
                "with-private-decisions",
                Verdict.SURVIVED,
                Scope.sample(
                    "the same with private decisions",
                    100,
                    CoalitionCase.space(
                        CoalitionCase.models(2),
                        n ->
                            Stream.concat(
                                IntStream.range(0, n).mapToObj(List::of),
                                Stream.of(IntStream.range(0, n).boxed().toList())))),
                c -> c.atWorstState(balanced)),
            Reading.ours(
                    "coalition-proof",
                    Verdict.REFUTED,
                    Scope.sample(
                        "all models with public decisions and n = 3; each pair of agents",
                        2000,
                        CoalitionCase.space(
                            DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, 1, 3)),
                            CoalitionCase::pairs)),
                    c -> c.atTheStart(balanced))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "fixed-reports",
                    Verdict.REFUTED,
                    Scope.whole(
                        "Example 2.1 with n = 3 and beliefs that stay at 1/2 until the last round,"
                            + " K = 2, 3, 4; Blue and Red report 0, 1 or the truth, fixed in"
                            + " advance, and the truth in the last round",
                        example21()),
                    c -> c.atTheStart(balanced))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "alternating-reports",
                    Verdict.REFUTED,
                    Scope.whole(
                        "the same, K = 2, ..., 7: Blue and Red both report 1 in odd and 0 in even"
                            + " rounds, and the truth in the last round",
                        alternating()),
                    c -> c.atTheStart(balanced))
                .weighed(Gravity.substantive())));
  }

  private static Space<CoalitionCase> example21() {
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

  private static CoalitionCase example21(int k, List<String> blue, List<String> red) {
    return new CoalitionCase(
        lateNews(k),
        List.of(Example21.BLUE, Example21.RED),
        new JointPlan.Fixed(List.of(blue, red)));
  }

  /**
   * Example 2.1 with n = 3 where nobody learns anything before the last round, but 0 and 1 can be
   * reported.
   */
  static DynamicModel<Rational> lateNews(int k) {
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
