package shahmoon;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The second inference lies between the first one and its opposite; with z, how far along. */
record BetweenOpposites(boolean z) implements Sentence {
  @Override
  public Domain domain() {
    return Domain.all()
        .numbers(s -> Frame.NONE.probability("v").probability("w"))
        .given(new Farther());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S v = x.get("v");
    S w = x.get("w");
    S opposite = v.one().minus(v);
    if (!z)
      return Statement.of(v.minus(w).times(w.minus(opposite)), Relation.AT_LEAST, x.number(0));
    S rise = v.minus(opposite);
    S share = rise.signum() == 0 ? x.number(Rational.HALF) : w.minus(opposite).over(rise);
    Statement<S> mixture =
        Statement.of(
            v.times(share).plus(opposite.times(share.one().minus(share))), Relation.EQUAL, w);
    return mixture.and(
        Statement.of(List.of(share, share.one()), Relation.AT_LEAST, List.of(x.number(0), share)));
  }

  /** {@code |v^1 - 1/2| >= |v^2 - 1/2|}. */
  record Farther() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S a = x.get("v").minus(x.number(Rational.HALF));
      S b = x.get("w").minus(x.number(Rational.HALF));
      return Statement.of(a.times(a), Relation.AT_LEAST, b.times(b));
    }
  }

  /**
   * With {@code r = 2 v - 1} and {@code F = (v - 1/2)^2 - (w - 1/2)^2 = (v - w) (v + w - 1)}:
   *
   * <pre>
   *   r (v + w - 1) = (v + w - 1)^2 + F,   r (v - w) = (v - w)^2 + F,   and r = 0 leaves w = 1/2
   * </pre>
   */
  static Evidence share(Obligation o) {
    Polynomial farther = Polynomial.parse("v^2 - v - w^2 + w");
    Polynomial away = Polynomial.parse("w - 1/2");
    Polynomial rise = Polynomial.parse("2*v - 1");
    if (o.goal().polynomial().isConstant()) return Evidence.sought();
    if (o.goal().sign() == Fact.Sign.ZERO) {
      return new Evidence.Split(
          away,
          none(farther, away.negated(), rise),
          new Combination(
              List.of(),
              List.of(),
              List.of(new Multiple(Polynomial.of(scale(o, "w")), away)),
              List.of()),
          none(farther, away, rise));
    }
    boolean up =
        o.facts().stream()
            .anyMatch(
                f ->
                    f.sign() == Fact.Sign.POSITIVE
                        && f.polynomial().parameters().equals(Set.of("v"))
                        && f.polynomial().leadingCoefficient().signum() > 0);
    Polynomial goal = o.goal().polynomial();
    Rational scale = scale(o, "v");
    Rational weight = scale.signum() < 0 ? scale.negated() : scale;
    Summand square = new Summand(weight.inverse(), goal, List.of());
    return new Combination(
        List.of(up ? rise : rise.negated()),
        List.of(square, new Summand(weight, Polynomial.ONE, List.of(farther))),
        List.of(),
        List.of());
  }

  private static Rational scale(Obligation o, String symbol) {
    return o.goal().polynomial().terms().getOrDefault(Map.of(symbol, 1), Rational.ONE);
  }

  /**
   * Where r = 0 and x = w - 1/2 is positive or its opposite is: {@code x (-x) = F - r^2/4 >= 0}, so
   * that it is not.
   */
  private static Evidence none(Polynomial farther, Polynomial positive, Polynomial rise) {
    Multiple square = new Multiple(rise.scale(Rational.of(-1, 4)), rise);
    Evidence opposite =
        new Combination(
            List.of(positive),
            List.of(new Summand(Rational.ONE, Polynomial.ONE, List.of(farther))),
            List.of(square),
            List.of());
    return Evidence.sought()
        .after(new Evidence.Cut(new Fact(positive.negated(), Fact.Sign.NONNEGATIVE), opposite));
  }
}
