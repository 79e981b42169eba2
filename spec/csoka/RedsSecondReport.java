package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;
import static csoka.sentences.LeafSum.Kind.PAYOFF;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;

/** What Red's report of round 2 brings him. */
final class RedsSecondReport {

  private RedsSecondReport() {}

  /**
   * Red's payoff of the opposite of Blue's report minus that of the same kind, if Blue lied in
   * round 1 with probability q = 0 or 1.
   */
  private static <S extends Scalar<S>> LeafSum<S> gain(
      Leaves<S> in, Level hat1, Level red2, int q) {
    Level p1 = q == 0 ? hat1 : hat1.opposite();
    LeafSum<S> total = in.constant(0);
    Rational weight = Rational.ZERO;
    for (Level p2 : Level.values())
      for (Level p3 : Level.values()) {
        Leaf opposite = new Leaf(p1, hat1, p2, p3, red2, hat1.opposite(), hat1);
        Leaf same = new Leaf(p1, hat1, p2, p3, red2, hat1, hat1.opposite());
        Rational chance = in.rounds().at(3).chance(same);
        weight = weight.plus(chance);
        total =
            total.plus(
                in.at(opposite, PAYOFF, FourRounds.RED)
                    .minus(in.at(same, PAYOFF, FourRounds.RED))
                    .scale(chance));
      }
    return total.scale(weight.inverse());
  }

  /**
   * The gain is affine in the belief, so its ends decide: positive at both where opposite is true,
   * else of both signs.
   */
  private static <S extends Scalar<S>> Comparisons<S> ends(Leaves<S> in, Level hat1, Level red2) {
    LeafSum<S> sure = gain(in, hat1, red2, 0);
    return Comparisons.more(
        List.of(
            new Pair<>(hat1 != red2 ? sure : sure.scale(Rational.of(-1)), in.constant(0)),
            new Pair<>(gain(in, hat1, red2, 1), in.constant(0))));
  }

  record TwoOptions() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return ends(in, in.level("hat1"), in.level("red2"));
    }
  }

  record TruthIsOpposite() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return ends(in, in.level("hat1"), in.level("hat1").opposite());
    }
  }

  /** G_0 / (G_0 - G_1) = 1/(2(n-2)): the belief q at which G_0 + q (G_1 - G_0) = 0. */
  record Threshold(FourRounds rounds) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 6).choice("hat1", s -> 2);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Leaves<S> in = new Leaves<>(x, rounds);
      S sure = in.value(gain(in, in.level("hat1"), in.level("hat1"), 0));
      S lied = in.value(gain(in, in.level("hat1"), in.level("hat1"), 1));
      return Statement.of(
          sure.over(sure.minus(lied)), EQUAL, x.number(Rational.of(1, 2L * (x.whole("n") - 2))));
    }
  }
}
