package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Models of two agents without same-round chance events, and their reports. */
final class WithoutSameRoundChance {

  private WithoutSameRoundChance() {}

  /**
   * The model with the chances of one agent removed from each round: first this agent, then the
   * other one, in turn.
   */
  static DynamicModel<Rational> withoutSameRoundChance(DynamicModel<Rational> m, int first) {
    List<Stage<Rational>> stages = new ArrayList<>();
    for (int t = 0; t <= m.rounds(); t++) {
      int certain = (first + t) % 2;
      Stage<Rational> s = m.stages().get(t);
      stages.add(
          new Stage<>(
              s.decisions(),
              IntStream.range(0, 2)
                  .mapToObj(i -> i == certain ? certain(s.roles().get(i)) : s.roles().get(i))
                  .toList()));
    }
    return new DynamicModel<>(m.agents(), stages);
  }

  static Role<Rational> certain(Role<Rational> r) {
    return new Role<>(
        r.types(),
        r.actions(),
        r.utility(),
        r.transition().stream()
            .map(
                byAction ->
                    byAction.stream()
                        .map(rows -> rows.stream().map(WithoutSameRoundChance::vertex).toList())
                        .toList())
            .toList());
  }

  /** All probability on the first of the likeliest entries. */
  private static List<Rational> vertex(List<Rational> row) {
    int likeliest = row.indexOf(row.stream().max(Rational::compareTo).orElseThrow());
    return IntStream.range(0, row.size())
        .mapToObj(k -> k == likeliest ? Rational.ONE : Rational.ZERO)
        .toList();
  }

  static Stream<Reports> reports(DynamicModel<Rational> m, boolean possible) {
    Outlook<Rational> outlook = new Outlook<>(m);
    return IntStream.rangeClosed(1, m.rounds())
        .boxed()
        .flatMap(
            t ->
                profiles(m, t - 1)
                    .flatMap(before -> profiles(m, t).map(now -> new Reports(t, before, now))))
        .filter(r -> !possible || IntStream.range(0, 2).allMatch(i -> canBeTrue(outlook, r, i)));
  }

  private static boolean canBeTrue(Outlook<Rational> outlook, Reports r, int i) {
    Choice earlier = outlook.choice(r.round() - 1, r.before());
    return !outlook
        .model()
        .role(r.round() - 1, i)
        .transition()
        .get(earlier.decision())
        .get(earlier.actions().get(i))
        .get(r.before().get(i))
        .get(r.now().get(i))
        .isZero();
  }

  private static Stream<List<Integer>> profiles(DynamicModel<Rational> m, int round) {
    return Profiles.all(m.stages().get(round).roles().stream().map(r -> r.types().size()).toList());
  }
}
