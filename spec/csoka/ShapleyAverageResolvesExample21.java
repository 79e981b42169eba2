package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.general.CoalitionCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does the symmetric version resolve what was shown about Example 2.1? No coalition gains by any
 * joint deviation, so alternating does not pay, and the modification that dominated truth there
 * costs something. Yet truth is still weakly dominated in longer plays, by another modification:
 * after a report 0 of the other one, report 0 too.
 */
public final class ShapleyAverageResolvesExample21 implements Spec {

  private static final int BLUE = Example21.BLUE;
  private static final int RED = Example21.RED;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME.as(TransferRule.class));
    Scope<CoalitionCase> joint =
        Scope.part(
            "Example 2.1, all n and K, all beliefs, every coalition and every joint deviation",
            "n = 3, 4, K = 1, 2, 3, news late, early and gradual",
            Space.of(models().flatMap(m -> coalitions(m)).toList()));
    Scope<CoalitionCase> changes =
        Scope.whole(
            "Example 2.1 with n = 3 and K = 2, 3 in the forms below; Blue is truthful but for one"
                + " report after one report of Red",
            Space.of(
                Stream.of(short2(), long3())
                    .flatMap(ShapleyAverageResolvesExample21::modifications)
                    .toList()));
    Scope<CoalitionCase> section2 =
        Scope.part(
            "Example 2.1; Blue is truthful but reports 1 in the last round if Red reported 0 in the"
                + " one before",
            "n = 3, K = 2, 3 in the forms below",
            Space.of(
                Stream.of(short2(), long3())
                    .map(m -> modification(m, m.rounds(), "0", "1"))
                    .toList()));
    return List.of(
        Claim.of(
            "csoka/section-5-resolves",
            Kind.STATEMENT,
            "Section 5",
            "with the symmetric payment rule joint deviations such as alternating reports do not"
                + " pay in Example 2.1",
            CoalitionCase.class,
            Reading.printed(Verdict.BOUNDED, joint, c -> c.atTheStart(shapley)),
            Reading.ours(
                "alternating-reports",
                Verdict.BOUNDED,
                Scope.part(
                    "Example 2.1; Blue and Red both report 1 in odd and 0 in even rounds, and the"
                        + " truth in the last round",
                    "n = 3, K = 2..7, news late",
                    TruthIsAnEquilibriumOfTheBalancedTeamMechanism.alternating()),
                c -> c.atTheStart(shapley)),
            Reading.ours(
                "section-2-modification-costs",
                Verdict.BOUNDED,
                section2,
                c -> leastGain(shapley, c)),
            Reading.ours(
                    "truth-not-weakly-dominated",
                    Verdict.REFUTED,
                    changes,
                    c -> leastGain(shapley, c))
                .weighed(Gravity.substantive())));
  }

  private static Stream<DynamicModel<Rational>> models() {
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

  private static Stream<CoalitionCase> coalitions(DynamicModel<Rational> m) {
    return Stream.of(
            List.of(BLUE, RED),
            List.of(BLUE),
            List.of(RED),
            List.of(BLUE, Example21.GREEN),
            List.of(BLUE, RED, Example21.GREEN))
        .map(c -> new CoalitionCase(m, c, new JointPlan.Best()));
  }

  /** K = 2: news in the last round, 0 and 1 can be reported before. */
  private static DynamicModel<Rational> short2() {
    return TruthIsAnEquilibriumOfTheBalancedTeamMechanism.lateNews(2);
  }

  /**
   * K = 3: Blue's news comes in the last round, though he can report 0 before; Red's comes in the
   * first round.
   */
  private static DynamicModel<Rational> long3() {
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

  private static Stream<CoalitionCase> modifications(DynamicModel<Rational> m) {
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
  private static CoalitionCase modification(
      DynamicModel<Rational> m, int t, String seen, String report) {
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

  /**
   * Blue's gain from the modification over truth where it is least, over all ways in which Red can
   * react to what Blue reported; less than 0, or the largest gain is not more than 0: the
   * modification does not weakly dominate truth.
   */
  private static Finding leastGain(TransferRule rule, CoalitionCase c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    ReportingBehaviour<Rational> truth = new ReportingStrategy.Truthful().in(c.model());
    ReportingBehaviour<Rational> modified =
        ((JointPlan.Played) c.plan()).strategies().get(0).in(c.model());
    List<Rational> gains =
        reactions(c.model())
            .map(
                red ->
                    payoff(outlook, rule, modified, red).minus(payoff(outlook, rule, truth, red)))
            .toList();
    Rational least = Collections.min(gains);
    Rational largest = Collections.max(gains);
    if (least.signum() == 0 && largest.signum() == 0)
      return Finding.of(largest, Relation.AT_MOST, Rational.ZERO)
          .with("gain", "none against anything");
    return Finding.of(least, Relation.LESS, Rational.ZERO).with("largest gain", largest);
  }

  private static Rational payoff(
      Outlook<Rational> outlook,
      TransferRule rule,
      ReportingBehaviour<Rational> blue,
      ReportingBehaviour<Rational> red) {
    List<ReportingBehaviour<Rational>> behaviours = new ArrayList<>(List.of(blue, red));
    while (behaviours.size() < outlook.model().size())
      behaviours.add(new ReportingStrategy.Truthful().in(outlook.model()));
    return new Play<>(outlook, rule, behaviours).expectedPayoffs().get(BLUE);
  }

  /**
   * Red's strategies as functions of Blue's reports; his own types do not matter to Blue otherwise.
   */
  private static Stream<ReportingBehaviour<Rational>> reactions(DynamicModel<Rational> m) {
    List<List<Integer>> situations = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    for (int t = 1; t <= m.rounds(); t++) {
      List<Integer> seen =
          IntStream.range(1, t).mapToObj(s -> m.role(s, BLUE).types().size()).toList();
      int reports = m.role(t, RED).types().size();
      Profiles.all(seen)
          .forEach(
              s -> {
                situations.add(s);
                choices.add(reports);
              });
    }
    return Profiles.all(choices)
        .map(
            reports -> {
              Map<List<Integer>, Integer> table = new HashMap<>();
              for (int k = 0; k < situations.size(); k++)
                table.put(situations.get(k), reports.get(k));
              return info ->
                  Map.of(
                      table.get(
                          info.reports().subList(1, info.round()).stream()
                              .map(r -> r.get(BLUE))
                              .toList()),
                      Rational.ONE);
            });
  }
}
