package counterplay.game;

import counterplay.exact.number.Rational;
import counterplay.game.ExtensiveGame.Chance;
import counterplay.game.ExtensiveGame.Decision;
import counterplay.game.ExtensiveGame.End;
import counterplay.game.ExtensiveGame.InformationSet;
import counterplay.game.ExtensiveGame.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Games for tests: written down by hand, or drawn with a seed. */
public final class FiniteGames {

  private FiniteGames() {}

  /** Numbers separated by spaces. */
  public static List<Rational> numbers(String text) {
    return Stream.of(text.trim().split(" +")).map(Rational::parse).toList();
  }

  /** Lists of numbers separated by semicolons. */
  public static List<List<Rational>> lists(String text) {
    return Stream.of(text.split(";")).map(FiniteGames::numbers).toList();
  }

  /**
   * A game with the payoff vectors of its profiles separated by semicolons, the first player's
   * strategy varying fastest.
   */
  public static NormalForm table(List<Integer> sizes, String payoffs) {
    return NormalForm.of(sizes, lists(payoffs));
  }

  public static MixedStrategies mixed(String mixtures) {
    return new MixedStrategies(lists(mixtures));
  }

  public static End end(String payoffs) {
    return new End(numbers(payoffs));
  }

  public static Decision at(int set, Node... children) {
    return new Decision(set, List.of(children));
  }

  /**
   * Players 1, 2, 3: down ends the move of 1 or 2 early; 3 does not know whose move down was.
   * (Selten 1975, figure 1.)
   */
  public static ExtensiveGame horse() {
    List<InformationSet> sets =
        List.of(
            new InformationSet(0, "1", List.of("D", "C")),
            new InformationSet(2, "3", List.of("L", "R")),
            new InformationSet(1, "2", List.of("d", "c")));
    return new ExtensiveGame(
        List.of("One", "Two", "Three"),
        sets,
        at(
            0,
            at(1, end("3 3 2"), end("0 0 0")),
            at(2, at(1, end("4 4 0"), end("0 0 1")), end("1 1 1"))));
  }

  /** An entrant stays out or enters; the incumbent then fights or yields. */
  public static ExtensiveGame entry() {
    List<InformationSet> sets =
        List.of(
            new InformationSet(0, "entrant", List.of("out", "in")),
            new InformationSet(1, "incumbent", List.of("fight", "yield")));
    return new ExtensiveGame(
        List.of("Entrant", "Incumbent"), sets, at(0, end("0 2"), at(1, end("-1 -1"), end("1 1"))));
  }

  public static NormalForm randomTable(
      Random random, List<Integer> sizes, int size, int denominators) {
    List<List<Rational>> payoffs = new ArrayList<>();
    int cells = sizes.stream().reduce(1, (a, b) -> a * b);
    for (int c = 0; c < cells; c++) {
      payoffs.add(
          IntStream.range(0, sizes.size())
              .mapToObj(i -> number(random, size, denominators))
              .toList());
    }
    return NormalForm.of(sizes, payoffs);
  }

  public static Rational number(Random random, int size, int denominators) {
    return Rational.of(random.nextInt(2 * size + 1) - size, 1 + random.nextInt(denominators));
  }

  /** A distribution with small denominators, sometimes on a face. */
  public static List<Rational> distribution(Random random, int size) {
    List<Integer> weights = new ArrayList<>();
    for (int k = 0; k < size; k++) weights.add(random.nextInt(5));
    int total = weights.stream().mapToInt(Integer::intValue).sum();
    if (total == 0) return CheckedDistributions.uniform(size);
    return weights.stream().map(w -> Rational.of(w, total)).toList();
  }

  public static MixedStrategies randomProfile(Random random, NormalForm game) {
    return new MixedStrategies(
        IntStream.range(0, game.players().size())
            .mapToObj(i -> distribution(random, game.size(i)))
            .toList());
  }

  public static BehaviourProfile randomBehaviour(Random random, ExtensiveGame game) {
    return new BehaviourProfile(
        game.sets().stream().map(s -> distribution(random, s.actions().size())).toList());
  }

  /**
   * A random tree. Nodes of a player with the same number of actions and the same own past are
   * often put into one information set, so all players have perfect recall; sets are numbered by
   * first appearance.
   */
  public static ExtensiveGame randomTree(Random random, int players, int height) {
    return new Grower(random, players).tree(height);
  }

  private static final class Grower {
    private final Random random;
    private final int players;
    private final List<InformationSet> sets = new ArrayList<>();
    private final Map<List<Object>, Integer> open = new HashMap<>();

    Grower(Random random, int players) {
      this.random = random;
      this.players = players;
    }

    ExtensiveGame tree(int height) {
      List<List<Integer>> pasts = new ArrayList<>();
      for (int i = 0; i < players; i++) pasts.add(List.of());
      Node root = node(height, pasts);
      return new ExtensiveGame(
          IntStream.rangeClosed(1, players).mapToObj(i -> "P\"" + i).toList(), sets, root);
    }

    private Node node(int height, List<List<Integer>> pasts) {
      if (height == 0 || !sets.isEmpty() && random.nextInt(6) == 0) {
        return new End(IntStream.range(0, players).mapToObj(i -> number(random, 4, 2)).toList());
      }
      int branches = List.of(2, 2, 2, 1, 3).get(random.nextInt(5));
      if (random.nextInt(4) == 0) {
        List<Node> children =
            IntStream.range(0, branches).mapToObj(k -> node(height - 1, pasts)).toList();
        return new Chance(names("m", branches), distribution(random, branches), children);
      }
      int player = random.nextInt(players);
      List<Object> key = List.of(player, branches, pasts.get(player), random.nextInt(4) / 3);
      int set =
          open.computeIfAbsent(
              key,
              k -> {
                sets.add(new InformationSet(player, "s\\" + sets.size(), names("a", branches)));
                return sets.size() - 1;
              });
      List<Node> children = new ArrayList<>();
      for (int a = 0; a < branches; a++) {
        List<List<Integer>> next = new ArrayList<>(pasts);
        List<Integer> longer = new ArrayList<>(pasts.get(player));
        longer.add(set);
        longer.add(a);
        next.set(player, longer);
        children.add(node(height - 1, next));
      }
      return new Decision(set, children);
    }

    private static List<String> names(String letter, int number) {
      return IntStream.rangeClosed(1, number).mapToObj(k -> letter + k).toList();
    }
  }
}
