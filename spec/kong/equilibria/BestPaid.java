package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Which equilibria of two signals are paid most among all mixtures of truth, the exchange of the
 * signals, constant reports and reports at random: those of constant reports, as soon as truth is
 * not paid more.
 */
public final class BestPaid {

  private BestPaid() {}

  private static final List<SignalStrategy<Rational>> KINDS =
      List.of(
          SignalStrategy.identity(2),
          SignalStrategy.pure(List.of(1, 0), 2),
          StructuredEquilibria.always(0, 2),
          StructuredEquilibria.always(1, 2),
          StructuredEquilibria.ring(2));

  /** All equilibria of three to five agents in one group. */
  public static Space<PeerPlay> ofOneGroup() {
    List<GroupedStrategies> crowds = new ArrayList<>();
    for (int n = 3; n <= 5; n++)
      StructuredEquilibria.multisets(KINDS, n)
          .forEach(thetas -> crowds.add(GroupedStrategies.ofOneGroup(thetas)));
    return LazyList.space(() -> equilibria(crowds));
  }

  /** All equilibria of two groups, of two and two or of two and three agents. */
  public static Space<PeerPlay> ofTwoGroups() {
    List<GroupedStrategies> crowds = new ArrayList<>();
    for (int n = 2; n <= 3; n++) {
      for (List<SignalStrategy<Rational>> a : StructuredEquilibria.multisets(KINDS, 2)) {
        for (List<SignalStrategy<Rational>> b : StructuredEquilibria.multisets(KINDS, n))
          crowds.add(GroupedStrategies.ofGroups(List.of(a, b)));
      }
    }
    return LazyList.space(() -> equilibria(crowds));
  }

  private static List<PeerPlay> equilibria(List<GroupedStrategies> crowds) {
    List<PeerPlay> found = new ArrayList<>();
    for (Rational x : List.of(Rational.of(1, 4), Rational.of(1, 20))) {
      for (Rational beta : List.of(Rational.of(1, 20), Rational.of(20))) {
        for (GroupedStrategies crowd : crowds) {
          PeerPlay play =
              new PeerPlay(StructuredEquilibria.twoStates(x), crowd, Rational.ONE, beta);
          if (play.isEquilibrium()) found.add(play);
        }
      }
    }
    return found;
  }

  /**
   * {@code 4k(n-k)/(n(n-1)) (1 - (sqrt(k(k-1)) + sqrt((n-k)(n-k-1)))/(n-1))}: k of n agents in one
   * group always report signal 0, the others signal 1.
   */
  public static RootSum constants(long k, long n) {
    RootSum roots =
        RootSum.sqrt(Rational.of(k * (k - 1)))
            .plus(RootSum.sqrt(Rational.of((n - k) * (n - k - 1))))
            .scale(Rational.of(1, n - 1));
    return RootSum.ONE.minus(roots).scale(Rational.of(4 * k * (n - k), n * (n - 1)));
  }

  /**
   * {@code 4ab/(n(n-1))}: a agents in one group always report signal 0, b agents in the other group
   * signal 1.
   */
  public static RootSum constantsInGroups(long a, long b) {
    return RootSum.of(Rational.of(4 * a * b, (a + b) * (a + b - 1)));
  }

  /** The larger one of truth's welfare and another. */
  public static NestedRoot truthOr(SolvedPlay s, RootSum other) {
    RootSum truth = s.truthfulWelfare();
    return NestedRoot.of(truth.compareTo(other) >= 0 ? truth : other);
  }
}
