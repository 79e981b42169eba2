package csoka;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.space.Space;
import csoka.example.Example21;
import csoka.general.CoalitionCase;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does the symmetric version resolve what was shown about Example 2.1? No coalition gains by any
 * joint deviation, so alternating does not pay, and the modification that dominated truth there
 * costs something. Yet truth is still weakly dominated in longer plays, by another modification:
 * after a report 0 of the other one, report 0 too.
 */
public final class ShapleyAverageResolvesExample21 implements Spec {

  private static final int BLUE = Example21.BLUE;

  private static final int RED = Example21.RED;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME.as(TransferRule.class));
    Scope<CoalitionCase> joint =
        Scope.part(
            "Example 2.1, all n and K, all beliefs, every coalition and every joint deviation",
            "n = 3, 4, K = 1, 2, 3, news late, early and gradual",
            Space.of(
                LongerPlaysOfExample21.models()
                    .flatMap(m -> LongerPlaysOfExample21.coalitions(m))
                    .toList()));
    Scope<CoalitionCase> changes =
        Scope.whole(
            "Example 2.1 with n = 3 and K = 2, 3 in the forms below; Blue is truthful but for one"
                + " report after one report of Red",
            Space.of(
                Stream.of(LongerPlaysOfExample21.short2(), LongerPlaysOfExample21.long3())
                    .flatMap(LongerPlaysOfExample21::modifications)
                    .toList()));
    Scope<CoalitionCase> section2 =
        Scope.part(
            "Example 2.1; Blue is truthful but reports 1 in the last round if Red reported 0 in the"
                + " one before",
            "n = 3, K = 2, 3 in the forms below",
            Space.of(
                Stream.of(LongerPlaysOfExample21.short2(), LongerPlaysOfExample21.long3())
                    .map(m -> LongerPlaysOfExample21.modification(m, m.rounds(), "0", "1"))
                    .toList()));
    return List.of(
        Claim.of(
            "csoka/section-5-resolves",
            Kind.STATEMENT,
            "Section 5",
            "with the symmetric payment rule joint deviations such as alternating reports do not"
                + " pay in Example 2.1",
            CoalitionCase.class,
            Reading.printed(BOUNDED, joint, c -> c.atTheStart(shapley)),
            Reading.ours(
                "alternating-reports",
                BOUNDED,
                Scope.part(
                    "Example 2.1; Blue and Red both report 1 in odd and 0 in even rounds, and the"
                        + " truth in the last round",
                    "n = 3, K = 2..7, news late",
                    LateNews.alternating()),
                c -> c.atTheStart(shapley)),
            Reading.ours(
                "section-2-modification-costs",
                BOUNDED,
                section2,
                c -> GainAgainstAllReactions.leastGain(shapley, c)),
            Readings.refuted(
                "truth-not-weakly-dominated",
                changes,
                c -> GainAgainstAllReactions.leastGain(shapley, c))));
  }
}
