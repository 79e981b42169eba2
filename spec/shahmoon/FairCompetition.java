package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static shahmoon.DeviationClaims.bounded;
import static shahmoon.TruthAsTheOnlyEquilibrium.optimal;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import java.util.List;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.SameEquilibria;
import shahmoon.setup.Situation;

/**
 * Section 5 and Appendix E: the fair competitive protocol, which has the equilibria of the
 * competitive protocol and rewards truth.
 */
public final class FairCompetition implements Spec {

  private static final String PROOF = "Appendix E, proof of Theorem E.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol old = protocols.competitive();
    CurationProtocol fair = protocols.fair();
    Scope<Situation> every = Levels.EVERY.scope("every profile");
    SameEquilibria forward = new SameEquilibria(old, fair);
    SameEquilibria backward = new SameEquilibria(fair, old);
    SameEquilibria.BothWays same = SameEquilibria.both(old, fair);
    DeviationSteps silent =
        new DeviationSteps(
            fair, Levels.ONE_OTHER, DeviationSteps.Who.OTHER, DeviationSteps.What.NOTHING);
    return List.of(
        optimal(
            fair,
            true,
            "section-5-improvement",
            "Section 5",
            "the fair competitive protocol has truth as its only equilibrium where some protocol"
                + " has it, and tells truthful agents everything at every profile"),
        optimal(
            fair,
            true,
            "section-1-fair-guarantees",
            "Section 1",
            "the fair competitive protocol is optimal, has a unique, truthful equilibrium, and"
                + " tells truthful agents everything whatever the others do"),
        bounded(
            "theorem-4-forward",
            "Section 5, Theorem 4",
            "every equilibrium of the competitive protocol is one of the fair one",
            every,
            forward.asked(),
            forward.proof()),
        bounded(
            "theorem-4-backward",
            "Section 5, Theorem 4",
            "every equilibrium of the fair competitive protocol is one of the competitive one",
            every,
            backward.asked(),
            backward.proof()),
        Claim.of(
            "shahmoon/appendix-e-all-results",
            Kind.STATEMENT,
            "Appendix E",
            "both protocols have the same equilibria, of which all results but Lemma 8 speak; Lemma"
                + " 8 holds of the fair one, too",
            Situation.class,
            Reading.printed(BOUNDED, every, same.asked()).provedBy(same.proof()),
            Reading.ours(
                    "lemma-8",
                    BOUNDED,
                    Levels.ONE_OTHER.scope(
                        "one agent is neither truthful nor silent, all others are truthful"),
                    silent.says().asked())
                .provedBy(silent.proof())));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-fair-competitive-protocol",
            "Section 5, Definition 5",
            FairCompetitiveProtocol.class));
  }
}
