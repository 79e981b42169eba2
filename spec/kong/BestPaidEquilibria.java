package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.space.Space;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import kong.equilibria.BestPaid;
import kong.equilibria.OpposedGroups;
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
    return constants(
        "two-constants",
        "group A always reports signal 0, group B signal 1, each at "
            + "least two agents: an equilibrium with welfare 4|A||B|/(n(n-1)), "
            + "whatever the prior, alpha and beta",
        "groups of 2 to 9, two priors",
        true,
        BestPaid::constantsInGroups);
  }

  /** So do two parts of one group. */
  static Reading<PeerPlay> constantsInOneGroup() {
    return constants(
        "constants-in-one-group",
        "k of n agents in one group always report signal 0, the others signal 1: an"
            + " equilibrium with welfare 4k(n-k)/(n(n-1)) (1 - (sqrt(k(k-1)) +"
            + " sqrt((n-k)(n-k-1)))/(n-1)), whatever the prior, alpha and beta",
        "k and n - k from 2 to 9, two priors",
        false,
        (k, others) -> BestPaid.constants(k, k + others));
  }

  private static Reading<PeerPlay> constants(
      String id,
      String words,
      String part,
      boolean groups,
      BiFunction<Integer, Integer, RootSum> welfare) {
    return Reading.ours(
        id,
        BOUNDED,
        Scope.part(words, part, constants(groups)),
        play -> {
          if (!play.isEquilibrium())
            return Finding.undefined("no equilibrium", EQUAL, Rational.ZERO);
          List<GroupedStrategies.Part> parts = play.crowd().parts();
          return Finding.of(
              SolvedPlay.of(play).welfare(),
              EQUAL,
              NestedRoot.of(welfare.apply(parts.get(0).size(), parts.get(1).size())));
        });
  }

  /** The best paid equilibria of one group. */
  static Reading<PeerPlay> ofOneGroup() {
    return bestPaid(
        "best-paid-of-one-group",
        "two signals, one group: no equilibrium is paid more than truth and than all"
            + " but one always reporting one signal",
        "n = 3, 4, 5, mixtures of truth, exchange, constant and random reports, two"
            + " priors, beta/alpha = 1/20 and 20",
        BestPaid.ofOneGroup(),
        crowd -> BestPaid.constants(1, crowd.agents()));
  }

  /** The best paid equilibria of two groups. */
  static Reading<PeerPlay> ofTwoGroups() {
    return bestPaid(
        "best-paid-of-two-groups",
        "two signals, two groups: no equilibrium is paid more than truth and than two"
            + " constants",
        "two and two or two and three agents, mixtures of truth, exchange, constant and"
            + " random reports, two priors, beta/alpha = 1/20 and 20",
        BestPaid.ofTwoGroups(),
        crowd ->
            BestPaid.constantsInGroups(crowd.groupSize(0), crowd.agents() - crowd.groupSize(0)));
  }

  private static Reading<PeerPlay> bestPaid(
      String id,
      String words,
      String part,
      Space<PeerPlay> equilibria,
      Function<GroupedStrategies, RootSum> constants) {
    return Reading.ours(
        id,
        BOUNDED,
        Scope.part(words, part, equilibria),
        play -> {
          SolvedPlay s = SolvedPlay.of(play);
          return Finding.of(
              s.welfare(), AT_MOST, BestPaid.truthOr(s, constants.apply(play.crowd())));
        });
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
                                            OpposedGroups.constants(a, groups ? 1 : 0, b),
                                            Rational.of(20),
                                            Rational.ONE))));
  }
}
