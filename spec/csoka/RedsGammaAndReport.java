package csoka;

import static csoka.sentences.LeafSum.Kind.GAMMA;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What Red's report of round 2 changes in his own gamma, and that nothing does after Blue's truth.
 */
final class RedsGammaAndReport {

  static final Rational HUNDRED = Rational.of(100);
  static final List<InformationSet> RED = List.copyOf(Leaves.sets(2));

  private RedsGammaAndReport() {}

  static Second always(Level report) {
    return new Second(report, report, report, report);
  }

  /** Given Blue's report and Red's type, Blue having lied. */
  record RedEffect() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          gamma(in, in.level("hat1").opposite()).minus(gamma(in, in.level("hat1"))),
          in.constant(24));
    }

    private static <S extends Scalar<S>> LeafSum<S> gamma(Leaves<S> in, Level report) {
      return in.given(
          new ReducedPlan(First.LIE, always(report), Last.OPPOSITE),
          leaf -> leaf.hat1() == in.level("hat1") && leaf.red2() == in.level("red2"),
          GAMMA,
          FourRounds.RED);
    }
  }

  /**
   * Red's gamma where Blue tells the truth and Red does what he likes, in an event about types of
   * the given probability.
   */
  private static <S extends Scalar<S>> LeafSum<S> redGamma(
      Leaves<S> in, Predicate<Leaf> event, Rational probability) {
    ReducedPlan truth = new ReducedPlan(First.TRUTH, Second.TRUTH, Last.OPPOSITE);
    return in.sum(
            set -> set.round() == 2 ? in.free(set) : in.plan(truth).apply(set),
            event,
            GAMMA,
            FourRounds.RED)
        .scale(probability.inverse());
  }

  private static Rational chance(FourRounds rounds, Predicate<Leaf> event) {
    return rounds.at(3).probability(ReducedPlan.TRUTHFUL, event);
  }

  record RedZero() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Predicate<Leaf> event = leaf -> leaf.p1() == in.level("p1");
      return Comparisons.equal(redGamma(in, event, chance(in.rounds(), event)), in.constant(0));
    }
  }

  /**
   * E(gamma^red | p_1, p_2^red) = 100 p_1 (1/2 - p_2^red): not 0, but the same whatever Red
   * reports.
   */
  record RedGivenType() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      List<Pair<S>> pairs = new ArrayList<>();
      for (Level red2 : Level.values()) {
        Predicate<Leaf> event = leaf -> leaf.p1() == in.level("p1") && leaf.red2() == red2;
        pairs.add(
            new Pair<>(
                redGamma(in, event, chance(in.rounds(), event)),
                in.constant(shift(in.rounds(), in.level("p1"), red2))));
      }
      return Comparisons.equal(pairs);
    }
  }

  private static Rational shift(FourRounds rounds, Level p1, Level red2) {
    FourRoundModel setup = rounds.at(3).setup();
    return HUNDRED
        .times(setup.beliefs(FourRounds.BLUE).get(1).get(p1.ordinal()))
        .times(Rational.HALF.minus(setup.beliefs(FourRounds.RED).get(2).get(red2.ordinal())));
  }
}
