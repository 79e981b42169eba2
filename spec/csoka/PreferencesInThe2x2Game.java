package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Elimination;
import counterplay.game.matrix.MatrixGame;
import csoka.Matrix2x2.Case;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.Function;

/** The 2x2 matrix game of Section 3.2, and what Blue prefers in it. */
final class PreferencesInThe2x2Game {

  private static final List<First> ROWS = First.ALL.subList(0, 2);
  private static final List<Second> COLUMNS = Second.FOUR.subList(0, 2);
  private static final int LIE = 1;
  private static final int OPPOSITE = 1;

  private PreferencesInThe2x2Game() {}

  static MatrixGame gammas(FourRounds rounds, int n) {
    ReducedGame game = rounds.at(n);
    return game(
        plan -> game.expected(plan, leaf -> game.gamma(FourRounds.BLUE, leaf)),
        plan -> game.expected(plan, leaf -> game.gamma(FourRounds.RED, leaf)));
  }

  static MatrixGame payoffs(FourRounds rounds, int n) {
    ReducedGame game = rounds.at(n);
    return game(
        plan -> game.expected(plan, leaf -> game.payoff(FourRounds.BLUE, leaf)),
        plan -> game.expected(plan, leaf -> game.payoff(FourRounds.RED, leaf)));
  }

  private static MatrixGame game(
      Function<ReducedPlan, Rational> blue, Function<ReducedPlan, Rational> red) {
    Function<Function<ReducedPlan, Rational>, List<List<Rational>>> matrix =
        payoff ->
            ROWS.stream()
                .map(
                    first ->
                        COLUMNS.stream()
                            .map(
                                second ->
                                    payoff.apply(new ReducedPlan(first, second, Last.OPPOSITE)))
                            .toList())
                .toList();
    return new MatrixGame(matrix.apply(blue), matrix.apply(red));
  }

  static Reading<Case> prefers(FourRounds rounds, String id, Scope<Case> scope, LeafSum.Kind kind) {
    return FourRoundSentence.of(rounds, d -> d, new Prefers(kind))
        .proved(id, scope, c -> Assignment.NONE.whole("n", c.n()));
  }

  /**
   * Blue's gains against both columns are not negative and one is positive; Red's gain against the
   * lie is positive.
   */
  private record Prefers(LeafSum.Kind kind) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return new Comparisons<>(
          List.of(),
          List.of(new Pair<>(entry(in, FourRounds.BLUE, LIE, 0), entry(in, FourRounds.BLUE, 0, 0))),
          List.of(
              new Pair<>(
                  entry(in, FourRounds.BLUE, LIE, OPPOSITE),
                  entry(in, FourRounds.BLUE, 0, OPPOSITE)),
              new Pair<>(
                  entry(in, FourRounds.RED, LIE, OPPOSITE), entry(in, FourRounds.RED, LIE, 0))),
          false);
    }

    private <S extends Scalar<S>> LeafSum<S> entry(Leaves<S> in, int agent, int row, int column) {
      return in.sum(
          in.plan(new ReducedPlan(ROWS.get(row), COLUMNS.get(column), Last.OPPOSITE)), kind, agent);
    }
  }

  /** One end result in all orders, with one row, the lie, and one column, the opposite. */
  static Finding eliminated(MatrixGame game, Domination.Kind kind) {
    List<Elimination.Survivors> ends =
        List.copyOf(
            new Elimination(kind, Domination.Dominators.MIXED, Elimination.Pace.ANY_NUMBER)
                .outcomes(game));
    Elimination.Survivors end = ends.get(0);
    return Finding.of(
            List.of(
                Rational.of(ends.size()),
                Rational.of(end.rows().size()),
                Rational.of(end.rows().get(0)),
                Rational.of(end.columns().size()),
                Rational.of(end.columns().get(0))),
            EQUAL,
            List.of(
                Rational.ONE, Rational.ONE, Rational.of(LIE), Rational.ONE, Rational.of(OPPOSITE)))
        .with("what is left", ends);
  }
}
