package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Priors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import kong.LawOfReportedSignals.ByLaw;
import kong.LawOfReportedSignals.Reported;
import kong.lemmas.PairLaws;
import kong.lemmas.ReportedLaw;
import kong.prediction.SymbolicPlay;

/**
 * Claim 2.10: the law of a random agent's reported signal is the average signal strategy applied to
 * the law of the signals.
 *
 * <pre>  omega -&gt; thetabar_n omega</pre>
 */
public final class ReportedSignals implements Spec {

  /** For every prior and every agent's signal strategy. */
  public record Case(JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> symmetric =
        Scope.sample(
                "every symmetric prior, omega the law of each agent's signal, all signal"
                    + " strategies",
                200,
                cases(symmetric()))
            .containing(c -> c.prior().isSymmetric());
    return List.of(
        Claim.of(
            "kong/claim-2.10",
            STATEMENT,
            "Section 2.2, Claim 2.10",
            "If signals have the law omega, reported signals have the law thetabar_n omega.",
            Case.class,
            Reading.printed(
                    CONDITIONAL,
                    symmetric,
                    new Asked<>(
                        new Reported(), c -> LawOfReportedSignals.numbers(c.prior(), c.thetas())))
                .provedBy(Proof.sought().carriedBy(new ByLaw(ReportedLaw.ANYBODY))),
            Reading.ours(
                    "realised-signals",
                    REFUTED,
                    Scope.sample(
                        "omega the fractions of the signals that were drawn",
                        400,
                        cases(realised())),
                    c -> reported(c))
                .weighed(Gravity.substantive())));
  }

  static Space<JointPrior<Rational>> symmetric() {
    Space<JointPrior<Rational>> two =
        Priors.pairLaws(2, 4).map(law -> PairLaws.prior(law).possible());
    return two.or(Priors.mixtures(2, 3).map(m -> m.prior(3).possible()));
  }

  /** Priors under which one draw is certain. */
  private static Space<JointPrior<Rational>> realised() {
    return Priors.joint(2, 2, 1).or(Priors.joint(3, 2, 1));
  }

  static Space<Case> cases(Space<JointPrior<Rational>> priors) {
    Space<List<Rational>> column = Rationals.simplex(2, 2);
    Space<SignalStrategy<Rational>> theta =
        column.then(a -> column.map(b -> SignalStrategy.ofColumns(List.of(a, b))));
    return priors.then(
        prior ->
            theta.then(
                first ->
                    theta.map(
                        second -> {
                          List<SignalStrategy<Rational>> thetas =
                              new ArrayList<>(List.of(first, second));
                          while (thetas.size() < prior.agents())
                            thetas.add(SignalStrategy.identity(2));
                          return new Case(prior, thetas);
                        })));
  }

  private static Finding reported(Case c) {
    return Finding.of(
        SymbolicPlay.law(c.prior(), c.thetas()),
        EQUAL,
        SignalStrategy.average(c.thetas()).times(SymbolicPlay.omega(c.prior())));
  }
}
