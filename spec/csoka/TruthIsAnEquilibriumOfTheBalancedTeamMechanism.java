package csoka;

import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.space.DynamicModels;
import counterplay.space.Space;
import csoka.general.CoalitionCase;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The truthful profile is a perfect Bayesian equilibrium of the balanced Team Mechanism and
 * efficient. Beliefs: whatever was reported last is true. It does not withstand coalitions.
 */
public final class TruthIsAnEquilibriumOfTheBalancedTeamMechanism implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule balanced = mechanisms.get(BalancedTeamMechanism.NAME.as(TransferRule.class));
    return List.of(
        Claim.of(
            "csoka/section-1-athey-segal-pbe",
            Kind.STATEMENT,
            "Abstract and Section 1.2",
            "truth is a perfect Bayesian equilibrium and efficient: no agent alone gains by a"
                + " deviation, after any reports, and all agents together cannot raise their total",
            CoalitionCase.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                    "all models with public decisions; each agent alone, and all agents together;"
                        + " every state",
                    300,
                    aloneOrAll(1)),
                c -> c.atWorstState(balanced)),
            Reading.ours(
                "with-private-decisions",
                SURVIVED,
                Scope.sample("the same with private decisions", 100, aloneOrAll(2)),
                c -> c.atWorstState(balanced)),
            Readings.refuted(
                "coalition-proof",
                Scope.sample(
                    "all models with public decisions and n = 3; each pair of agents",
                    2000,
                    CoalitionCase.space(
                        DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, 1, 3)),
                        CoalitionCase::pairs)),
                c -> c.atTheStart(balanced)),
            Readings.refuted(
                "fixed-reports",
                Scope.whole(
                    "Example 2.1 with n = 3 and beliefs that stay at 1/2 until the last round,"
                        + " K = 2, 3, 4; Blue and Red report 0, 1 or the truth, fixed in"
                        + " advance, and the truth in the last round",
                    LateNews.example21()),
                c -> c.atTheStart(balanced)),
            Readings.refuted(
                "alternating-reports",
                Scope.whole(
                    "the same, K = 2, ..., 7: Blue and Red both report 1 in odd and 0 in even"
                        + " rounds, and the truth in the last round",
                    LateNews.alternating()),
                c -> c.atTheStart(balanced))));
  }

  private static Space<CoalitionCase> aloneOrAll(int actions) {
    return CoalitionCase.space(
        CoalitionCase.models(actions),
        n ->
            Stream.concat(
                IntStream.range(0, n).mapToObj(List::of),
                Stream.of(IntStream.range(0, n).boxed().toList())));
  }
}
