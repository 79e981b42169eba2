package csoka.general;

import counterplay.data.Places;
import counterplay.exact.number.Rational;
import counterplay.game.GuaranteedPayoffs;
import counterplay.game.NormalForm;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Games whose profile of first strategies satisfies Definition 6.2. A mixed s_*^i counts as a pure
 * strategy more.
 */
public final class GuaranteeGames {

  private GuaranteeGames() {}

  /**
   * A game, in which s_* is the profile of everybody's first strategy, and some players.
   *
   * @param game the game
   * @param members the players of whom something is said, the first is 0
   */
  public record Case(NormalForm game, List<Integer> members) {

    /**
     * @throws IllegalArgumentException if a member is none of the players or is named twice
     */
    public Case {
      members = Places.checked("members", members, game.players().size());
    }

    /** The profile with its guarantees. */
    public GuaranteedPayoffs guaranteed() {
      return GuaranteedPayoffs.ofFirst(game);
    }

    /** Whether it satisfies (8) and (9). */
    public boolean satisfies() {
      return guaranteed().holds();
    }

    /** The members' total at s_*. */
    public Rational atStar() {
      return Rational.sum(members.stream().map(game.payoffs().get(0)::get).toList());
    }
  }

  /** Games with one to four players, with each of the given sets of members. */
  public static Space<Case> space(IntFunction<List<List<Integer>>> members) {
    Space<NormalForm> games = Space.endless(() -> smallest(), GuaranteeGames::drawn);
    return games
        .then(
            g ->
                Space.of(
                    members.apply(g.players().size()).stream().map(m -> new Case(g, m)).toList()))
        .shrinking(
            c -> smaller(c.game()).map(g -> new Case(g, c.members())).filter(Case::satisfies));
  }

  /** Two-player games of two strategies each, of which nothing is known. */
  public static Space<Case> anyGames(IntFunction<List<List<Integer>>> members) {
    Space<List<Rational>> payoffs =
        Space.lists(2, Space.of(Rational.ZERO, Rational.ONE, Rational.of(-1)));
    return Space.lists(4, payoffs)
        .map(rows -> NormalForm.of(List.of(2, 2), rows))
        .then(g -> Space.of(members.apply(2).stream().map(m -> new Case(g, m)).toList()));
  }

  private static Stream<NormalForm> smallest() {
    Random random = new Random(0);
    return Stream.of(
            List.of(1),
            List.of(2),
            List.of(1, 2),
            List.of(2, 2),
            List.of(2, 2),
            List.of(2, 2),
            List.of(2, 2),
            List.of(2, 2, 2),
            List.of(2, 2, 2))
        .map(sizes -> filled(sizes, 1, random));
  }

  private static NormalForm drawn(Random random) {
    int n = 1 + random.nextInt(4);
    return filled(
        IntStream.range(0, n).mapToObj(i -> 1 + random.nextInt(n > 3 ? 2 : 3)).toList(), 3, random);
  }

  /**
   * Whoever plays his first strategy gets at least C^i, and those who do not pay for what the total
   * would exceed.
   */
  private static NormalForm filled(List<Integer> sizes, int range, Random random) {
    List<Rational> constants =
        sizes.stream().map(k -> Rational.of(random.nextInt(2 * range + 1) - range)).toList();
    Rational sum = Rational.sum(constants);
    NormalForm shape =
        NormalForm.of(sizes, Collections.nCopies(NormalForm.profiles(sizes), constants));
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int k = 0; k < shape.payoffs().size(); k++) {
      List<Integer> pure = shape.profile(k);
      List<Rational> row = new ArrayList<>();
      for (int i = 0; i < sizes.size(); i++) {
        row.add(
            pure.get(i) == 0 && k > 0
                ? constants.get(i).plus(Rational.of(random.nextInt(range + 1)))
                : pure.get(i) == 0
                    ? constants.get(i)
                    : Rational.of(random.nextInt(4 * range + 1) - 2 * range));
      }
      Rational excess = Rational.sum(row).minus(sum);
      int payer =
          IntStream.range(0, sizes.size()).filter(i -> pure.get(i) != 0).findFirst().orElse(0);
      if (excess.signum() > 0) row.set(payer, row.get(payer).minus(excess));
      payoffs.add(row);
    }
    return NormalForm.of(sizes, payoffs);
  }

  private static Stream<NormalForm> smaller(NormalForm g) {
    Stream<NormalForm> fewer =
        IntStream.range(0, g.players().size())
            .boxed()
            .flatMap(
                i ->
                    IntStream.range(1, g.size(i))
                        .mapToObj(
                            s ->
                                g.restrictedTo(
                                    IntStream.range(0, g.players().size())
                                        .mapToObj(
                                            j ->
                                                IntStream.range(0, g.size(j))
                                                    .filter(k -> j != i || k != s)
                                                    .boxed()
                                                    .toList())
                                        .toList())));
    Stream<NormalForm> nearer =
        IntStream.range(0, g.payoffs().size())
            .boxed()
            .flatMap(
                k ->
                    IntStream.range(0, g.players().size())
                        .boxed()
                        .flatMap(
                            i -> {
                              Rational v = g.payoffs().get(k).get(i);
                              if (v.isZero()) return Stream.empty();
                              return Stream.of(
                                      Rational.ZERO,
                                      Rational.of(v.signum()),
                                      v.minus(Rational.of(v.signum())))
                                  .distinct()
                                  .filter(w -> w.abs().compareTo(v.abs()) < 0)
                                  .map(
                                      w -> {
                                        List<List<Rational>> payoffs = new ArrayList<>(g.payoffs());
                                        List<Rational> row = new ArrayList<>(payoffs.get(k));
                                        row.set(i, w);
                                        payoffs.set(k, row);
                                        return new NormalForm(g.players(), g.strategies(), payoffs);
                                      });
                            }));
    return Stream.concat(fewer, nearer);
  }
}
