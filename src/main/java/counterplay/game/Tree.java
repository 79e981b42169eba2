package counterplay.game;

import counterplay.exact.number.Rational;
import counterplay.game.ExtensiveGame.Chance;
import counterplay.game.ExtensiveGame.Decision;
import counterplay.game.ExtensiveGame.End;
import counterplay.game.ExtensiveGame.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A game tree laid out in a row: parents come before their children, and a subtree is an interval.
 */
final class Tree {

  private final ExtensiveGame game;
  private final List<Node> nodes = new ArrayList<>();
  private final List<int[]> children = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> branches = new ArrayList<>();
  private final int[] ends;
  private final List<List<Integer>> members = new ArrayList<>();

  Tree(ExtensiveGame game) {
    this.game = game;
    for (int s = 0; s < game.sets().size(); s++) members.add(new ArrayList<>());
    add(game.root(), -1, -1);
    ends = new int[nodes.size()];
    for (int v = nodes.size() - 1; v >= 0; v--) {
      int[] next = children.get(v);
      ends[v] = next.length == 0 ? v + 1 : ends[next[next.length - 1]];
    }
  }

  private int add(Node node, int parent, int branch) {
    int v = nodes.size();
    nodes.add(node);
    parents.add(parent);
    branches.add(branch);
    if (node instanceof Decision d) members.get(d.set()).add(v);
    int[] next = new int[node.children().size()];
    children.add(next);
    for (int k = 0; k < next.length; k++) next[k] = add(node.children().get(k), v, k);
    return v;
  }

  int size() {
    return nodes.size();
  }

  Node node(int v) {
    return nodes.get(v);
  }

  /** The node after action or move k. */
  int child(int v, int k) {
    return children.get(v)[k];
  }

  int parent(int v) {
    return parents.get(v);
  }

  /** By which action or move the node is reached from its parent. */
  int branch(int v) {
    return branches.get(v);
  }

  /** The first node after the subtree of v. */
  int end(int v) {
    return ends[v];
  }

  /** The information set at the node; -1 at ends and moves of nature. */
  int set(int v) {
    return nodes.get(v) instanceof Decision d ? d.set() : -1;
  }

  /** Who moves at the node; -1 for nature and at ends. */
  int mover(int v) {
    return set(v) < 0 ? -1 : game.sets().get(set(v)).player();
  }

  List<Integer> members(int set) {
    return List.copyOf(members.get(set));
  }

  /** The probability of move k at a node: nature's, or the behaviour's. */
  Rational probability(int v, int k, BehaviourProfile behaviour) {
    return nodes.get(v) instanceof Chance c
        ? c.probabilities().get(k)
        : behaviour.at(set(v)).get(k);
  }

  /** What the player earns in expectation from each node on. */
  Rational[] values(int player, BehaviourProfile behaviour) {
    Rational[] values = new Rational[nodes.size()];
    for (int v = nodes.size() - 1; v >= 0; v--) values[v] = value(v, player, behaviour, values);
    return values;
  }

  /** The same at one node, whose children's values are known. */
  Rational value(int v, int player, BehaviourProfile behaviour, Rational[] values) {
    if (nodes.get(v) instanceof End e) return e.payoffs().get(player);
    Rational total = Rational.ZERO;
    for (int k = 0; k < children.get(v).length; k++) {
      Rational p = probability(v, k, behaviour);
      if (!p.isZero()) total = total.plus(p.times(values[child(v, k)]));
    }
    return total;
  }

  /**
   * The weights with which nodes are reached from the starting nodes, none of which is below
   * another, when {@code free} takes every action with certainty and all others follow the
   * behaviour; {@code free} is -1 if everybody follows it.
   */
  Rational[] weights(BehaviourProfile behaviour, int free, int[] starts, List<Rational> initial) {
    Rational[] weights = new Rational[nodes.size()];
    Arrays.fill(weights, Rational.ZERO);
    for (int k = 0; k < starts.length; k++) weights[starts[k]] = initial.get(k);
    for (int v = 0; v < weights.length; v++) {
      if (weights[v].isZero()) continue;
      boolean isFree = free >= 0 && mover(v) == free;
      for (int k = 0; k < children.get(v).length; k++) {
        weights[child(v, k)] = isFree ? weights[v] : weights[v].times(probability(v, k, behaviour));
      }
    }
    return weights;
  }

  /**
   * For each node a number for what the player has done before at which of her sets: equal exactly
   * for equal histories; 0 for nothing.
   */
  int[] histories(int player) {
    int[] histories = new int[nodes.size()];
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    for (int v = 1; v < histories.length; v++) {
      int p = parent(v);
      histories[v] = histories[p];
      if (mover(p) == player) {
        List<Integer> longer = List.of(histories[p], set(p), branch(v));
        histories[v] = numbers.computeIfAbsent(longer, k -> numbers.size() + 1);
      }
    }
    return histories;
  }

  /** How many of the mover's own moves come before the first node of the set. */
  int level(int set) {
    int first = members.get(set).get(0);
    int level = 0;
    for (int v = parent(first); v >= 0; v = parent(v)) {
      if (mover(v) == mover(first)) level++;
    }
    return level;
  }
}
