package csoka;

import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.RevealedType.Revealed;
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
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.function.Predicate;

/** What Blue and Red expect after Blue's revealed lie. */
final class PayoffsAfterRevealing {

  private PayoffsAfterRevealing() {}

  /** What the agent expects from the subgame after his type p1 was revealed. */
  private static <S extends Scalar<S>> LeafSum<S> payoff(Leaves<S> in, int i, ReducedPlan plan) {
    Level p1 = in.level("p1");
    return in.given(plan, leaf -> leaf.p1() == p1, PAYOFF, i);
  }

  private static <S extends Scalar<S>> LeafSum<S> gain(
      Leaves<S> in, int i, Second deviation, Last last) {
    return payoff(in, i, lie(deviation, last)).minus(payoff(in, i, lie(Second.TRUTH, last)));
  }

  record RedGains() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.more(
          gain(in, FourRounds.RED, Second.OPPOSITE, Last.TRUTH), in.constant(0));
    }
  }

  record BlueGains() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.more(
          gain(in, FourRounds.BLUE, Second.OPPOSITE, Last.OPPOSITE), in.constant(0));
    }
  }

  record EighteenLessTwelve() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          gain(in, FourRounds.BLUE, Second.OPPOSITE, Last.OPPOSITE),
          in.shared(in.x().number(18), in.x().number(12)));
    }
  }

  /** Red's gain from the opposite report over the same kind, for all last behaviours of Blue. */
  record OppositeIsBetter() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.more(payoff(in, Second.OPPOSITE), payoff(in, Second.SAME));
    }

    private static <S extends Scalar<S>> LeafSum<S> payoff(Leaves<S> in, Second second) {
      Level p1 = in.level("p1");
      Level red2 = in.level("red2");
      ReducedPlan plan = lie(second, Last.TRUTH);
      Predicate<Leaf> event = leaf -> leaf.p1() == p1 && leaf.red2() == red2;
      return in.sum(
              set -> set.round() == 3 ? in.free(set) : in.x().number(plan.high(set)),
              event,
              PAYOFF,
              FourRounds.RED)
          .scale(in.rounds().at(3).probability(plan, event).inverse());
    }
  }

  static ReducedPlan lie(Second second, Last last) {
    return new ReducedPlan(First.LIE, second, last);
  }

  private static Rational payoff(FourRounds rounds, Revealed c, int i, ReducedPlan plan) {
    ReducedGame game = rounds.at(c.n());
    return game.given(plan, leaf -> leaf.p1() == c.p1(), leaf -> game.payoff(i, leaf));
  }

  static Rational redGain(FourRounds rounds, Revealed c) {
    return payoff(rounds, c, FourRounds.RED, lie(Second.OPPOSITE, Last.TRUTH))
        .minus(payoff(rounds, c, FourRounds.RED, lie(Second.TRUTH, Last.TRUTH)));
  }

  static Rational blueGain(FourRounds rounds, Revealed c) {
    return payoff(rounds, c, FourRounds.BLUE, lie(Second.OPPOSITE, Last.OPPOSITE))
        .minus(payoff(rounds, c, FourRounds.BLUE, lie(Second.TRUTH, Last.OPPOSITE)));
  }
}
