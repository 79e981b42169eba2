package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.AveragedDirectMechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import counterplay.space.DynamicModels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A model of Section 5 with one round is one of Section 6 with two: the types are drawn in round 1,
 * the decision is taken in round 2, and the last types carry the utility. Two programs, one set of
 * transfers.
 */
class SectionsFiveAndSixTest {

  /** Last type (x, a, theta) has the worth u(x, a, theta). */
  private static GeneralModel<Rational> embedded(DynamicModel<Rational> m) {
    List<Party<Rational>> draw = new ArrayList<>();
    List<Party<Rational>> carry = new ArrayList<>();
    List<List<Rational>> worth = new ArrayList<>();
    int decisions = m.stages().get(1).decisions().size();
    for (int i = 0; i < m.size(); i++) {
      int agent = i;
      int types = m.role(1, i).types().size();
      int actions = m.role(1, i).actions().size();
      draw.add(
          new Party<>(
              m.role(1, i).types(),
              List.of("none"),
              List.of(List.of(List.of(List.of(m.role(0, i).transition().get(0).get(0).get(0)))))));
      int size = decisions * actions * types;
      carry.add(
          new Party<>(
              IntStream.range(0, size).mapToObj(k -> "end" + k).toList(),
              m.role(1, i).actions(),
              IntStream.range(0, types)
                  .mapToObj(
                      o ->
                          List.of(
                              IntStream.range(0, decisions)
                                  .mapToObj(
                                      x ->
                                          IntStream.range(0, actions)
                                              .mapToObj(
                                                  a -> unit(size, (x * actions + a) * types + o))
                                              .toList())
                                  .toList()))
                  .toList()));
      worth.add(
          IntStream.range(0, size)
              .mapToObj(
                  k ->
                      m.role(1, agent)
                          .utility()
                          .get(k / types / actions)
                          .get(k / types % actions)
                          .get(k % types))
              .toList());
    }
    List<Rational> sure = List.of(Rational.ONE);
    return new GeneralModel<>(
        m.agents(),
        List.of(
            new GeneralRound<>(List.of("wait"), List.of("w"), List.of(List.of(sure)), draw),
            new GeneralRound<>(
                m.stages().get(1).decisions(),
                List.of("w"),
                List.of(Collections.nCopies(decisions, sure)),
                carry)),
        worth);
  }

  private static List<Rational> unit(int size, int place) {
    return IntStream.range(0, size)
        .mapToObj(k -> k == place ? Rational.ONE : Rational.ZERO)
        .toList();
  }

  @Test
  void the_direct_mechanism_is_the_one_by_one_mechanism_and_its_average_is_the_shapley_average() {
    int moved = 0;
    for (int n = 2; n <= 3; n++) {
      for (DynamicModel<Rational> m :
          DynamicModels.within(new DynamicModels.Bounds(n, 1, 2, 2, 2, 3))
              .sampled(4)
              .limit(60)
              .toList()) {
        Outlook<Rational> five = new Outlook<>(m);
        GeneralOutlook<Rational> six = new GeneralOutlook<>(embedded(m));
        List<Integer> initial = m.initialTypes();
        for (List<Integer> now :
            Profiles.all(m.stages().get(1).roles().stream().map(r -> r.types().size()).toList())
                .toList()) {
          Announcement a = new Announcement(1, new Types(0, initial), new Types(0, now));
          List<Rational> transfers = new DirectMechanism().transfers(six, a);
          assertThat(transfers)
              .isEqualTo(new OneByOneMechanism().transfers(five, new Reports(1, initial, now)));
          assertThat(new AveragedDirectMechanism().transfers(six, a))
              .isEqualTo(
                  new ShapleyAverageMechanism().transfers(five, new Reports(1, initial, now)));
          if (transfers.stream().anyMatch(y -> !y.isZero())) moved++;
        }
      }
    }
    assertThat(moved).isGreaterThan(20);
  }
}
