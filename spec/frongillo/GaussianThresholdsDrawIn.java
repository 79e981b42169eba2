package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Game;
import frongillo.setup.GaussianBook;
import frongillo.setup.Normal;
import java.util.ArrayList;
import java.util.List;

/**
 * The Gaussian model under Dasgupta-Ghosh: 0 is the only finite equilibrium, and the best reply is
 * linear.
 *
 * <pre>  br_DG(tau) = (1 - s)/rho tau,   s = sqrt(1 - rho^2)</pre>
 */
public final class GaussianThresholdsDrawIn implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Normal.Play dg = new Normal.Play(Game.dg(mechanisms));
    GaussianBook book = new GaussianBook(dg, new ArrayList<>());
    book.threshold(dg::drawsIn, "frongillo/corollary-3", "Section 3.3, Corollary 3");
    book.everywhere(
        "frongillo/corollary-4-zero",
        "Section 3.3, Corollary 4",
        "0 is stable under DG",
        dg::drawsIn);
    book.everywhere(
        "frongillo/corollary-4-infinite",
        "Section 3.3, Corollary 4",
        "+infinity and -infinity are unstable under DG",
        dg::drawsIn);
    book.everywhere(
        "frongillo/section-3.3-globally-attracting",
        "Section 3.3, after Corollary 4",
        "from every finite threshold the dynamics of DG converge to 0: the best reply is tau times"
            + " a number between 0 and 1",
        dg::drawsIn);
    book.add(
        "frongillo/section-3.2-gaussian-decreasing",
        "Section 3.2, after Theorem 4",
        "G rises, and G - F falls through zero at 0",
        dg.onTheDiagonal().given(Normal.Play::isElsewhere),
        new Diagonal(dg)::falls,
        "every threshold but 0",
        GaussianBook.ELSEWHERE);
    book.everywhere(
        "frongillo/proposition-13-coefficient-dg",
        "Appendix D.1, proof of Proposition 13",
        "the best reply of DG is (1 - sqrt(1 - rho^2))/rho tau",
        dg::replies);
    book.atZero(
        "frongillo/section-6.1-symmetric",
        "Section 6.1",
        "without skewness the equilibrium 0 of the Gaussian model is recovered",
        dg.game()::prescribedIsBest,
        "the threshold 0");
    return book.claims();
  }

  /** G and the level at one threshold. */
  private record Diagonal(Normal.Play play) {

    <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
      return Game.opposite(x.get("tau"), x.get("g"), play.game().levelAtThreshold(x))
          .and(
              Statement.of(
                  x.number(1).minus(x.get("rho")).over(Normal.spread(x)),
                  Relation.MORE,
                  x.number(0)));
    }
  }
}
