package csoka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.model.dynamic.Outlook;
import csoka.reduced.FourRoundModel;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The leaves of the reduced game carry what the mechanism does in the whole model. */
class ReducedGameTest {

  private static final BalancedTeamMechanism RULE = new BalancedTeamMechanism();

  /**
   * The free behaviour in the whole model: a parameter for each information set, the truth where
   * the report is marked.
   */
  private static ReportingBehaviour<Polynomial> free() {
    return info -> {
      if (!ReducedGame.isFree(info.agent(), info.round()))
        return Map.of(info.type(), Polynomial.ONE);
      List<Level> known = new ArrayList<>();
      if (info.round() == 2) known.add(Level.of(info.reports().get(1).get(0)));
      if (info.round() == 3) {
        known.add(Level.of(info.types().get(1)));
        known.add(Level.of(info.reports().get(1).get(0)));
        known.add(Level.of(info.types().get(2)));
        known.add(Level.of(info.reports().get(2).get(1)));
      }
      Polynomial high =
          Polynomial.parameter(
              new InformationSet(info.round(), known, Level.of(info.type())).parameter());
      return Map.of(1, high, 0, Polynomial.ONE.minus(high));
    };
  }

  @Test
  void a_play_of_free_behaviours_gives_the_polynomials_of_the_leaves() {
    Outlook<Polynomial> outlook = new Outlook<>(FourRoundModel.of(3).over(Polynomial.ONE));
    List<Polynomial> payoffs =
        new Play<>(outlook, RULE, Collections.nCopies(3, free())).expectedPayoffs();
    ReducedGame game = ReducedGame.of(RULE, FourRoundModel.of(3));
    for (int i = 0; i < 3; i++) {
      int agent = i;
      assertThat(payoffs.get(i))
          .isEqualTo(
              game.expected(
                  Polynomial.ONE,
                  set -> Polynomial.parameter(set.parameter()),
                  leaf -> Polynomial.of(game.payoff(agent, leaf))));
      assertThat(payoffs.get(i).size()).isGreaterThan(1);
    }
  }

  @Test
  void the_payoffs_for_any_n_are_those_of_the_rule_with_idle_agents() {
    ReducedGame three = ReducedGame.of(RULE, FourRoundModel.of(3));
    for (int n : List.of(4, 7)) {
      ReducedGame game = ReducedGame.of(RULE, FourRoundModel.of(n));
      for (ReducedGame.Leaf leaf : three.leaves()) {
        for (int i = 0; i < 3; i++) {
          assertThat(three.payoffForAnyN(i, leaf).at(Rational.ONE, name -> Rational.of(1, n - 1)))
              .isEqualTo(game.payoff(i, leaf));
        }
      }
    }
  }

  @Test
  void the_chances_of_the_types_sum_to_one_for_each_triple_of_reports() {
    ReducedGame game = ReducedGame.of(RULE, FourRoundModel.of(3));
    assertThat(Rational.sum(game.leaves().stream().map(game::chance).toList()))
        .isEqualTo(Rational.of(8));
    assertThat(game.leaves()).hasSize(128).doesNotHaveDuplicates();
  }

  @Test
  void under_the_repaired_mechanism_nobody_gains_by_the_three_misreports() {
    // Theorem 6.3: with truthful play each expected payoff is the guaranteed one, and no deviation
    // of one agent raises it
    ReducedGame game = ReducedGame.of(new OneByOneMechanism(), FourRoundModel.of(3));
    Rational truth = game.expected(ReducedPlan.TRUTHFUL, leaf -> game.payoff(0, leaf));
    for (ReducedPlan.First first : ReducedPlan.First.ALL) {
      for (ReducedPlan.Last last : ReducedPlan.Last.all()) {
        assertThat(
                game.expected(
                    new ReducedPlan(first, ReducedPlan.Second.TRUTH, last),
                    leaf -> game.payoff(0, leaf)))
            .isLessThanOrEqualTo(truth);
      }
    }
  }

  @Test
  void a_grid_of_types_has_no_reduced_game_with_two_levels() {
    FourRoundModel grid =
        FourRoundModel.of(3)
            .withFirst(List.of(Rational.of(3, 10), Rational.HALF, Rational.of(7, 10)));
    assertThatThrownBy(() -> ReducedGame.of(RULE, grid))
        .hasMessage("Blue has 3 types in round 1 instead of 2");
    assertThatThrownBy(() -> FourRoundModel.of(2))
        .hasMessage("the setup of Section 3.1 needs Blue, Red and Green: 2 agents");
  }

  @Test
  void the_types_are_named_as_the_paper_names_them() {
    FourRoundModel setup = FourRoundModel.of(3);
    assertThat(setup.types(FourRoundModel.BLUE, 1)).containsExactly("b1:30%", "b1:70%");
    assertThat(setup.types(FourRoundModel.RED, 3)).containsExactly("r3:10%", "r3:90%");
    assertThat(setup.over(Rational.ONE).stages().get(2).decisions())
        .containsExactly("b2:20%", "b2:80%");
    assertThat(setup.over(Rational.ONE).stages().get(4).decisions())
        .hasSize(8)
        .startsWith("b4:0% r4:0% YES", "b4:0% r4:0% NO");
  }
}
