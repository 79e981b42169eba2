package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import java.util.List;
import java.util.function.Predicate;

/**
 * The goals of Section 2.4 for one prior, given the equilibria that are looked at: each compares
 * their welfare with that of truth-telling. A goal that fails for some equilibria fails; one that
 * holds for some need not hold for all.
 *
 * @param truth the welfare of truth-telling
 * @param equilibria other equilibria
 */
public record WelfareComparison(NestedRoot truth, List<Equilibrium> equilibria) {

  /**
   * An equilibrium.
   *
   * @param welfare the agent welfare
   * @param isPermutation whether its profile is a permutation strategy profile
   * @param isSymmetric whether all play alike
   * @param distance the least tau for which its average signal strategy is tau-close to a
   *     permutation
   */
  public record Equilibrium(
      NestedRoot welfare, boolean isPermutation, boolean isSymmetric, Rational distance) {

    /** The equilibrium of a play, paid by the Disagreement Mechanism. */
    public static Equilibrium of(PeerPlay play) {
      SolvedPlay s = SolvedPlay.of(play);
      boolean permutation = play.crowd().isSymmetric() && play.crowd().average().isPermutation();
      return new Equilibrium(
          s.welfare(), permutation, play.crowd().isSymmetric(), s.distanceFromPermutations());
    }
  }

  /** Keeps an unmodifiable copy. */
  public WelfareComparison {
    equilibria = List.copyOf(equilibria);
  }

  /** Focal: every other equilibrium has less welfare. */
  public boolean isFocal() {
    return all(e -> true, e -> e.welfare().compareTo(truth) < 0);
  }

  /** Quasi-focal: every equilibrium that is no permutation profile has less welfare. */
  public boolean isQuasiFocal() {
    return all(e -> !e.isPermutation(), e -> e.welfare().compareTo(truth) < 0);
  }

  /**
   * Symmetric-quasi-focal: permutation equilibria have the welfare of the truth, other symmetric
   * ones less.
   */
  public boolean isSymmetricQuasiFocal() {
    return permutationsPayAlike()
        && all(e -> e.isSymmetric() && !e.isPermutation(), e -> e.welfare().compareTo(truth) < 0);
  }

  /**
   * (tau, gamma)-robust-symmetric-quasi-focal: symmetric equilibria within gamma of the truth are
   * tau-close to a permutation.
   */
  public boolean isRobustSymmetricQuasiFocal(Rational tau, NestedRoot gamma) {
    return all(e -> e.isSymmetric() && isWithin(e, gamma), e -> e.distance().compareTo(tau) <= 0);
  }

  /**
   * (tau, gamma)-robust-approximate-quasi-focal, of the equilibria: permutations pay the same, none
   * pays gamma more, those within gamma are tau-close.
   */
  public boolean isRobustApproximateQuasiFocal(Rational tau, NestedRoot gamma) {
    return permutationsPayAlike()
        && all(e -> true, e -> e.welfare().compareTo(truth.plus(gamma)) <= 0)
        && all(e -> isWithin(e, gamma), e -> e.distance().compareTo(tau) <= 0);
  }

  private boolean permutationsPayAlike() {
    return all(Equilibrium::isPermutation, e -> e.welfare().compareTo(truth) == 0);
  }

  private boolean isWithin(Equilibrium e, NestedRoot gamma) {
    return e.welfare().compareTo(truth.minus(gamma)) >= 0
        && e.welfare().compareTo(truth.plus(gamma)) <= 0;
  }

  private boolean all(Predicate<Equilibrium> those, Predicate<Equilibrium> are) {
    return equilibria.stream().filter(those).allMatch(are);
  }
}
