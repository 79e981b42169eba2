package counterplay.audit;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Verdict;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the literature says of the neighbours, found in small families; and rules that are wrong are
 * seen to be.
 */
class MatrixTest {

  /** Pays nobody anything: balanced and nothing else. */
  private record NoTransfers() implements TransferRule {
    @Override
    public String id() {
      return "test/no-transfers";
    }

    @Override
    public String title() {
      return "no transfers";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return outlook.model().agents().stream().map(a -> outlook.model().one().zero()).toList();
    }
  }

  private static Map<Property, Verdict> verdicts(Mechanism mechanism) {
    return Matrix.of(List.of(mechanism)).rows().get(0).cells().stream()
        .collect(Collectors.toMap(Matrix.Cell::property, Matrix.Cell::verdict));
  }

  private static void are(Mechanism mechanism, Verdict... expected) {
    Map<Property, Verdict> found = verdicts(mechanism);
    assertThat(Arrays.stream(Property.values()).map(found::get))
        .as(mechanism.title())
        .containsExactly(expected);
  }

  @Test
  void the_neighbours_have_the_properties_that_they_are_known_for() {
    are(new VcgMechanism(), BOUNDED, BOUNDED, REFUTED, REFUTED, REFUTED);
    are(new AgvMechanism(), BOUNDED, BOUNDED, BOUNDED, REFUTED, REFUTED);
    are(new UnbalancedTeamMechanism(), BOUNDED, BOUNDED, REFUTED, REFUTED, REFUTED);
    are(new BalancedTeamMechanism(), BOUNDED, BOUNDED, BOUNDED, REFUTED, REFUTED);
    are(new OneByOneMechanism(), BOUNDED, BOUNDED, BOUNDED, BOUNDED, BOUNDED);
    are(new DirectMechanism(), BOUNDED, BOUNDED, BOUNDED, BOUNDED, BOUNDED);
  }

  @Test
  void without_transfers_truth_is_not_even_a_best_reply() {
    are(new NoTransfers(), REFUTED, REFUTED, BOUNDED, REFUTED, REFUTED);
  }

  /**
   * Each of 6 pairs low, high twice and 3 amounts; and that for each way in which two agents learn
   * early or late.
   */
  @Test
  void the_families_have_as_many_models_as_they_say() {
    assertThat(models(Family.oneRound())).hasSize(6 * 6 * 3).doesNotHaveDuplicates();
    assertThat(models(Family.twoRounds()))
        .hasSize(6 * 6 * 3 * 4)
        .doesNotHaveDuplicates()
        .allMatch(m -> m.rounds() == 2);
  }

  private static Stream<DynamicModel<Rational>> models(Family family) {
    return family.models().smallestFirst();
  }

  @Test
  void a_failure_comes_with_the_model_in_which_the_two_sides_are_found_again() {
    for (Matrix.Cell cell : Matrix.of(List.of(new VcgMechanism())).rows().get(0).cells()) {
      cell.failure()
          .ifPresent(
              f ->
                  assertThat(cell.property().in(new VcgMechanism(), f.model()).text())
                      .isEqualTo(f.finding().text()));
      assertThat(cell.failure().isPresent()).isEqualTo(cell.verdict() == REFUTED);
    }
  }
}
