package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Asking;
import frongillo.setup.Cells;
import frongillo.setup.Game;
import java.util.List;

/** The parts of the Gaussian corollaries about infinite thresholds. */
public final class InfiniteThresholdsOfTheGaussianModel implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        both(Game.oa(mechanisms), "frongillo/corollary-1-infinite", "Section 2.4, Corollary 1"),
        both(Game.dg(mechanisms), "frongillo/corollary-3-infinite", "Section 3.3, Corollary 3"),
        both(Game.rbts(mechanisms), "frongillo/corollary-5-infinite", "Section 5.2, Corollary 5"));
  }

  private static Claim<Cells> both(Game game, String id, String place) {
    BothInfinite infinite = new BothInfinite(game);
    return Claim.of(
        id,
        Kind.STATEMENT,
        place,
        "+infinity and -infinity are equilibria in the Gaussian model",
        Cells.class,
        Asking.proved(
            Cells.scope("every law of signals, the Gaussian ones among them, every signal"),
            Cells.domain(),
            infinite::areBest,
            Cells::numbers));
  }
}
