package kong;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.Mixture;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.Stream;
import kong.equilibria.MergingPlays;
import kong.equilibria.OpposedGroups;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;

/** Families of plays among which some are paid more than truth. */
final class PlaysPaidMoreThanTruth {

  private PlaysPaidMoreThanTruth() {}

  /**
   * Signal 0 nearly always, signal 1 for certain, signal 2 in one draw of five, or signals 1 and 2
   * among others.
   */
  static Space<PeerPlay> rareTogether() {
    List<List<Rational>> states =
        List.of(
            Distributions.point(Rational.ONE, 3, 0),
            Distributions.point(Rational.ONE, 3, 1),
            List.of(Rational.of(4, 5), Rational.ZERO, Rational.of(1, 5)),
            List.of(Rational.of(1, 4), Rational.HALF, Rational.of(1, 4)));
    return Space.lists(List.of(Space.of(10, 100, 1000), Space.of(1, 2), Space.of(1, 20, 50)))
        .times(
            Space.of(1, 3, 6),
            (parts, beta) -> {
              long sum = parts.stream().mapToInt(w -> w).sum() + 1L;
              List<Rational> weights =
                  Stream.concat(parts.stream(), Stream.of(1))
                      .map(w -> Rational.of(w, sum))
                      .toList();
              return new PeerPlay(
                  new Mixture<>(weights, states),
                  MergingPlays.twoGroups(MergingPlays.splitAndMerge()),
                  Rational.ONE,
                  Rational.of(beta));
            });
  }

  /**
   * A prior whose signals tell little of each other: the state's signal has probability 1/2 +
   * 1/(4n).
   */
  static PeerPlay odd(int n) {
    return new PeerPlay(
        StructuredEquilibria.twoStates(Rational.HALF.plus(Rational.of(1, 4L * n))),
        OpposedGroups.constants(n - 1, 0, 1),
        Rational.of(20),
        Rational.ONE);
  }
}
