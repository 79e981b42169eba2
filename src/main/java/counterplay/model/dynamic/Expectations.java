package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Backward induction: what a planner chooses at every stage of a process, and every agent's
 * expected remaining utility if all reports are true and the choices are followed.
 *
 * <pre>
 *   V_t^j(theta) = u_t^j(x, theta) + E V_{t+1}^j(theta'),   x = xi(t, theta),  theta'^i ~ mu_t^i(theta, x)
 * </pre>
 *
 * Among several efficient choices the first in the model's order is taken. Another policy may take
 * the place of the efficient one, and agents may be left out of the sum that is maximised. Values
 * are computed on demand and kept. {@link Outlook} and {@link GeneralOutlook} say the same in the
 * words of their models.
 *
 * @param <M> the process
 * @param <S> its numbers
 */
public final class Expectations<M extends DecisionProcess<S>, S extends Scalar<S>> {

  private final M process;
  private final Planner<M, S> planner;
  private final boolean efficient;
  private final Set<Integer> absent;
  private final boolean everywhere;
  private final List<Map<List<Integer>, Plan<S>>> plans = new ArrayList<>();
  private final Map<Integer, Expectations<M, S>> without = new HashMap<>();

  private record Plan<S>(Choice choice, List<S> values) {}

  private interface Planner<M extends DecisionProcess<S>, S extends Scalar<S>> {
    Plan<S> plan(Expectations<M, S> expectations, int stage, List<Integer> types);
  }

  private Expectations(
      M process,
      Planner<M, S> planner,
      boolean efficient,
      Set<Integer> absent,
      boolean everywhere) {
    this.process = process;
    this.planner = planner;
    this.efficient = efficient;
    this.absent = absent;
    this.everywhere = everywhere;
    for (int t = 0; t <= process.last(); t++) plans.add(new HashMap<>());
  }

  /** Prepares the calculation under the efficient policy. */
  public Expectations(M process) {
    this(process, Expectations::best, true, Set.of(), false);
  }

  /** Prepares the calculation under any policy, efficient or not. */
  public Expectations(M process, Policy<Expectations<M, S>, List<Integer>> policy) {
    this(
        process,
        (e, stage, types) -> {
          Choice choice = policy.choice(e, stage, types);
          return new Plan<>(choice, e.valuesAfter(stage, types, choice));
        },
        false,
        Set.of(),
        false);
  }

  /**
   * The same over all types, those of probability zero among them: nobody asks whether a
   * probability is zero, and the policy has to choose, and strategies to report, for every type of
   * the model.
   */
  public Expectations<M, S> everywhere() {
    return new Expectations<>(process, planner, efficient, absent, true);
  }

  /** The same if the utility of agent i did not count. */
  public Expectations<M, S> without(int i) {
    Expectations<M, S> known = without.get(i);
    if (known == null) {
      Set<Integer> more = new TreeSet<>(absent);
      more.add(i);
      known = new Expectations<>(process, planner, efficient, more, everywhere);
      without.put(i, known);
    }
    return known;
  }

  /**
   * Whether what follows an event of this probability need not be looked at: it is zero, and {@link
   * #everywhere} is not wanted.
   */
  public boolean leavesOut(S probability) {
    return !everywhere && probability.isZero();
  }

  /** The process. */
  public M process() {
    return process;
  }

  /**
   * Whether choices are the efficient ones, so that the process and the absent agents determine
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
   * xi(t, theta): the policy's choice.
   *
   * @throws ArithmeticException if it depends on parameters which of several choices is best
   */
  public Choice choice(int stage, List<Integer> types) {
    return plan(stage, types).choice();
  }

  /** V_t(theta): every agent's expected utility from a stage to the end. */
  public List<S> values(int stage, List<Integer> types) {
    return plan(stage, types).values();
  }

  /**
   * The same when only some types of the stage are known: the others are drawn anew from the stage
   * before, in which the policy's choice for {@code before} was taken.
   *
   * @param stage t, at least 1
   * @param before the profile of stage t - 1
   * @param now the profile of stage t, read only at the known places
   * @param known the places whose type of stage t is known
   */
  public List<S> values(int stage, List<Integer> before, List<Integer> now, Set<Integer> known) {
    List<S> totals = zeros();
    addExpected(stage, before, choice(stage - 1, before), now, known, totals);
    return totals;
  }

  /**
   * Every agent's expected utility from a stage on if the given choice is taken now and the policy
   * is followed later.
   */
  public List<S> valuesAfter(int stage, List<Integer> types, Choice choice) {
    List<S> values = zeros();
    if (stage < process.last()) addExpected(stage + 1, types, choice, types, Set.of(), values);
    for (int i = 0; i < values.size(); i++)
      values.set(i, values.get(i).plus(process.utility(stage, i, choice, types)));
    return values;
  }

  private void addExpected(
      int stage,
      List<Integer> before,
      Choice earlier,
      List<Integer> now,
      Set<Integer> known,
      List<S> totals) {
    draw(
        stage,
        before,
        earlier,
        now,
        known,
        process.one(),
        (types, weight) -> {
          List<S> values = values(stage, types);
          for (int j = 0; j < values.size(); j++)
            totals.set(j, totals.get(j).plus(values.get(j).times(weight)));
        });
  }

  /**
   * What is done with a profile that is drawn.
   *
   * @param <S> the numbers
   */
  public interface Drawn<S> {

    /** Takes the profile and its probability. */
    void take(List<Integer> types, S probability);
  }

  /**
   * Draws the types of a stage place by place, the last one varying fastest.
   *
   * @param stage t, at least 1
   * @param before the profile of stage t - 1
   * @param earlier what was decided and done in stage t - 1
   * @param now a profile of stage t, read only at the known places
   * @param known the places whose type is not drawn
   * @param weight the probability of what comes before
   * @param drawn takes each profile that is not left out
   */
  public void draw(
      int stage,
      List<Integer> before,
      Choice earlier,
      List<Integer> now,
      Set<Integer> known,
      S weight,
      Drawn<S> drawn) {
    new Draw<>(this, stage, before, earlier, now, known, drawn).from(new ArrayList<>(), weight);
  }

  private record Draw<S extends Scalar<S>>(
      Expectations<?, S> expectations,
      int stage,
      List<Integer> before,
      Choice earlier,
      List<Integer> now,
      Set<Integer> known,
      Drawn<S> drawn) {
    private void from(List<Integer> head, S weight) {
      int place = head.size();
      if (place == before.size()) {
        drawn.take(List.copyOf(head), weight);
        return;
      }
      if (known.contains(place)) {
        head.add(now.get(place));
        from(head, weight);
        head.remove(place);
        return;
      }
      List<S> law = expectations.process.law(stage - 1, place, before, earlier);
      for (int k = 0; k < law.size(); k++) {
        if (expectations.leavesOut(law.get(k))) continue;
        head.add(k);
        from(head, weight.times(law.get(k)));
        head.remove(place);
      }
    }
  }

  private Plan<S> plan(int stage, List<Integer> types) {
    Plan<S> plan = plans.get(stage).get(types);
    if (plan == null) {
      plan = planner.plan(this, stage, types);
      plans.get(stage).put(types, plan);
    }
    return plan;
  }

  private Plan<S> best(int stage, List<Integer> types) {
    List<Choice> options = choices(stage);
    Plan<S> best = new Plan<>(options.get(0), valuesAfter(stage, types, options.get(0)));
    if (options.size() == 1) return best;
    S most = total(best.values());
    for (Choice option : options.subList(1, options.size())) {
      List<S> values = valuesAfter(stage, types, option);
      S total = total(values);
      if (total.minus(most).isPositive()) {
        best = new Plan<>(option, values);
        most = total;
      }
    }
    return best;
  }

  private S total(List<S> values) {
    S sum = process.one().zero();
    for (int i = 0; i < values.size(); i++) if (!absent.contains(i)) sum = sum.plus(values.get(i));
    return sum;
  }

  /** All choices of a stage, in the model's order. */
  public List<Choice> choices(int stage) {
    return process.choices(stage);
  }

  private List<S> zeros() {
    return new ArrayList<>(Collections.nCopies(process.size(), process.one().zero()));
  }
}
