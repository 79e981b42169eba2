package csoka;

import static csoka.PlainExample21.HALF;
import static csoka.PlainExample21.TRUTH;
import static csoka.PlainExample21.fixed;
import static csoka.PlainExample21.of;
import static csoka.PlainExample21.untilTheEnd;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Arbitrary;
import csoka.PlainExample21.Plan;
import csoka.example.Example21;
import csoka.example.Payoffs;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * Alternating reports, joining, punishing and trading in Example 2.1, derived a second time from
 * the printed formulas.
 */
class AlternatingTest {

  private static PlainExample21 play(
      int n, int rounds, BigFraction p, BigFraction q, Plan blue, Plan red) {
    return new PlainExample21(
        n, rounds, p, q, untilTheEnd(rounds), untilTheEnd(rounds), blue, red, false);
  }

  private static Plan alternating(int rounds, int odd) {
    return fixed(IntStream.rangeClosed(1, rounds).map(t -> t % 2 == 1 ? odd : 1 - odd).toArray());
  }

  @Test
  void from_five_rounds_on_alternating_pays_both_at_every_corner_with_three_agents() {
    for (int rounds : List.of(5, 6, 7)) {
      for (int p = 0; p <= 1; p++) {
        for (int q = 0; q <= 1; q++) {
          Plan both = alternating(rounds, 1);
          BigFraction[] gain =
              play(3, rounds, new BigFraction(p), new BigFraction(q), both, both).payoffs();
          BigFraction[] truth =
              play(3, rounds, new BigFraction(p), new BigFraction(q), TRUTH, TRUTH).payoffs();
          assertThat(gain[0]).isGreaterThan(truth[0]);
          assertThat(gain[1]).isGreaterThan(truth[1]);
        }
      }
    }
  }

  @Test
  void four_rounds_and_three_agents_are_not_enough_where_both_are_surely_high() {
    Plan both = alternating(4, 1);
    assertThat(play(3, 4, BigFraction.ONE, BigFraction.ONE, both, both).payoffs()[0])
        .isEqualTo(new BigFraction(100));
    assertThat(play(3, 4, BigFraction.ONE, BigFraction.ONE, TRUTH, TRUTH).payoffs()[0])
        .isEqualTo(new BigFraction(104));
  }

  @Test
  void two_rounds_bring_350_ninths_instead_of_416_ninths_from_the_belief_two_thirds() {
    assertThat(play(3, 2, of(2, 3), of(2, 3), fixed(1, 0), fixed(1, 0)).payoffs())
        .containsExactly(of(350, 9), of(350, 9));
    assertThat(play(3, 2, of(2, 3), of(2, 3), TRUTH, TRUTH).payoffs())
        .containsExactly(of(416, 9), of(416, 9));
  }

  @Test
  void
      one_round_of_claiming_high_brings_163_halves_and_one_of_alternating_for_two_rounds_75_halves() {
    assertThat(play(3, 1, HALF, HALF, fixed(1), fixed(1)).payoffs())
        .containsExactly(of(163, 2), of(163, 2));
    assertThat(play(3, 2, HALF, HALF, fixed(1, 0), fixed(1, 0)).payoffs())
        .containsExactly(of(75, 2), of(75, 2));
  }

  @Test
  void the_first_round_of_alternating_costs_25_from_the_belief_one_half() {
    assertThat(play(3, 1, HALF, HALF, fixed(1), fixed(1)).gammas())
        .containsExactly(new BigFraction(-25), new BigFraction(-25));
  }

  @Test
  void joining_for_two_rounds_can_bring_less_than_the_truth_and_less_than_selling() {
    assertThat(play(3, 2, of(9, 10), of(1, 10), fixed(1, 0), fixed(1, 0)).payoffs()[1])
        .isEqualTo(of(-61, 2));
    assertThat(play(3, 2, of(9, 10), of(1, 10), fixed(1, 0), TRUTH).payoffs()[1])
        .isEqualTo(of(-9, 2));
    assertThat(play(3, 2, HALF, of(2, 3), fixed(1, 0), fixed(1, 0)).payoffs()[0])
        .isEqualTo(new BigFraction(25));
    assertThat(play(3, 2, HALF, of(2, 3), fixed(0, 0), fixed(1, 0)).payoffs()[0])
        .isEqualTo(of(125, 3));
  }

  @Test
  void with_184_taking_turns_loses_in_one_round_and_alternating_in_step_loses_in_five() {
    assertThat(variant(1, fixed(1), fixed(0))).containsExactly(of(113, 2), of(263, 2));
    assertThat(variant(1, TRUTH, TRUTH)).containsExactly(new BigFraction(73), new BigFraction(73));
    assertThat(variant(5, alternating(5, 1), alternating(5, 1)))
        .containsExactly(of(-37, 2), of(-37, 2));
    assertThat(variant(5, alternating(5, 1), alternating(5, 0)))
        .allMatch(payoff -> payoff.compareTo(new BigFraction(73)) > 0);
  }

  private static BigFraction[] variant(int rounds, Plan blue, Plan red) {
    return new PlainExample21(
            3, rounds, HALF, HALF, untilTheEnd(rounds), untilTheEnd(rounds), blue, red, true)
        .payoffs();
  }

  @Test
  void red_can_punish_the_exception_before_the_last_round() {
    Plan first = (t, own, other, mine, his) -> t == 1 ? BigFraction.ONE : own[t];
    Plan punishing =
        (t, own, other, mine, his) ->
            t == 1 || his[1].equals(BigFraction.ONE) ? BigFraction.ZERO : BigFraction.ONE;
    assertThat(play(3, 2, HALF, BigFraction.ZERO, first, punishing).payoffs()[0])
        .isEqualTo(BigFraction.ZERO);
    assertThat(play(3, 2, HALF, BigFraction.ZERO, TRUTH, punishing).payoffs()[0])
        .isEqualTo(new BigFraction(77));
    Plan second =
        (t, own, other, mine, his) ->
            t == 2 && his[1].equals(BigFraction.ZERO) ? BigFraction.ONE : own[t];
    Plan later =
        (t, own, other, mine, his) ->
            t < 3 || his[2].equals(BigFraction.ONE) ? BigFraction.ZERO : BigFraction.ONE;
    assertThat(play(3, 3, HALF, HALF, second, later).payoffs()[0]).isEqualTo(of(-25, 2));
    assertThat(play(3, 3, HALF, HALF, TRUTH, later).payoffs()[0]).isEqualTo(of(129, 2));
  }

  @Test
  void blue_loses_6_by_buying_at_the_price_that_cannot_rise() {
    BigFraction bought = play(3, 2, HALF, HALF, fixed(0, 1), fixed(1, 1)).payoffs()[0];
    assertThat(bought.subtract(play(3, 2, HALF, HALF, fixed(0, 0), fixed(1, 1)).payoffs()[0]))
        .isEqualTo(new BigFraction(-6));
  }

  /**
   * Red reports 1/2, 1/4, 1 in rounds 0 to 2; transfers by (2), (3), (4) written out, Blue 1, x,
   * 1/2.
   */
  @Test
  void selling_before_the_price_falls_brings_25_and_keeping_75_halves() {
    BigFraction hundred = new BigFraction(100);
    for (int x = 0; x <= 1; x++) {
      BigFraction report = new BigFraction(x);
      BigFraction own =
          hundred
              .multiply(HALF)
              .multiply(BigFraction.ONE.subtract(report))
              .add(hundred.multiply(of(1, 4)).multiply(report.subtract(HALF)));
      BigFraction other =
          hundred.multiply(of(1, 4)).add(hundred.multiply(report).multiply(of(-3, 4)));
      assertThat(own.subtract(HALF.multiply(other)))
          .isEqualTo(x == 0 ? new BigFraction(25) : of(75, 2));
    }
  }

  @Provide
  net.jqwik.api.Arbitrary<Rational> belief() {
    return Arbitrary.of(counterplay.space.Rationals.unitInterval(4));
  }

  @Property(tries = 60)
  boolean the_mechanism_pays_fixed_reports_what_the_printed_formulas_say(
      @ForAll("belief") Rational p,
      @ForAll("belief") Rational q,
      @ForAll @IntRange(min = 0, max = 7) int blue,
      @ForAll @IntRange(min = 0, max = 7) int red,
      @ForAll @IntRange(min = 3, max = 5) int n) {
    int[] fromBlue = {blue & 1, blue >> 1 & 1, blue >> 2};
    int[] fromRed = {red & 1, red >> 1 & 1, red >> 2};
    var model =
        Example21.model(
            n, BeliefProcess.untilTheEnd(p, 3), BeliefProcess.untilTheEnd(q, 3), Example21.LOSS);
    List<Rational> computed =
        Payoffs.of(new BalancedTeamMechanism(), model, strategy(fromBlue), strategy(fromRed));
    BigFraction[] plain = play(n, 3, of(p), of(q), fixed(fromBlue), fixed(fromRed)).payoffs();
    return of(computed.get(0)).equals(plain[0]) && of(computed.get(1)).equals(plain[1]);
  }

  private static ReportingStrategy strategy(int[] reports) {
    return new ReportingStrategy.Fixed(IntStream.of(reports).mapToObj(Integer::toString).toList());
  }
}
