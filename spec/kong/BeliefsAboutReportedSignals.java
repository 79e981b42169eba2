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
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import kong.LawOfReportedSignals.Believed;
import kong.LawOfReportedSignals.ByLaw;
import kong.lemmas.ReportedLaw;

/**
 * Claim 2.12: an agent's belief about the reported signal of a random other agent.
 *
 * <pre>  q^s_{sigma_i} = theta_{-i} q_{sigma_i}</pre>
 */
public final class BeliefsAboutReportedSignals implements Spec {

  /** For every prior, every agent's signal strategy, an agent and his signal. */
  public record Belief(
      JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas, int i, int signal) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Belief> beliefs =
        Scope.sample(
                "every symmetric prior of at least two agents, all signal strategies, agents and"
                    + " signals that occur",
                200,
                ReportedSignals.cases(ReportedSignals.symmetric())
                    .then(
                        c ->
                            Space.range(0, c.prior().agents() - 1)
                                .then(
                                    i ->
                                        Space.range(0, c.prior().signals() - 1)
                                            .map(s -> new Belief(c.prior(), c.thetas(), i, s))))
                    .where(c -> !c.prior().marginal(c.i(), c.signal()).isZero()))
            .containing(
                c ->
                    c.prior().isSymmetric()
                        && c.prior().agents() >= 2
                        && !c.prior().marginal(c.i(), c.signal()).isZero());
    return List.of(
        Claim.of(
            "kong/claim-2.12",
            STATEMENT,
            "Section 2.3, Claim 2.12",
            "A random other agent's reported signal has the law theta_{-i} q_{sigma_i}.",
            Belief.class,
            Reading.printed(
                    CONDITIONAL,
                    beliefs,
                    new Asked<>(
                        new Believed(),
                        c ->
                            LawOfReportedSignals.numbers(c.prior(), c.thetas())
                                .whole("i", c.i())
                                .whole("s", c.signal())))
                .provedBy(Proof.sought().carriedBy(new ByLaw(ReportedLaw.ANOTHER))),
            Reading.ours("all-agents-averaged", REFUTED, beliefs, c -> belief(c))
                .weighed(Gravity.substantive())));
  }

  private static Finding belief(Belief c) {
    Profile<Rational> profile =
        LawOfReportedSignals.profile(c.thetas(), Rational.ONE, c.prior().signals());
    SignalStrategy<Rational> theta = profile.averageSignalStrategy();
    return Finding.of(
        profile.reportedSignalBelief(c.prior(), c.i(), c.signal()),
        EQUAL,
        theta.times(c.prior().pairLaw().posterior(c.signal())));
  }
}
