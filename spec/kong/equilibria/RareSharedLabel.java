package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;

/**
 * Four signals. Group A always reports and predicts label 0. In group B, of two agents, signals 0
 * and 3 are reported as they are, 1 and 2 as 1 or 2 at random. Signal 0 is rare, and less so after
 * signal 1 than after 2; signal 3 is as likely after either. So the predictions with labels 1 and 2
 * differ a little, and in how far they are from those of group A, which is almost as far as can be.
 */
public final class RareSharedLabel {

  private RareSharedLabel() {}

  /**
   * So many agents in group A; e is the probability of signal 0 in the state in which it is least
   * rare.
   */
  public static PeerPlay play(int groupA, Rational e, Rational alpha, Rational beta) {
    return new PeerPlay(
        prior(e),
        new GroupedStrategies(
            List.of(
                new GroupedStrategies.Part(0, groupA, StructuredEquilibria.always(0, 4)),
                new GroupedStrategies.Part(1, 2, splitting()))),
        alpha,
        beta);
  }

  /** Two to twenty agents in group A, and both ratios of the weights. */
  public static Space<PeerPlay> equilibria() {
    return Space.of(2, 5, 20)
        .then(
            a ->
                Space.of(10_000, 1_000_000, 100_000_000)
                    .then(
                        k ->
                            Space.of(Rational.of(1, 20), Rational.of(20))
                                .map(alpha -> play(a, Rational.of(1, k), alpha, Rational.ONE))))
        .where(p -> p.isSnife() && p.isEquilibrium());
  }

  private static SignalStrategy<Rational> splitting() {
    List<Rational> either = List.of(Rational.ZERO, Rational.HALF, Rational.HALF, Rational.ZERO);
    return SignalStrategy.ofColumns(List.of(certain(0), either, either, certain(3)));
  }

  private static List<Rational> certain(int signal) {
    return Distributions.point(Rational.ONE, 4, signal);
  }

  /**
   * Three equally likely states; signals 1 and 2 are as likely as each other in all, and together
   * as likely in the first two.
   */
  private static Mixture<Rational> prior(Rational e) {
    Rational t = e.times(Rational.of(1, 100));
    Rational mean = e.plus(t).times(Rational.HALF);
    Rational tenth = Rational.of(1, 10);
    Rational each = Rational.of(9, 10).minus(t).times(Rational.HALF);
    Rational third = Rational.of(1, 3);
    return new Mixture<>(
        List.of(third, third, third),
        List.of(
            List.of(e, Rational.of(2, 5), tenth.minus(e), Rational.HALF),
            List.of(t, tenth.minus(mean), Rational.of(2, 5).plus(mean).minus(t), Rational.HALF),
            List.of(t, each, each, tenth)));
  }
}
