package csoka;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import csoka.GammaIsFortyEightOrNothing.History;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Blue's gamma where Red reports the opposite of Blue's report and Blue the opposite of Red's: by
 * the formula -100 delta_2 delta_3, and summed path by path.
 */
final class GammaOfTheThirdRound {

  private static final Rational PRICE = Rational.of(-100);
  static final Rational FORTY_EIGHT = Rational.of(48);

  private GammaOfTheThirdRound() {}

  static Rational product(ReducedGame game, Leaf leaf) {
    return PRICE.times(game.delta(2, leaf)).times(game.delta(3, leaf));
  }

  /** x (48 - x) = 0 for x = -100 delta_2 delta_3, and the probability of 48. */
  record FortyEightOrNothing() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      History h =
          new History(
              3,
              in.level("p1"),
              in.level("hat1"),
              in.level("p2"),
              in.level("p3"),
              in.level("red2"));
      Rational x = product(game, h.leaf());
      ReducedPlan plan = new ReducedPlan(First.always(h.hat1()), Second.OPPOSITE, Last.OPPOSITE);
      S chance =
          in.given(
              plan,
              leaf -> leaf.p1() == h.p1() && !game.delta(2, leaf).isZero(),
              leaf -> product(game, leaf).equals(FORTY_EIGHT) ? Rational.ONE : Rational.ZERO);
      return Comparisons.equal(
          List.of(
              new Pair<>(in.constant(x.times(FORTY_EIGHT.minus(x))), in.constant(0)),
              new Pair<>(
                  LeafSum.of(chance), in.constant(Rational.of(h.hat1() == h.p1() ? 1 : 3, 4)))));
    }
  }

  /**
   * P(event | p_1 = 30%) when Blue reports hat1, Red its opposite and Blue the opposite of Red's
   * report.
   */
  static Rational lowFirst(FourRounds rounds, Level hat1, Predicate<Leaf> event) {
    ReducedPlan plan = new ReducedPlan(First.always(hat1), Second.OPPOSITE, Last.OPPOSITE);
    return rounds
        .at(3)
        .given(
            plan,
            leaf -> leaf.p1() == Level.LOW,
            leaf -> event.test(leaf) ? Rational.ONE : Rational.ZERO);
  }

  /** One number is the other. */
  record Two(Function<ReducedGame, Rational> left, Function<ReducedGame, Rational> right)
      implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      return Comparisons.equal(in.constant(left.apply(game)), in.constant(right.apply(game)));
    }
  }

  /**
   * P(the sum of Blue's gammas satisfies the condition | p_1 = 30%), path by path, all later types
   * drawn.
   */
  static Rational gammaSatisfies(
      FourRounds rounds, int n, Level hat1, Predicate<Rational> condition) {
    Outlook<Rational> outlook = new Outlook<>(FourRoundModel.of(n).over(Rational.ONE));
    ReportingBehaviour<Rational> play =
        info -> {
          if (info.agent() == FourRounds.BLUE && info.round() == 1)
            return Map.of(hat1.ordinal(), Rational.ONE);
          if (info.agent() == FourRounds.RED && info.round() == 2)
            return Map.of(1 - info.reports().get(1).get(FourRounds.BLUE), Rational.ONE);
          if (info.agent() == FourRounds.BLUE && info.round() == 3)
            return Map.of(1 - info.reports().get(2).get(FourRounds.RED), Rational.ONE);
          return Map.of(info.type(), Rational.ONE);
        };
    Map<Boolean, Rational> chances =
        new HashMap<>(Map.of(true, Rational.ZERO, false, Rational.ZERO));
    new Play<>(outlook, rounds.rule(), Collections.nCopies(n, play))
        .forEach(
            path -> {
              if (path.types().get(1).get(FourRounds.BLUE) != Level.LOW.ordinal()) return;
              Rational gamma = Rational.ZERO;
              for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
                gamma =
                    gamma.plus(
                        rounds
                            .rule()
                            .gammas(
                                outlook,
                                new Reports(t, path.reports().get(t - 1), path.reports().get(t)))
                            .get(FourRounds.BLUE));
              }
              chances.merge(condition.test(gamma), path.probability(), Rational::plus);
            });
    return chances.get(true).over(chances.get(true).plus(chances.get(false)));
  }

  /** The distribution of p_3^blue given p_1^blue = 30%: two rounds of the model's transitions. */
  static List<Rational> third(ReducedGame game) {
    List<List<List<Rational>>> moves = game.setup().process(FourRounds.BLUE).moves();
    List<Rational> second = moves.get(1).get(0);
    return List.of(0, 1).stream()
        .map(
            k ->
                second
                    .get(0)
                    .times(moves.get(2).get(0).get(k))
                    .plus(second.get(1).times(moves.get(2).get(1).get(k))))
        .toList();
  }
}
