package csoka;

import counterplay.space.Space;
import csoka.AlwaysYesAndAlwaysNo.No;
import csoka.AlwaysYesAndAlwaysNo.Play;
import csoka.reduced.YesNoGame;
import csoka.reduced.YesNoGame.Seen;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The plays of the game with YES and NO that are judged. */
final class YesNoCases {

  private YesNoCases() {}

  private static Stream<YesNoGame> games(int rounds) {
    return IntStream.rangeClosed(1, rounds)
        .boxed()
        .flatMap(k -> Stream.of(new YesNoGame(k, 2), new YesNoGame(k, 3)));
  }

  private static Stream<List<List<List<Boolean>>>> others(YesNoGame game, Seen seen) {
    Stream<List<List<List<Boolean>>>> all =
        YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen)).map(List::of);
    return game.agents() == 2
        ? all
        : all.flatMap(
            one ->
                YesNoGame.reactions(game.rounds(), YesNoGame.kinds(seen))
                    .map(two -> List.of(one.get(0), two)));
  }

  static Space<Play> plays(Seen seen) {
    return Space.enumerated(
        () ->
            games(3)
                .filter(g -> seen != Seen.OWN_PAYOFF || g.rounds() * g.agents() < 9)
                .flatMap(
                    g ->
                        others(g, seen)
                            .flatMap(
                                o ->
                                    YesNoGame.plans(g.rounds()).map(p -> new Play(g, seen, p, o)))),
        random -> drawn(seen, random));
  }

  private static Play drawn(Seen seen, Random random) {
    YesNoGame game =
        new YesNoGame(1 + random.nextInt(seen == Seen.OWN_PAYOFF ? 2 : 3), 2 + random.nextInt(2));
    List<List<List<Boolean>>> others =
        IntStream.range(1, game.agents())
            .mapToObj(
                j ->
                    IntStream.range(0, game.rounds())
                        .mapToObj(t -> choices(seen == Seen.NOTHING ? 1 : 1 << t, random))
                        .toList())
            .toList();
    return new Play(game, seen, choices(game.rounds(), random), others);
  }

  private static List<Boolean> choices(int count, Random random) {
    return IntStream.range(0, count).mapToObj(k -> random.nextBoolean()).toList();
  }

  static Stream<No> nos() {
    return games(3)
        .flatMap(
            g ->
                YesNoGame.plans(g.rounds())
                    .flatMap(
                        p ->
                            IntStream.range(0, p.size())
                                .filter(t -> !p.get(t))
                                .boxed()
                                .flatMap(
                                    t -> others(g, Seen.NOTHING).map(o -> new No(g, p, t, o)))));
  }
}
