package counterplay.space;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorsTest {

  @Test
  void pair_laws_are_listed_once_smallest_denominators_first() {
    List<PairLaw<Rational>> all = Priors.pairLaws(2, 4).smallestFirst().toList();
    // a + 2b + c = d: 2 for d = 1; (1, 0, 1) and (0, 1, 0) for d = 2; (2,0,1) (1,0,2) (1,1,0)
    // (0,1,1) for d = 3;
    // (3,0,1) (1,0,3) (2,1,0) (1,1,1) (0,1,2) for d = 4, the others have a smaller denominator
    assertThat(all).hasSize(13).doesNotHaveDuplicates();
    assertThat(Priors.pairLaws(3, 6).smallestFirst().toList()).doesNotHaveDuplicates();
    assertThat(Priors.pairLaws(3, 9).sampled(7).limit(200)).allMatch(law -> law.signals() == 3);
  }

  @Test
  void signal_strategies_are_all_products_of_columns() {
    List<SignalStrategy<Rational>> all = Priors.signalStrategies(2, 2).smallestFirst().toList();
    assertThat(all).hasSize(9).doesNotHaveDuplicates();
    assertThat(all).filteredOn(SignalStrategy::isPermutation).hasSize(2);
  }

  @Test
  void mixtures_are_symmetric_for_any_number_of_agents() {
    assertThat(Priors.mixtures(2, 2).smallestFirst()).allMatch(m -> m.prior(3).isExchangeable());
    assertThat(Priors.joint(2, 2, 1).smallestFirst()).hasSize(4);
  }
}
