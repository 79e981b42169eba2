package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Best replies in a game tree, and the equilibrium checks that rest on them. A best reply is found
 * exactly by dynamic programming over the player's information sets, the latest first: at each she
 * takes the action that is best on average over the set's nodes, weighted by how likely nature and
 * the others bring her there. Under perfect recall her own earlier choices weigh all nodes of a set
 * alike, so what is best at each set is best together.
 *
 * @param game the tree
 */
public record TreeReplies(ExtensiveGame game) {

  /**
   * A player's best reply to the behaviour of the others.
   *
   * @param player counted from 0
   * @param actions for each of her information sets ({@link ExtensiveGame#setsOf}) an action, 0
   *     where the others never let her come
   * @param payoff what it earns
   * @param gain by how much that is more than what her own behaviour earns
   */
  public record Reply(int player, List<Integer> actions, Rational payoff, Rational gain) {
    /** Copies the list. */
    public Reply {
      actions = List.copyOf(actions);
    }
  }

  /**
   * A best reply in a subgame.
   *
   * @param root the number of the node at which the subgame begins
   * @param reply the reply; its payoff and gain are those of the subgame
   */
  public record SubgameReply(int root, Reply reply) {}

  /**
   * The player's best reply in the whole game.
   *
   * @throws IllegalArgumentException if the behaviour is not one of this game, or the player lacks
   *     perfect recall
   */
  public Reply bestReply(int player, BehaviourProfile behaviour) {
    behaviour.requireFor(game);
    Tree tree = new Tree(game);
    Recall.require(tree, game, player);
    return reply(tree, player, behaviour, new int[] {0}, List.of(Rational.ONE));
  }

  /**
   * Each player's best reply in the whole game.
   *
   * @throws IllegalArgumentException if the behaviour is not one of this game, or a player lacks
   *     perfect recall
   */
  public List<Reply> bestReplies(BehaviourProfile behaviour) {
    return Lists.each(game.players().size(), i -> bestReply(i, behaviour));
  }

  /** The reply that gains most. The behaviour is a Nash equilibrium exactly if it gains nothing. */
  public Reply bestDeviation(BehaviourProfile behaviour) {
    return bestReplies(behaviour).stream()
        .max(Comparator.comparing(Reply::gain).thenComparing(r -> -r.player()))
        .orElseThrow();
  }

  /** Whether nobody gains by another strategy; decided exactly. */
  public boolean isNash(BehaviourProfile behaviour) {
    return bestDeviation(behaviour).gain().isZero();
  }

  /**
   * The nodes, other than ends, at which a subgame begins: no information set has nodes both inside
   * and outside of the subtree, and where a player moves she knows where she is. Moves of nature
   * count; the root always does.
   */
  public List<Integer> subgames() {
    Tree tree = new Tree(game);
    List<Integer> roots = new ArrayList<>();
    for (int v = 0; v < tree.size(); v++) {
      if (!tree.node(v).children().isEmpty() && (v == 0 || isClosed(tree, v))) roots.add(v);
    }
    return roots;
  }

  private static boolean isClosed(Tree tree, int root) {
    if (tree.set(root) >= 0 && tree.members(tree.set(root)).size() > 1) return false;
    for (int v = root; v < tree.end(root); v++) {
      if (tree.set(v) < 0) continue;
      List<Integer> members = tree.members(tree.set(v));
      if (members.get(0) < root || members.get(members.size() - 1) >= tree.end(root)) return false;
    }
    return true;
  }

  /**
   * The best replies that gain something in some subgame, the smallest subgames last; nothing
   * exactly if the behaviour is subgame perfect. (Selten 1965.)
   *
   * @throws IllegalArgumentException if the behaviour is not one of this game, or a player lacks
   *     perfect recall
   */
  public List<SubgameReply> imperfections(BehaviourProfile behaviour) {
    behaviour.requireFor(game);
    Tree tree = new Tree(game);
    for (int i = 0; i < game.players().size(); i++) Recall.require(tree, game, i);
    List<SubgameReply> found = new ArrayList<>();
    for (int root : subgames()) {
      for (int i = 0; i < game.players().size(); i++) {
        Reply reply = reply(tree, i, behaviour, new int[] {root}, List.of(Rational.ONE));
        if (reply.gain().signum() > 0) found.add(new SubgameReply(root, reply));
      }
    }
    return found;
  }

  /** Whether the behaviour is an equilibrium in every subgame; decided exactly. */
  public boolean isSubgamePerfect(BehaviourProfile behaviour) {
    return imperfections(behaviour).isEmpty();
  }

  /**
   * The best reply from the starting nodes on, which are believed in with these weights; needs
   * perfect recall.
   */
  Reply reply(
      Tree tree, int player, BehaviourProfile behaviour, int[] starts, List<Rational> beliefs) {
    Rational[] weights = tree.weights(behaviour, player, starts, beliefs);
    List<Integer> sets = game.setsOf(player);
    Integer[] chosen = new Integer[sets.size()];
    Arrays.fill(chosen, 0);
    Known known = new Known(new Rational[tree.size()], new boolean[tree.size()], weights);
    List<Integer> latestFirst =
        IntStream.range(0, chosen.length)
            .boxed()
            .sorted(Comparator.comparing((Integer k) -> tree.level(sets.get(k))).reversed())
            .toList();
    for (int k : latestFirst) {
      List<Integer> reached =
          tree.members(sets.get(k)).stream().filter(v -> !weights[v].isZero()).toList();
      Rational best = Rational.ZERO;
      for (int a = 0;
          a < game.sets().get(sets.get(k)).actions().size() && !reached.isEmpty();
          a++) {
        Rational total = Rational.ZERO;
        for (int v : reached)
          total =
              total.plus(
                  weights[v].times(evaluate(tree, tree.child(v, a), player, behaviour, known)));
        if (a == 0 || total.compareTo(best) > 0) {
          best = total;
          chosen[k] = a;
        }
      }
      for (int v : reached) known.put(v, known.values()[tree.child(v, chosen[k])]);
    }
    Rational payoff = Rational.ZERO;
    Rational now = Rational.ZERO;
    Rational[] current = tree.values(player, behaviour);
    for (int k = 0; k < starts.length; k++) {
      if (beliefs.get(k).isZero()) continue;
      payoff =
          payoff.plus(beliefs.get(k).times(evaluate(tree, starts[k], player, behaviour, known)));
      now = now.plus(beliefs.get(k).times(current[starts[k]]));
    }
    return new Reply(player, List.of(chosen), payoff, payoff.minus(now));
  }

  /** The values found so far, and the weights of the nodes. */
  private record Known(Rational[] values, boolean[] done, Rational[] weights) {
    Rational put(int v, Rational value) {
      values[v] = value;
      done[v] = true;
      return value;
    }
  }

  /**
   * The value of a node, given the player's choices below it; a node that is not reached has the
   * value 0, which nobody weighs.
   */
  private static Rational evaluate(
      Tree tree, int v, int player, BehaviourProfile behaviour, Known known) {
    if (known.done()[v]) return known.values()[v];
    if (known.weights()[v].isZero()) return known.put(v, Rational.ZERO);
    for (int k = 0; k < tree.node(v).children().size(); k++)
      evaluate(tree, tree.child(v, k), player, behaviour, known);
    return known.put(v, tree.value(v, player, behaviour, known.values()));
  }
}
