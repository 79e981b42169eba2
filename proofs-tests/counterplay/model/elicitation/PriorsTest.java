package counterplay.model.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PriorsTest {

  private static Rational r(long n, long d) {
    return Rational.of(n, d);
  }

  static PairLaw<Rational> law(long denominator, long... entries) {
    int m = (int) Math.round(Math.sqrt(entries.length));
    return new PairLaw<>(
        Stream.iterate(0, s -> s < m, s -> s + 1)
            .map(
                s ->
                    Stream.iterate(0, t -> t < m, t -> t + 1)
                        .map(t -> r(entries[s * m + t], denominator))
                        .toList())
            .toList());
  }

  /** Agent 0 flips a fair coin; agent 1 sees it and agent 2 sees the opposite. */
  private static final JointPrior<Rational> OPPOSITE =
      JointPrior.of(3, 2, Map.of(List.of(0, 0, 1), Rational.HALF, List.of(1, 1, 0), Rational.HALF));

  @Test
  void the_first_index_of_a_conditional_is_the_agent_it_speaks_of() {
    JointPrior<Rational> prior =
        JointPrior.ofTable(2, 2, List.of(r(1, 10), r(2, 10), r(3, 10), r(4, 10)));
    // Pr[agent 1 draws 0 | agent 0 draws 1] = (3/10) / (3/10 + 4/10)
    assertThat(prior.conditional(1, 0, 0, 1)).isEqualTo(r(3, 7));
    assertThat(prior.conditional(0, 1, 0, 1)).isEqualTo(r(1, 3));
  }

  @Test
  void equal_laws_are_equal_records_whatever_was_written_down() {
    assertThat(JointPrior.of(1, 2, Map.of(List.of(1), Rational.ONE)))
        .isEqualTo(JointPrior.ofTable(1, 2, List.of(Rational.ZERO, Rational.ONE)).possible());
    assertThat(OPPOSITE.probability(List.of(0, 0, 0))).isEqualTo(Rational.ZERO);
    assertThat(OPPOSITE.probability(List.of(1, 1, 0))).isEqualTo(Rational.HALF);
  }

  @Test
  void equal_marginals_do_not_make_a_prior_symmetric() {
    assertThat(OPPOSITE.isSymmetric()).isFalse();
    assertThatThrownBy(OPPOSITE::pairLaw)
        .hasMessage("no pair law: the prior of 3 agent(s) is not symmetric");
  }

  @Test
  void exchangeable_laws_do_not_change_under_any_order_of_the_agents() {
    // 012, 120, 201 are twice as likely as 021, 102, 210
    Map<List<Integer>, Rational> cyclic =
        Map.of(
            List.of(0, 1, 2),
            r(2, 9),
            List.of(1, 2, 0),
            r(2, 9),
            List.of(2, 0, 1),
            r(2, 9),
            List.of(0, 2, 1),
            r(1, 9),
            List.of(1, 0, 2),
            r(1, 9),
            List.of(2, 1, 0),
            r(1, 9));
    assertThat(JointPrior.of(3, 3, cyclic).isExchangeable()).isFalse();
    assertThat(JointPrior.of(3, 3, cyclic).isSymmetric()).isFalse();
    Map<List<Integer>, Rational> parity =
        Map.of(
            List.of(0, 0, 0),
            r(1, 4),
            List.of(0, 1, 1),
            r(1, 4),
            List.of(1, 0, 1),
            r(1, 4),
            List.of(1, 1, 0),
            r(1, 4));
    assertThat(JointPrior.of(3, 2, parity).isExchangeable()).isTrue();
    assertThat(JointPrior.of(3, 2, parity).pairLaw()).isEqualTo(law(4, 1, 1, 1, 1));
  }

  @Test
  void a_symmetric_prior_of_four_agents_need_not_be_exchangeable() {
    // agents 0, 1 and 2 flip fair coins; agent 3 draws the parity of 0 and 1
    Map<List<Integer>, Rational> draws = new HashMap<>();
    for (List<Integer> d : JointPrior.tuples(4, 2)) {
      boolean even = (d.get(0) + d.get(1) + d.get(3)) % 2 == 0;
      draws.put(d, even ? r(1, 8) : Rational.ZERO);
    }
    JointPrior<Rational> prior = JointPrior.of(4, 2, draws);
    assertThat(prior.isSymmetric()).isTrue();
    assertThat(prior.isExchangeable()).isFalse();
  }

  @Test
  void a_mixture_has_its_pair_law_for_every_number_of_agents() {
    Mixture<Rational> mixture =
        new Mixture<>(
            List.of(r(1, 3), r(2, 3)),
            List.of(List.of(r(1, 2), r(1, 2)), List.of(r(1, 4), r(3, 4))));
    // Pr(0, 0) = 1/3 * 1/4 + 2/3 * 1/16 = 1/8, Pr(0) = 1/6 + 1/6 = 1/3
    assertThat(mixture.pairLaw()).isEqualTo(law(24, 3, 5, 5, 11));
    for (int n = 2; n <= 4; n++) {
      assertThat(mixture.prior(n).pairLaw()).isEqualTo(mixture.pairLaw());
      assertThat(mixture.prior(n).isExchangeable()).isTrue();
      assertThat(mixture.prior(n).first(2)).isEqualTo(mixture.prior(2));
    }
  }

  @Test
  void a_pair_law_from_marginals_and_conditionals_must_be_symmetric() {
    List<List<Rational>> conditionals =
        List.of(List.of(r(1, 2), r(1, 4)), List.of(r(1, 2), r(3, 4)));
    assertThat(PairLaw.ofConditionals(List.of(r(1, 3), r(2, 3)), conditionals).conditional(0, 1))
        .isEqualTo(r(1, 4));
    assertThatThrownBy(() -> PairLaw.ofConditionals(List.of(r(1, 2), r(1, 2)), conditionals))
        .hasMessageContaining("not symmetric");
  }

  @Test
  void assumptions_are_told_apart() {
    PairLaw<Rational> independent = law(9, 1, 2, 2, 4);
    assertThat(independent.isNonZero()).isTrue();
    assertThat(independent.isInformative()).isFalse();
    assertThat(independent.isFineGrained()).isFalse();
    PairLaw<Rational> equal = law(2, 1, 0, 0, 1);
    assertThat(equal.isNonZero()).isFalse();
    assertThat(equal.isInformative()).isTrue();
    assertThatThrownBy(equal::isFineGrained).isInstanceOf(ArithmeticException.class);
    assertThat(law(6, 2, 1, 1, 2).isFineGrained()).isTrue();
  }

  @Test
  void relabelling_twice_is_relabelling_by_the_product() {
    Permutation turn = Permutation.of(1, 2, 0);
    Permutation swap = Permutation.of(1, 0, 2);
    PairLaw<Rational> law = law(21, 1, 2, 3, 2, 4, 1, 3, 1, 4);
    assertThat(law.permuted(turn).permuted(swap)).isEqualTo(law.permuted(turn.then(swap)));
    assertThat(law.permuted(turn).permuted(turn.inverse())).isEqualTo(law);
    assertThat(law.permuted(turn).pair(1, 2)).isEqualTo(law.pair(0, 1));
    assertThat(Permutation.all(3))
        .hasSize(6)
        .startsWith(Permutation.identity(3))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_prior_of_parameters_has_a_pair_law_of_parameters() {
    Polynomial a = Polynomial.parameter("a");
    Polynomial rest = Polynomial.ONE.minus(a);
    JointPrior<Polynomial> prior =
        JointPrior.of(2, 2, Map.of(List.of(0, 0), a, List.of(1, 1), rest));
    assertThat(prior.pairLaw().marginal(1)).isEqualTo(rest);
    assertThatThrownBy(() -> prior.conditional(0, 1, 0, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void malformed_priors_are_refused() {
    assertThatThrownBy(() -> JointPrior.of(2, 2, Map.of(List.of(0, 2), Rational.ONE)))
        .hasMessage("[0, 2] are not 2 signals below 2");
    assertThatThrownBy(() -> JointPrior.ofTable(1, 2, List.of(r(1, 2), r(1, 3))))
        .hasMessage("the prior sums to 5/6");
    assertThatThrownBy(() -> law(2, 1, 0, 0, 0)).hasMessage("the pair law sums to 1/2");
    assertThatThrownBy(() -> law(2, 3, 0, 0, -1))
        .hasMessage("the pair law has the negative weight -1/2");
    assertThatThrownBy(() -> law(4, 1, 1, 2, 0))
        .hasMessageContaining("differ: the pair law is not symmetric");
  }
}
