package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;

/**
 * A play and a distance tau from permutations, with the constants of footnote 3.
 *
 * @param play agents who predict best
 * @param tau positive
 */
public record Closeness(PeerPlay play, Rational tau) {

  /**
   * @throws IllegalArgumentException if tau is not positive
   */
  public Closeness {
    if (tau.signum() <= 0)
      throw new IllegalArgumentException("tau = " + tau + "; wanted is a positive number");
  }

  /** {@code (tau c1)^3 c2 c3 c4}, with u and v different in c3 or, as printed, possibly equal. */
  public RootSum gamma(boolean signalsDiffer) {
    return new FootnoteConstants(play.law()).cubic(tau, signalsDiffer);
  }

  /** Whether the score of the play is more than that of the truth less gamma. */
  public boolean paysAlmostLikeTruth(RootSum gamma) {
    SolvedPlay s = SolvedPlay.of(play);
    return s.welfare().compareTo(NestedRoot.of(s.truthfulWelfare().minus(gamma))) > 0;
  }

  /**
   * How far beyond tau the average signal strategy is from permutations: positive where it is not
   * tau-close.
   */
  public Rational excess() {
    return SolvedPlay.of(play).distanceFromPermutations().minus(tau);
  }
}
