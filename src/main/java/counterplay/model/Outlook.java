package counterplay.model;

import counterplay.exact.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a trustful planner expects: the efficient decisions of a dynamic model and every agent's expected remaining
 * utility, calculated as if all reports were true, would be true, and the recommended decisions were followed.
 *
 * <pre>  V_t^j(theta) = u(x, a^j, theta^j) + E V_{t+1}^j(theta'),   (x, a) = xi(t, theta),  theta'^i ~ mu(x, a^i, theta^i)</pre>
 *
 * Among several efficient choices the first in the model's order is taken. Values are computed on demand and kept.
 *
 * @param <S> the numbers of the model
 */
public final class Outlook<S extends Scalar<S>> {

  private final DynamicModel<S> model;
  private final List<Map<List<Integer>, Plan<S>>> plans = new ArrayList<>();

  private record Plan<S>(Choice choice, List<S> values) {}

  /**
   * Prepares the calculation.
   *
   * @param model the model
   */
  public Outlook(DynamicModel<S> model) {
    this.model = model;
    for (int t = 0; t <= model.rounds(); t++) plans.add(new HashMap<>());
  }

  /** The model. */
  public DynamicModel<S> model() {
    return model;
  }

  /**
   * The efficient choice xi(t, theta).
   *
   * @throws ArithmeticException if it depends on parameters which of several choices is best
   */
  public Choice choice(int round, List<Integer> types) {
    return plan(round, types).choice();
  }

  /** V_t(theta): every agent's expected utility from round t to the end when the types of round t are as given. */
  public List<S> values(int round, List<Integer> types) {
    return plan(round, types).values();
  }

  /**
   * Every agent's expected utility from round t to the end when only some types of round t are known: the other agents'
   * types are still those of round t - 1, in which the efficient choice for {@code before} was taken.
   *
   * @param round t, at least 1
   * @param before the type profile of round t - 1
   * @param now the type profile of round t, read only for the updated agents
   * @param updated the agents whose type of round t is known
   */
  public List<S> values(int round, List<Integer> before, List<Integer> now, Set<Integer> updated) {
    Choice earlier = choice(round - 1, before);
    List<S> totals = zeros();
    addExpected(round, earlier, before, now, updated, new ArrayList<>(), model.one(), totals);
    return totals;
  }

  private void addExpected(int round, Choice earlier, List<Integer> before, List<Integer> now, Set<Integer> updated,
      List<Integer> head, S weight, List<S> totals) {
    if (weight.isZero()) return;
    int i = head.size();
    if (i == model.size()) {
      List<S> values = values(round, List.copyOf(head));
      for (int j = 0; j < totals.size(); j++) totals.set(j, totals.get(j).plus(values.get(j).times(weight)));
      return;
    }
    if (updated.contains(i)) {
      head.add(now.get(i));
      addExpected(round, earlier, before, now, updated, head, weight, totals);
      head.remove(i);
      return;
    }
    List<S> next = model.role(round - 1, i).transition().get(earlier.decision()).get(earlier.actions().get(i)).get(before.get(i));
    for (int k = 0; k < next.size(); k++) {
      head.add(k);
      addExpected(round, earlier, before, now, updated, head, weight.times(next.get(k)), totals);
      head.remove(i);
    }
  }

  private Plan<S> plan(int round, List<Integer> types) {
    Map<List<Integer>, Plan<S>> known = plans.get(round);
    Plan<S> plan = known.get(types);
    if (plan == null) {
      plan = best(round, types);
      known.put(types, plan);
    }
    return plan;
  }

  private Plan<S> best(int round, List<Integer> types) {
    List<Plan<S>> options = new ArrayList<>();
    List<Integer> actionCounts = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) actionCounts.add(model.role(round, i).actions().size());
    for (int x = 0; x < model.stages().get(round).decisions().size(); x++) {
      int decision = x;
      Profiles.all(actionCounts).map(a -> new Choice(decision, a))
          .map(choice -> new Plan<>(choice, valuesAfter(round, types, choice))).forEach(options::add);
    }
    Plan<S> best = options.get(0);
    for (Plan<S> option : options.subList(1, options.size())) {
      if (total(option.values()).minus(total(best.values())).signum() > 0) best = option;
    }
    return best;
  }

  /** Every agent's utility of the round and expected later utility if the given choice is taken now. */
  private List<S> valuesAfter(int round, List<Integer> types, Choice choice) {
    List<S> later = zeros();
    if (round < model.rounds()) {
      addExpected(round + 1, choice, types, types, Set.of(), new ArrayList<>(), model.one(), later);
    }
    for (int i = 0; i < later.size(); i++) later.set(i, later.get(i).plus(utility(round, i, choice, types.get(i))));
    return later;
  }

  /** The utility u(x_t, a_t^i, theta_t^i) of one agent in one round. */
  public S utility(int round, int agent, Choice choice, int type) {
    return model.role(round, agent).utility().get(choice.decision()).get(choice.actions().get(agent)).get(type);
  }

  private S total(List<S> values) {
    S sum = values.get(0);
    for (S v : values.subList(1, values.size())) sum = sum.plus(v);
    return sum;
  }

  private List<S> zeros() {
    List<S> zeros = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) zeros.add(model.one().zero());
    return zeros;
  }
}
