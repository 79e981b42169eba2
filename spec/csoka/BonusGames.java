package csoka;

import counterplay.exact.number.Rational;
import counterplay.game.matrix.Domination;
import counterplay.game.matrix.Elimination;
import counterplay.game.matrix.MatrixGame;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.MarkedPlays;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import java.util.ArrayList;
import java.util.List;

/**
 * Iterated elimination of weakly dominated strategies in the game of Section 3.1 with or without
 * Red's bonus. It goes in three parts: lies about extra decisions; last reports other than the
 * opposite of Red's, also those that use Blue's whole past; then what the matrix of Blue's 4 first
 * reports and Red's 16 strategies leaves. {@link #unjustified} checks the first two.
 */
public final class BonusGames {

  private final FourRounds rounds;
  private final MarkedPlays plays;

  public BonusGames(FourRounds rounds) {
    this.rounds = rounds;
    this.plays = new MarkedPlays(rounds.rule());
  }

  public ReducedGame game(int n, Rational bonus) {
    return rounds.of(FourRoundModel.of(n).withBonus(bonus));
  }

  /**
   * The payoffs of Blue's first reports, the last one opposite to Red's, against these strategies
   * of Red.
   */
  public MatrixGame matrix(int n, Rational bonus, List<Second> seconds) {
    ReducedGame game = game(n, bonus);
    List<List<List<Rational>>> payoffs = new ArrayList<>();
    for (int i : List.of(FourRounds.BLUE, FourRounds.RED)) {
      payoffs.add(
          First.ALL.stream()
              .map(
                  first ->
                      seconds.stream()
                          .map(
                              second ->
                                  game.expected(
                                      new ReducedPlan(first, second, Last.OPPOSITE),
                                      leaf -> game.payoff(i, leaf)))
                          .toList())
              .toList());
    }
    return new MatrixGame(payoffs.get(0), payoffs.get(1));
  }

  /** The profiles that are left when in each round all weakly dominated strategies go. */
  public List<ReducedPlan> survivors(int n, Rational bonus) {
    Elimination.Survivors left =
        new Elimination(
                Domination.Kind.WEAK, Domination.Dominators.PURE, Elimination.Pace.SIMULTANEOUS)
            .survivors(matrix(n, bonus, Second.all()));
    return left.rows().stream()
        .flatMap(
            i ->
                left.columns().stream()
                    .map(
                        j -> new ReducedPlan(First.ALL.get(i), Second.all().get(j), Last.OPPOSITE)))
        .toList();
  }

  /** The largest part of an expected total utility that a profile reaches. */
  public Rational welfare(ReducedGame game, ReducedPlan plan) {
    return game.expected(
        plan,
        leaf -> {
          Rational total = Rational.ZERO;
          for (int i = 0; i < game.setup().n(); i++) total = total.plus(game.utility(i, leaf));
          return total;
        });
  }

  /**
   * The number of places where the first two parts are not justified: situations in which a lie
   * about an extra decision is not strictly dominated, and histories at which the opposite last
   * report is worse, or not better although Red lied.
   */
  public long unjustified(int n, Rational bonus) {
    ReducedGame game = game(n, bonus);
    return MarkedSituations.undominatedLies(plays, game.setup())
        + game.leaves().stream()
            .filter(leaf -> leaf.hat3() != leaf.hat2())
            .filter(
                leaf ->
                    game.payoff(FourRounds.BLUE, leaf)
                            .compareTo(game.payoff(FourRounds.BLUE, sameLast(leaf)))
                        < (leaf.hat2() == leaf.red2() ? 0 : 1))
            .count();
  }

  private static Leaf sameLast(Leaf leaf) {
    return new Leaf(
        leaf.p1(), leaf.hat1(), leaf.p2(), leaf.p3(), leaf.red2(), leaf.hat2(), leaf.hat2());
  }
}
