package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.corpus.Discovery;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Space;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shahmoon.setup.MixedSituation;

/**
 * What is said of mixtures by order types and symbols, seen again in the suprema of expected
 * utilities over all strategies, which are computed from profits of the whole game.
 */
class MixturesBySupremaTest {

  private static final CurationProtocol COMPETITIVE = new CompetitiveProtocol();

  private static Stream<MixedSituation> cases(Spec spec, String claim, String reading) {
    Claim<?> found =
        spec.claims(Discovery.mechanisms()).stream()
            .filter(c -> c.id().equals(claim))
            .findFirst()
            .orElseThrow();
    return Space.of(found.reading(reading).orElseThrow().scope().candidates())
        .sampled(7)
        .limit(60)
        .map(MixedSituation.class::cast);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-agents-draw", "three-agents-draw"})
  void something_between_nothing_and_truth_is_no_best_reply(String reading) {
    assertThat(cases(new MixedCommitments(), "shahmoon/lemma-7", reading))
        .hasSize(60)
        .allSatisfy(
            s -> {
              MessageStrategy drawn = s.profile().get(0).get(0).strategy();
              assertThat(s.supremum(1, COMPETITIVE))
                  .isGreaterThan(s.utility(1, COMPETITIVE, drawn));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody-always-truthful", "two-agents-truth-costs-less"})
  void somebody_gains(String reading) {
    assertThat(cases(new MixedEquilibria(), "shahmoon/section-4-property-1", reading))
        .hasSize(60)
        .allSatisfy(s -> assertThat(s.gains(COMPETITIVE)).isGreaterThan(Rational.ZERO));
  }
}
