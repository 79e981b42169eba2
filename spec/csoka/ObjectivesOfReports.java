package csoka;

import static csoka.sentences.LeafSum.Kind.GAMMA;
import static csoka.sentences.LeafSum.Kind.PAYOFF;
import static csoka.sentences.LeafSum.Kind.SHARED_GAMMA;
import static csoka.sentences.LeafSum.Kind.UTILITY;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.example.Example21;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each agent's expected payoff is, as the objective that is left in the reduced game. */
final class ObjectivesOfReports {

  private static final Rational HUNDRED = Rational.of(100);

  private ObjectivesOfReports() {}

  /**
   * Payoff minus utility, and E(gamma_i) - E(gamma_j)/(n-1), are both the printed expression; the
   * utility is a constant.
   */
  record Objective(int i, int other) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      LeafSum<S> utility = in.sum(in::free, UTILITY, i);
      LeafSum<S> gammas = in.sum(in::free, GAMMA, i).minus(in.sum(in::free, SHARED_GAMMA, other));
      LeafSum<S> printed =
          in.shared(
              in.expected(in::free, product(game, i)), in.expected(in::free, product(game, other)));
      return Comparisons.equal(
          List.of(
              new Pair<>(in.sum(in::free, PAYOFF, i).minus(utility), printed),
              new Pair<>(gammas, printed),
              new Pair<>(utility, in.sum(in.plan(ReducedPlan.TRUTHFUL), UTILITY, i))));
    }
  }

  record Symmetric() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          Stream.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN)
              .map(
                  i ->
                      new Pair<>(
                          in.sum(
                              set -> in.number(Rational.ONE).minus(in.free(set.mirrored())),
                              PAYOFF,
                              i),
                          in.sum(in::free, PAYOFF, i)))
              .toList());
    }
  }

  /** 100 E(-delta_{t-1} delta_t) of the agent's own free reports: t = 3 for Blue, 2 for Red. */
  private static Function<Leaf, Rational> product(ReducedGame game, int i) {
    int t = i == FourRounds.BLUE ? 3 : 2;
    return leaf -> game.delta(t - 1, leaf).times(game.delta(t, leaf)).times(HUNDRED).negated();
  }
}
