package csoka;

import static csoka.sentences.LeafSum.Kind.GAMMA;
import static csoka.sentences.LeafSum.Kind.PAYOFF;
import static csoka.sentences.LeafSum.Kind.UTILITY;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.LastMove.History;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.ArrayList;
import java.util.List;

/** What Blue's last report changes in payoffs, utilities and gammas of the reduced game. */
final class BluesLastReport {

  private BluesLastReport() {}

  private static History history(Leaves<?> in, Level red2, Level hat2) {
    return new History(
        3, in.level("p1"), in.level("hat1"), in.level("p2"), in.level("p3"), red2, hat2);
  }

  private static History history(Leaves<?> in) {
    return history(in, in.level("red2"), in.level("hat2"));
  }

  /**
   * All utilities and all gammas but Blue's after "low" and after "high"; the change of Blue's
   * gamma against the formula.
   */
  record Effect() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      Leaf low = history(in).then(Level.LOW);
      Leaf high = history(in).then(Level.HIGH);
      Rational change =
          Rational.of(-100)
              .times(game.delta(2, low))
              .times(game.delta(3, high).minus(game.delta(3, low)));
      List<Pair<S>> pairs =
          new ArrayList<>(
              List.of(
                  new Pair<>(
                      in.at(high, GAMMA, FourRounds.BLUE).minus(in.at(low, GAMMA, FourRounds.BLUE)),
                      in.constant(change))));
      for (int i = 0; i < in.x().whole("n"); i++) {
        pairs.add(new Pair<>(in.at(high, UTILITY, i), in.at(low, UTILITY, i)));
        if (i != FourRounds.BLUE)
          pairs.add(new Pair<>(in.at(high, GAMMA, i), in.at(low, GAMMA, i)));
      }
      return Comparisons.equal(pairs);
    }
  }

  /** Blue's payoff of the opposite last report minus that of the same kind. */
  private static <S extends Scalar<S>> LeafSum<S> gain(Leaves<S> in, History h) {
    return in.at(h.then(h.hat2().opposite()), PAYOFF, FourRounds.BLUE)
        .minus(in.at(h.then(h.hat2()), PAYOFF, FourRounds.BLUE));
  }

  /** Red's report is opposite to his type. */
  record Strictly() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.more(
          gain(in, history(in, in.level("red2"), in.level("red2").opposite())), in.constant(0));
    }
  }

  record NeverIncreases() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.atMost(List.of(sameAndOpposite(in, FourRounds.BLUE)));
    }
  }

  record Unchanged() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(List.of(sameAndOpposite(in, FourRounds.RED)));
    }
  }

  private static <S extends Scalar<S>> Pair<S> sameAndOpposite(Leaves<S> in, int i) {
    History h = history(in);
    return new Pair<>(
        in.at(h.then(h.hat2()), GAMMA, i), in.at(h.then(h.hat2().opposite()), GAMMA, i));
  }

  /**
   * -delta_2 has its sign for both types of Red; with no strategy of Red is the opposite worse,
   * weighted by the probability of his report, and it is better if he always makes this report. Red
   * reports high with probability "low" if his type is low, "high" if it is high.
   */
  record After(Level hat2) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      LeafSum<S> total = in.constant(0);
      LeafSum<S> always = in.constant(0);
      List<Pair<S>> weak = new ArrayList<>();
      for (Level red2 : Level.values()) {
        History h = history(in, red2, hat2);
        S high = in.x().get(red2 == Level.LOW ? "low" : "high");
        LeafSum<S> gain = gain(in, h).scale(in.rounds().at(3).chance(h.then(Level.LOW)));
        total =
            total.plus(gain.times(hat2 == Level.HIGH ? high : in.number(Rational.ONE).minus(high)));
        always = always.plus(gain);
        Rational minus = in.rounds().at(3).delta(2, h.then(Level.LOW)).negated();
        weak.add(
            new Pair<>(in.constant(hat2 == Level.LOW ? minus : minus.negated()), in.constant(0)));
      }
      weak.add(new Pair<>(total, in.constant(0)));
      return new Comparisons<>(List.of(), weak, List.of(new Pair<>(always, in.constant(0))), false);
    }
  }
}
