package shahmoon;

import counterplay.claim.Claim;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
import shahmoon.setup.OptimalTruth;
import shahmoon.setup.Protocols;
import shahmoon.setup.Rival;
import shahmoon.setup.Rivals;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.UniqueTruth;

/** Theorem 2, Corollary 5 and where they are announced: when truth is the only equilibrium. */
public final class TruthAsTheOnlyEquilibrium implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    return List.of(
        unique(
            competitive,
            "theorem-2",
            "Section 4.1, Theorem 2",
            "if the center is not helpless and truth is an equilibrium of the competitive protocol,"
                + " there is no other"),
        unique(
            competitive,
            "section-1-unique-sufficient",
            "Section 1",
            "if nobody is fanatic and the center is not helpless, truth is the only equilibrium of"
                + " some protocol"),
        unique(
            competitive,
            "section-4-unique-under-natural-conditions",
            "Section 4",
            "if nobody is fanatic and the center is not helpless, truth is the only equilibrium"),
        optimal(
            competitive,
            false,
            "footnote-6-two-agents",
            "Footnote 6",
            "for two agents or more properties 1, 3 and 4 hold: truth, if an equilibrium of some"
                + " protocol, is the only one, and all are told everything (2 is"
                + " section-4-property-2)"),
        optimal(
            competitive,
            false,
            "section-4-property-4",
            "Section 4, property 4",
            "if truth is an equilibrium of another protocol, it is the only one of the competitive"
                + " protocol"),
        optimal(
            competitive,
            false,
            "corollary-5",
            "Section 4.3, Corollary 5",
            "if the center is not helpless and truth is an equilibrium of some protocol, it is the"
                + " only one of the competitive protocol"),
        Rivals.claim(
            "section-1-unique-necessary",
            "Section 1",
            "truth is the only equilibrium of some protocol only if nobody is fanatic and the"
                + " center is not helpless",
            Rivals.necessary()));
  }

  /** Truth is the only equilibrium where the center is not helpless and nobody is fanatic. */
  static Claim<Situation> unique(
      CurationProtocol protocol, String name, String place, String statement) {
    UniqueTruth sentence = new UniqueTruth(protocol);
    Scope<Situation> scope =
        Situations.scope(
            "every profile, center not helpless, nobody fanatic",
            Situations::any,
            s -> s.fanatic() == 0 && s.helped() > 0);
    return DeviationClaims.bounded(
        name, place, statement, scope, sentence.asked(), sentence.proof());
  }

  static Claim<Rival> optimal(
      CurationProtocol protocol, boolean guarantees, String name, String place, String statement) {
    return Rivals.claim(name, place, statement, new OptimalTruth(protocol, guarantees).reading());
  }
}
