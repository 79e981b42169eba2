package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a trustful planner expects: the efficient decisions of a dynamic model and every agent's
 * expected remaining utility, calculated as if all reports were true, would be true, and the
 * recommended decisions were followed.
 *
 * <pre>
 *   V_t^j(theta) = u(x, a^j, theta^j) + E V_{t+1}^j(theta'),   (x, a) = xi(t, theta),  theta'^i ~ mu(x, a^i, theta^i)
 * </pre>
 *
 * Among several efficient choices the first in the model's order is taken. Another policy may take
 * the place of the efficient one, and agents may be left out of the sum that is maximised. Values
 * are computed on demand and kept.
 *
 * @param <S> the numbers of the model
 */
public final class Outlook<S extends Scalar<S>> {

  private final DynamicModel<S> model;
  private final Policy<S> policy;
  private final boolean efficient;
  private final Set<Integer> absent;
  private final boolean everywhere;
  private final List<Map<List<Integer>, Plan<S>>> plans = new ArrayList<>();
  private final Map<Integer, Outlook<S>> without = new HashMap<>();

  private record Plan<S>(Choice choice, List<S> values) {}

  private Outlook(
      DynamicModel<S> model,
      Policy<S> policy,
      boolean efficient,
      Set<Integer> absent,
      boolean everywhere) {
    this.model = model;
    this.policy = policy;
    this.efficient = efficient;
    this.absent = absent;
    this.everywhere = everywhere;
    for (int t = 0; t <= model.rounds(); t++) plans.add(new HashMap<>());
  }

  /**
   * Prepares the calculation under the efficient policy.
   *
   * @param model the model
   */
  public Outlook(DynamicModel<S> model) {
    this(model, Outlook::efficient, true, Set.of(), false);
  }

  /**
   * Prepares the calculation under any policy, efficient or not.
   *
   * @param model the model
   * @param policy how the planner chooses
   */
  public Outlook(DynamicModel<S> model, Policy<S> policy) {
    this(model, policy, false, Set.of(), false);
  }

  /**
   * The same outlook over all types, those of probability zero among them: nobody asks whether a
   * probability is zero, and the policy has to choose, and strategies to report, for every type of
   * the model.
   */
  public Outlook<S> everywhere() {
    return new Outlook<>(model, policy, efficient, absent, true);
  }

  /**
   * Whether what follows an event of this probability need not be looked at: it is zero, and {@link
   * #everywhere} is not wanted.
   */
  public boolean leavesOut(S probability) {
    return !everywhere && probability.isZero();
  }

  /** The same planner's outlook if the utility of agent i did not count. */
  public Outlook<S> without(int i) {
    Outlook<S> known = without.get(i);
    if (known == null) {
      Set<Integer> more = new TreeSet<>(absent);
      more.add(i);
      known = new Outlook<>(model, policy, efficient, more, everywhere);
      without.put(i, known);
    }
    return known;
  }

  /** The model. */
  public DynamicModel<S> model() {
    return model;
  }

  /**
   * Whether choices are the efficient ones, so that the model and the absent agents determine
   * everything; else a policy was given.
   */
  public boolean isEfficient() {
    return efficient;
  }

  /** Whether types of probability zero are looked at, too. */
  public boolean isEverywhere() {
    return everywhere;
  }

  /** The agents whose utility does not count. */
  public Set<Integer> absent() {
    return absent;
  }

  /**
   * The policy's choice xi(t, theta); the efficient one unless another policy was given.
   *
   * @throws ArithmeticException if it depends on parameters which of several choices is best
   */
  public Choice choice(int round, List<Integer> types) {
    return plan(round, types).choice();
  }

  /**
   * V_t(theta): every agent's expected utility from round t to the end when the types of round t
   * are as given.
   */
  public List<S> values(int round, List<Integer> types) {
    return plan(round, types).values();
  }

  /**
   * Every agent's expected utility from round t to the end when only some types of round t are
   * known: the other agents' types are still those of round t - 1, in which the efficient choice
   * for {@code before} was taken.
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

  private void addExpected(
      int round,
      Choice earlier,
      List<Integer> before,
      List<Integer> now,
      Set<Integer> updated,
      List<Integer> head,
      S weight,
      List<S> totals) {
    int i = head.size();
    if (i == model.size()) {
      List<S> values = values(round, List.copyOf(head));
      for (int j = 0; j < totals.size(); j++)
        totals.set(j, totals.get(j).plus(values.get(j).times(weight)));
      return;
    }
    if (updated.contains(i)) {
      head.add(now.get(i));
      addExpected(round, earlier, before, now, updated, head, weight, totals);
      head.remove(i);
      return;
    }
    List<S> next =
        model
            .role(round - 1, i)
            .transition()
            .get(earlier.decision())
            .get(earlier.actions().get(i))
            .get(before.get(i));
    for (int k = 0; k < next.size(); k++) {
      if (leavesOut(next.get(k))) continue;
      head.add(k);
      addExpected(round, earlier, before, now, updated, head, weight.times(next.get(k)), totals);
      head.remove(i);
    }
  }

  private Plan<S> plan(int round, List<Integer> types) {
    Map<List<Integer>, Plan<S>> known = plans.get(round);
    Plan<S> plan = known.get(types);
    if (plan == null) {
      Choice choice = policy.choice(this, round, types);
      plan = new Plan<>(choice, valuesAfter(round, types, choice));
      known.put(types, plan);
    }
    return plan;
  }

  private static <S extends Scalar<S>> Choice efficient(
      Outlook<S> outlook, int round, List<Integer> types) {
    List<Choice> options = outlook.choices(round);
    Choice best = options.get(0);
    if (options.size() == 1) return best;
    S most = outlook.total(outlook.valuesAfter(round, types, best));
    for (Choice option : options.subList(1, options.size())) {
      S total = outlook.total(outlook.valuesAfter(round, types, option));
      if (total.minus(most).isPositive()) {
        best = option;
        most = total;
      }
    }
    return best;
  }

  /** All choices of a round, in the model's order. */
  public List<Choice> choices(int round) {
    List<Integer> actionCounts = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) actionCounts.add(model.role(round, i).actions().size());
    List<Choice> options = new ArrayList<>();
    for (int x = 0; x < model.stages().get(round).decisions().size(); x++) {
      int decision = x;
      Profiles.all(actionCounts).map(a -> new Choice(decision, a)).forEach(options::add);
    }
    return options;
  }

  /**
   * Every agent's expected utility from round t on if the given choice is taken now and the policy
   * is followed later.
   */
  public List<S> valuesAfter(int round, List<Integer> types, Choice choice) {
    List<S> later = zeros();
    if (round < model.rounds()) {
      addExpected(round + 1, choice, types, types, Set.of(), new ArrayList<>(), model.one(), later);
    }
    for (int i = 0; i < later.size(); i++)
      later.set(i, later.get(i).plus(utility(round, i, choice, types.get(i))));
    return later;
  }

  /** The utility u(x_t, a_t^i, theta_t^i) of one agent in one round. */
  public S utility(int round, int agent, Choice choice, int type) {
    return model
        .role(round, agent)
        .utility()
        .get(choice.decision())
        .get(choice.actions().get(agent))
        .get(type);
  }

  private S total(List<S> values) {
    S sum = model.one().zero();
    for (int i = 0; i < values.size(); i++) if (!absent.contains(i)) sum = sum.plus(values.get(i));
    return sum;
  }

  private List<S> zeros() {
    List<S> zeros = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) zeros.add(model.one().zero());
    return zeros;
  }
}
