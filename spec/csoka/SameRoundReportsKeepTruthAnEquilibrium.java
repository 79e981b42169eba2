package csoka;

import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.EquallySharedMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Profiles;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.CombinedRules.Larger;
import csoka.CombinedRules.Mixed;
import csoka.general.CoalitionCase;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reports may as well be evaluated given the same-round reports of the others: truth stays a
 * perfect Bayesian equilibrium, equal sharing unchanged, for every choice of the agents whose
 * same-round reports are used.
 */
public final class SameRoundReportsKeepTruthAnEquilibrium implements Spec {

  /** How the two rules, given previous-round reports and given same-round reports, are combined. */
  public sealed interface Combination {

    /**
     * For each agent, the agents whose same-round reports are used when his report is evaluated.
     *
     * @param given a set for each agent; he himself does not matter
     */
    record Given(List<List<Integer>> given) implements Combination {}

    /**
     * Each report earns what is more by the two rules: which rule applies then depends on the
     * reports.
     */
    record LargerOfTheTwo() implements Combination {}
  }

  /**
   * For every model, every combination and every agent.
   *
   * @param model the model
   * @param combination how reports are evaluated
   * @param agent who considers a deviation, the first is 0
   */
  public record Case(DynamicModel<Rational> model, Combination combination, int agent) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get(BalancedTeamMechanism.NAME);
    GammaRule displayed = mechanisms.get(SameRoundMechanism.NAME);
    Scope<CoalitionCase> each =
        Scope.sample(
            "all models with public decisions; each agent alone; every state",
            120,
            CoalitionCase.space(
                CoalitionCase.models(1), n -> IntStream.range(0, n).mapToObj(List::of)));
    String sameRound =
        "truth stays an equilibrium if each report is evaluated given the others' reports of the"
            + " same round";
    return List.of(
        Claim.of(
            "csoka/section-5-same-round-proof",
            Kind.STATEMENT,
            "Section 5",
            sameRound,
            CoalitionCase.class,
            Reading.printed(
                SURVIVED, each, c -> c.atWorstState(new EquallySharedMechanism(displayed))),
            Reading.ours("paid-by-the-affected", SURVIVED, each, c -> c.atWorstState(displayed))),
        Claim.of(
            "csoka/section-5-any-combination",
            Kind.STATEMENT,
            "Section 5",
            "the same for every combination of the two rules: for each agent any set of others"
                + " whose same-round reports are used",
            Case.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                    "all models with public decisions, all such sets, each agent, every state",
                    120,
                    given(2, 3).or(given(3, 2))),
                c -> finding(c, balanced, displayed)),
            Readings.refuted(
                "chosen-by-the-reports",
                Scope.sample(
                    "the larger of the two, so that the reports choose the rule",
                    2000,
                    DynamicModels.within(new DynamicModels.Bounds(2, 1, 2, 2, 1, 2))
                        .then(m -> cases(m, new Combination.LargerOfTheTwo()))
                        .shrinking(SameRoundReportsKeepTruthAnEquilibrium::smaller)),
                c -> finding(c, balanced, displayed))));
  }

  private static Finding finding(Case c, GammaRule balanced, GammaRule displayed) {
    TransferRule rule =
        c.combination() instanceof Combination.Given g
            ? new Mixed(g.given(), balanced, displayed)
            : new Larger(balanced, displayed);
    return new CoalitionCase(c.model(), List.of(c.agent()), new JointPlan.Best())
        .atWorstState(rule);
  }

  private static List<List<Integer>> sets(int n) {
    return Profiles.all(Collections.nCopies(n, 2))
        .map(v -> IntStream.range(0, n).filter(i -> v.get(i) == 1).boxed().toList())
        .toList();
  }

  private static Space<Case> given(int n, int rounds) {
    Space<List<List<Integer>>> combinations =
        Space.enumerated(
            () ->
                Profiles.all(Collections.nCopies(n, sets(n).size()))
                    .map(v -> v.stream().map(sets(n)::get).toList()),
            random -> {
              List<List<Integer>> drawn = new ArrayList<>();
              for (int i = 0; i < n; i++) drawn.add(sets(n).get(random.nextInt(sets(n).size())));
              return List.copyOf(drawn);
            });
    return DynamicModels.within(new DynamicModels.Bounds(n, rounds, 2, 2, 1, 3))
        .then(m -> combinations.then(g -> cases(m, new Combination.Given(g))))
        .shrinking(SameRoundReportsKeepTruthAnEquilibrium::smaller);
  }

  private static Space<Case> cases(DynamicModel<Rational> m, Combination combination) {
    return Space.of(
        IntStream.range(0, m.size()).mapToObj(i -> new Case(m, combination, i)).toList());
  }

  private static Stream<Case> smaller(Case c) {
    return ModelShrinker.smaller(c.model()).map(m -> new Case(m, c.combination(), c.agent()));
  }
}
