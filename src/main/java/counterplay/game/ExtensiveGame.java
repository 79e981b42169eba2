package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A finite game as a tree: moves of nature, moves of players who may not know exactly where they
 * are, and payoffs at the ends. Players, information sets and actions are counted from 0; nodes are
 * counted from 0 in the order root first, then one branch after the other.
 *
 * @param players the players' names
 * @param sets the information sets of all players
 * @param root the tree
 */
public record ExtensiveGame(List<String> players, List<InformationSet> sets, Node root)
    implements FiniteGame {

  /** The most players. */
  public static final int MOST_PLAYERS = Table.MOST_SIDES;

  /** The most nodes of a tree, times its players. */
  public static final int MOST_NODES = 2_000_000;

  /** The most moves on a path. */
  public static final int MOST_MOVES = 500;

  /**
   * Nodes that the player who moves there cannot tell apart.
   *
   * @param player who moves, counted from 0
   * @param name the set's name
   * @param actions what the player can do, by name
   */
  public record InformationSet(int player, String name, List<String> actions) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no action
     */
    public InformationSet {
      actions = List.copyOf(actions);
      if (actions.isEmpty()) {
        throw new IllegalArgumentException(
            "information set '" + name + "' has no actions; wanted is at least one");
      }
    }
  }

  /** A place in the tree. */
  public sealed interface Node permits End, Chance, Decision {
    /** What follows, move by move; nothing at an end. */
    List<Node> children();
  }

  /**
   * An end of the game.
   *
   * @param payoffs one for each player
   */
  public record End(List<Rational> payoffs) implements Node {
    /** Copies the list. */
    public End {
      payoffs = List.copyOf(payoffs);
    }

    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /**
   * A move of nature.
   *
   * @param moves the moves' names
   * @param probabilities of the moves
   * @param children what follows
   */
  public record Chance(List<String> moves, List<Rational> probabilities, List<Node> children)
      implements Node {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the probabilities are not a distribution on the moves, or
     *     the lists differ in size
     */
    public Chance {
      moves = List.copyOf(moves);
      probabilities = CheckedDistributions.checked("nature", probabilities);
      children = List.copyOf(children);
      if (moves.size() != probabilities.size() || children.size() != probabilities.size()) {
        throw new IllegalArgumentException(
            moves.size()
                + " moves of nature with "
                + probabilities.size()
                + " probabilities and "
                + children.size()
                + " branches");
      }
    }
  }

  /**
   * A move of a player.
   *
   * @param set the number of the information set
   * @param children what follows, action by action
   */
  public record Decision(int set, List<Node> children) implements Node {
    /** Copies the list. */
    public Decision {
      children = List.copyOf(children);
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no player, the tree is too large or too high, a
   *     set is unused, a set or a player is not there, or the number of branches or payoffs is
   *     wrong somewhere
   */
  public ExtensiveGame {
    players = List.copyOf(players);
    sets = List.copyOf(sets);
    if (players.isEmpty() || players.size() > MOST_PLAYERS) {
      throw new IllegalArgumentException(
          "a game of " + players.size() + " players; wanted are 1 to " + MOST_PLAYERS);
    }
    for (InformationSet s : sets) requireIndex("player", s.player(), players.size());
    boolean[] used = new boolean[sets.size()];
    Deque<Node> waiting = new ArrayDeque<>(List.of(root));
    Deque<Integer> depths = new ArrayDeque<>(List.of(0));
    for (int nodes = 0; !waiting.isEmpty(); nodes++) {
      Node node = waiting.pop();
      int depth = depths.pop();
      if ((long) nodes * players.size() >= MOST_NODES) {
        throw new IllegalArgumentException(
            "a tree with more than "
                + MOST_NODES / players.size()
                + " nodes for "
                + players.size()
                + " players");
      }
      if (depth > MOST_MOVES)
        throw new IllegalArgumentException(
            "a tree with more than " + MOST_MOVES + " moves on a path");
      if (node instanceof End e && e.payoffs().size() != players.size()) {
        throw new IllegalArgumentException(
            "an end with "
                + e.payoffs().size()
                + " payoffs; the game has "
                + players.size()
                + " players");
      }
      if (node instanceof Decision d) {
        requireIndex("information set", d.set(), sets.size());
        used[d.set()] = true;
        InformationSet set = sets.get(d.set());
        if (d.children().size() != set.actions().size()) {
          throw new IllegalArgumentException(
              "a node of information set '"
                  + set.name()
                  + "' has "
                  + d.children().size()
                  + " branches; the set has "
                  + set.actions().size()
                  + " actions");
        }
      }
      for (Node child : node.children()) {
        waiting.push(child);
        depths.push(depth + 1);
      }
    }
    for (int s = 0; s < used.length; s++) {
      if (!used[s])
        throw new IllegalArgumentException(
            "information set '" + sets.get(s).name() + "' has no node");
    }
  }

  private static void requireIndex(String what, int index, int size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          what + " " + index + "; there are " + size + ", counted from 0");
    }
  }

  @Override
  public NormalForm normalForm() {
    return new TreeStrategies(this).normalForm();
  }

  /** The numbers of a player's information sets. */
  public List<Integer> setsOf(int player) {
    return IntStream.range(0, sets.size())
        .filter(s -> sets.get(s).player() == player)
        .boxed()
        .toList();
  }

  /** For each information set the numbers of its nodes, in rising order. */
  public List<List<Integer>> nodesOfSets() {
    Tree tree = new Tree(this);
    return Lists.each(sets.size(), s -> tree.members(s));
  }

  /**
   * The expected payoff of each player.
   *
   * @throws IllegalArgumentException if the behaviour is not one of this game
   */
  public List<Rational> expected(BehaviourProfile behaviour) {
    behaviour.requireFor(this);
    Tree tree = new Tree(this);
    return Lists.each(players.size(), i -> tree.values(i, behaviour)[0]);
  }

  /** The probability with which each node is reached, in the order of the nodes. */
  public List<Rational> reached(BehaviourProfile behaviour) {
    behaviour.requireFor(this);
    return List.of(new Tree(this).weights(behaviour, -1, new int[] {0}, List.of(Rational.ONE)));
  }
}
