package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Game;
import frongillo.setup.Models;
import frongillo.setup.Point;
import frongillo.setup.ThresholdEquilibria;
import frongillo.setup.ThresholdReplies;
import java.util.List;

/**
 * Proposition 2: the best reply is the signal at which P(tau; .) is at its level, which need not
 * exist.
 */
public final class StabilityOfThresholds implements Spec {
  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        proposition(mechanisms, "frongillo/proposition-2", "Section 2.3, Proposition 2"),
        proposition(
            mechanisms, "frongillo/proposition-2-proof", "Section 2.3, proof of Proposition 2"));
  }

  /** P(tau; .) need not pass the level. */
  private static Claim<At> proposition(Mechanisms mechanisms, String id, String place) {
    Game game = Game.oa(mechanisms);
    var domain = Point.domain(game.frame().real("b"), game::fallsThroughTheLevelAtB);
    Gravity gravity =
        id.endsWith("proof")
            ? Gravity.substantive().chargedTo("frongillo/proposition-2")
            : Gravity.substantive();
    return Claim.of(
        id,
        STATEMENT,
        place,
        "if P(tau; .) is continuous and falls strictly there is one signal tau' with P(tau; tau') ="
            + " 1/2, and that threshold is the only best reply",
        At.class,
        Reading.<At>printed(
                REFUTED,
                Models.where(
                    "P(tau; .) continuous and strictly falling",
                    Models.uniform(),
                    Models::fallsStrictly),
                c ->
                    Finding.of(
                        Rational.of(
                            new ThresholdAnalysis(c.model(), Level.HALF).crossings(c.tau())),
                        EQUAL,
                        Rational.ONE))
            .weighed(gravity),
        Asking.proved(
            "where-it-passes",
            Models.equilibria(
                "P(tau; .) continuous, strictly falling, and 1/2 at a signal",
                Models.uniform(),
                c -> Models.fallsStrictly(c) && c.model().diagonal(c.tau()).equals(Rational.HALF)),
            domain,
            game::onlyBestReply,
            c -> c.numbers().number("b", c.tau())));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/eq-5", "Section 2.3, (5)", ThresholdReplies.class),
        new Definition("frongillo/eq-6", "Section 2.3, (6)", ThresholdReplies.class),
        new Definition("frongillo/definition-stable", "Section 2.3", ThresholdReplies.class),
        new Definition(
            "frongillo/condition-1", "Appendix A.1, Condition 1", ThresholdEquilibria.class),
        new Definition(
            "frongillo/condition-2", "Appendix B.2, Condition 2", ThresholdEquilibria.class));
  }
}
