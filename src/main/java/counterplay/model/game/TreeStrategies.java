package counterplay.model.game;

import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pure strategies of a game tree and the normal forms that they make. A plan gives a player an action at each of her
 * information sets ({@link ExtensiveGame#setsOf}); -1 stands for a set which the plan's own actions rule out. The
 * last set's action varies fastest.
 *
 * @param game the tree
 */
public record TreeStrategies(ExtensiveGame game) {

  /** The most plans of a player. */
  public static final int MOST_PLANS = 100_000;

  /**
   * All plans of a player, with an action at every set.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS}
   */
  public List<List<Integer>> plans(int player) {
    List<Before> none = game.setsOf(player).stream().map(s -> Before.NOTHING).toList();
    return enumerated(player, none);
  }

  /**
   * The plans of a player with perfect recall, without actions at the sets that the plan itself rules out.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS}, or the player lacks perfect recall
   */
  public List<List<Integer>> reducedPlans(int player) {
    Tree tree = new Tree(game);
    Recall.require(tree, game, player);
    List<Integer> sets = game.setsOf(player);
    List<Before> before = new ArrayList<>();
    for (int set : sets) {
      int v = tree.members(set).get(0);
      while (tree.parent(v) >= 0 && tree.mover(tree.parent(v)) != player) v = tree.parent(v);
      before.add(tree.parent(v) < 0 ? Before.NOTHING : new Before(sets.indexOf(tree.set(tree.parent(v))), tree.branch(v)));
    }
    return enumerated(player, before);
  }

  /** The player's last own move before a set: at which of her sets, and what; a set of -1 means none. */
  private record Before(int place, int action) {
    static final Before NOTHING = new Before(-1, 0);
  }

  private List<List<Integer>> enumerated(int player, List<Before> before) {
    List<Integer> sets = game.setsOf(player);
    List<List<Integer>> plans = new ArrayList<>();
    Integer[] plan = new Integer[sets.size()];
    Arrays.fill(plan, -1);
    extend(player, sets, before, order(before), 0, plan, plans);
    plans.sort((a, b) -> Arrays.compare(a.toArray(Integer[]::new), b.toArray(Integer[]::new)));
    return plans;
  }

  /** The places of the sets such that each comes after the one before it. */
  private static List<Integer> order(List<Before> before) {
    List<Integer> order = new ArrayList<>();
    while (order.size() < before.size()) {
      for (int k = 0; k < before.size(); k++) {
        int last = before.get(k).place();
        if (!order.contains(k) && (last < 0 || order.contains(last))) order.add(k);
      }
    }
    return order;
  }

  private void extend(int player, List<Integer> sets, List<Before> before, List<Integer> order, int next, Integer[] plan, List<List<Integer>> plans) {
    if (next == order.size()) {
      if (plans.size() == MOST_PLANS) {
        throw new IllegalArgumentException("player " + (player + 1) + " has more than " + MOST_PLANS + " pure strategies");
      }
      plans.add(List.of(plan));
      return;
    }
    int k = order.get(next);
    Before last = before.get(k);
    if (last.place() >= 0 && plan[last.place()] != last.action()) {
      plan[k] = -1;
      extend(player, sets, before, order, next + 1, plan, plans);
      return;
    }
    for (int a = 0; a < game.sets().get(sets.get(k)).actions().size(); a++) {
      plan[k] = a;
      extend(player, sets, before, order, next + 1, plan, plans);
    }
    plan[k] = -1;
  }

  /**
   * The plans that make the strategies of {@link #normalForm}: the reduced ones if all players have perfect recall, else all.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS} of a player
   */
  public List<List<List<Integer>>> plansOfNormalForm() {
    boolean perfect = Recall.isPerfect(game);
    return IntStream.range(0, game.players().size()).mapToObj(i -> perfect ? reducedPlans(i) : plans(i)).toList();
  }

  /**
   * The reduced normal form if all players have perfect recall, the whole one if not. A strategy's name lists its actions, with *
   * where it has none.
   *
   * @throws IllegalArgumentException if the table would be too large
   */
  public NormalForm normalForm() {
    return normalForm(plansOfNormalForm());
  }

  /**
   * The normal form in which each player has these plans.
   *
   * @throws IllegalArgumentException if the table would be too large
   */
  public NormalForm normalForm(List<List<List<Integer>>> plans) {
    Table table = NormalForm.tableOf(plans.stream().map(List::size).toList());
    Tree tree = new Tree(game);
    int[] place = new int[game.sets().size()];
    for (int i = 0; i < game.players().size(); i++) {
      List<Integer> own = game.setsOf(i);
      for (int k = 0; k < own.size(); k++) place[own.get(k)] = k;
    }
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int c = 0; c < table.cells(); c++) {
      List<Integer> indices = table.indices(c);
      Rational[] totals = new Rational[game.players().size()];
      Arrays.fill(totals, Rational.ZERO);
      play(tree, 0, Rational.ONE, IntStream.range(0, totals.length).mapToObj(i -> plans.get(i).get(indices.get(i))).toList(), place, totals);
      payoffs.add(List.of(totals));
    }
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      int player = i;
      names.add(plans.get(i).stream().map(p -> name(player, p)).toList());
    }
    return new NormalForm(game.players(), names, payoffs);
  }

  private void play(Tree tree, int v, Rational weight, List<List<Integer>> plans, int[] place, Rational[] totals) {
    if (tree.node(v) instanceof ExtensiveGame.End e) {
      for (int i = 0; i < totals.length; i++) totals[i] = totals[i].plus(weight.times(e.payoffs().get(i)));
    } else if (tree.node(v) instanceof ExtensiveGame.Chance c) {
      for (int k = 0; k < c.probabilities().size(); k++) {
        if (!c.probabilities().get(k).isZero()) play(tree, tree.child(v, k), weight.times(c.probabilities().get(k)), plans, place, totals);
      }
    } else {
      play(tree, tree.child(v, plans.get(tree.mover(v)).get(place[tree.set(v)])), weight, plans, place, totals);
    }
  }

  private String name(int player, List<Integer> plan) {
    List<Integer> sets = game.setsOf(player);
    return IntStream.range(0, plan.size())
        .mapToObj(k -> plan.get(k) < 0 ? "*" : game.sets().get(sets.get(k)).actions().get(plan.get(k))).collect(Collectors.joining(" "));
  }

  /**
   * The behaviour that a profile of mixtures of plans amounts to: at each set the probability of an action, given that the plan allows
   * the set to be reached; all actions alike where no plan that is played does. It has the same outcome under perfect recall. (Kuhn 1953.)
   *
   * @param plans for each player her plans, in the order of the mixtures; reduced ones
   * @param mixtures the profile
   */
  public Behaviour behaviour(List<List<List<Integer>>> plans, MixedStrategies mixtures) {
    List<List<Rational>> rules = new ArrayList<>();
    for (int s = 0; s < game.sets().size(); s++) {
      int player = game.sets().get(s).player();
      int place = game.setsOf(player).indexOf(s);
      Rational[] weights = new Rational[game.sets().get(s).actions().size()];
      Arrays.fill(weights, Rational.ZERO);
      for (int k = 0; k < plans.get(player).size(); k++) {
        int action = plans.get(player).get(k).get(place);
        if (action >= 0) weights[action] = weights[action].plus(mixtures.of(player).get(k));
      }
      Rational total = Rational.sum(List.of(weights));
      rules.add(total.isZero() ? Distributions.uniform(weights.length) : List.of(weights).stream().map(w -> w.over(total)).toList());
    }
    return new Behaviour(rules);
  }
}
