package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.game.GuaranteedPayoffs;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import csoka.general.GeneralCase;
import csoka.general.GuaranteeGames;
import csoka.general.GuaranteeGames.Case;
import csoka.lemmas.GuaranteedConstants;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Definition 6.2 and its justification: who is guaranteed C^i, when the C^i add up to all there is,
 * cannot hope for more, alone or in a coalition, as long as the others play s_*.
 */
public final class GuaranteedPayoffsMakeAnEquilibrium implements Spec {

  private static final String GAMES = "all finite games with a profile that satisfies (8) and (9)";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> players =
        Scope.sample(GAMES + "; each player", 200, GuaranteeGames.space(GeneralCase::each))
            .containing(Case::satisfies);
    Scope<Case> coalitions =
        Scope.sample(
                GAMES + "; each coalition, the empty one and that of all included",
                200,
                GuaranteeGames.space(GeneralCase::coalitions))
            .containing(Case::satisfies);
    return List.of(
        Claim.of(
            "csoka/definition-6.2-no-incentive",
            Kind.STATEMENT,
            "Section 6.4, Definition 6.2, justification",
            "no player has an incentive to deviate from a profile that satisfies Definition 6.2",
            Case.class,
            Readings.printed(
                CONDITIONAL,
                players,
                new GuaranteedConstants(false, true),
                CoalitionsOfAGame::variables,
                new GuaranteedConstants.ForEverySize(false)),
            Readings.refuted(
                "strictly",
                players,
                c -> Finding.of(CoalitionsOfAGame.mostWithoutStar(c), LESS, c.atStar()))),
        Claim.of(
            "csoka/definition-6.2-individual-bound",
            Kind.FORMULA,
            "Section 6.4, Definition 6.2, justification",
            "no player can get more than the largest total less what the others have at s_*, which"
                + " is at most C^i",
            Case.class,
            Readings.printed(
                CONDITIONAL,
                players,
                new GuaranteedConstants(true, true),
                CoalitionsOfAGame::variables,
                new GuaranteedConstants.ForEverySize(true)),
            Readings.refuted("whatever-the-others-do", players, CoalitionsOfAGame::anyProfile)),
        Claim.of(
            "csoka/definition-6.2-coalition-bound",
            Kind.FORMULA,
            "Section 6.4, Definition 6.2, justification",
            "no coalition can get more than the largest total less what the others have at s_*,"
                + " which is at most the sum of its C^i",
            Case.class,
            Readings.printed(
                CONDITIONAL,
                coalitions,
                new GuaranteedConstants(true, true),
                CoalitionsOfAGame::variables,
                new GuaranteedConstants.ForEverySize(true)),
            Readings.refuted("whatever-the-others-do", coalitions, CoalitionsOfAGame::anyProfile),
            Readings.refuted("each-member", coalitions, CoalitionsOfAGame::eachMember)));
  }

  /** That no player has an incentive to deviate, whether or not (8) and (9) are satisfied. */
  public static Judge<Case> inAnyGame() {
    return new Asked<>(new GuaranteedConstants(false, false), CoalitionsOfAGame::variables);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "csoka/definition-6.2", "Section 6.4, Definition 6.2", GuaranteedPayoffs.class));
  }
}
