package csoka;

import static csoka.sentences.LeafSum.Kind.GAMMA;
import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.Function;

/** What the truth brings in the reduced game, and what is done instead. */
final class PayoffsUnderTruth {

  static final List<InformationSet> EARLIER = List.copyOf(Leaves.sets(1, 2));

  private PayoffsUnderTruth() {}

  /** No behaviour of one brings him more than the truth while the other is truthful. */
  record Nash() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.atMost(
          List.of(
              new Pair<>(
                  in.sum(
                      set -> set.round() == 2 ? in.sure(set.type()) : in.free(set),
                      PAYOFF,
                      FourRounds.BLUE),
                  truth(in, FourRounds.BLUE)),
              new Pair<>(
                  in.sum(
                      set -> set.round() == 2 ? in.free(set) : in.sure(set.type()),
                      PAYOFF,
                      FourRounds.RED),
                  truth(in, FourRounds.RED))));
    }

    private static <S extends Scalar<S>> LeafSum<S> truth(Leaves<S> in, int agent) {
      return in.sum(in.plan(ReducedPlan.TRUTHFUL), PAYOFF, agent);
    }
  }

  private static InformationSet set(Shape shape) {
    return InformationSet.all().get(shape.of("set"));
  }

  /** Blue's information sets of round 3 after this report of round 1. */
  static List<InformationSet> after(InformationSet set, Level report) {
    return Leaves.sets(3).stream()
        .filter(
            s -> set.round() == 1 && s.known().subList(0, 2).equals(List.of(set.type(), report)))
        .toList();
  }

  static Frame later(Shape shape) {
    return Leaves.behaviours(Frame.NONE, after(set(shape), Level.of(shape.of("report"))));
  }

  /**
   * The sum over the leaves behind an information set of chance times payoff, when the others are
   * truthful, he himself reported what the set says, sends this report and does later what he
   * likes, against the true report and the truth later. Bayes' rule applies everywhere: both
   * reports of Blue and of Red have positive probability under the truth, and an own lie tells
   * nothing about the other.
   */
  record Sequential() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      InformationSet set = InformationSet.all().get(in.x().whole("set"));
      Level report = in.level("report");
      List<InformationSet> after = after(set, report);
      return Comparisons.atMost(
          worth(in, set, report, s -> after.contains(s) ? in.free(s) : in.sure(s.type())),
          worth(in, set, set.type(), s -> in.sure(s.type())));
    }

    private static <S extends Scalar<S>> LeafSum<S> worth(
        Leaves<S> in, InformationSet set, Level report, Function<InformationSet, S> later) {
      LeafSum<S> total = in.constant(0);
      int agent = set.round() == 2 ? FourRounds.RED : FourRounds.BLUE;
      for (Leaf leaf : in.rounds().at(3).leaves()) {
        if (!leaf.set(set.round()).equals(set) || leaf.report(set.round()) != report) continue;
        if (set.round() == 2 ? leaf.hat1() != leaf.p1() : leaf.hat2() != leaf.red2()) continue;
        LeafSum<S> payoff = in.at(leaf, PAYOFF, agent).scale(in.rounds().at(3).chance(leaf));
        S high = later.apply(leaf.set(3));
        total =
            total.plus(
                set.round() == 3
                    ? payoff
                    : payoff.times(
                        leaf.hat3() == Level.HIGH ? high : in.number(Rational.ONE).minus(high)));
      }
      return total;
    }
  }

  record Zero() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      LeafSum<S> truth = gamma(in, InformationSet::type);
      return Comparisons.atMost(
          List.of(
              new Pair<>(truth, in.constant(0)),
              new Pair<>(truth.scale(Rational.of(-1)), in.constant(0)),
              new Pair<>(truth, gamma(in, set -> set.known().get(3).opposite()))));
    }

    private static <S extends Scalar<S>> LeafSum<S> gamma(
        Leaves<S> in, Function<InformationSet, Level> last) {
      return in.sum(
          set -> set.round() == 3 ? in.sure(last.apply(set)) : in.free(set),
          GAMMA,
          FourRounds.BLUE);
    }
  }
}
