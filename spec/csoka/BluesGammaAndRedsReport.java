package csoka;

import static csoka.sentences.LeafSum.Kind.GAMMA;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.SecondMoveEffectsOnBlue.BlueGamma;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.function.Function;
import java.util.function.Predicate;

/** What Red's lie of round 2 changes in Blue's gamma. */
final class BluesGammaAndRedsReport {

  private BluesGammaAndRedsReport() {}

  static Domain firstAndType(Domain domain) {
    return domain.choice("first", s -> First.ALL.size()).choice("red2", s -> 2);
  }

  static Assignment first(BlueGamma c) {
    return Assignment.NONE
        .whole("first", First.ALL.indexOf(c.first()))
        .whole("red2", c.red2().ordinal());
  }

  private static ReducedPlan plan(Leaves<?> in, boolean lie) {
    return new ReducedPlan(
        First.ALL.get(in.x().whole("first")),
        RedsGammaAndReport.always(lie ? in.level("red2").opposite() : in.level("red2")),
        Last.OPPOSITE);
  }

  private static Predicate<Leaf> types(Leaves<?> in, boolean sameKind) {
    Level red2 = in.level("red2");
    return leaf -> leaf.p3() == (sameKind ? red2 : red2.opposite()) && leaf.red2() == red2;
  }

  /** Lie minus truth of Red. */
  private static <S extends Scalar<S>> LeafSum<S> lieMinusTruth(
      Leaves<S> in, Predicate<Leaf> event) {
    return in.given(plan(in, true), event, GAMMA, FourRounds.BLUE)
        .minus(in.given(plan(in, false), event, GAMMA, FourRounds.BLUE));
  }

  record BlueEffect(boolean sameKind, Rational printed) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(lieMinusTruth(in, types(in, sameKind)), in.constant(printed));
    }
  }

  record ByTheFormula(boolean sameKind, Rational printed) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Function<Leaf, Rational> product =
          leaf ->
              in.rounds()
                  .at(3)
                  .delta(2, leaf)
                  .times(in.rounds().at(3).delta(3, leaf))
                  .times(RedsGammaAndReport.HUNDRED)
                  .negated();
      S lie = in.given(plan(in, true), types(in, sameKind), product);
      return Comparisons.equal(
          LeafSum.of(lie.minus(in.given(plan(in, false), types(in, sameKind), product))),
          in.constant(printed));
    }
  }

  record GivenRed() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      Level red2 = in.level("red2");
      ReducedPlan truth =
          new ReducedPlan(First.ALL.get(in.x().whole("first")), Second.TRUTH, Last.OPPOSITE);
      S opposite =
          in.given(
              truth,
              leaf -> leaf.red2() == red2,
              leaf -> leaf.p3() != leaf.red2() ? Rational.ONE : Rational.ZERO);
      return Comparisons.equal(
          lieMinusTruth(in, leaf -> leaf.red2() == red2),
          LeafSum.of(opposite.scale(Rational.of(48))));
    }
  }
}
