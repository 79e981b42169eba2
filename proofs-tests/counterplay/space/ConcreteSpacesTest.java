package counterplay.space;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.game.MixedStrategies;
import counterplay.game.NormalForm;
import counterplay.game.matrix.MatrixGame;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.choice.Chooser.Taste;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The spaces that papers use: their sizes by counting, their members by their definitions. */
class ConcreteSpacesTest {

  private static final Rational HALF = Rational.HALF;

  private static <T> List<T> listed(Space<T> space) {
    List<T> all = space.smallestFirst().toList();
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(space.size()).contains(BigInteger.valueOf(all.size()));
    return all;
  }

  @Test
  void there_are_n_factorial_permutations_the_identity_first() {
    List<List<Integer>> all = listed(Matrices.permutations(4));
    assertThat(all)
        .hasSize(24)
        .startsWith(List.of(0, 1, 2, 3))
        .allMatch(p -> p.stream().sorted().toList().equals(List.of(0, 1, 2, 3)));
  }

  @Test
  void there_are_sixteen_truth_tables_of_two_inputs() {
    assertThat(listed(Matrices.truthTables(2))).hasSize(16);
    // exclusive or is found among the structured ones: one of two, in alternation or in blocks, is
    // not enough; equality and its opposite are shifts
    assertThat(
            Matrices.truthTables(2)
                .structured()
                .flatMap(java.util.Optional::stream)
                .map(Drawn::value))
        .contains(
            List.of(0, 0, 0, 0), List.of(0, 0, 0, 1), List.of(0, 1, 0, 1), List.of(0, 1, 1, 0));
  }

  @Test
  void matrices_of_halves_are_counted_by_their_rows() {
    // a row of length 2 with denominators to 2 is one of 3, a row of length 3 one of 6
    assertThat(listed(Matrices.stochastic(2, 2, 2))).hasSize(9);
    assertThat(listed(Matrices.columnStochastic(2, 3, 2)))
        .hasSize(27)
        .allMatch(
            m ->
                m.size() == 2
                    && m.get(0).size() == 3
                    && IntStream.range(0, 3)
                        .allMatch(j -> m.get(0).get(j).plus(m.get(1).get(j)).equals(Rational.ONE)));
  }

  @Test
  void structured_matrices_are_identity_constant_permuted_merged_and_with_deviators() {
    List<List<List<Rational>>> all =
        Matrices.stochastic(3, 3, 0)
            .structured()
            .flatMap(java.util.Optional::stream)
            .map(Drawn::value)
            .toList();
    List<Rational> a = List.of(Rational.ONE, Rational.ZERO, Rational.ZERO);
    List<Rational> b = List.of(Rational.ZERO, Rational.ONE, Rational.ZERO);
    List<Rational> c = List.of(Rational.ZERO, Rational.ZERO, Rational.ONE);
    assertThat(all)
        .contains(
            List.of(a, b, c),
            List.of(a, a, a),
            List.of(b, c, a),
            List.of(b, a, c),
            List.of(a, a, c),
            List.of(c, b, a),
            List.of(a, b, a));
  }

  @Test
  void patterns_are_distinct_and_contain_each_kind() {
    List<List<Integer>> patterns = Patterns.all(4, 3);
    assertThat(new HashSet<>(patterns)).hasSameSizeAs(patterns);
    assertThat(patterns)
        .allMatch(p -> p.size() == 4 && p.stream().allMatch(k -> k >= 0 && k < 3))
        .contains(
            List.of(2, 2, 2, 2),
            List.of(0, 1, 2, 0),
            List.of(0, 1, 0, 1),
            List.of(0, 0, 1, 1),
            List.of(0, 0, 2, 0),
            List.of(1, 2, 2, 1),
            List.of(1, 0, 2, 1));
  }

  @Property(tries = 100)
  void pair_laws_are_symmetric_distributions(@ForAll("pairLaws") PairLaw<Rational> law) {
    Rational total = Rational.ZERO;
    for (int s = 0; s < 3; s++) {
      for (int t = 0; t < 3; t++) {
        assertThat(law.pair(s, t)).isEqualTo(law.pair(t, s));
        total = total.plus(law.pair(s, t));
      }
    }
    assertThat(total).isEqualTo(Rational.ONE);
  }

  @Provide
  net.jqwik.api.Arbitrary<PairLaw<Rational>> pairLaws() {
    return Arbitrary.of(SignalSpaces.pairLaws(3, 0), Taste.STRUCTURED);
  }

  @Test
  void independent_and_identical_signals_are_structured_pair_laws() {
    List<PairLaw<Rational>> all =
        SignalSpaces.pairLaws(2, 0)
            .structured()
            .flatMap(java.util.Optional::stream)
            .map(Drawn::value)
            .toList();
    Rational quarter = Rational.of(1, 4);
    assertThat(all)
        .contains(
            new PairLaw<>(List.of(List.of(quarter, quarter), List.of(quarter, quarter))),
            new PairLaw<>(List.of(List.of(HALF, Rational.ZERO), List.of(Rational.ZERO, HALF))),
            new PairLaw<>(
                List.of(
                    List.of(Rational.of(81, 100), Rational.of(9, 100)),
                    List.of(Rational.of(9, 100), Rational.of(1, 100)))));
  }

  @Property(tries = 60)
  boolean exchangeableLawsAreExchangeable(@ForAll("exchangeable") JointPrior<Rational> prior) {
    return prior.isExchangeable();
  }

  @Provide
  net.jqwik.api.Arbitrary<JointPrior<Rational>> exchangeable() {
    return Arbitrary.of(SignalSpaces.exchangeable(3, 2, 0).or(SignalSpaces.mixtures(3, 2, 2, 0)));
  }

  @Test
  void exchangeable_laws_of_three_agents_with_two_signals_have_four_count_vectors() {
    // vertices of a simplex of 0, 1, 2 or 3 agents with the signal 1
    assertThat(SignalSpaces.exchangeable(3, 2, 1).size()).contains(BigInteger.valueOf(4));
    // one agent with the signal 1: each of three draws has probability 1/3
    assertThat(SignalSpaces.exchangeable(3, 2, 1).smallestFirst())
        .anyMatch(q -> q.probability(List.of(0, 0, 1)).equals(Rational.of(1, 3)));
  }

  @Test
  void strategies_on_signals_have_columns_that_sum_to_one() {
    List<SignalStrategy<Rational>> all = listed(SignalSpaces.strategies(2, 2));
    assertThat(all)
        .hasSize(9)
        .contains(SignalStrategy.identity(2))
        .allMatch(t -> Rational.sum(t.column(0)).equals(Rational.ONE));
  }

  @Test
  void the_games_of_two_players_with_two_strategies_and_payoffs_to_one_are_counted() {
    // eight payoffs, each -1, 0 or 1
    assertThat(GameSpaces.matrixGames(2, 2, 1, 1).size()).contains(BigInteger.valueOf(6561));
  }

  @Property(tries = 60)
  void equilibria_of_two_are_equilibria_and_none_is_forgotten(@ForAll("games") MatrixGame game) {
    var played = GameSpaces.equilibria(Space.of(List.of(game))).smallestFirst().toList();
    assertThat(played).isNotEmpty().allMatch(p -> game.isNash(p.equilibrium()));
    game.pureEquilibria()
        .forEach(
            cell ->
                assertThat(played)
                    .anyMatch(
                        p ->
                            p.equilibrium().row().equals(game.pure(0, cell.row()))
                                && p.equilibrium().column().equals(game.pure(1, cell.column()))));
  }

  @Provide
  net.jqwik.api.Arbitrary<MatrixGame> games() {
    return Arbitrary.of(GameSpaces.matrixGames(2, 3, 3, 1));
  }

  @Property(tries = 40)
  void equilibria_of_three_are_equilibria_and_contain_the_pure_ones(
      @ForAll("games3") NormalForm game) {
    List<MixedStrategies> all =
        GameSpaces.equilibriaOfMany(Space.of(List.of(game)))
            .smallestFirst()
            .map(GameSpaces.Played::equilibrium)
            .toList();
    assertThat(all)
        .allMatch(game::isNash)
        .doesNotHaveDuplicates()
        .containsAll(game.pureEquilibria().stream().map(game::pure).toList());
  }

  @Provide
  net.jqwik.api.Arbitrary<NormalForm> games3() {
    return Arbitrary.of(GameSpaces.normalForms(List.of(2, 2, 2), 2, 1));
  }

  @Test
  void two_mix_and_the_third_looks_on() {
    // players 1 and 2 play matching pennies, whatever player 3 does; he prefers his second strategy
    List<List<Rational>> payoffs =
        IntStream.range(0, 8)
            .mapToObj(
                c -> {
                  Rational match = Rational.of((c & 1) == (c >> 1 & 1) ? 1 : -1);
                  return List.of(match, match.negated(), Rational.of(c >> 2));
                })
            .toList();
    NormalForm game = NormalForm.of(List.of(2, 2, 2), payoffs);
    assertThat(
            GameSpaces.equilibriaOfMany(Space.of(List.of(game)))
                .smallestFirst()
                .map(GameSpaces.Played::equilibrium))
        .containsExactly(
            new MixedStrategies(
                List.of(
                    List.of(HALF, HALF),
                    List.of(HALF, HALF),
                    List.of(Rational.ZERO, Rational.ONE))));
  }

  @Property(tries = 40)
  void best_replies_are_best(@ForAll("games3") NormalForm game, @ForAll long seed) {
    assertThat(GameSpaces.bestReplies(game, 1, GameSpaces.profiles(game, 4)).sampled(seed).limit(5))
        .allMatch(p -> game.deviations(p).get(1).gain().isZero());
  }

  @Test
  void polynomials_of_degree_one_in_two_parameters_have_three_coefficients() {
    List<Polynomial> all = listed(Polynomials.of(List.of("x", "y"), 1, 1, 1));
    assertThat(all)
        .hasSize(27)
        .startsWith(Polynomial.ZERO)
        .contains(Polynomial.parameter("x").minus(Polynomial.parameter("y")));
  }

  @Test
  void a_parameter_takes_its_boundary_values_first() {
    Space<Rational> epsilon =
        Rationals.parameter(List.of(Rational.ONE, Rational.ZERO), Rational.ZERO, Rational.ONE);
    assertThat(epsilon.smallestFirst().limit(4))
        .containsExactly(Rational.ONE, Rational.ZERO, HALF, Rational.of(1, 3));
    assertThat(epsilon.smallestFirst().limit(60)).doesNotHaveDuplicates();
  }
}
