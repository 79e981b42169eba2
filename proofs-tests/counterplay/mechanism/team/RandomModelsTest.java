package counterplay.mechanism.team;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.space.Arbitrary;
import counterplay.space.DynamicModels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the mechanisms and of the two ways to play them, on random models. */
class RandomModelsTest {

  @Provide
  net.jqwik.api.Arbitrary<DynamicModel<Rational>> twoAgents() {
    return Arbitrary.of(DynamicModels.within(new DynamicModels.Bounds(2, 2, 2, 2, 1, 3)));
  }

  @Provide
  net.jqwik.api.Arbitrary<DynamicModel<Rational>> threeAgents() {
    return Arbitrary.of(DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, 2, 3)));
  }

  private static List<Reports> allReports(DynamicModel<Rational> m) {
    List<Reports> all = new ArrayList<>();
    for (int t = 1; t <= m.rounds(); t++) {
      int round = t;
      profiles(m, t - 1)
          .forEach(
              before ->
                  profiles(m, round).forEach(now -> all.add(new Reports(round, before, now))));
    }
    return all;
  }

  private static List<List<Integer>> profiles(DynamicModel<Rational> m, int round) {
    return Profiles.all(m.stages().get(round).roles().stream().map(r -> r.types().size()).toList())
        .toList();
  }

  @Property(tries = 30)
  void balanced_mechanisms_are_balanced(@ForAll("threeAgents") DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    for (TransferRule rule :
        List.of(
            new BalancedTeamMechanism(),
            new OneByOneMechanism(),
            new SameRoundMechanism(),
            new ShapleyAverageMechanism())) {
      for (Reports r : allReports(model))
        assertThat(Rational.sum(rule.transfers(outlook, r))).isEqualTo(Rational.ZERO);
    }
  }

  /** The average over all orders, taken order by order. */
  @Property(tries = 30)
  void the_shapley_average_is_the_mean_of_all_orders(
      @ForAll("threeAgents") DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    List<List<Integer>> orders =
        List.of(
            List.of(0, 1, 2),
            List.of(0, 2, 1),
            List.of(1, 0, 2),
            List.of(1, 2, 0),
            List.of(2, 0, 1),
            List.of(2, 1, 0));
    for (Reports r : allReports(model)) {
      List<Rational> mean = new ArrayList<>(Collections.nCopies(3, Rational.ZERO));
      for (List<Integer> order : orders) {
        Set<Integer> known = new HashSet<>();
        for (int i : order) {
          List<Rational> before = outlook.values(r.round(), r.before(), r.now(), Set.copyOf(known));
          known.add(i);
          List<Rational> after = outlook.values(r.round(), r.before(), r.now(), Set.copyOf(known));
          for (int j = 0; j < 3; j++) {
            if (j == i) continue;
            Rational change = after.get(j).minus(before.get(j)).over(Rational.of(6));
            mean.set(i, mean.get(i).plus(change));
            mean.set(j, mean.get(j).minus(change));
          }
        }
      }
      assertThat(new ShapleyAverageMechanism().transfers(outlook, r)).isEqualTo(mean);
    }
  }

  /** All of agent 1's pure strategies by walking whole trees, against backward induction. */
  @Property(tries = 15)
  void the_best_of_all_plays_is_what_backward_induction_finds(
      @ForAll("twoAgents") DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    for (TransferRule rule :
        List.of(
            new BalancedTeamMechanism(), new UnbalancedTeamMechanism(), new OneByOneMechanism())) {
      Rational best =
          strategies(model).stream()
              .map(s -> payoff(outlook, rule, s, 0))
              .max(Rational::compareTo)
              .orElseThrow();
      JointDeviation.Value v = JointDeviation.ofCoalition(outlook, rule, Set.of(0)).value();
      assertThat(v.best()).isEqualTo(best);
      assertThat(v.truthful())
          .isEqualTo(payoff(outlook, rule, info -> Map.of(info.type(), Rational.ONE), 0));
    }
  }

  /** Agent 2 is truthful; the least over agent 1's strategies. */
  @Property(tries = 15)
  void the_least_of_all_plays_is_what_truth_secures(
      @ForAll("twoAgents") DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    for (TransferRule rule : List.of(new BalancedTeamMechanism(), new SameRoundMechanism())) {
      Rational least =
          strategies(model).stream()
              .map(s -> payoff(outlook, rule, s, 1))
              .min(Rational::compareTo)
              .orElseThrow();
      assertThat(JointDeviation.against(outlook, rule, 1).best().negated()).isEqualTo(least);
    }
  }

  private static Rational payoff(
      Outlook<Rational> outlook, TransferRule rule, ReportingBehaviour<Rational> first, int agent) {
    return new Play<>(outlook, rule, List.of(first, info -> Map.of(info.type(), Rational.ONE)))
        .expectedPayoffs()
        .get(agent);
  }

  /**
   * Every function from (own types so far, the other's reports so far) to reports; own reports
   * follow from these.
   */
  private static List<ReportingBehaviour<Rational>> strategies(DynamicModel<Rational> m) {
    List<List<List<Integer>>> situations = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    for (int t = 1; t <= m.rounds(); t++) {
      List<Integer> sizes = new ArrayList<>();
      for (int s = 1; s <= t; s++) sizes.add(m.role(s, 0).types().size());
      for (int s = 1; s < t; s++) sizes.add(m.role(s, 1).types().size());
      int round = t;
      Profiles.all(sizes)
          .forEach(
              v -> {
                situations.add(List.of(v.subList(0, round), v.subList(round, v.size())));
                choices.add(m.role(round, 0).types().size());
              });
    }
    return Profiles.all(choices)
        .<ReportingBehaviour<Rational>>map(
            reports ->
                info -> {
                  List<Integer> types = info.types().subList(1, info.round() + 1);
                  List<Integer> seen =
                      IntStream.range(1, info.round())
                          .mapToObj(t -> info.reports().get(t).get(1))
                          .toList();
                  return Map.of(
                      reports.get(situations.indexOf(List.of(types, seen))), Rational.ONE);
                })
        .toList();
  }
}
