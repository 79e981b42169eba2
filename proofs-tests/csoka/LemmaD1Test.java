package csoka;

import static csoka.PlainExample21.HALF;
import static csoka.PlainExample21.TRUTH;
import static csoka.PlainExample21.of;
import static csoka.PlainExample21.untilTheEnd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import csoka.PlainExample21.Moves;
import csoka.PlainExample21.Plan;
import csoka.planned.ReportPlan;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Lemma D.1 at the cases on file, from the printed formulas alone. */
class LemmaD1Test {

  /** Round 1 decides, later beliefs stay. */
  private static final Moves AT_ONCE =
      (t, p) -> t == 1 ? PlainExample21.decide(p) : new BigFraction[][] {{BigFraction.ONE, p}};

  @Test
  void with_true_reports_red_earns_nothing_while_the_printed_formula_11_says_minus_25() {
    PlainExample21 play =
        new PlainExample21(3, 1, HALF, HALF, untilTheEnd(1), untilTheEnd(1), TRUTH, TRUTH, false);
    assertThat(play.gammas()[1]).isEqualTo(BigFraction.ZERO);
    assertThat(of(1, 4).subtract(play.lastTerms()[0]).multiply(100))
        .isEqualTo(new BigFraction(-25));
  }

  /**
   * All deltas but that of Blue's round 1 are 0 there, and Red's deltas are, so that (10) is 100
   * E(1/4 - p_2^red h_2^blue).
   */
  @Test
  void a_peek_in_round_1_of_2_earns_25_halves_while_formula_10_says_0() {
    Plan peeking =
        (t, own, other, mine, his) ->
            t == 1 && other[1].equals(BigFraction.ZERO) ? BigFraction.ZERO : own[t];
    PlainExample21 play =
        new PlainExample21(3, 2, HALF, HALF, AT_ONCE, AT_ONCE, peeking, TRUTH, false);
    assertThat(play.gammas()[0]).isEqualTo(of(25, 2));
    assertThat(of(1, 4).subtract(play.lastTerms()[1]).multiply(100)).isEqualTo(BigFraction.ZERO);
  }

  /** The report is 0 unless both beliefs are 1; the step is 1/2 or -1/2: 1/4 * 1/2 = 1/8. */
  @Test
  void a_report_that_sees_the_other_ones_step_moves_with_it() {
    BigFraction expectation = BigFraction.ZERO;
    for (int own = 0; own <= 1; own++) {
      for (int other = 0; other <= 1; other++) {
        BigFraction report = new BigFraction(other == 0 ? 0 : own);
        expectation =
            expectation.add(
                of(1, 4).multiply(new BigFraction(other).subtract(HALF)).multiply(report));
      }
    }
    assertThat(expectation).isEqualTo(of(1, 8));
  }

  @Test
  void a_rule_cannot_look_at_what_has_not_happened() {
    List<ReportPlan.Look> own = List.of(new ReportPlan.Look(ReportPlan.What.OWN_REPORT, 2, "1"));
    List<ReportPlan.Look> later =
        List.of(new ReportPlan.Look(ReportPlan.What.OTHERS_BELIEF, 3, "1"));
    assertThatThrownBy(() -> new ReportPlan.Rule(2, own, "0"))
        .hasMessage("a report of round 2 cannot look at OWN_REPORT of round 2");
    assertThatThrownBy(() -> new ReportPlan.Rule(2, later, "0"))
        .hasMessage("a report of round 2 cannot look at OTHERS_BELIEF of round 3");
  }
}
