package shahmoon;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Hypothesis;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.Improvement;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.Helpless;
import shahmoon.setup.Conditions.IfThen;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Rival;
import shahmoon.setup.Rivals;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * Definition 3, Lemmas 5 and 6, Corollaries 1 and 2: a helpless center cannot prevent that nobody
 * says anything.
 */
public final class HelplessCenters implements Spec {

  static final String WORDS = "every profile of zero information";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol competitive = protocols.competitive();
    Hypothesis stays = new Rival.Stays(false);
    List<Hypothesis> helpless = List.of(new Helpless());
    Reading<Rival> silent =
        Rivals.silent(WORDS + ", helpless center", 1, s -> s.helped() == 0, helpless, stays, false);
    return List.of(
        Rivals.claim(
            "lemma-5-forward",
            "Section 4.1, Lemma 5",
            "if the center is helpless, every profile of zero information is an equilibrium of"
                + " every protocol",
            silent),
        Claim.of(
            "shahmoon/lemma-5-proof-direction-1",
            Kind.FORMULA,
            "Section 4.1, proof of Lemma 5",
            "U(s^r; F) >= U(s; F^+) >= U(s; F) for a helpless center",
            Rival.class,
            Rivals.silent(
                WORDS + ", helpless center",
                1,
                s -> s.helped() == 0,
                helpless,
                Rival::improved,
                false)),
        Rivals.claim(
            "corollary-1",
            "Section 4.1, Corollary 1",
            "if the center is helpless, no protocol has truth as its only equilibrium: nothing is"
                + " another one",
            silent),
        Rivals.claim(
            "section-1-private-information",
            "Section 1",
            "truth is the only equilibrium of some protocol only if the center's bit is worth"
                + " something",
            silent),
        DeviationClaims.bounded(
            "lemma-6-forward",
            "Section 4.1, Lemma 6",
            "if the center is helpless, every profile of zero information is an equilibrium of the"
                + " competitive protocol",
            scope(s -> s.helped() == 0),
            Says.of(
                    Levels.NOTHING,
                    new Helpless(),
                    new Equilibrium(competitive, Levels.NOTHING, true))
                .asked(),
            Proof.sought()),
        Rivals.claim(
            "corollary-2",
            "Section 4.1, Corollary 2",
            "a profile of zero information that is an equilibrium of the competitive protocol is"
                + " one of every protocol, and conversely, that being one of them",
            Rivals.silent(
                WORDS,
                2,
                s -> true,
                List.of(),
                new IfThen(new Equilibrium(competitive, Levels.NOTHING, false), stays),
                true)));
  }

  static Scope<Situation> scope(Predicate<Situation> condition) {
    return Situations.scope(
        WORDS + ", helpless center",
        Situations::nothing,
        s -> s.type().isZero() && condition.test(s));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/definition-3", "Section 4.1, Definition 3", Helpless.class),
        new Definition(
            "shahmoon/mechanism-improvement", "Section 4.1, Definition 2", Improvement.class));
  }
}
