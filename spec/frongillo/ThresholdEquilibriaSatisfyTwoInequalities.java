package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DasguptaGhoshMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.RealSignals;
import counterplay.model.elicitation.Threshold;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Game;
import frongillo.setup.Models;
import java.util.List;

/**
 * Conditions (3) and (4) for Output Agreement, (10) to (12) for Dasgupta-Ghosh: what a best reply
 * is, signal by signal.
 *
 * <pre>
 *   P(tau; x) &gt;= 1/2 (F(tau)) for all x &lt;= tau,   P(tau; x) &lt;= 1/2 (F(tau)) for all x &gt; tau
 * </pre>
 */
public final class ThresholdEquilibriaSatisfyTwoInequalities implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Game oa = Game.oa(mechanisms);
    Game dg = Game.dg(mechanisms);
    return List.of(
        claim(
            "frongillo/eq-3-4",
            "Section 2.2, (3) and (4)",
            "a threshold is an equilibrium of Output Agreement exactly if P >= 1/2 up to it and P"
                + " <= 1/2 above it",
            oa),
        claim(
            "frongillo/eq-10",
            "Section 3.1, (10)",
            "a threshold is an equilibrium of DG exactly if each prescribed report is at least as"
                + " likely given the signal as it is beforehand",
            dg),
        claim(
            "frongillo/eq-11-12",
            "Section 3.1, (11) and (12)",
            "a threshold is an equilibrium of DG exactly if P >= F up to it and P <= F above it",
            dg));
  }

  private static Claim<At> claim(String id, String place, String statement, Game game) {
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        statement,
        At.class,
        Asking.proved(
            Models.every("every law of signals, threshold and signal"),
            game.domain(),
            game::conditionIsEquivalent,
            At::numbers));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/definition-model", "Section 2.1", FiniteRankSignals.class),
        new Definition(
            "frongillo/mechanism-output-agreement", "Section 2.1", OutputAgreementMechanism.class),
        new Definition("frongillo/eq-1", "Section 2.1, (1)", Game.class),
        new Definition("frongillo/definition-threshold-strategy", "Section 2.1", Threshold.class),
        new Definition("frongillo/definition-1", "Section 2.2, Definition 1, (2)", Game.class),
        new Definition("frongillo/definition-p", "Section 2.2", RealSignals.class),
        new Definition("frongillo/definition-g", "Section 2.2", RealSignals.class),
        new Definition(
            "frongillo/mechanism-dasgupta-ghosh", "Section 3", DasguptaGhoshMechanism.class));
  }
}
