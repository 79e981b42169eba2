package frongillo;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Asking;
import frongillo.setup.Cells;
import frongillo.setup.Game;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Propositions 1, 3 and 6, and the Gaussian corollaries' parts about them: everybody reports L, or
 * everybody H, whatever the signal is.
 *
 * <p>Under an infinite threshold each law of signals is seen through any finite cut of the line as
 * one in which all intervals lie on one side.
 */
public final class InfiniteThresholdsAreEquilibria implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    List<Claim<?>> all = new ArrayList<>();
    pair(
        all,
        new Game(rules, Game.Kind.OA),
        "frongillo/proposition-1",
        "Section 2.2, Proposition 1",
        "Output Agreement");
    pair(
        all,
        new Game(rules, Game.Kind.DG),
        "frongillo/proposition-3",
        "Section 3.1, Proposition 3",
        "Dasgupta-Ghosh");
    pair(
        all,
        new Game(rules, Game.Kind.RBTS),
        "frongillo/proposition-6",
        "Section 5.1, Proposition 6",
        "RBTS");
    both(
        all,
        new Game(rules, Game.Kind.OA),
        "frongillo/corollary-1-infinite",
        "Section 2.4, Corollary 1");
    both(
        all,
        new Game(rules, Game.Kind.DG),
        "frongillo/corollary-3-infinite",
        "Section 3.3, Corollary 3");
    both(
        all,
        new Game(rules, Game.Kind.RBTS),
        "frongillo/corollary-5-infinite",
        "Section 5.2, Corollary 5");
    Both oa = new Both(new Game(rules, Game.Kind.OA));
    all.add(
        Claim.of(
            "frongillo/section-2.2-uninformative",
            Kind.STATEMENT,
            "Section 2.2, after Proposition 1",
            "with the thresholds -infinity and +infinity all agents report H, or L",
            Cells.class,
            Reading.printed(
                    PROVED,
                    Cells.scope("every law of signals, every signal"),
                    Asking.of(Cells.domain(), oa::areUninformative, Cells::numbers))
                .provedBy(Proof.sought())));
    return all;
  }

  /** Both infinite thresholds. */
  private record Both(Game game) {
    <S extends Scalar<S>> Statement<S> areBest(Variables<S> x) {
      return new Cells.Infinite(game, 0)
          .isBest(x)
          .and(new Cells.Infinite(game, Cells.COUNT).isBest(x));
    }

    <S extends Scalar<S>> Statement<S> areUninformative(Variables<S> x) {
      return new Cells.Infinite(game, 0)
          .isUninformative(x)
          .and(new Cells.Infinite(game, Cells.COUNT).isUninformative(x));
    }
  }

  private static void pair(List<Claim<?>> all, Game game, String id, String place, String name) {
    Cells.Infinite plus = new Cells.Infinite(game, Cells.COUNT);
    Cells.Infinite minus = new Cells.Infinite(game, 0);
    all.add(
        Claim.of(
            id + "-plus",
            Kind.STATEMENT,
            place,
            "+infinity is an equilibrium of " + name,
            Cells.class,
            Reading.printed(
                    PROVED,
                    Cells.scope("every law of signals, every signal"),
                    Asking.of(Cells.domain(), plus::isBest, Cells::numbers))
                .provedBy(Proof.sought())));
    all.add(
        Claim.of(
            id + "-minus",
            Kind.STATEMENT,
            place,
            "-infinity is an equilibrium of " + name,
            Cells.class,
            Reading.printed(
                    PROVED,
                    Cells.scope("every law of signals, every signal"),
                    Asking.of(Cells.domain(), minus::isBest, Cells::numbers))
                .provedBy(Proof.sought())));
  }

  private static void both(List<Claim<?>> all, Game game, String id, String place) {
    Both infinite = new Both(game);
    all.add(
        Claim.of(
            id,
            Kind.STATEMENT,
            place,
            "+infinity and -infinity are equilibria in the Gaussian model",
            Cells.class,
            Reading.printed(
                    PROVED,
                    Cells.scope("every law of signals, the Gaussian ones among them, every signal"),
                    Asking.of(Cells.domain(), infinite::areBest, Cells::numbers))
                .provedBy(Proof.sought())));
  }
}
