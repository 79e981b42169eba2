package counterplay.model.elicitation;

import static counterplay.model.elicitation.PriorsTest.law;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionTest {

  /** Two agents never draw the same signal. */
  private static final PairLaw<Rational> OPPOSITE = law(2, 0, 1, 1, 0);

  @Test
  void two_agents_can_always_draw_opposite_signals_and_three_cannot() {
    assertThat(Extension.toAgents(OPPOSITE, 2))
        .isEqualTo(
            new Extension.Exists(
                JointPrior.ofTable(
                        2, 2, List.of(Rational.ZERO, Rational.HALF, Rational.HALF, Rational.ZERO))
                    .possible()));
    assertThat(Extension.toAgents(OPPOSITE, 3))
        .isInstanceOfSatisfying(
            Extension.Impossible.class, none -> assertThat(none.refutes(OPPOSITE)).isTrue());
  }

  @Test
  void negative_correlation_dies_out_at_the_number_of_agents_that_the_variance_allows() {
    // agreement with probability 2/5 for +1/-1 signals: correlation -1/5, possible exactly for n -
    // 1 <= 5
    PairLaw<Rational> law = law(10, 2, 3, 3, 2);
    // E(sum)^2 = n - n (n - 1)/5 >= [n is odd], because an odd number of +1 and -1 has a square of
    // at least 1:
    // n = 3 gives 9/5, n = 4 gives 8/5, n = 5 gives 1, n = 6 gives 0, n = 7 gives -7/5
    for (int n = 2; n <= 6; n++) {
      assertThat(Extension.toAgents(law, n))
          .isInstanceOfSatisfying(
              Extension.Exists.class, found -> assertThat(found.prior().pairLaw()).isEqualTo(law));
    }
    assertThat(Extension.toAgents(law, 7)).isInstanceOf(Extension.Impossible.class);
    assertThat(Ensemble.of(law))
        .isInstanceOfSatisfying(
            Ensemble.Impossible.class,
            none -> {
              assertThat(Ensemble.form(law.joint(), none.direction()).signum()).isNegative();
              assertThat(none.agents()).isGreaterThanOrEqualTo(7);
              assertThat(Extension.toAgents(law, none.agents()))
                  .isInstanceOf(Extension.Impossible.class);
            });
  }

  @Test
  void a_pair_law_of_two_signals_extends_for_ever_exactly_if_agreement_is_not_rarer_than_chance() {
    for (int a = 0; a <= 10; a++) {
      for (int b = 0; a + 2 * b <= 10; b++) {
        int c = 10 - a - 2 * b;
        PairLaw<Rational> law = law(10, a, b, b, c);
        Ensemble.Answer answer = Ensemble.of(law);
        assertThat(answer.exists()).as(law.toString()).isEqualTo(a * c >= b * b);
        if (answer instanceof Ensemble.ByMixture found)
          assertThat(found.mixture().pairLaw()).isEqualTo(law);
        assertThat(answer).isNotInstanceOf(Ensemble.BySemidefiniteness.class);
      }
    }
  }

  @Test
  void three_signals_that_repel_each_other_last_for_three_agents() {
    PairLaw<Rational> law = law(6, 0, 1, 1, 1, 0, 1, 1, 1, 0);
    assertThat(Extension.toAgents(law, 3)).isInstanceOf(Extension.Exists.class);
    assertThat(Extension.toAgents(law, 4)).isInstanceOf(Extension.Impossible.class);
    assertThat(Ensemble.of(law).exists()).isFalse();
  }

  @Test
  void a_mixture_of_three_signals_is_found_again() {
    PairLaw<Rational> law =
        new Mixture<>(
                List.of(Rational.HALF, Rational.HALF),
                List.of(
                    List.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(1, 6)),
                    List.of(Rational.of(1, 6), Rational.of(1, 6), Rational.of(2, 3))))
            .pairLaw();
    assertThat(Ensemble.of(law))
        .isInstanceOfSatisfying(
            Ensemble.ByMixture.class,
            found -> assertThat(found.mixture().pairLaw()).isEqualTo(law));
  }

  @Test
  void semidefiniteness_is_decided_with_zeros_on_the_diagonal_and_after_elimination() {
    assertThat(Ensemble.negativeDirection(law(1, 1, 0, 0, 0).joint())).isEmpty();
    List<List<Rational>> late =
        List.of(
            List.of(Rational.ONE, Rational.ONE, Rational.ONE),
            List.of(Rational.ONE, Rational.ONE, Rational.of(2)),
            List.of(Rational.ONE, Rational.of(2), Rational.of(9)));
    assertThat(Ensemble.negativeDirection(late))
        .hasValueSatisfying(v -> assertThat(Ensemble.form(late, v).signum()).isNegative());
  }
}
