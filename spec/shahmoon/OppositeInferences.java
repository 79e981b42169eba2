package shahmoon;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
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
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The four cases of the proof of Lemma 2: an inference and its opposite enclose those that are
 * nearer to 1/2.
 */
public final class OppositeInferences implements Spec {

  /** Two inferences. */
  public record Inferences(Rational first, Rational second) {
    boolean isFarther() {
      Rational a = first.minus(Rational.HALF);
      Rational b = second.minus(Rational.HALF);
      return a.times(a).compareTo(b.times(b)) >= 0;
    }
  }

  /** {@code |v^1 - 1/2| >= |v^2 - 1/2|}. */
  private record Farther() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S a = x.get("v").minus(x.number(Rational.HALF));
      S b = x.get("w").minus(x.number(Rational.HALF));
      return Statement.of(a.times(a), Relation.AT_LEAST, b.times(b));
    }
  }

  /** The second inference lies between the first one and its opposite; with z, how. */
  private record Between(boolean z) implements Sentence {
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
          Statement.of(
              List.of(share, share.one()), Relation.AT_LEAST, List.of(x.number(0), share)));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        between(
            "lemma-2-proof-cases",
            "Appendix B, cases 1) to 4)",
            "the inference that is farther from 1/2 and its opposite enclose the other one",
            false),
        between(
            "lemma-2-proof-z",
            "Appendix B",
            "there is z in [0, 1] with v^1 z + (1 - v^1) (1 - z) = v^2",
            true));
  }

  private static Claim<Inferences> between(String name, String place, String statement, boolean z) {
    Space<Inferences> all =
        Rationals.unitInterval(8)
            .times(Rationals.unitInterval(8), Inferences::new)
            .where(Inferences::isFarther);
    return Claim.of(
        "shahmoon/" + name,
        Kind.FORMULA,
        place,
        statement,
        Inferences.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                        "the first inference is at least as far from 1/2 as the second one",
                        60,
                        all)
                    .containing(
                        c ->
                            c.first().isProbability()
                                && c.second().isProbability()
                                && c.isFarther()),
                new Asked<>(
                    new Between(z),
                    (Inferences c) ->
                        Assignment.NONE.number("v", c.first()).number("w", c.second())))
            .provedBy(Proof.by(o -> z ? share(o) : Evidence.sought())));
  }

  /**
   * With {@code r = 2 v - 1} and {@code F = (v - 1/2)^2 - (w - 1/2)^2 = (v - w) (v + w - 1)}:
   *
   * <pre>
   *   r (v + w - 1) = (v + w - 1)^2 + F,   r (v - w) = (v - w)^2 + F,   and r = 0 leaves w = 1/2
   * </pre>
   */
  private static Evidence share(Obligation o) {
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
