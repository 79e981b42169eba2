package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.TruthScoresMost.Maximum;
import kong.TruthScoresMost.Quadratic;
import kong.lemmas.Gibbs;
import kong.lemmas.SameNumbers;
import kong.lemmas.Scores;

/**
 * Example 2.20: which report maximises the expected score.
 *
 * <pre>  PS(p, q) = sum_s p(s) PS(s, q)      logarithmic rule: PS(s, q) = log q(s)</pre>
 */
public final class ScoringRulesAreStrictlyProper implements Spec {

  static final ScoringRule LOG = new ScoringRule.Logarithmic();
  static final ScoringRule QUADRATIC = new ScoringRule.Quadratic();
  static final ScoringRule SPHERICAL = new ScoringRule.Spherical();

  /** For every belief p and report q; the report does not exclude what the belief allows. */
  public record Case(List<Rational> p, List<Rational> q) {
    /**
     * @throws IllegalArgumentException unless p and q are distributions over the same signals
     */
    public Case {
      p = Distributions.checked(p, "the belief");
      q = Distributions.checked(q, "the report");
      if (p.size() != q.size())
        throw new IllegalArgumentException(p + " and " + q + " are not over the same signals");
    }

    boolean isFinite() {
      for (int s = 0; s < p.size(); s++) if (q.get(s).isZero() && !p.get(s).isZero()) return false;
      return true;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String example = "Section 2.6, Example 2.20";
    Predicate<Case> finite = Case::isFinite;
    return List.of(
        Claim.of(
            "kong/example-2.20-expectation",
            FORMULA,
            example,
            "The expected logarithmic score is the sum of q log q.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope("every belief p, every report q without a zero where p has none", finite),
                    c -> expectation(c, c.q()))
                .weighed(
                    Gravity.misprint("p-log-q", "the sum of p log q: the signal is drawn from p")),
            Reading.ours(
                "p-log-q",
                SURVIVED,
                scope("the sum of p log q", finite),
                c -> expectation(c, c.p()))),
        Claim.of(
            "kong/example-2.20-maximum",
            STATEMENT,
            example,
            "The expected logarithmic score is largest exactly at the true belief.",
            Case.class,
            Reading.printed(
                    CONDITIONAL,
                    scope(
                        "every p and q; where q excludes what p allows the score is minus infinity",
                        finite),
                    asked(new Maximum()))
                .provedBy(Proof.by(Gibbs::evidence).carriedBy(new SameNumbers(Gibbs.LEMMA))),
            Reading.ours(
                    "quadratic",
                    BOUNDED,
                    scope("the quadratic rule", finite),
                    asked(new Quadratic()))
                .provedBy(Proof.by(Scores::quadratic)),
            Reading.ours(
                "spherical",
                SURVIVED,
                scope("the spherical rule", finite),
                c -> TruthScoresMost.maximum(SPHERICAL, c)),
            Reading.ours(
                    "linear-rule",
                    REFUTED,
                    scope("the score q(s), which is not proper", finite),
                    TruthScoresMost::linearRule)
                .weighed(Gravity.substantive())));
  }

  private static Asked<Case> asked(Sentence sentence) {
    return new Asked<>(sentence, c -> Scores.of(c.p(), c.q()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("kong/definition-proper-scoring-rule", "Section 2.6", ScoringRule.class),
        new Definition("kong/definition-scoring-rule-extension", "Section 2.6", ScoringRule.class),
        new Definition(
            "kong/example-2.20-rule", "Section 2.6, Example 2.20", ScoringRule.Logarithmic.class));
  }

  private static Scope<Case> scope(String words, Predicate<Case> condition) {
    Space<Case> all = pairs(Rationals.simplex(2, 4)).or(pairs(Rationals.simplex(3, 4)));
    return Scope.sample(words, 250, all.where(condition)).containing(condition);
  }

  private static Space<Case> pairs(Space<List<Rational>> d) {
    return d.then(p -> d.map(q -> new Case(p, q)));
  }

  /** The expectation of log q(s) over p, and the sum of weight log q. */
  private static Finding expectation(Case c, List<Rational> weights) {
    LogSum sum = LogSum.ZERO;
    for (int s = 0; s < c.q().size(); s++) {
      if (!weights.get(s).isZero()) sum = sum.plus(LogSum.log(c.q().get(s)).scale(weights.get(s)));
    }
    return Finding.of(LOG.expected(c.p(), c.q()), EQUAL, sum);
  }
}
