package csoka;

import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.example.Example21;
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
 * What Blue's report of round 1 brings him in the reduced game, and what Red's answer brings Red.
 */
final class BluesFirstReport {

  private static final List<Integer> ACTIVE =
      List.of(FourRounds.BLUE, FourRounds.RED, Example21.GREEN);
  static final List<InformationSet> BLUE = List.copyOf(Leaves.sets(1, 3));

  private BluesFirstReport() {}

  /** All behaviours of Blue against the truth of Red, and the truth of all. */
  record Indifferent() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.equal(
          ACTIVE.stream()
              .map(
                  i ->
                      new Pair<>(
                          in.sum(
                              set -> set.round() == 2 ? in.sure(set.type()) : in.free(set),
                              PAYOFF,
                              i),
                          in.sum(in.plan(ReducedPlan.TRUTHFUL), PAYOFF, i)))
              .toList());
    }
  }

  record Half() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedPlan plan =
          new ReducedPlan(First.always(in.level("hat1")), Second.OPPOSITE, Last.TRUTH);
      S lies = in.probability(in.plan(plan), leaf -> !in.rounds().at(3).delta(2, leaf).isZero());
      return Comparisons.equal(LeafSum.of(lies), in.constant(Rational.HALF));
    }
  }

  /** For each type of Blue in rounds 2 and 3 his last report after Red's opposite report. */
  static Domain instead(Domain domain) {
    Domain more = domain;
    for (Level p2 : Level.values())
      for (Level p3 : Level.values()) more = more.choice(instead(p2, p3), s -> 2);
    return more;
  }

  static String instead(Level p2, Level p3) {
    return "instead" + p2.letter() + p3.letter();
  }

  static Assignment instead(Assignment at, Level hat1, Last last) {
    Assignment more = at;
    for (Level p2 : Level.values())
      for (Level p3 : Level.values())
        more = more.whole(instead(p2, p3), last.report(p3, hat1.opposite()).ordinal());
    return more;
  }

  /**
   * What Blue of type p_1 expects if he reports 1 minus the truth and at last the opposite, and if
   * he reports the truth and then any.
   */
  private static <S extends Scalar<S>> Pair<S> lieAndTruth(Leaves<S> in, Level p1) {
    LeafSum<S> lie = in.constant(0);
    LeafSum<S> truth = in.constant(0);
    for (Level p2 : Level.values())
      for (Level p3 : Level.values())
        for (Level red2 : Level.values()) {
          Leaf lied = new Leaf(p1, p1.opposite(), p2, p3, red2, p1, p1.opposite());
          Leaf honest = new Leaf(p1, p1, p2, p3, red2, p1.opposite(), in.level(instead(p2, p3)));
          lie = lie.plus(worth(in, lied));
          truth = truth.plus(worth(in, honest));
        }
    return new Pair<>(lie, truth);
  }

  private static <S extends Scalar<S>> LeafSum<S> worth(Leaves<S> in, Leaf leaf) {
    return in.at(leaf, PAYOFF, FourRounds.BLUE).scale(in.rounds().at(3).chance(leaf));
  }

  /**
   * What Red of a type expects from the opposite of Blue's report and from the same, when Blue
   * reports 1 minus the truth and at last the opposite.
   */
  private static <S extends Scalar<S>> Pair<S> oppositeAndSame(
      Leaves<S> in, Level hat1, Level red2) {
    Predicate<Leaf> event = leaf -> leaf.hat1() == hat1 && leaf.red2() == red2;
    return new Pair<>(redPayoff(in, hat1.opposite(), event), redPayoff(in, hat1, event));
  }

  private static <S extends Scalar<S>> LeafSum<S> redPayoff(
      Leaves<S> in, Level hat2, Predicate<Leaf> event) {
    return in.given(
        new ReducedPlan(First.LIE, Second.always(hat2), Last.OPPOSITE),
        event,
        PAYOFF,
        FourRounds.RED);
  }

  /**
   * The reports 70%, 20% and 90% are those that bring more than the other: Blue's first, Red's
   * after it, Blue's last.
   */
  record Path() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      LeafSum<S> high = in.constant(0);
      LeafSum<S> low = in.constant(0);
      for (Level red2 : Level.values()) {
        high = high.plus(in.at(leaf(in, red2, Level.HIGH), PAYOFF, FourRounds.BLUE));
        low = low.plus(in.at(leaf(in, red2, Level.LOW), PAYOFF, FourRounds.BLUE));
      }
      List<Pair<S>> beliefs =
          List.of(
              belief(in, FourRounds.BLUE, 1, Level.HIGH, 70),
              belief(in, FourRounds.RED, 2, Level.LOW, 20),
              belief(in, FourRounds.BLUE, 3, Level.HIGH, 90));
      return new Comparisons<>(
          beliefs,
          List.of(),
          List.of(
              lieAndTruth(in, Level.LOW),
              oppositeAndSame(in, Level.HIGH, in.level("red2")),
              new Pair<>(high, low)),
          false);
    }

    private static <S extends Scalar<S>> Pair<S> belief(
        Leaves<S> in, int agent, int round, Level level, int percent) {
      FourRoundModel setup = in.rounds().at(3).setup();
      return new Pair<>(
          in.constant(setup.beliefs(agent).get(round).get(level.ordinal())),
          in.constant(Rational.of(percent, 100)));
    }

    private static Leaf leaf(Leaves<?> in, Level red2, Level hat3) {
      return new Leaf(Level.LOW, Level.HIGH, in.level("p2"), in.level("p3"), red2, Level.LOW, hat3);
    }
  }

  /** Blue's gain over whatever follows the truth, and Red's gains at his four information sets. */
  record Misreports() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      List<Pair<S>> gains = new ArrayList<>(List.of(lieAndTruth(in, in.level("p1"))));
      for (Level hat1 : Level.values())
        for (Level red2 : Level.values()) gains.add(oppositeAndSame(in, hat1, red2));
      return Comparisons.more(gains);
    }
  }
}
