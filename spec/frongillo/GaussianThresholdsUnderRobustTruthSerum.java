package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
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
 * The Gaussian model under RBTS: 0 is the only finite equilibrium, and the best reply is linear.
 *
 * <pre>  br_RBTS(tau) = (c - 1)/(rho (c - rho)) tau,   c = sqrt(1 + rho^2)</pre>
 */
public final class GaussianThresholdsUnderRobustTruthSerum implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Normal.Play rbts = new Normal.Play(Game.rbts(mechanisms));
    GaussianBook book = new GaussianBook(rbts, new ArrayList<>());
    book.threshold(rbts::drawsIn, "frongillo/corollary-5", "Section 5.2, Corollary 5");
    book.everywhere(
        "frongillo/proposition-12",
        "Appendix D.1, Proposition 12",
        "the best reply of RBTS is beta tau with beta = (c - 1)/(rho (c - rho))",
        rbts::replies);
    book.elsewhere(
        "frongillo/section-5.2-drift",
        "Section 5.2",
        "the best reply of RBTS lies strictly between 0 and the threshold",
        rbts::drawsIn,
        "every threshold but 0");
    book.everywhere(
        "frongillo/section-5.2-stable",
        "Section 5.2",
        "under RBTS 0 is stable, +infinity and -infinity are unstable",
        rbts::drawsIn);
    book.atZero(
        "frongillo/corollary-5-proof-crossing",
        "Appendix D.1, proof of Corollary 5",
        "P(0; x) > Q(0; x) for x < 0 and less for x > 0",
        new Crosses(rbts)::atZero,
        "the threshold 0");
    book.add(
        "frongillo/corollary-5-proof-coefficients",
        "Appendix D.1, proof of Corollary 5",
        "G and Q(tau; tau) are Phi at different multiples of tau",
        rbts.onTheDiagonal().given(Normal.Play::isElsewhere),
        rbts::meetsNowhere,
        "every threshold but 0",
        GaussianBook.ELSEWHERE);
    return book.claims();
  }

  /** P and Q at a signal. */
  private record Crosses(Normal.Play play) {

    <S extends Scalar<S>> Statement<S> atZero(Variables<S> x) {
      return Game.opposite(x.get("x"), x.get("p"), play.game().level(x));
    }
  }
}
