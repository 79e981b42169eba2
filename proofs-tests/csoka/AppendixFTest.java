package csoka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Stakes;
import csoka.general.DirectStakes;
import csoka.general.Gamble;
import csoka.general.StakesCase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Appendix F by hand. */
class AppendixFTest {

  private static final PiecewiseLinear LINE = PiecewiseLinear.line(Rational.ZERO, Rational.ONE);
  private static final PiecewiseLinear AVERSE =
      PiecewiseLinear.bent(Rational.ZERO, Rational.ZERO, Rational.of(2), Rational.ONE);
  private static final PiecewiseLinear EAGER =
      PiecewiseLinear.bent(Rational.ZERO, Rational.ZERO, Rational.ONE, Rational.of(3));
  private final RecursiveMechanism rule = new RecursiveMechanism();

  private static Party<Rational> party(List<List<List<Rational>>> byDecision) {
    int types = byDecision.get(0).get(0).size();
    return new Party<>(
        IntStream.range(0, types).mapToObj(k -> "t" + k).toList(),
        List.of("none"),
        byDecision.get(0).size() == 1
            ? List.of(List.of(byDecision.stream().map(rows -> List.of(rows.get(0))).toList()))
            : IntStream.range(0, byDecision.get(0).size())
                .mapToObj(
                    o -> List.of(byDecision.stream().map(rows -> List.of(rows.get(o))).toList()))
                .toList());
  }

  private static List<Rational> row(Object... p) {
    return List.of(p).stream()
        .map(x -> x instanceof Rational r ? r : Rational.of((Integer) x))
        .toList();
  }

  private static GeneralRound<Rational> round(
      int decisions, Party<Rational> one, Party<Rational> two) {
    return new GeneralRound<>(
        IntStream.range(0, decisions).mapToObj(x -> "x" + x).toList(),
        List.of("w"),
        List.of(IntStream.range(0, decisions).mapToObj(x -> row(1)).toList()),
        List.of(one, two));
  }

  /**
   * Agent 2 learns whether x2 brings him 2; x2 costs agent 1, who feels losses twice, one for sure,
   * x1 brings him 1 or -1.
   *
   * <p>Direct, under truth. Upsilon^1 is -1/2 at first, -1 after t1 (x2), 0 after t2 (x1). After t1
   * he is paid 1/2 and has -1/2, felt as -1; after t2 he pays 1/2 and has 1/2 or -3/2, felt as 1/2
   * and -3: -5/4. Together -9/8. Agent 2 has 2 - 1/2 and 1/2: 1.
   *
   * <p>Recursive, with 1 promised to agent 2 and a to agent 1. After t1: payment 1 + a/2, after t2:
   * (1 + y)/2 + (-1 + y) = a, y = (2 a + 1)/3. Agent 2 has (2 - 1 - a/2)/2 - (2 a + 1)/6 = 1, a =
   * -8/7.
   */
  @Test
  void neutrality_costs_what_the_direct_mechanism_does_not_pay() {
    Rational h = Rational.HALF;
    GeneralModel<Rational> m =
        new GeneralModel<>(
            List.of("one", "two"),
            List.of(
                round(1, party(List.of(List.of(row(1)))), party(List.of(List.of(row(h, h))))),
                round(
                    2,
                    party(List.of(List.of(row(h, h)), List.of(row(0, 1)))),
                    party(List.of(List.of(row(1, 0), row(1, 0)), List.of(row(0, 1), row(1, 0)))))),
            List.of(row(1, -1), row(0, 2)));
    Stakes stakes = Stakes.ofMoney(m, List.of(AVERSE, LINE));
    assertThat(new Contract(stakes, rule).frontier().at(Rational.ONE))
        .isEqualTo(Rational.of(-8, 7));
    DirectStakes direct = new DirectStakes(stakes, new DirectMechanism());
    assertThat(direct.truthful(0)).isEqualTo(Rational.of(-9, 8));
    assertThat(direct.truthful(1)).isEqualTo(Rational.ONE);
    // Agent 2's report can leave agent 1 with -5/4; truth secures agent 2 what he expects.
    assertThat(direct.secured(0)).isEqualTo(Rational.of(-5, 4));
    assertThat(direct.secured(1)).isEqualTo(Rational.ONE);
  }

  /**
   * One round, x2 brings agent 1 -1 or 0 and agent 2 nothing: f^1 = (U(y) + U(y - 1))/2 for y =
   * -f^2.
   */
  @Test
  void a_change_is_averaged_at_what_the_other_agent_has() {
    Rational h = Rational.HALF;
    Stakes stakes =
        Stakes.ofMoney(
            new GeneralModel<>(
                List.of("one", "two"),
                List.of(
                    round(1, party(List.of(List.of(row(h, h)))), party(List.of(List.of(row(1)))))),
                List.of(row(0, -1), row(0))),
            List.of(AVERSE, EAGER));
    PiecewiseLinear f = new Contract(stakes, rule).frontier();
    for (int k = -9; k <= 9; k++) {
      Rational y = Rational.of(k, 3);
      Rational second = y.signum() < 0 ? y.times(Rational.of(-3)) : y.negated();
      Rational first = felt(y).plus(felt(y.minus(Rational.ONE))).over(Rational.of(2));
      assertThat(f.at(second)).isEqualTo(first);
    }
  }

  private static Rational felt(Rational money) {
    return money.signum() < 0 ? money.times(Rational.of(2)) : money;
  }

  /**
   * Both averse: a fair public bet of any size only costs; both eager: it brings both any amount.
   */
  @Test
  void with_eager_agents_nothing_is_pareto_optimal_before_a_public_draw() {
    List<Rational> fair = List.of(Rational.HALF, Rational.HALF);
    PiecewiseLinear averse =
        AVERSE.inverse().then(PiecewiseLinear.line(Rational.ZERO, Rational.of(-1))).then(AVERSE);
    assertThat(rule.drawn(fair, List.of(averse, averse))).isEqualTo(averse);
    PiecewiseLinear eager =
        EAGER.inverse().then(PiecewiseLinear.line(Rational.ZERO, Rational.of(-1))).then(EAGER);
    assertThatThrownBy(() -> rule.drawn(fair, List.of(eager, eager)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("bets");
  }

  /**
   * The largest value over splits on a fine grid is never more than, and at the bends equal to, the
   * computed one.
   */
  @Test
  void a_public_draw_is_split_as_well_as_can_be() {
    List<Rational> law = List.of(Rational.of(1, 3), Rational.of(2, 3));
    PiecewiseLinear one =
        AVERSE.inverse().then(PiecewiseLinear.line(Rational.ONE, Rational.of(-1))).then(AVERSE);
    PiecewiseLinear two =
        PiecewiseLinear.line(Rational.ZERO, Rational.of(-1))
            .max(AVERSE.inverse().then(PiecewiseLinear.line(Rational.of(-1), Rational.of(-1))));
    PiecewiseLinear drawn = rule.drawn(law, List.of(one, two));
    for (int k = -12; k <= 12; k++) {
      Rational b = Rational.of(k, 4);
      Rational best =
          IntStream.rangeClosed(-160, 160)
              .mapToObj(j -> Rational.of(j, 8))
              .map(
                  first ->
                      one.at(first)
                          .times(law.get(0))
                          .plus(
                              two.at(b.minus(first.times(law.get(0))).over(law.get(1)))
                                  .times(law.get(1))))
              .max(Rational::compareTo)
              .orElseThrow();
      assertThat(best).isLessThanOrEqualTo(drawn.at(b));
      List<List<Rational>> split = rule.split(law, List.of(one, two), List.of(drawn.at(b), b));
      for (int i = 0; i < 2; i++)
        assertThat(
                split.get(0).get(i).times(law.get(0)).plus(split.get(1).get(i).times(law.get(1))))
            .isEqualTo(i == 0 ? drawn.at(b) : b);
      assertThat(one.at(split.get(0).get(1))).isEqualTo(split.get(0).get(0));
    }
  }

  @Test
  void promises_are_kept_in_random_models_with_public_types() {
    StakesCase.random(2)
        .sampled(3)
        .limit(60)
        .forEach(
            c -> {
              Contract contract = c.contract(rule);
              List<Rational> promise = c.promise(contract);
              for (int i = 0; i < 2; i++)
                assertThat(contract.range(i, promise))
                    .isEqualTo(new Contract.Range(promise.get(i), promise.get(i)));
            });
  }

  /** Half a chance of 2 against -1: +1/2 in money; felt four times, 1 - 2 = -1. */
  @Test
  void an_averse_agent_is_made_to_take_a_risk_by_the_direct_mechanism_only() {
    Gamble g =
        new Gamble(Rational.HALF, Rational.of(2), Rational.ONE, Rational.of(4), Rational.ZERO);
    assertThat(g.expectedGain()).isEqualTo(Rational.HALF);
    assertThat(g.preference(Rational.ZERO)).isEqualTo(Rational.of(-1));
    Contract contract = new Contract(g.stakes(), rule);
    assertThat(
            contract
                .choice(1, g.model().initial(), List.of(Rational.ZERO, Rational.ZERO))
                .decision())
        .isEqualTo(Gamble.REFUSE);
    assertThat(new GeneralOutlook<>(g.model()).choice(1, g.model().initial()).decision())
        .isEqualTo(Gamble.TAKE);
  }
}
