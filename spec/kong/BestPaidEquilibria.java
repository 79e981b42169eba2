package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.space.Space;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/** How much equilibria are paid whatever the prior is, and which are paid most. */
final class BestPaidEquilibria {

  private BestPaidEquilibria() {}

  static Finding formula(PeerPlay play, NestedRoot welfare) {
    return play.isEquilibrium()
        ? Finding.of(SolvedPlay.of(play).welfare(), EQUAL, welfare)
        : Finding.undefined("no equilibrium", EQUAL, Rational.ZERO);
  }

  static Space<PeerPlay> constants(boolean groups) {
    return Space.range(2, 9)
        .then(
            a ->
                Space.range(a, 9)
                    .then(
                        b ->
                            Space.of(
                                    List.of(
                                        StructuredEquilibria.twoStates(Rational.of(1, 4)),
                                        StructuredEquilibria.twoStates(Rational.of(1, 20))))
                                .map(
                                    prior ->
                                        new PeerPlay(
                                            prior,
                                            new GroupedStrategies(
                                                List.of(
                                                    new GroupedStrategies.Part(
                                                        0, a, StructuredEquilibria.always(0, 2)),
                                                    new GroupedStrategies.Part(
                                                        groups ? 1 : 0,
                                                        b,
                                                        StructuredEquilibria.always(1, 2)))),
                                            Rational.of(20),
                                            Rational.ONE))));
  }
}
