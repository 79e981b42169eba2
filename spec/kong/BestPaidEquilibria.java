package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.space.Space;
import java.util.List;
import kong.equilibria.BestPaid;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Readings of Section 6, 3): how much equilibria are paid whatever the prior is, and which are paid
 * most.
 */
final class BestPaidEquilibria {

  private BestPaidEquilibria() {}

  /** Each group always reports one signal. */
  static Reading<PeerPlay> twoConstants() {
    return Reading.<PeerPlay>ours(
        "two-constants",
        BOUNDED,
        Scope.part(
            "group A always reports signal 0, group B signal 1, each at "
                + "least two agents: an equilibrium with welfare 4|A||B|/(n(n-1)), "
                + "whatever the prior, alpha and beta",
            "groups of 2 to 9, two priors",
            constants(true)),
        play -> {
          List<GroupedStrategies.Part> parts = play.crowd().parts();
          return formula(
              play,
              NestedRoot.of(BestPaid.constantsInGroups(parts.get(0).size(), parts.get(1).size())));
        });
  }

  /** So do two parts of one group. */
  static Reading<PeerPlay> constantsInOneGroup() {
    return Reading.<PeerPlay>ours(
        "constants-in-one-group",
        BOUNDED,
        Scope.part(
            "k of n agents in one group always report signal 0, the others signal 1: an"
                + " equilibrium with welfare 4k(n-k)/(n(n-1)) (1 - (sqrt(k(k-1)) +"
                + " sqrt((n-k)(n-k-1)))/(n-1)), whatever the prior, alpha and beta",
            "k and n - k from 2 to 9, two priors",
            constants(false)),
        play ->
            formula(
                play,
                NestedRoot.of(
                    BestPaid.constants(
                        play.crowd().parts().get(0).size(), play.crowd().agents()))));
  }

  /** The best paid equilibria of one group. */
  static Reading<PeerPlay> ofOneGroup() {
    return Reading.<PeerPlay>ours(
        "best-paid-of-one-group",
        BOUNDED,
        Scope.part(
            "two signals, one group: no equilibrium is paid more than truth and than all"
                + " but one always reporting one signal",
            "n = 3, 4, 5, mixtures of truth, exchange, constant and random reports, two"
                + " priors, beta/alpha = 1/20 and 20",
            BestPaid.ofOneGroup()),
        play -> {
          SolvedPlay s = SolvedPlay.of(play);
          return Finding.of(
              s.welfare(),
              AT_MOST,
              BestPaid.truthOr(s, BestPaid.constants(1, play.crowd().agents())));
        });
  }

  /** The best paid equilibria of two groups. */
  static Reading<PeerPlay> ofTwoGroups() {
    return Reading.<PeerPlay>ours(
        "best-paid-of-two-groups",
        BOUNDED,
        Scope.part(
            "two signals, two groups: no equilibrium is paid more than truth and than two"
                + " constants",
            "two and two or two and three agents, mixtures of truth, exchange, constant and"
                + " random reports, two priors, beta/alpha = 1/20 and 20",
            BestPaid.ofTwoGroups()),
        play -> {
          SolvedPlay s = SolvedPlay.of(play);
          return Finding.of(
              s.welfare(),
              AT_MOST,
              BestPaid.truthOr(
                  s,
                  BestPaid.constantsInGroups(
                      play.crowd().groupSize(0),
                      play.crowd().agents() - play.crowd().groupSize(0))));
        });
  }

  private static Finding formula(PeerPlay play, NestedRoot welfare) {
    return play.isEquilibrium()
        ? Finding.of(SolvedPlay.of(play).welfare(), EQUAL, welfare)
        : Finding.undefined("no equilibrium", EQUAL, Rational.ZERO);
  }

  private static Space<PeerPlay> constants(boolean groups) {
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
