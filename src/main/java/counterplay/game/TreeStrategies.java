package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pure strategies of a game tree and the normal forms that they make. A plan gives a player an
 * action at each of her information sets ({@link ExtensiveGame#setsOf}); -1 stands for a set which
 * the plan's own actions rule out. The last set's action varies fastest.
 *
 * @param game the tree
 */
public record TreeStrategies(ExtensiveGame game) {

  /** The most plans of a player. */
  public static final int MOST_PLANS = 100_000;

  /** The most plans of a player times her information sets. */
  private static final int MOST_ENTRIES = 10_000_000;

  /**
   * All plans of a player, with an action at every set.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS}, or at very many
   *     sets
   */
  public List<List<Integer>> plans(int player) {
    List<Before> none = game.setsOf(player).stream().map(s -> Before.NOTHING).toList();
    return enumerated(player, none);
  }

  /**
   * The plans of a player with perfect recall, without actions at the sets that the plan itself
   * rules out.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS}, or the player
   *     lacks perfect recall
   */
  public List<List<Integer>> reducedPlans(int player) {
    Tree tree = new Tree(game);
    Recall.require(tree, game, player);
    List<Integer> sets = game.setsOf(player);
    int[] place = places();
    List<Before> before = new ArrayList<>();
    for (int set : sets) {
      int v = tree.members(set).get(0);
      while (tree.parent(v) >= 0 && tree.mover(tree.parent(v)) != player) v = tree.parent(v);
      before.add(
          tree.parent(v) < 0
              ? Before.NOTHING
              : new Before(place[tree.set(tree.parent(v))], tree.branch(v)));
    }
    return enumerated(player, before);
  }

  /**
   * The plans of any player, without actions at the sets that the plan itself rules out, whatever
   * the others do: one plan for each class of plans that differ at such sets only.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS}, or at very many
   *     sets
   */
  public List<List<Integer>> distinctPlans(int player) {
    List<Integer> sets = game.setsOf(player);
    List<Set<Map<Integer, Integer>>> ways = waysTo(player);
    List<Integer[]> plans = new ArrayList<>();
    Integer[] nothing = new Integer[sets.size()];
    Arrays.fill(nothing, -1);
    Deque<Integer[]> waiting = new ArrayDeque<>(List.<Integer[]>of(nothing));
    while (!waiting.isEmpty()) {
      Integer[] plan = waiting.pop();
      int next = 0;
      while (next < plan.length && (plan[next] >= 0 || !isReached(ways.get(next), plan))) next++;
      if (next == plan.length) plans.add(plan);
      for (int a = 0;
          next < plan.length && a < game.sets().get(sets.get(next)).actions().size();
          a++) {
        Integer[] more = plan.clone();
        more[next] = a;
        waiting.push(more);
      }
      long all = (long) plans.size() + waiting.size();
      if (all > MOST_PLANS || all * Math.max(1, sets.size()) > MOST_ENTRIES) {
        throw tooMany(player, all - 1, sets.size());
      }
    }
    plans.sort(Arrays::compare);
    return plans.stream().map(List::of).toList();
  }

  /** For each set of the player the own actions, by the places of their sets, that lead to it. */
  private List<Set<Map<Integer, Integer>>> waysTo(int player) {
    Tree tree = new Tree(game);
    int[] place = places();
    List<Set<Map<Integer, Integer>>> all = new ArrayList<>();
    for (int set : game.setsOf(player)) {
      Set<Map<Integer, Integer>> ways = new HashSet<>();
      for (int node : tree.members(set)) {
        Map<Integer, Integer> way = new HashMap<>();
        boolean open = true;
        for (int v = node; tree.parent(v) >= 0; v = tree.parent(v)) {
          if (tree.mover(tree.parent(v)) != player) continue;
          Integer other = way.put(place[tree.set(tree.parent(v))], tree.branch(v));
          open &= other == null || other == tree.branch(v);
        }
        if (open) ways.add(way);
      }
      all.add(ways);
    }
    return all;
  }

  private static boolean isReached(Set<Map<Integer, Integer>> ways, Integer[] plan) {
    return ways.stream()
        .anyMatch(
            way ->
                way.entrySet().stream()
                    .allMatch(step -> plan[step.getKey()].equals(step.getValue())));
  }

  /**
   * The player's last own move before a set: at which of her sets, and what; a set of -1 means
   * none.
   */
  private record Before(int place, int action) {
    static final Before NOTHING = new Before(-1, 0);
  }

  /** The plans, grown set by set; a set that a plan has ruled out stays empty. */
  private List<List<Integer>> enumerated(int player, List<Before> before) {
    List<Integer> sets = game.setsOf(player);
    Integer[] nothing = new Integer[sets.size()];
    Arrays.fill(nothing, -1);
    List<Integer[]> plans = new ArrayList<>();
    plans.add(nothing);
    for (int k : order(before)) {
      int actions = game.sets().get(sets.get(k)).actions().size();
      Before last = before.get(k);
      List<Integer[]> longer = new ArrayList<>();
      for (Integer[] plan : plans) {
        if (last.place() >= 0 && plan[last.place()] != last.action()) {
          longer.add(plan);
          continue;
        }
        for (int a = 0; a < actions; a++) {
          Integer[] more = actions == 1 ? plan : plan.clone();
          more[k] = a;
          longer.add(more);
        }
        if (longer.size() > MOST_PLANS || (long) longer.size() * sets.size() > MOST_ENTRIES) {
          throw tooMany(player, longer.size() - actions, sets.size());
        }
      }
      plans = longer;
    }
    plans.sort(Arrays::compare);
    return plans.stream().map(List::of).toList();
  }

  /** The places of the sets such that each comes after the one before it. */
  private static List<Integer> order(List<Before> before) {
    List<Integer> order = new ArrayList<>();
    boolean[] done = new boolean[before.size()];
    while (order.size() < done.length) {
      for (int k = 0; k < done.length; k++) {
        int last = before.get(k).place();
        if (!done[k] && (last < 0 || done[last])) {
          done[k] = true;
          order.add(k);
        }
      }
    }
    return order;
  }

  /**
   * The plans that make the strategies of {@link #normalForm}: the reduced ones.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST_PLANS} of a player
   */
  public List<List<List<Integer>>> plansOfNormalForm() {
    return Lists.each(
        game.players().size(),
        i -> Recall.lapse(game, i).isEmpty() ? reducedPlans(i) : distinctPlans(i));
  }

  /**
   * The reduced normal form. A strategy's name lists its actions, with * where it has none.
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
    int[] place = places();
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int c = 0; c < table.cells(); c++) {
      List<Integer> indices = table.indices(c);
      Rational[] totals = new Rational[game.players().size()];
      Arrays.fill(totals, Rational.ZERO);
      play(
          tree,
          0,
          Rational.ONE,
          Lists.each(totals.length, i -> plans.get(i).get(indices.get(i))),
          place,
          totals);
      payoffs.add(List.of(totals));
    }
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      int player = i;
      names.add(plans.get(i).stream().map(p -> name(player, p)).toList());
    }
    return new NormalForm(game.players(), names, payoffs);
  }

  /** For each set the place it has among its player's sets. */
  private int[] places() {
    int[] places = new int[game.sets().size()];
    int[] counts = new int[game.players().size()];
    for (int s = 0; s < places.length; s++) places[s] = counts[game.sets().get(s).player()]++;
    return places;
  }

  private void play(
      Tree tree,
      int v,
      Rational weight,
      List<List<Integer>> plans,
      int[] place,
      Rational[] totals) {
    if (tree.node(v) instanceof ExtensiveGame.End e) {
      for (int i = 0; i < totals.length; i++)
        totals[i] = totals[i].plus(weight.times(e.payoffs().get(i)));
    } else if (tree.node(v) instanceof ExtensiveGame.Chance c) {
      for (int k = 0; k < c.probabilities().size(); k++) {
        if (!c.probabilities().get(k).isZero()) {
          play(
              tree, tree.child(v, k), weight.times(c.probabilities().get(k)), plans, place, totals);
        }
      }
    } else {
      play(
          tree,
          tree.child(v, plans.get(tree.mover(v)).get(place[tree.set(v)])),
          weight,
          plans,
          place,
          totals);
    }
  }

  private String name(int player, List<Integer> plan) {
    List<Integer> sets = game.setsOf(player);
    return IntStream.range(0, plan.size())
        .mapToObj(
            k -> plan.get(k) < 0 ? "*" : game.sets().get(sets.get(k)).actions().get(plan.get(k)))
        .collect(Collectors.joining(" "));
  }

  /**
   * The behaviour that a profile of mixtures of plans amounts to: at each set the probability of an
   * action, given that the plan allows the set to be reached; all actions alike where no plan that
   * is played does. It has the same outcome under perfect recall. (Kuhn 1953.)
   *
   * @param plans for each player her plans, in the order of the mixtures; reduced ones
   * @param mixtures the profile
   */
  public BehaviourProfile behaviour(List<List<List<Integer>>> plans, MixedStrategies mixtures) {
    List<List<Rational>> rules = new ArrayList<>();
    int[] places = places();
    for (int s = 0; s < game.sets().size(); s++) {
      int player = game.sets().get(s).player();
      int place = places[s];
      Rational[] weights = new Rational[game.sets().get(s).actions().size()];
      Arrays.fill(weights, Rational.ZERO);
      for (int k = 0; k < plans.get(player).size(); k++) {
        int action = plans.get(player).get(k).get(place);
        if (action >= 0) weights[action] = weights[action].plus(mixtures.of(player).get(k));
      }
      Rational total = Rational.sum(List.of(weights));
      rules.add(
          total.isZero()
              ? CheckedDistributions.uniform(weights.length)
              : List.of(weights).stream().map(w -> w.over(total)).toList());
    }
    return new BehaviourProfile(rules);
  }

  private static IllegalArgumentException tooMany(int player, long known, int sets) {
    return new IllegalArgumentException(
        "player "
            + (player + 1)
            + " has too many pure strategies: more than "
            + known
            + " at "
            + sets
            + " information sets");
  }
}
