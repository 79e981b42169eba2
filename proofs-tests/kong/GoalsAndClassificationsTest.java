package kong;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.Report;
import java.util.List;
import kong.classification.Classification;
import kong.equilibria.WelfareComparison;
import kong.equilibria.WelfareComparison.Equilibrium;
import org.junit.jupiter.api.Test;

class GoalsAndClassificationsTest {

  private static final NestedRoot ONE = NestedRoot.of(Rational.ONE);
  private static final NestedRoot TENTH = NestedRoot.of(Rational.of(1, 10));
  private static final Equilibrium RELABELLED = new Equilibrium(ONE, true, true, Rational.ZERO);
  private static final Equilibrium POOR =
      new Equilibrium(NestedRoot.of(Rational.HALF), false, true, Rational.ONE);
  private static final Equilibrium RICH_GROUPS =
      new Equilibrium(NestedRoot.of(Rational.of(21, 20)), false, false, Rational.HALF);

  private static WelfareComparison with(Equilibrium... equilibria) {
    return new WelfareComparison(ONE, List.of(equilibria));
  }

  @Test
  void a_relabelled_truth_keeps_the_truth_from_being_focal_but_not_from_being_quasi_focal() {
    assertThat(with(RELABELLED, POOR).isFocal()).isFalse();
    assertThat(with(RELABELLED, POOR).isQuasiFocal()).isTrue();
    assertThat(with(POOR).isFocal()).isTrue();
  }

  @Test
  void an_asymmetric_equilibrium_matters_for_quasi_focal_truth_only() {
    assertThat(with(RICH_GROUPS).isQuasiFocal()).isFalse();
    assertThat(with(RELABELLED, POOR, RICH_GROUPS).isSymmetricQuasiFocal()).isTrue();
    assertThat(with(new Equilibrium(TENTH, true, true, Rational.ZERO)).isSymmetricQuasiFocal())
        .isFalse();
  }

  @Test
  void robust_goals_ask_for_closeness_within_gamma() {
    Equilibrium near =
        new Equilibrium(NestedRoot.of(Rational.of(19, 20)), false, true, Rational.of(1, 3));
    assertThat(with(near).isRobustSymmetricQuasiFocal(Rational.of(1, 3), TENTH)).isTrue();
    assertThat(with(near).isRobustSymmetricQuasiFocal(Rational.of(1, 4), TENTH)).isFalse();
    assertThat(with(POOR).isRobustSymmetricQuasiFocal(Rational.of(1, 4), TENTH)).isTrue();
    assertThat(with(RICH_GROUPS).isRobustApproximateQuasiFocal(Rational.HALF, TENTH)).isTrue();
    assertThat(
            with(RICH_GROUPS)
                .isRobustApproximateQuasiFocal(Rational.HALF, NestedRoot.of(Rational.of(1, 100))))
        .isFalse();
    assertThat(with(RICH_GROUPS).isRobustApproximateQuasiFocal(Rational.of(1, 3), TENTH)).isFalse();
  }

  @Test
  void a_classification_gains_by_distance_between_labels_and_loses_by_distance_within() {
    List<Rational> zero = List.of(Rational.ONE, Rational.ZERO);
    List<Rational> one = List.of(Rational.ZERO, Rational.ONE);
    Classification c =
        new Classification(
            List.of(new Report<>(0, zero), new Report<>(0, one), new Report<>(1, one)));
    // by hand: different labels (1,3) at 2 and (2,3) at 0, equal labels (1,2) at sqrt(2), each in
    // both orders
    assertThat(c.diversity().plain()).isEqualTo(RootSum.of(Rational.of(4)));
    assertThat(c.inconsistency().compareTo(NestedRoot.of(RootSum.sqrt(Rational.of(8))))).isZero();
    assertThat(c.inconsistencyAsGlossed().compareTo(NestedRoot.of(RootSum.sqrt(Rational.of(8)))))
        .isZero();
    assertThat(
            c.quality()
                .compareTo(
                    NestedRoot.of(RootSum.of(Rational.of(4)).minus(RootSum.sqrt(Rational.of(8))))))
        .isZero();
  }
}
