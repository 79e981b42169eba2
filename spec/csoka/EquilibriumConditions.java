package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.planned.CornerEvidence;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedReplies;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Section 3.2, (7) and the argument with epsilon: what no Nash equilibrium of the reduced game
 * does. With
 *
 * <pre>
 *   A: hat p_3 ~ hat p_2, both opposite to p_2^red     B: hat p_2 ~ hat p_1, both opposite to p_2^red     epsilon = P(B)
 * </pre>
 */
public final class EquilibriumConditions implements Spec {

  /** Pure strategies in the game of n agents. */
  public record Case(int n, ReducedPlan plan) {}

  private static final Predicate<Leaf> A =
      leaf -> leaf.hat3() == leaf.hat2() && leaf.hat2() != leaf.red2();
  private static final Predicate<Leaf> B =
      leaf -> leaf.hat2() == leaf.hat1() && leaf.hat1() != leaf.red2();
  private static final Predicate<Leaf> LIED_FIRST = leaf -> leaf.hat1() != leaf.p1();

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Map<Integer, ReducedReplies> replies = new ConcurrentHashMap<>();
    Scope<Case> equilibria =
        Scope.part(
            "n >= 3, all Nash equilibria of the reduced game",
            "n = 3, 4, 5, 10; pure equilibria in which Blue's last report depends on his type and"
                + " Red's report",
            plans()
                .where(
                    c ->
                        replies
                            .computeIfAbsent(c.n(), n -> new ReducedReplies(rounds.at(n)))
                            .isNash(c.plan())));
    Scope<Case> seven =
        Scope.part(
            "n >= 3, all strategies that satisfy (7) and have epsilon > 0: what the step uses of an"
                + " equilibrium, since no equilibrium has epsilon > 0",
            "n = 3, 4, 5, 10; such pure strategies in which Blue's last report depends on his type"
                + " and Red's report",
            plans()
                .where(
                    c ->
                        rounds.at(c.n()).probability(c.plan(), A).isZero()
                            && rounds.at(c.n()).probability(c.plan(), B).signum() > 0));
    FourRoundSentence red = sentence(rounds, new RedRises());
    FourRoundSentence fortyEight =
        sentence(rounds, new BlueFalls(Rational.of(48), Rational.of(48)));
    FourRoundSentence twelve = sentence(rounds, new BlueFalls(Rational.of(12), Rational.of(36)));
    FourRoundSentence strictly = sentence(rounds, new BlueFallsStrictly());
    return List.of(
        Claim.of(
            "csoka/eq-7",
            Kind.FORMULA,
            "Section 3.2, (7)",
            "in every Nash equilibrium the last report is never of the same kind as Red's report"
                + " while Red's type is opposite",
            Case.class,
            Reading.printed(
                Verdict.BOUNDED,
                equilibria,
                c ->
                    Finding.of(
                        rounds.at(c.n()).probability(c.plan(), A), Relation.EQUAL, Rational.ZERO))),
        Claim.of(
            "csoka/section-3.2-epsilon-red",
            Kind.STATEMENT,
            "Section 3.2",
            "if Red told the truth where he reports what Blue reported against his own type,"
                + " E(gamma^red) would not fall",
            Case.class,
            Reading.printed(Verdict.PROVED, seven, red.judging(EquilibriumConditions::assignment))
                .provedBy(red.proof(new CornerEvidence()))),
        Claim.of(
            "csoka/section-3.2-epsilon-48",
            Kind.NUMBER,
            "Section 3.2",
            "if Red told the truth where he reports what Blue reported against his own type,"
                + " E(gamma^blue) would fall by 48 times the probability of that",
            Case.class,
            Reading.printed(
                    Verdict.REFUTED, seven, fortyEight.judging(EquilibriumConditions::assignment))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "twelve-or-thirty-six",
                    Verdict.PROVED,
                    seven,
                    twelve.judging(EquilibriumConditions::assignment))
                .provedBy(twelve.proof(new UnderSeven(rounds))),
            Reading.ours(
                    "strictly",
                    Verdict.PROVED,
                    seven,
                    strictly.judging(EquilibriumConditions::assignment))
                .provedBy(strictly.proof(new UnderSeven(rounds)))),
        Claim.of(
            "csoka/section-3.2-epsilon-conclusion",
            Kind.STATEMENT,
            "Section 3.2",
            "in every Nash equilibrium Red never reports what Blue reported against his own type",
            Case.class,
            Reading.printed(
                Verdict.BOUNDED,
                equilibria,
                c ->
                    Finding.of(
                        rounds.at(c.n()).probability(c.plan(), B),
                        Relation.EQUAL,
                        Rational.ZERO))));
  }

  private static FourRoundSentence sentence(FourRounds rounds, Comparing comparing) {
    return FourRoundSentence.of(
        rounds,
        d ->
            d.numbers(s -> Leaves.behaviours(Frame.NONE, InformationSet.all()))
                .given(new Seven(rounds)),
        comparing);
  }

  private static Assignment assignment(Case c) {
    return Leaves.with(Assignment.NONE.whole("n", c.n()), InformationSet.all(), c.plan()::high);
  }

  private static Space<Case> plans() {
    return Space.of(3, 4, 5, 10)
        .then(
            n ->
                Space.of(ReducedPlan.First.ALL)
                    .then(
                        first ->
                            Space.of(ReducedPlan.Second.all())
                                .then(
                                    second ->
                                        Space.of(ReducedPlan.Last.all())
                                            .map(
                                                last ->
                                                    new Case(
                                                        n,
                                                        new ReducedPlan(first, second, last))))));
  }

  /** (7), and epsilon > 0. */
  private record Seven(FourRounds rounds) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Leaves<S> in = new Leaves<>(x, rounds);
      return Statement.of(in.probability(in::free, A), Relation.EQUAL, x.number(0))
          .and(Statement.of(in.probability(in::free, B), Relation.MORE, x.number(0)));
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
            LeafSum.Kind.GAMMA,
            i)
        .minus(in.sum(in::free, LeafSum.Kind.GAMMA, i));
  }

  private record RedRises() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return Comparisons.atLeast(List.of(new Pair<>(change(in, FourRounds.RED), in.constant(0))));
    }
  }

  /**
   * By so much times the probability that B happens and Blue lied in round 1, and that he did not.
   */
  private record BlueFalls(Rational lied, Rational honest) implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      S fall =
          in.probability(in::free, B.and(LIED_FIRST))
              .scale(lied)
              .plus(in.probability(in::free, B.and(LIED_FIRST.negate())).scale(honest));
      return Comparisons.equal(
          List.of(
              new Pair<>(change(in, FourRounds.BLUE).scale(Rational.of(-1)), LeafSum.of(fall))));
    }
  }

  private record BlueFallsStrictly() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      return new Comparisons<>(
          List.of(),
          List.of(),
          List.of(new Pair<>(change(in, FourRounds.BLUE), in.constant(0))),
          true);
    }
  }

  /**
   * Blue's gamma falls by 12 P(B, Blue lied) + 36 P(B, he did not) - 48 P(A and B), and P(A and B)
   * = 0 since it is at least 0 and at most P(A) = 0.
   */
  private record UnderSeven(FourRounds rounds) implements Argument {
    @Override
    public Evidence evidence(Obligation o) {
      Polynomial both = p(A.and(B));
      Evidence none =
          new Evidence.Combination(List.of(), cone(A.and(B), Rational.ONE), List.of(), List.of());
      Evidence most =
          new Evidence.Combination(
              List.of(),
              cone(A.and(B.negate()), Rational.ONE),
              List.of(new Evidence.Multiple(Polynomial.of(Rational.of(-1)), p(A))),
              List.of());
      List<Evidence.Summand> cone = new ArrayList<>();
      Polynomial rest = o.goal().polynomial();
      if (o.goal().sign() != Fact.Sign.ZERO) {
        cone.add(new Evidence.Summand(Rational.of(12), Polynomial.ONE, List.of(p(B))));
        cone.addAll(cone(B.and(LIED_FIRST.negate()), Rational.of(24)));
        rest =
            rest.minus(p(B).scale(Rational.of(12)))
                .minus(p(B.and(LIED_FIRST.negate())).scale(Rational.of(24)));
      }
      Polynomial factor = Polynomial.of(rest.leadingCoefficient().over(both.leadingCoefficient()));
      return new Evidence.Combination(
              List.of(), cone, List.of(new Evidence.Multiple(factor, both)), List.of())
          .after(new Evidence.Cut(new Fact(both.negated(), Fact.Sign.NONNEGATIVE), most))
          .after(new Evidence.Cut(new Fact(both, Fact.Sign.NONNEGATIVE), none));
    }

    private Polynomial p(Predicate<Leaf> event) {
      Polynomial sum = Polynomial.ZERO;
      for (Evidence.Summand s : cone(event, Rational.ONE))
        sum = sum.plus(s.factors().stream().reduce(Polynomial.of(s.weight()), Polynomial::times));
      return sum;
    }

    /** The probability of each leaf of the event: its chance times those of three reports. */
    private List<Evidence.Summand> cone(Predicate<Leaf> event, Rational weight) {
      return rounds.at(3).leaves().stream()
          .filter(event)
          .map(
              leaf ->
                  new Evidence.Summand(
                      weight.times(rounds.at(3).chance(leaf)),
                      Polynomial.ONE,
                      Stream.of(1, 2, 3).map(round -> report(leaf, round)).toList()))
          .toList();
    }

    private static Polynomial report(Leaf leaf, int round) {
      Polynomial high = Polynomial.parameter(Leaves.name(leaf.set(round)));
      return leaf.report(round) == Level.HIGH ? high : Polynomial.ONE.minus(high);
    }
  }
}
