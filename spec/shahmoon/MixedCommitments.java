package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.NobodyIsFanatic;
import shahmoon.setup.Levels;
import shahmoon.setup.MixedSituation;
import shahmoon.setup.Mixtures;
import shahmoon.setup.MixturesGainNothing;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Shading;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/**
 * Lemmas 7 and 10. Equilibria are pure in this paper. What stands and what falls where agents may
 * draw their strategies, finitely many each, in private, the center seeing what was drawn.
 */
public final class MixedCommitments implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    return List.of(
        Claim.of(
            "shahmoon/lemma-10",
            Kind.STATEMENT,
            "Section 4.2, Lemma 10",
            "if truth is no equilibrium of the competitive protocol, somebody is fanatic",
            MixedSituation.class,
            calm(competitive),
            Reading.ours(
                    "deviations-may-be-drawn",
                    BOUNDED,
                    Mixtures.scope(
                        "whoever gains by no strategy gains by no mixture, any profile",
                        List.of(),
                        2,
                        3,
                        s -> true),
                    new MixturesGainNothing(4).asked(competitive))
                .provedBy(Proof.sought())),
        lemma7(competitive));
  }

  private static Reading<MixedSituation> calm(CurationProtocol competitive) {
    Says says =
        Says.of(
            Levels.TRUTH, new NobodyIsFanatic(), new Equilibrium(competitive, Levels.TRUTH, true));
    return Reading.printed(
            BOUNDED,
            Mixtures.pure(
                "the truthful profile, nobody is fanatic",
                random -> MessageStrategy.TRUTH,
                s -> s.type().isTruthful() && s.fanatic() == 0),
            says.asked(MixedSituation::first))
        .provedBy(Proof.sought());
  }

  private static Claim<MixedSituation> lemma7(CurationProtocol competitive) {
    SomebodyGains gains = new SomebodyGains(competitive, Levels.NEITHER, false);
    Shading shading = new Shading(competitive, 2, 3);
    Shading among = new Shading(competitive, 3, 2);
    return Claim.of(
        "shahmoon/lemma-7",
        Kind.STATEMENT,
        "Section 4.1, Lemma 7",
        "every equilibrium of the competitive protocol is truthful or of zero information",
        MixedSituation.class,
        Reading.printed(
                BOUNDED,
                Mixtures.pure(
                    "every profile that is neither truthful nor of zero information",
                    Situations::any,
                    s -> Levels.NEITHER.which().test(s.type())),
                gains.asked(MixedSituation::first))
            .provedBy(gains.proof()),
        Reading.ours(
                "two-agents-draw",
                BOUNDED,
                Mixtures.scope(
                    "two agents, of whom the first draws something between nothing and truth: less"
                        + " is better",
                    List.of(),
                    2,
                    2,
                    MixedCommitments::isBetween),
                shading.asked())
            .provedBy(shading.proof()),
        Reading.ours(
                "three-agents-draw",
                BOUNDED,
                Mixtures.scope(
                    "three agents, of whom the first draws something between nothing and truth:"
                        + " less is better",
                    List.of(),
                    3,
                    3,
                    MixedCommitments::isBetween),
                among.asked())
            .provedBy(among.proof()));
  }

  private static boolean isBetween(MixedSituation s) {
    return s.profile().get(0).get(0).strategy().manner() == Manner.OTHER;
  }
}
