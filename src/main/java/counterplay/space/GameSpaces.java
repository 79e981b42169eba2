package counterplay.space;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.game.BayesianGame;
import counterplay.game.BehaviourProfile;
import counterplay.game.ExtensiveGame;
import counterplay.game.MixedStrategies;
import counterplay.game.NormalForm;
import counterplay.game.matrix.Equilibria;
import counterplay.game.matrix.MatrixGame;
import counterplay.game.matrix.MixedProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Spaces of finite games, of strategies and profiles in them, and of their equilibria. */
public final class GameSpaces {

  private GameSpaces() {}

  /**
   * The games of two players with payoffs between -most and most with the given largest
   * denominator.
   */
  public static Space<MatrixGame> matrixGames(int rows, int columns, int most, int maxDenominator) {
    Space<Rational> payoff =
        Rationals.interval(Rational.of(-most), Rational.of(most), maxDenominator);
    Space<List<List<Rational>>> matrix = Space.lists(rows, Space.lists(columns, payoff));
    return matrix.times(matrix, MatrixGame::new);
  }

  /** The games with these numbers of strategies and such payoffs. */
  public static Space<NormalForm> normalForms(List<Integer> sizes, int most, int maxDenominator) {
    Space<Rational> payoff =
        Rationals.interval(Rational.of(-most), Rational.of(most), maxDenominator);
    return Space.lists(NormalForm.profiles(sizes), Space.lists(sizes.size(), payoff))
        .map(payoffs -> NormalForm.of(sizes, payoffs));
  }

  /** The profiles of pure strategies, as the number of each player's strategy. */
  public static Space<List<Integer>> pureProfiles(NormalForm game) {
    List<Space<Integer>> each =
        players(game.players().size()).mapToObj(i -> Space.range(0, game.size(i) - 1)).toList();
    boolean alike = players(each.size()).allMatch(i -> game.size(i) == game.size(0));
    return alike ? Patterns.lists(each.size(), each.get(0)) : Space.lists(each);
  }

  /** The mixed strategies of a player. */
  public static Space<List<Rational>> mixed(NormalForm game, int player, int maxDenominator) {
    return Rationals.simplex(game.size(player), maxDenominator);
  }

  /** The profiles of mixed strategies. */
  public static Space<MixedStrategies> profiles(NormalForm game, int maxDenominator) {
    return vectors(players(game.players().size()).mapToObj(game::size).toList(), maxDenominator)
        .map(MixedStrategies::new);
  }

  /** What players do in a tree: a mixture at each information set. */
  public static Space<BehaviourProfile> behaviours(ExtensiveGame game, int maxDenominator) {
    return vectors(game.sets().stream().map(s -> s.actions().size()).toList(), maxDenominator)
        .map(BehaviourProfile::new);
  }

  /** What players of each type do: a mixture for each type of each player. */
  public static Space<BayesianGame.TypeStrategies> typeStrategies(
      BayesianGame game, int maxDenominator) {
    List<Space<List<List<Rational>>>> each =
        players(game.types().size())
            .mapToObj(
                i ->
                    Matrices.stochastic(
                        game.types().get(i).size(), game.actions().get(i).size(), maxDenominator))
            .toList();
    return Space.lists(each).map(BayesianGame.TypeStrategies::new);
  }

  /** Probability vectors of these lengths; with patterns where the lengths are the same. */
  private static Space<List<List<Rational>>> vectors(List<Integer> lengths, int maxDenominator) {
    boolean alike = new LinkedHashSet<>(lengths).size() == 1;
    return alike
        ? Matrices.stochastic(lengths.size(), lengths.get(0), maxDenominator)
        : Space.lists(lengths.stream().map(n -> Rationals.simplex(n, maxDenominator)).toList());
  }

  /** A game with one of its equilibria. */
  public record Played<G, P>(G game, P equilibrium) {}

  /**
   * Each game with its extreme equilibria: found by the enumeration of all supports, confirmed
   * exactly.
   */
  public static Space<Played<MatrixGame, MixedProfile>> equilibria(Space<MatrixGame> games) {
    return games.solving(
        g ->
            Equilibria.extreme(g).stream().filter(g::isNash).map(p -> new Played<>(g, p)).toList());
  }

  /**
   * Each game of n players with its equilibria in which at most two players mix: two players are
   * chosen and all others' pure strategies; what is left is a game of two, whose equilibria come
   * from linear systems; kept is what is an equilibrium of the whole game.
   */
  public static Space<Played<NormalForm, MixedStrategies>> equilibriaOfMany(
      Space<NormalForm> games) {
    return games.solving(g -> twoMix(g).stream().map(p -> new Played<>(g, p)).toList());
  }

  private static List<MixedStrategies> twoMix(NormalForm game) {
    int n = game.players().size();
    Set<MixedStrategies> found = new LinkedHashSet<>();
    if (n == 1) return game.pureEquilibria().stream().map(game::pure).toList();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        int a = i;
        int b = j;
        Space<List<Integer>> others =
            Space.lists(
                players(n)
                    .mapToObj(k -> Space.range(0, k == a || k == b ? 0 : game.size(k) - 1))
                    .toList());
        others
            .smallestFirst()
            .forEach(
                pure ->
                    Equilibria.extreme(between(game, a, b, pure)).stream()
                        .map(p -> joined(game, a, b, pure, p))
                        .filter(game::isNash)
                        .forEach(found::add));
      }
    }
    return List.copyOf(found);
  }

  /** The game that two players play when the others' pure strategies are given. */
  private static MatrixGame between(NormalForm game, int a, int b, List<Integer> pure) {
    return new MatrixGame(payoffs(game, a, b, pure, a), payoffs(game, a, b, pure, b));
  }

  private static List<List<Rational>> payoffs(
      NormalForm game, int a, int b, List<Integer> pure, int player) {
    return players(game.size(a))
        .mapToObj(
            s ->
                players(game.size(b))
                    .mapToObj(t -> game.at(Lists.with(Lists.with(pure, a, s), b, t)).get(player))
                    .toList())
        .toList();
  }

  private static MixedStrategies joined(
      NormalForm game, int a, int b, List<Integer> pure, MixedProfile profile) {
    return new MixedStrategies(
        Lists.with(Lists.with(game.pure(pure).mixtures(), a, profile.row()), b, profile.column()));
  }

  private static IntStream players(int count) {
    return IntStream.range(0, count);
  }

  /** Each profile of the others with each pure best reply of a player to it. */
  public static Space<MixedStrategies> bestReplies(
      NormalForm game, int player, Space<MixedStrategies> profiles) {
    return profiles.solving(
        p ->
            game.bestReplies(player, p).stream()
                .map(
                    reply ->
                        new MixedStrategies(
                            Lists.with(
                                p.mixtures(),
                                player,
                                players(game.size(player))
                                    .mapToObj(s -> s == reply ? Rational.ONE : Rational.ZERO)
                                    .toList())))
                .toList());
  }
}
