package csoka;

import static csoka.FourRoundsByHand.*;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import csoka.FourRoundsByHand.First;
import csoka.FourRoundsByHand.Last;
import csoka.FourRoundsByHand.Play;
import csoka.FourRoundsByHand.Second;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * The numbers of Sections 3.2 and 3.3 by plain loops over all types, and that the refuted sentences
 * are judged by the same numbers.
 */
class FourRoundsByHandTest {

  private static final List<First> ROWS = List.of(TRUTH, LIE, HIGH, LOW);
  private static final List<Second> COLUMNS =
      List.of(RED_TRUTH, OPPOSITE, PREFERABLY_HIGH, PREFERABLY_LOW);
  private static final BigFraction THIRD = new BigFraction(1, 3);

  private static String entry(First first, Second second) {
    List<Play> plays = plays(first, second, AGAINST_RED);
    return expected(plays, Play::gammaBlue).multiply(THIRD)
        + ", "
        + expected(plays, Play::gammaRed).multiply(THIRD);
  }

  /** The finding of the printed reading at its first case. */
  private static Finding printed(Spec spec, String id) {
    return finding(spec, id, 0);
  }

  /** The finding of a reading, the first of which is printed, at its first case. */
  private static Finding finding(Spec spec, String id, int reading) {
    return first(
        spec.claims(new Mechanisms(List.of(new BalancedTeamMechanism()))).stream()
            .filter(c -> c.id().equals(id))
            .findFirst()
            .orElseThrow(),
        reading);
  }

  private static <C extends Record> Finding first(Claim<C> claim, int which) {
    var reading = claim.readings().get(which);
    return reading
        .judge()
        .judge(reading.scope().candidates().smallestFirst().findFirst().orElseThrow());
  }

  @Test
  void the_4x4_matrix_by_hand_differs_from_the_printed_one_in_four_entries() {
    String[][] printed = {
      {"0, 0", "2, 0", "1, 0", "1, 0"},
      {"0, 0", "6, 4", "3, 2", "3, 2"},
      {"0, 0", "4, 2", "1, 0", "3, 2"},
      {"0, 0", "4, 2", "3, 2", "1, 0"}
    };
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        if (i < 2 || j < 2) assertThat(entry(ROWS.get(i), COLUMNS.get(j))).isEqualTo(printed[i][j]);
      }
    }
    // always 70%: "preferably high" is then the truth, "preferably low" the opposite; always 30%:
    // the other way round
    assertThat(entry(HIGH, PREFERABLY_HIGH))
        .isEqualTo(entry(HIGH, RED_TRUTH))
        .isEqualTo("0, 0")
        .isNotEqualTo(printed[2][2]);
    assertThat(entry(HIGH, PREFERABLY_LOW))
        .isEqualTo(entry(HIGH, OPPOSITE))
        .isEqualTo("4, 2")
        .isNotEqualTo(printed[2][3]);
    assertThat(entry(LOW, PREFERABLY_HIGH))
        .isEqualTo(entry(LOW, OPPOSITE))
        .isEqualTo("4, 2")
        .isNotEqualTo(printed[3][2]);
    assertThat(entry(LOW, PREFERABLY_LOW))
        .isEqualTo(entry(LOW, RED_TRUTH))
        .isEqualTo("0, 0")
        .isNotEqualTo(printed[3][3]);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        assertThat(
                printed(new Matrix4x4(), "csoka/matrix-4x4-row-" + (i + 1) + "-column-" + (j + 1))
                    .left()
                    .text())
            .isEqualTo(entry(ROWS.get(i), COLUMNS.get(j)));
      }
    }
  }

  private static BigFraction lieMinusTruth(int p3, int red2) {
    BigFraction lie =
        given(
            plays(TRUTH, (hat1, type) -> 1 - red2, AGAINST_RED),
            x -> x.p3() == p3 && x.red2() == red2,
            Play::gammaBlue);
    BigFraction truth =
        given(
            plays(TRUTH, (hat1, type) -> red2, AGAINST_RED),
            x -> x.p3() == p3 && x.red2() == red2,
            Play::gammaBlue);
    return lie.subtract(truth);
  }

  @Test
  void
      given_the_type_of_round_3_a_lie_of_red_moves_blues_gamma_by_ten_and_a_half_or_thirty_seven_and_a_half() {
    assertThat(lieMinusTruth(0, 0))
        .isEqualTo(new BigFraction(21, 2))
        .isEqualTo(lieMinusTruth(1, 1));
    assertThat(lieMinusTruth(1, 0))
        .isEqualTo(new BigFraction(75, 2))
        .isEqualTo(lieMinusTruth(0, 1));
    assertThat(
            finding(new SecondMoveEffectsOnBlue(), "csoka/section-3.2-blue-effect-0", 1)
                .left()
                .text())
        .isEqualTo("21/2");
    assertThat(
            finding(new SecondMoveEffectsOnBlue(), "csoka/section-3.2-blue-effect-48", 1)
                .left()
                .text())
        .isEqualTo("75/2");
  }

  @Test
  void
      telling_the_truth_in_the_event_of_epsilon_costs_blue_36_or_12_times_its_probability_and_not_48() {
    Second alwaysLow = (hat1, red2) -> 0;
    Second corrected = (hat1, red2) -> hat1 != red2 ? red2 : 0;
    for (First first : List.of(TRUTH, LIE)) {
      List<Play> before = plays(first, alwaysLow, AGAINST_RED);
      BigFraction epsilon =
          probability(before, x -> x.hat2() == x.hat1() && x.hat1() != x.red2(), x -> true);
      BigFraction fall =
          expected(before, Play::gammaBlue)
              .subtract(expected(plays(first, corrected, AGAINST_RED), Play::gammaBlue));
      assertThat(epsilon).isEqualTo(new BigFraction(1, 4));
      assertThat(fall)
          .isEqualTo(epsilon.multiply(first == TRUTH ? 36 : 12))
          .isNotEqualTo(epsilon.multiply(48));
    }
    assertThat(printed(new EquilibriumConditions(), "csoka/section-3.2-epsilon-48").text())
        .isEqualTo("9 = 12");
  }

  @Test
  void the_sum_of_blues_gammas_is_never_48_after_30_and_70_and_mostly_positive_after_30_and_30() {
    List<Play> lied = plays(LIE, OPPOSITE, AGAINST_RED);
    List<Play> told = plays(TRUTH, OPPOSITE, AGAINST_RED);
    assertThat(probability(lied, x -> x.gammaBlue().equals(new BigFraction(48)), x -> x.p1() == 0))
        .isEqualTo(BigFraction.ZERO);
    assertThat(probability(lied, x -> x.p3() != x.hat3(), x -> x.p1() == 0))
        .isEqualTo(new BigFraction(3, 4));
    BigFraction positive =
        probability(told, x -> x.gammaBlue().compareTo(BigFraction.ZERO) > 0, x -> x.p1() == 0);
    assertThat(positive).isEqualTo(new BigFraction(17, 20));
    assertThat(printed(new GammaProbabilities(), "csoka/section-3.2-probability-gamma-48").text())
        .isEqualTo("0 = 3/4");
    assertThat(
            printed(new GammaProbabilities(), "csoka/section-3.2-probability-gamma-positive")
                .text())
        .isEqualTo(positive.toString().replace(" ", "") + " = 1/4");
  }

  @Test
  void given_all_low_types_blues_expected_gamma_is_23_and_neither_48_nor_0() {
    BigFraction gamma =
        given(
            plays(TRUTH, OPPOSITE, AGAINST_RED),
            x -> x.p1() + x.p2() + x.p3() + x.red2() == 0,
            Play::gammaBlue);
    assertThat(gamma).isEqualTo(new BigFraction(23));
    assertThat(
            finding(new GammaIsFortyEightOrNothing(), "csoka/section-3.2-gamma-48-or-0", 1)
                .left()
                .text())
        .isEqualTo(gamma.multiply(new BigFraction(48).subtract(gamma)).toString());
  }

  /** Red's payoff for n = 3, without the constant 26. */
  private static BigFraction red(List<Play> plays, int n, int hat1, int red2) {
    return given(
        plays,
        x -> x.hat1() == hat1 && x.red2() == red2,
        x -> x.gammaRed().subtract(x.gammaBlue().divide(n - 1)));
  }

  @Test
  void
      reds_lie_against_a_true_first_report_is_not_strictly_dominated_while_blues_last_report_is_open() {
    Second lie = (hat1, red2) -> 1 - red2;
    Last same = (p3, hat2) -> hat2;
    assertThat(red(plays(TRUTH, RED_TRUTH, LAST_TRUTH), 3, 0, 1))
        .isEqualTo(red(plays(TRUTH, lie, LAST_TRUTH), 3, 0, 1));
    assertThat(
            red(plays(TRUTH, lie, same), 3, 0, 1)
                .subtract(red(plays(TRUTH, RED_TRUTH, same), 3, 0, 1)))
        .isEqualTo(new BigFraction(6));
    assertThat(
            red(plays(TRUTH, RED_TRUTH, AGAINST_RED), 3, 0, 1)
                .compareTo(red(plays(TRUTH, lie, AGAINST_RED), 3, 0, 1)))
        .isPositive();
    assertThat(finding(new Matrix4x4(), "csoka/section-3.2-4x4-only-strict", 1).holds()).isTrue();
  }

  private static BigFraction blue(First first, Second second, int n) {
    return expected(
        plays(first, second, AGAINST_RED), x -> x.gammaBlue().subtract(x.gammaRed().divide(n - 1)));
  }

  /** Red's payoff with the bonus for the truth in round 2. */
  private static BigFraction red(First first, Second second, int n, int bonus) {
    return expected(
        plays(first, second, AGAINST_RED),
        x ->
            x.gammaRed()
                .subtract(x.gammaBlue().divide(n - 1))
                .add(x.hat2() == x.red2() ? bonus : 0));
  }

  @Test
  void with_the_bonus_and_three_agents_no_second_step_of_the_elimination_exists() {
    // after Blue's truth: against "always 70%" Red prefers the truth to the opposite, against the
    // lie the opposite to the truth
    assertThat(red(HIGH, RED_TRUTH, 3, 1).subtract(red(HIGH, OPPOSITE, 3, 1)))
        .isEqualTo(new BigFraction(1, 2));
    assertThat(red(LIE, OPPOSITE, 3, 1).subtract(red(LIE, RED_TRUTH, 3, 1)))
        .isEqualTo(new BigFraction(5, 2));
    // each other row of Blue is the only best one against a column: nothing goes on his side either
    assertThat(blue(HIGH, PREFERABLY_LOW, 3).compareTo(blue(LIE, PREFERABLY_LOW, 3))).isPositive();
    assertThat(blue(LOW, PREFERABLY_HIGH, 3).compareTo(blue(LIE, PREFERABLY_HIGH, 3))).isPositive();
    assertThat(blue(LIE, OPPOSITE, 3).compareTo(blue(HIGH, OPPOSITE, 3))).isPositive();
    // four agents: the opposite is at least as good as the truth against all rows that are left
    for (First first : List.of(LIE, HIGH, LOW))
      assertThat(red(first, OPPOSITE, 4, 1).compareTo(red(first, RED_TRUTH, 4, 1))).isPositive();
    assertThat(printed(new BonusVariant(), "csoka/section-3.3-variant-1-argument").left().text())
        .isEqualTo("1, 3, 4, 1, 0");
  }

  @Test
  void the_2x2_game_has_ties_against_the_truth_so_nothing_is_strictly_dominated() {
    for (First first : List.of(TRUTH, LIE))
      assertThat(blue(first, RED_TRUTH, 3)).isEqualTo(BigFraction.ZERO);
    assertThat(red(TRUTH, OPPOSITE, 3, 0).compareTo(red(TRUTH, RED_TRUTH, 3, 0))).isNegative();
    assertThat(red(LIE, OPPOSITE, 3, 0).compareTo(red(LIE, RED_TRUTH, 3, 0))).isPositive();
  }

  @Test
  void no_free_report_moves_a_utility_so_everything_in_section_3_1_is_efficient() {
    for (First first : ROWS) {
      for (Second second : COLUMNS)
        assertThat(expected(plays(first, second, AGAINST_RED), Play::blueUtility))
            .isEqualTo(new BigFraction(26));
    }
  }
}
