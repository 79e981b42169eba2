package frongillo;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import frongillo.setup.Cells;
import frongillo.setup.Game;

/** Both infinite thresholds under one mechanism. */
record BothInfinite(Game game) {
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
