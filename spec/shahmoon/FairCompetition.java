package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static shahmoon.TruthAsTheOnlyEquilibrium.optimal;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.model.curation.Manner;
import java.util.List;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.SameEquilibria;
import shahmoon.setup.Says;
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
    SameEquilibria forward = new SameEquilibria(old, fair);
    SameEquilibria backward = new SameEquilibria(fair, old);
    SameEquilibria.BothWays same = SameEquilibria.both(old, fair);
    Levels lone =
        new Levels(t -> Levels.untruthful(t) == 1 && t.manners().contains(Manner.OTHER), 2);
    Says silent =
        Says.of(
            lone,
            new DeviationSteps(fair, lone, DeviationSteps.Who.OTHER, DeviationSteps.What.NOTHING));
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
        claim(
            "theorem-4-forward",
            "Section 5, Theorem 4",
            "every equilibrium of the competitive protocol is one of the fair one",
            forward.asked(),
            forward.proof()),
        claim(
            "theorem-4-backward",
            "Section 5, Theorem 4",
            "every equilibrium of the fair competitive protocol is one of the competitive one",
            backward.asked(),
            backward.proof()),
        Claim.of(
            "shahmoon/appendix-e-all-results",
            Kind.STATEMENT,
            "Appendix E",
            "both protocols have the same equilibria, of which all results but Lemma 8 speak; Lemma"
                + " 8 holds of the fair one, too",
            Situation.class,
            Reading.printed(BOUNDED, Levels.EVERY.scope("every profile"), same.asked())
                .provedBy(same.proof()),
            Reading.ours(
                    "lemma-8",
                    BOUNDED,
                    lone.scope("one agent is neither truthful nor silent, all others are truthful"),
                    silent.asked())
                .provedBy(Proof.sought())));
  }

  private static Claim<Situation> claim(
      String name, String place, String statement, Asked<Situation> asked, Proof proof) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Situation.class,
        Reading.printed(BOUNDED, Levels.EVERY.scope("every profile"), asked).provedBy(proof));
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
