package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
import shahmoon.setup.Levels;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/** Lemma 7: an equilibrium of the competitive protocol is truthful, or nobody says anything. */
public final class EquilibriaOfTheCompetitiveProtocol implements Spec {

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = mechanisms.get("shahmoon/mechanism-competitive-protocol", CurationProtocol.class);
    SomebodyGains gains = new SomebodyGains(competitive, Levels.NEITHER, false);
    Scope<Situation> neither = Situations.scope("every profile that is neither truthful nor of zero information", 120, Situations.like(Situations.strategies()),
        s -> !s.type().isTruthful() && !s.type().isZero());
    return List.of(
        Claim.of("shahmoon/lemma-7", Kind.STATEMENT, "Section 4.1, Lemma 7", "every equilibrium of the competitive protocol is truthful or of zero information", Situation.class,
            Reading.printed(BOUNDED, neither, gains.asked()).provedBy(gains.proof())));
  }
}
