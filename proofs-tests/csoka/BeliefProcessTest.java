package csoka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.BeliefProcess;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Processes that stay where they can. */
class BeliefProcessTest {

  private static final Rational THIRD = Rational.of(1, 3);

  @Test
  void a_belief_stays_while_the_next_round_has_it_and_is_decided_otherwise() {
    BeliefProcess<Rational> process = BeliefProcess.untilTheEnd(THIRD, 2);
    assertThat(process.beliefs())
        .isEqualTo(
            List.of(
                List.of(THIRD),
                List.of(Rational.ZERO, Rational.ONE, THIRD),
                List.of(Rational.ZERO, Rational.ONE)));
    assertThat(process.moves().get(0))
        .isEqualTo(List.of(List.of(Rational.ZERO, Rational.ZERO, Rational.ONE)));
    assertThat(process.moves().get(1).get(2)).isEqualTo(List.of(Rational.of(2, 3), THIRD));
  }

  @Test
  void a_belief_that_can_neither_stay_nor_be_decided_is_refused() {
    assertThatThrownBy(() -> BeliefProcess.staying(List.of(List.of(THIRD), List.of(Rational.ZERO))))
        .hasMessage("the belief 1/3 can neither stay nor be decided in the next round [0]");
  }
}
