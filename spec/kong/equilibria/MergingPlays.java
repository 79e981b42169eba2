package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Symmetric profiles of three signals in which two signals are reported alike and the spare label
 * is not left alone: either signal 0 is reported as 0 or 1 at random and both others as 2, or
 * signal 0 as 0 and each other one as 1 or 2 at random. A label that nobody reports would invite
 * everybody, since who reports it has nobody to agree with.
 */
public final class MergingPlays {

  private static final Rational THIRD = Rational.of(1, 3);

  private MergingPlays() {}

  /** Signal 0 as 0 or 1, each with probability 1/2; signals 1 and 2 as 2. */
  public static SignalStrategy<Rational> splitAndMerge() {
    return SignalStrategy.ofColumns(
        List.of(List.of(Rational.HALF, Rational.HALF, Rational.ZERO), certain(2), certain(2)));
  }

  /** Signal 0 as 0; signals 1 and 2 as 1 or 2, each with probability 1/2. */
  public static SignalStrategy<Rational> mergeAtRandom() {
    List<Rational> either = List.of(Rational.ZERO, Rational.HALF, Rational.HALF);
    return SignalStrategy.ofColumns(List.of(certain(0), either, either));
  }

  /**
   * Four states with the given weights: signal 0 for certain, signal 2 for certain, 0 or 1, any
   * signal. Signals 0 and 1 come together often, each with signal 2 rarely.
   */
  public static Mixture<Rational> fourStates(int zero, int two, int zeroOrOne, int any) {
    long sum = (long) zero + two + zeroOrOne + any;
    return new Mixture<>(
        List.of(
            Rational.of(zero, sum),
            Rational.of(two, sum),
            Rational.of(zeroOrOne, sum),
            Rational.of(any, sum)),
        List.of(
            certain(0),
            certain(2),
            List.of(Rational.HALF, Rational.HALF, Rational.ZERO),
            List.of(THIRD, THIRD, THIRD)));
  }

  /** Four agents in two groups who all play theta. */
  public static GroupedStrategies twoGroups(SignalStrategy<Rational> theta) {
    return new GroupedStrategies(
        List.of(new GroupedStrategies.Part(0, 2, theta), new GroupedStrategies.Part(1, 2, theta)));
  }

  /** The equilibria among them, small weights of the prior first. */
  public static Space<PeerPlay> equilibria() {
    List<PeerPlay> found = new ArrayList<>();
    for (int sum = 5; sum <= 9; sum++) {
      for (int zero = 1; zero <= sum - 3; zero++) {
        int two = sum - 2 - zero;
        for (int beta : List.of(100, 1000)) {
          for (SignalStrategy<Rational> theta : List.of(splitAndMerge(), mergeAtRandom())) {
            PeerPlay play =
                new PeerPlay(
                    fourStates(zero, two, 1, 1), twoGroups(theta), Rational.ONE, Rational.of(beta));
            if (play.isSnife() && play.isEquilibrium()) found.add(play);
          }
        }
      }
    }
    return Space.of(found);
  }

  private static List<Rational> certain(int signal) {
    return Distributions.point(Rational.ONE, 3, signal);
  }
}
