package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;
import static csoka.sentences.LeafSum.Kind.GAMMA;

import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.function.Predicate;

/** The events A and B of (7) and epsilon, and what Red's truth would change in the gammas. */
final class EpsilonStep {

  static final Predicate<Leaf> A = leaf -> leaf.hat3() == leaf.hat2() && leaf.hat2() != leaf.red2();
  static final Predicate<Leaf> B = leaf -> leaf.hat2() == leaf.hat1() && leaf.hat1() != leaf.red2();
  static final Predicate<Leaf> LIED_FIRST = leaf -> leaf.hat1() != leaf.p1();

  private EpsilonStep() {}

  /** (7), and epsilon > 0. */
  record Seven(FourRounds rounds) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Leaves<S> in = new Leaves<>(x, rounds);
      return Statement.of(in.probability(in::free, A), EQUAL, x.number(0))
          .and(Statement.of(in.probability(in::free, B), MORE, x.number(0)));
    }
  }

  /**
   * What E(gamma_i) becomes more when Red tells the truth wherever B would happen: where Blue's
   * report is opposite to his type.
   */
  private static <S extends Scalar<S>> LeafSum<S> change(Leaves<S> in, int i) {
    return in.sum(
            set ->
                set.round() == 2 && set.known().get(0) != set.type()
                    ? in.sure(set.type())
                    : in.free(set),
            GAMMA,
            i)
        .minus(in.sum(in::free, GAMMA, i));
  }

  record RedRises() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.atLeast(change(in, FourRounds.RED), in.constant(0));
    }
  }

  /**
   * By so much times the probability that B happens and Blue lied in round 1, and that he did not.
   */
  record BlueFalls(Rational lied, Rational honest) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      S fall =
          in.probability(in::free, B.and(LIED_FIRST))
              .scale(lied)
              .plus(in.probability(in::free, B.and(LIED_FIRST.negate())).scale(honest));
      return Comparisons.equal(
          change(in, FourRounds.BLUE).scale(Rational.of(-1)), LeafSum.of(fall));
    }
  }

  record BlueFallsStrictly() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return new Comparisons<>(
          List.of(),
          List.of(),
          List.of(new Pair<>(change(in, FourRounds.BLUE), in.constant(0))),
          true);
    }
  }
}
