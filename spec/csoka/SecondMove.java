package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.List;

/** Section 3.2: which report of round 2 is best for Red. */
public final class SecondMove implements Spec {

  /** What Red knows when he reports. */
  public record RedKnows(int n, Level hat1, Level red2) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedKnows> knows = knows();
    Scope<RedKnows> sets =
        Scope.part(
            "n >= 3, every report of Blue, type of Red and belief of Red about Blue's type",
            FourRounds.BOUND,
            knows);
    FourRoundSentence options =
        FourRoundSentence.of(
            rounds, d -> d.choice("hat1", s -> 2).choice("red2", s -> 2), new TwoOptions());
    FourRoundSentence truth =
        FourRoundSentence.of(rounds, d -> d.choice("hat1", s -> 2), new TruthIsOpposite());
    return List.of(
        Claim.of(
            "csoka/section-3.2-red-two-options",
            Kind.STATEMENT,
            "Section 3.2",
            "the opposite of Blue's report is strictly best for Red if it is the truth; otherwise"
                + " truth or lie is best as Red believes",
            RedKnows.class,
            Reading.printed(Verdict.PROVED, sets, options.judging(SecondMove::knows))
                .provedBy(options.proof()),
            Reading.ours(
                    "threshold",
                    Verdict.BOUNDED,
                    Scope.part(
                        "n >= 3, Blue's report is of the kind of Red's type: the belief at which"
                            + " Red is indifferent is 1/(2(n-2))",
                        FourRounds.BOUND,
                        knows.where(c -> c.hat1() == c.red2())),
                    new Asked<>(new Threshold(rounds), SecondMove::report))
                .provedBy(Proof.sought())),
        Claim.of(
            "csoka/section-3.2-red-only-same-kind",
            Kind.STATEMENT,
            "Section 3.2",
            "where Blue's report is opposite to Red's type, the truth is strictly best for Red"
                + " whatever he believes",
            RedKnows.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, Blue's report is opposite to Red's type, any belief of Red",
                        FourRounds.BOUND,
                        knows.where(c -> c.hat1() != c.red2())),
                    truth.judging(SecondMove::report))
                .provedBy(truth.proof())));
  }

  static Space<RedKnows> knows() {
    return FourRounds.sizes()
        .then(
            n ->
                FourRounds.levels()
                    .then(hat1 -> FourRounds.levels().map(red2 -> new RedKnows(n, hat1, red2))));
  }

  static Assignment knows(RedKnows c) {
    return Assignment.NONE
        .whole("n", c.n())
        .whole("hat1", c.hat1().ordinal())
        .whole("red2", c.red2().ordinal());
  }

  private static Assignment report(RedKnows c) {
    return Assignment.NONE.whole("n", c.n()).whole("hat1", c.hat1().ordinal());
  }

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
                in.at(opposite, LeafSum.Kind.PAYOFF, FourRounds.RED)
                    .minus(in.at(same, LeafSum.Kind.PAYOFF, FourRounds.RED))
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

  private record TwoOptions() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return ends(in, in.level("hat1"), in.level("red2"));
    }
  }

  private record TruthIsOpposite() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return ends(in, in.level("hat1"), in.level("hat1").opposite());
    }
  }

  /** G_0 / (G_0 - G_1) = 1/(2(n-2)): the belief q at which G_0 + q (G_1 - G_0) = 0. */
  private record Threshold(FourRounds rounds) implements Sentence {
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
          sure.over(sure.minus(lied)),
          Relation.EQUAL,
          x.number(Rational.of(1, 2L * (x.whole("n") - 2))));
    }
  }
}
