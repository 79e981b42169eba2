package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Space;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.example.Payoffs;
import java.util.List;

/**
 * The variant in which YES costs Green 184: one agent's report of 1 makes the other one's good
 * free, so that taking turns pays.
 *
 * <pre>  gamma_t^blue = 100 (1 - r_{t-1}) (b_{t-1} - b_t)</pre>
 */
public final class SmallerLoss implements Spec {

  private static final ReportingStrategy TRUTH = new ReportingStrategy.Truthful();

  /** A joint deviation; the number of rounds is that of the processes. */
  public record Case(
      int agents,
      BeliefProcess<Rational> blue,
      BeliefProcess<Rational> red,
      ReportingStrategy blueStrategy,
      ReportingStrategy redStrategy) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Judge<Case> bothGain =
        c -> {
          DynamicModel<Rational> model =
              Example21.model(c.agents(), c.blue(), c.red(), Example21.SMALLER_LOSS);
          return Finding.of(
              Payoffs.of(rule, model, c.blueStrategy(), c.redStrategy()),
              Relation.MORE,
              Payoffs.of(rule, model, TRUTH, TRUTH));
        };
    return List.of(
        Claim.of(
            "csoka/section-2-184-same-issue",
            Kind.STATEMENT,
            "Section 2",
            "If YES costs Green 184 instead of 204, it can still pay "
                + "both Blue and Red to leave the truth together.",
            Case.class,
            Reading.<Case>printed(
                    PROVED,
                    scope("joint deviations for some K, n and processes", 3, 3, 0)
                        .containing(c -> true),
                    bothGain)
                .exists(),
            Reading.<Case>ours(
                "every-instance",
                SURVIVED,
                scope("every K >= 5, n >= 3 and process: taking turns", 3, 5, 0),
                bothGain),
            Reading.<Case>ours(
                    "in-step",
                    REFUTED,
                    scope(
                        "every K >= 5, n >= 3 and process: both report 1 in odd and 0 in even"
                            + " rounds",
                        3,
                        5,
                        1),
                    bothGain)
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/section-2-184-pattern",
            Kind.STATEMENT,
            "Section 2",
            "If YES costs Green 184 and there are many rounds, it pays both when Blue reports 0 in"
                + " even and 1 in odd rounds and Red 1 in even and 0 in odd rounds.",
            Case.class,
            Reading.<Case>printed(
                SURVIVED,
                scope("every K >= 5, every n >= 3, all processes: large is not needed", 3, 5, 0),
                bothGain),
            Reading.<Case>ours(
                "four-agents", SURVIVED, scope("every K >= 3, every n >= 4", 4, 3, 0), bothGain),
            Reading.<Case>ours(
                    "every-number-of-rounds",
                    REFUTED,
                    scope("every K >= 1, every n >= 3", 3, 1, 0),
                    bothGain)
                .weighed(Gravity.substantive())));
  }

  private static Scope<Case> scope(String words, int leastAgents, int leastRounds, int redOdd) {
    Space<Case> cases =
        Space.range(leastRounds, leastRounds + 3)
            .then(
                k ->
                    Space.of(3, 4, 5, 10)
                        .where(n -> n >= leastAgents)
                        .then(
                            n ->
                                Alternation.processes(k)
                                    .then(
                                        blue ->
                                            Alternation.processes(k)
                                                .map(
                                                    red ->
                                                        new Case(
                                                            n,
                                                            blue,
                                                            red,
                                                            Alternation.of(k, 1, 0),
                                                            Alternation.of(
                                                                k, redOdd, 1 - redOdd))))));
    return Scope.sample(words, 120, cases)
        .containing(
            c ->
                c.agents() >= leastAgents
                    && c.blue().rounds() >= leastRounds
                    && c.blueStrategy().equals(Alternation.of(c.blue().rounds(), 1, 0))
                    && c.redStrategy()
                        .equals(Alternation.of(c.blue().rounds(), redOdd, 1 - redOdd)));
  }
}
