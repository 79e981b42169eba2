package shahmoon;

import counterplay.claim.Claim;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/**
 * Lemmas 5 and 6, Theorem 2 and Section 4.1: where the center's bit is worth something, somebody
 * gains at every profile of zero information.
 */
public final class CentersThatCanHelp implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol competitive = protocols.competitive();
    CurationProtocol bit = protocols.improved(protocols.of("f-min"));
    return List.of(
        useful(
            "lemma-5-backward",
            "Section 4.1, Lemma 5",
            "if the center is not helpless, some protocol has no profile of zero information as an"
                + " equilibrium",
            bit,
            1),
        useful(
            "lemma-5-proof-not-helpless",
            "Section 4.1, proof of Lemma 5",
            "if the center is not helpless, for some agent and protocol the improvement pays at an"
                + " informative strategy, whatever zero-information strategies are played",
            bit,
            1),
        useful(
            "lemma-5-proof-no-equilibrium",
            "Section 4.1, proof of Lemma 5",
            "if the center is not helpless, no profile of zero information is an equilibrium in"
                + " some improvement",
            bit,
            1),
        useful(
            "section-4.1-helpless-meaning",
            "Section 4.1, after Definition 3",
            "who cannot prevent an equilibrium of zero-information strategies is helpless: a center"
                + " that is not helpless can, in the improvement of F^min",
            bit,
            1),
        useful(
            "lemma-6-backward",
            "Section 4.1, Lemma 6",
            "if the center is not helpless, no profile of zero information is an equilibrium of the"
                + " competitive protocol",
            competitive,
            2),
        useful(
            "theorem-2-proof-step",
            "Section 4.1, proof of Theorem 2",
            "if the center is not helpless, no profile of zero information is an equilibrium of the"
                + " competitive protocol",
            competitive,
            2),
        useful(
            "section-4-zero-profile-non-stable",
            "Section 4, after Definition 1",
            "at a profile of zero information one agent obtains the center's bit for as little as"
                + " she likes",
            competitive,
            2));
  }

  /** Where the center's bit is worth something to somebody, somebody gains. */
  private static Claim<Situation> useful(
      String name, String place, String statement, CurationProtocol protocol, int least) {
    Levels levels = new Levels(t -> t.isZero(), least);
    SomebodyGains gains = new SomebodyGains(protocol, levels, true);
    Scope<Situation> scope =
        Scope.sample(
                HelplessCenters.WORDS + ", center not helpless; " + Situations.WORDS,
                30,
                Situations.of(least, 3, Situations::nothing, s -> s.helped() > 0))
            .containing(s -> s.agents() >= least && s.type().isZero() && s.helped() > 0);
    return DeviationClaims.bounded(name, place, statement, scope, gains.asked(), gains.proof());
  }
}
