package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.FineGrainedIsWeakerThanIndependentRows.NON_ZERO;

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
import counterplay.model.elicitation.PairLaw;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import kong.lemmas.PairLaws;
import kong.lemmas.ProportionalRows;

/** Section 2.1: where the ratio of two rows of the conditionals is constant, it is q(s)/q(t). */
public final class ConstantRatiosAreThoseOfMarginals implements Spec {

  /** For every pair law and two of its signals. */
  public record OfSignals(PairLaw<Rational> law, int s, int t) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.1-constant-ratio",
            FORMULA,
            "Section 2.1, after Assumption 2.4",
            "Where q(s|u)/q(t|u) does not depend on u, it is q(s)/q(t).",
            OfSignals.class,
            Reading.printed(
                    CONDITIONAL,
                    Scope.sample(
                            "every symmetric non-zero prior and signals s, t with constant ratio",
                            200,
                            signals())
                        .containing(c -> c.s() != c.t() && NON_ZERO.test(c.law()) && isConstant(c)),
                    new Asked<>(
                        new Ratio(),
                        c ->
                            PairLaws.with(
                                Assignment.NONE
                                    .whole("s", c.s())
                                    .whole("t", ProportionalRows.choice(c.s(), c.t())),
                                c.law())))
                .provedBy(
                    Proof.by(ProportionalRows::ofLaw)
                        .carriedBy(new ProportionalRows.Same(false)))));
  }

  /** q(s|u)/q(t|u) = q(s)/q(t) for each u. */
  record Ratio() implements Sentence {
    @Override
    public Domain domain() {
      return ProportionalRows.ofLaw();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S p = ProportionalRows.ratio(x);
      List<S> ratios = PairLaws.of(x).ratios(ProportionalRows.s(x), ProportionalRows.t(x));
      return Statement.of(ratios, EQUAL, Collections.nCopies(ratios.size(), p));
    }
  }

  private static Space<OfSignals> signals() {
    return Priors.pairLaws(2, 9)
        .or(Priors.pairLaws(3, 18))
        .where(NON_ZERO)
        .then(law -> Signals.pairs(law.signals(), (s, t) -> new OfSignals(law, s, t)))
        .where(c -> c.s() != c.t() && isConstant(c));
  }

  static boolean isConstant(OfSignals c) {
    return c.law().ratios(c.s(), c.t()).stream().distinct().count() == 1;
  }
}
