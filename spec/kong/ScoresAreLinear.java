package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.ScoringRulesAreStrictlyProper.LOG;
import static kong.ScoringRulesAreStrictlyProper.QUADRATIC;
import static kong.ScoringRulesAreStrictlyProper.SPHERICAL;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import kong.lemmas.LinearScore;
import kong.lemmas.SameNumbers;
import kong.lemmas.Terms;

/**
 * Section 2.6: a scoring rule, extended to distributions, is linear in the first of them.
 *
 * <pre>  PS(p, q) = sum_s p(s) PS(s, q)</pre>
 */
public final class ScoresAreLinear implements Spec {

  /** For every rule, two distributions of the signal, a share, and a report. */
  public record Mixed(
      ScoringRule rule, List<Rational> a, List<Rational> b, Rational share, List<Rational> q) {
    Assignment variables() {
      return Terms.segment(a, b, share).rule("PS", rule).numbers("q", q);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.6-linear",
            STATEMENT,
            "Section 2.6",
            "Every scoring rule, extended to distributions, is linear in the first of them.",
            Mixed.class,
            Reading.printed(
                    CONDITIONAL,
                    Scope.sample(
                            "every rule that has finite scores at q, all distributions",
                            200,
                            mixed())
                        .containing(
                            c ->
                                c.share().isProbability()
                                    && c.q().stream().noneMatch(Rational::isZero)),
                    new Asked<>(new Linear(), Mixed::variables))
                .provedBy(Proof.sought().carriedBy(new SameNumbers(LinearScore.LEMMA)))));
  }

  /** The expected score of q under a mixture of a and b. */
  record Linear() implements Sentence {
    @Override
    public Domain domain() {
      return new LinearScore().domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Terms.onSegment(x, EQUAL, point -> score(x, point));
    }

    static <S extends Scalar<S>> S score(Variables<S> x, List<S> law) {
      return ScoringRule.mean(s -> x.score("PS", s, x.list("q")), law);
    }
  }

  private static Space<Mixed> mixed() {
    Space<List<Rational>> d = Rationals.simplex(2, 3);
    return Space.of(List.of(LOG, QUADRATIC, SPHERICAL))
        .then(
            rule ->
                d.then(
                    a ->
                        d.then(
                            b ->
                                Rationals.openUnitInterval(3)
                                    .then(
                                        share ->
                                            d.where(q -> q.stream().noneMatch(Rational::isZero))
                                                .map(q -> new Mixed(rule, a, b, share, q))))));
  }
}
