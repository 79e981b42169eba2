package csoka;

import static csoka.PlainExample21.HALF;
import static csoka.PlainExample21.TRUTH;
import static csoka.PlainExample21.fixed;
import static csoka.PlainExample21.of;
import static org.assertj.core.api.Assertions.assertThat;

import csoka.PlainExample21.Plan;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * The 3x3 matrix of Section 2 and its eliminations, derived a second time from the printed formulas
 * alone.
 */
class TwoRoundMatrixTest {

  private static final BigFraction[][] REVEALED = {
    {HALF, BigFraction.ZERO}, {HALF, BigFraction.ONE}
  };
  private static final BigFraction[][] INNER = {{HALF, of(1, 4)}, {HALF, of(3, 4)}};
  private static final BigFraction[][] TENTH_OR_ONE = {
    {of(5, 9), of(1, 10)}, {of(4, 9), BigFraction.ONE}
  };
  private static final BigFraction[][] NOTHING = {{BigFraction.ONE, HALF}};

  private static Plan modified(BigFraction lowest) {
    return (t, own, other, mine, his) -> t == 2 && his[1].equals(lowest) ? BigFraction.ONE : own[t];
  }

  private static Plan lowHigh(BigFraction lowest) {
    return (t, own, other, mine, his) -> t == 1 ? lowest : BigFraction.ONE;
  }

  private static List<BigFraction> entry(int n, BigFraction[][] first, Plan blue, Plan red) {
    return List.of(
        new PlainExample21(
                n,
                2,
                HALF,
                HALF,
                PlainExample21.twoRounds(first),
                PlainExample21.twoRounds(first),
                blue,
                red,
                false)
            .payoffs());
  }

  private static List<BigFraction> pair(BigFraction blue, BigFraction red) {
    return List.of(blue, red);
  }

  @Test
  void eight_entries_are_as_printed_for_revealing_and_for_inner_beliefs() {
    Plan modified = modified(BigFraction.ZERO);
    Plan lowHigh = lowHigh(BigFraction.ZERO);
    BigFraction truth = new BigFraction(26);
    for (int n : List.of(3, 4, 10)) {
      BigFraction share = of(25, n - 1);
      for (BigFraction[][] first : List.of(REVEALED, INNER)) {
        assertThat(entry(n, first, TRUTH, TRUTH)).isEqualTo(pair(truth, truth));
        assertThat(entry(n, first, TRUTH, modified)).isEqualTo(pair(truth, truth));
        assertThat(entry(n, first, modified, TRUTH)).isEqualTo(pair(truth, truth));
        assertThat(entry(n, first, TRUTH, lowHigh))
            .isEqualTo(pair(share.add(52), new BigFraction(22)));
        assertThat(entry(n, first, lowHigh, TRUTH))
            .isEqualTo(pair(new BigFraction(22), share.add(52)));
        assertThat(entry(n, first, modified, lowHigh))
            .isEqualTo(pair(share.add(94), new BigFraction(69)));
        assertThat(entry(n, first, lowHigh, modified))
            .isEqualTo(pair(new BigFraction(69), share.add(94)));
        assertThat(entry(n, first, lowHigh, lowHigh))
            .isEqualTo(pair(share.negate().add(119), share.negate().add(119)));
      }
    }
  }

  @Test
  void the_entry_in_the_middle_is_47_where_round_1_reveals_the_types_and_26_where_no_belief_is_0() {
    Plan modified = modified(BigFraction.ZERO);
    assertThat(entry(3, REVEALED, modified, modified))
        .isEqualTo(pair(new BigFraction(47), new BigFraction(47)));
    assertThat(entry(3, INNER, modified, modified))
        .isEqualTo(pair(new BigFraction(26), new BigFraction(26)));
  }

  @Test
  void with_three_agents_0_and_then_1_only_equals_the_modified_truth_in_one_column() {
    Plan lowHigh = lowHigh(BigFraction.ZERO);
    assertThat(entry(3, REVEALED, lowHigh, lowHigh).get(0)).isEqualTo(of(213, 2));
    assertThat(entry(3, REVEALED, modified(BigFraction.ZERO), lowHigh).get(0))
        .isEqualTo(of(213, 2));
    assertThat(entry(4, REVEALED, lowHigh, lowHigh).get(0))
        .isGreaterThan(entry(4, REVEALED, modified(BigFraction.ZERO), lowHigh).get(0));
  }

  @Test
  void outside_the_matrix_0_and_then_1_loses_against_1_and_then_0() {
    assertThat(entry(3, REVEALED, lowHigh(BigFraction.ZERO), fixed(1, 0)).get(0))
        .isEqualTo(of(-125, 2));
    assertThat(entry(3, REVEALED, modified(BigFraction.ZERO), fixed(1, 0)).get(0))
        .isEqualTo(of(-25, 2));
  }

  @Test
  void with_one_tenth_in_the_place_of_0_both_steps_of_the_elimination_can_fail() {
    BigFraction tenth = of(1, 10);
    for (int n : List.of(3, 4))
      assertThat(entry(n, TENTH_OR_ONE, modified(tenth), TRUTH).get(0)).isEqualTo(of(230, 9));
    assertThat(entry(3, TENTH_OR_ONE, TRUTH, TRUTH).get(0)).isEqualTo(new BigFraction(26));
    assertThat(entry(3, NOTHING, lowHigh(tenth), lowHigh(tenth)).get(0)).isEqualTo(of(199, 2));
    assertThat(entry(3, NOTHING, modified(tenth), lowHigh(tenth)).get(0)).isEqualTo(of(203, 2));
    assertThat(entry(4, NOTHING, lowHigh(tenth), lowHigh(tenth)).get(0))
        .isGreaterThan(entry(4, NOTHING, modified(tenth), lowHigh(tenth)).get(0));
  }
}
