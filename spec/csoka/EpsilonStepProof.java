package csoka;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.Leaves;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Blue's gamma falls by 12 P(B, Blue lied) + 36 P(B, he did not) - 48 P(A and B), and P(A and B) =
 * 0 since it is at least 0 and at most P(A) = 0.
 */
record EpsilonStepProof(FourRounds rounds) implements Argument {
  @Override
  public Evidence evidence(Obligation o) {
    Polynomial both = p(EpsilonStep.A.and(EpsilonStep.B));
    Evidence none =
        new Evidence.Combination(
            List.of(), cone(EpsilonStep.A.and(EpsilonStep.B), Rational.ONE), List.of(), List.of());
    Evidence most =
        new Evidence.Combination(
            List.of(),
            cone(EpsilonStep.A.and(EpsilonStep.B.negate()), Rational.ONE),
            List.of(new Evidence.Multiple(Polynomial.of(Rational.of(-1)), p(EpsilonStep.A))),
            List.of());
    List<Evidence.Summand> cone = new ArrayList<>();
    Polynomial rest = o.goal().polynomial();
    if (o.goal().sign() != Fact.Sign.ZERO) {
      cone.add(new Evidence.Summand(Rational.of(12), Polynomial.ONE, List.of(p(EpsilonStep.B))));
      cone.addAll(cone(EpsilonStep.B.and(EpsilonStep.LIED_FIRST.negate()), Rational.of(24)));
      rest =
          rest.minus(p(EpsilonStep.B).scale(Rational.of(12)))
              .minus(p(EpsilonStep.B.and(EpsilonStep.LIED_FIRST.negate())).scale(Rational.of(24)));
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
