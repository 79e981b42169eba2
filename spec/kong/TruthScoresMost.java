package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.function.Function;
import kong.ScoringRulesAreStrictlyProper.Case;
import kong.lemmas.Scores;

/** The expected score is largest exactly at the true belief, for two rules. */
final class TruthScoresMost {

  private TruthScoresMost() {}

  private static <S extends Scalar<S>> S logarithmic(Variables<S> x, List<S> p, List<S> q) {
    return ScoringRule.expected(
        s -> ScoringRule.Logarithmic.of(y -> x.convex("f", y).negated(), s, q), p);
  }

  /** A report q scores less than p, or as much where they are equal. */
  private static <S extends Scalar<S>> Statement<S> most(
      Variables<S> x, Function<List<S>, S> score) {
    List<S> p = x.list("p");
    List<S> q = x.list("q");
    return Statement.of(score.apply(q), p.equals(q) ? EQUAL : LESS, score.apply(p));
  }

  /** The logarithmic rule. */
  record Maximum() implements Sentence {
    @Override
    public Domain domain() {
      return Scores.logarithm();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return most(x, q -> logarithmic(x, x.list("p"), q));
    }
  }

  /** The quadratic rule. */
  record Quadratic() implements Sentence {
    @Override
    public Domain domain() {
      return Scores.plain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return most(x, q -> ScoringRule.Quadratic.of(x.list("p"), q));
    }
  }

  static Finding maximum(ScoringRule rule, Case c) {
    return Finding.of(
        rule.expected(c.p(), c.q()),
        c.p().equals(c.q()) ? EQUAL : LESS,
        rule.expected(c.p(), c.p()));
  }

  static Finding linearRule(Case c) {
    Rational own = Rational.ZERO;
    Rational other = Rational.ZERO;
    for (int s = 0; s < c.p().size(); s++) {
      own = own.plus(c.p().get(s).times(c.p().get(s)));
      other = other.plus(c.p().get(s).times(c.q().get(s)));
    }
    return Finding.of(other, c.p().equals(c.q()) ? EQUAL : LESS, own);
  }
}
