package csoka;

import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.game.GuaranteedPayoffs;
import counterplay.model.dynamic.Profiles;
import csoka.general.GuaranteeGames.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What the members of a coalition get in a game with a profile that guarantees payoffs. */
final class CoalitionsOfAGame {

  private CoalitionsOfAGame() {}

  static Assignment variables(Case c) {
    GuaranteedPayoffs g = c.guaranteed();
    int n = c.game().players().size();
    int m = IntStream.range(0, n).map(c.game()::size).max().orElseThrow();
    List<Rational> constants =
        g.constants().orElseGet(() -> IntStream.range(0, n).mapToObj(g::guaranteed).toList());
    Assignment at =
        Assignment.NONE
            .whole("n", n)
            .whole("m", m)
            .whole("coalition", c.members().stream().mapToInt(i -> 1 << i).sum())
            .number("S", g.largestTotal())
            .numbers("C", constants);
    List<List<Integer>> profiles = Profiles.all(Collections.nCopies(n, m)).toList();
    for (int k = 0; k < profiles.size(); k++) {
      List<Integer> profile = profiles.get(k);
      at =
          at.numbers(
              "F" + k,
              c.game()
                  .at(
                      IntStream.range(0, n)
                          .mapToObj(i -> Math.min(profile.get(i), c.game().size(i) - 1))
                          .toList()));
    }
    return at;
  }

  /**
   * The members' largest total over all profiles of all players, beside the sum of their constants.
   */
  static Finding anyProfile(Case c) {
    Rational best =
        c.game().payoffs().stream()
            .map(f -> Rational.sum(c.members().stream().map(f::get).toList()))
            .max(Rational::compareTo)
            .orElseThrow();
    return Finding.of(best, AT_MOST, constants(c));
  }

  private static Rational constants(Case c) {
    List<Rational> constants = c.guaranteed().constants().orElseThrow();
    return Rational.sum(c.members().stream().map(constants::get).toList());
  }

  /** The largest gain of a single member by a joint deviation, beside zero. */
  static Finding eachMember(Case c) {
    List<Rational> star = c.guaranteed().game().expected(c.guaranteed().profile());
    Rational gain =
        c.members().isEmpty()
            ? Rational.ZERO
            : c.guaranteed().pureProfiles().stream()
                .filter(
                    s ->
                        c.members()
                            .containsAll(
                                IntStream.range(0, s.size())
                                    .filter(i -> s.get(i) != 0)
                                    .boxed()
                                    .toList()))
                .flatMap(
                    s -> c.members().stream().map(i -> c.game().at(s).get(i).minus(star.get(i))))
                .max(Rational::compareTo)
                .orElseThrow();
    return Finding.of(gain, AT_MOST, Rational.ZERO);
  }

  /** What the player's best other strategy brings him; if he has none, nothing can tempt him. */
  static Rational mostWithoutStar(Case c) {
    int i = c.members().get(0);
    return IntStream.range(1, c.game().size(i))
        .mapToObj(
            s -> {
              List<Integer> pure =
                  new ArrayList<>(Collections.nCopies(c.game().players().size(), 0));
              pure.set(i, s);
              return c.game().at(pure).get(i);
            })
        .max(Rational::compareTo)
        .orElse(c.atStar().minus(Rational.ONE));
  }
}
