package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a profile is an efficient Nash equilibrium with guaranteed expected payoffs: for some
 * constants C^i
 *
 * <pre>
 *   (8)  E F^i(s_*^i, s^{N-i}) >= C^i       for every i and all strategies of the others
 *   (9)  sup over s^N of sum_i E F^i(s^N) = sum_i C^i
 * </pre>
 *
 * Both are decided exactly: a player's expected payoff is linear in the joint, possibly correlated,
 * play of the others, so that its least value is found at a pure profile of theirs, and the largest
 * total at a pure profile of all. Constants exist exactly if the guaranteed payoffs themselves add
 * up to the largest total, and then they are the only ones.
 *
 * <p>Source: Csoka, Definition 6.2.
 *
 * @param game any finite game; a tree by its {@link FiniteGame#normalForm() table}
 * @param profile s_*
 */
public record GuaranteedPayoffs(NormalForm game, MixedStrategies profile) {

  /** A profile of any finite game. */
  public static GuaranteedPayoffs of(FiniteGame game, MixedStrategies profile) {
    return new GuaranteedPayoffs(game.normalForm(), profile);
  }

  /**
   * The expected payoff of a player who plays as in the profile, for each pure profile in which the
   * others play as listed.
   */
  public Rational payoff(int player, List<Integer> others) {
    Rational total = Rational.ZERO;
    for (int s = 0; s < game.size(player); s++) {
      Rational weight = profile.of(player).get(s);
      if (weight.isZero()) continue;
      total = total.plus(weight.times(game.at(Lists.with(others, player, s)).get(player)));
    }
    return total;
  }

  /** The least that a player's strategy leaves him, whatever all the others do together. */
  public Rational guaranteed(int player) {
    return pureProfiles().stream()
        .filter(s -> s.get(player) == 0)
        .map(s -> payoff(player, s))
        .min(Rational::compareTo)
        .orElseThrow();
  }

  /** The largest expected total of all strategy profiles. */
  public Rational largestTotal() {
    return game.payoffs().stream().map(Rational::sum).max(Rational::compareTo).orElseThrow();
  }

  /** The most that some players can get together while the others play as in the profile. */
  public Rational most(Set<Integer> coalition) {
    return pureProfiles().stream()
        .filter(
            s ->
                coalition.containsAll(
                    IntStream.range(0, s.size()).filter(i -> s.get(i) != 0).boxed().toList()))
        .map(s -> together(coalition, s))
        .max(Rational::compareTo)
        .orElseThrow();
  }

  /**
   * The coalition's expected total if its members play the given pure strategies and the others
   * play as in the profile.
   */
  private Rational together(Set<Integer> coalition, List<Integer> pure) {
    List<List<Rational>> mixtures =
        Lists.each(
            pure.size(),
            i ->
                coalition.contains(i)
                    ? CheckedDistributions.certain(game.size(i), pure.get(i))
                    : profile.of(i));
    List<Rational> payoffs = game.expected(new MixedStrategies(mixtures));
    return Rational.sum(coalition.stream().map(payoffs::get).toList());
  }

  /** The constants C^i, if there are any. */
  public Optional<List<Rational>> constants() {
    List<Rational> guaranteed = Lists.each(game.players().size(), this::guaranteed);
    return Rational.sum(guaranteed).equals(largestTotal())
        ? Optional.of(guaranteed)
        : Optional.empty();
  }

  /** Whether (8) and (9) hold for some constants. */
  public boolean holds() {
    return constants().isPresent();
  }

  /** All pure profiles, in the order of their numbers. */
  public List<List<Integer>> pureProfiles() {
    return Lists.each(game.payoffs().size(), game::profile);
  }

  /** The profile of pure strategies 0, which comes first in every list of a player's strategies. */
  public static GuaranteedPayoffs ofFirst(NormalForm game) {
    return new GuaranteedPayoffs(game, game.pure(Collections.nCopies(game.players().size(), 0)));
  }
}
