package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The best that a coalition can do, by dynamic programming, when its members share what they know
 * and all other agents report truthfully and follow the recommended decisions.
 *
 * <pre>
 *   W_t(r, theta^A) = max over r'^A of E [ w.y_t(r, r') + max over a^A of ( w.u_t + E W_{t+1}(r', theta'^A) ) ]
 * </pre>
 *
 * where r are the reports of the round before, theta^A the coalition's true types, and r' joins the
 * coalition's reports with the others' true types, which the coalition does not know when it
 * reports. With the coalition {i} and weight 1 on i this is i's best reply to truth; with everybody
 * but i and weight -1 on i it is the least that truth secures i against all strategies of the
 * others, correlated ones included (i's payoff depends on them only through reports).
 */
public final class JointDeviation {

  /**
   * A situation in which the coalition is about to report.
   *
   * @param round t
   * @param before the reports of round t - 1
   * @param types the coalition's true types of round t, in the order of the agents
   */
  public record State(int round, List<Integer> before, List<Integer> types) {}

  /**
   * What is best in a state, and what truth brings there when it is also told in all later rounds.
   *
   * @param best the largest expected weighted payoff from here on
   * @param reports the coalition's reports that reach it, the first in the order of the types; the
   *     truth if it does
   * @param truthful the expected weighted payoff from here on of reporting the truth and following
   *     recommendations
   */
  public record Value(Rational best, List<Integer> reports, Rational truthful) {}

  private final Outlook<Rational> outlook;
  private final DynamicModel<Rational> model;
  private final TransferRule rule;
  private final List<Integer> coalition;
  private final List<Rational> weights;
  private final Map<State, Value> values = new HashMap<>();
  private final Map<Reports, Rational> weighed = new HashMap<>();

  /**
   * Prepares the calculation.
   *
   * @param coalition the agents who deviate together
   * @param weights each agent's weight in the objective sum w_i F_i
   */
  public JointDeviation(
      Outlook<Rational> outlook,
      TransferRule rule,
      Set<Integer> coalition,
      List<Rational> weights) {
    this.outlook = outlook;
    this.model = outlook.model();
    this.rule = rule;
    this.coalition = List.copyOf(new TreeSet<>(coalition));
    this.weights = List.copyOf(weights);
    if (weights.size() != model.size()) {
      throw new IllegalArgumentException(
          weights.size() + " weights for " + model.size() + " agents");
    }
  }

  /** The coalition maximises the sum of its members' payoffs. */
  public static JointDeviation ofCoalition(
      Outlook<Rational> outlook, TransferRule rule, Set<Integer> coalition) {
    List<Rational> weights = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++)
      weights.add(coalition.contains(i) ? Rational.ONE : Rational.ZERO);
    return new JointDeviation(outlook, rule, coalition, weights);
  }

  /**
   * All other agents together minimise the payoff of agent i, who is truthful; the value is minus
   * what i is secured.
   */
  public static JointDeviation against(Outlook<Rational> outlook, TransferRule rule, int i) {
    Set<Integer> others = new TreeSet<>();
    List<Rational> weights = new ArrayList<>();
    for (int j = 0; j < outlook.model().size(); j++) {
      weights.add(j == i ? Rational.of(-1) : Rational.ZERO);
      if (j != i) others.add(j);
    }
    return new JointDeviation(outlook, rule, others, weights);
  }

  /** The largest expected weighted payoff of the whole play, and what truth brings. */
  public Value value() {
    Rational[] totals = {Rational.ZERO, Rational.ZERO};
    draw(
        1,
        new Choice(0, zeros(model.size())),
        zeros(coalition.size()),
        (types, p) -> {
          Value v = value(new State(1, model.initialTypes(), types));
          totals[0] = totals[0].plus(v.best().times(p));
          totals[1] = totals[1].plus(v.truthful().times(p));
        });
    return new Value(totals[0], List.of(), totals[1]);
  }

  /** The value of a state. */
  public Value value(State state) {
    Value known = values.get(state);
    if (known == null) {
      known = compute(state);
      values.put(state, known);
    }
    return known;
  }

  /**
   * The first state, rounds in order, in which truth-telling from then on is not best, reachable or
   * not: every report of the round before with every true type of this round.
   */
  public Optional<State> firstImprovableState() {
    for (int t = 1; t <= model.rounds(); t++) {
      int round = t;
      Optional<State> found =
          Profiles.all(typeCounts(t - 1, range(model.size())))
              .flatMap(
                  before ->
                      Profiles.all(typeCounts(round, coalition))
                          .map(types -> new State(round, before, types)))
              .filter(s -> value(s).best().compareTo(value(s).truthful()) > 0)
              .findFirst();
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private Value compute(State state) {
    Rational truthful = worth(state, state.types(), Value::truthful, true);
    Rational best = worth(state, state.types(), Value::best, false);
    List<Integer> bestReports = state.types();
    for (List<Integer> reports : Profiles.all(typeCounts(state.round(), coalition)).toList()) {
      Rational worth = worth(state, reports, Value::best, false);
      if (worth.compareTo(best) > 0) {
        best = worth;
        bestReports = reports;
      }
    }
    return new Value(best, bestReports, truthful);
  }

  /** The expectation over the others' true types of what these reports bring now and later. */
  private Rational worth(
      State state, List<Integer> reports, Function<Value, Rational> later, boolean obedient) {
    Choice earlier = outlook.choice(state.round() - 1, state.before());
    Rational[] total = {Rational.ZERO};
    others(
        state,
        earlier,
        reports,
        new ArrayList<>(),
        Rational.ONE,
        (now, p) -> {
          Rational y =
              weighed.computeIfAbsent(
                  new Reports(state.round(), state.before(), now),
                  r -> weigh(rule.transfers(outlook, r)));
          total[0] = total[0].plus(p.times(y.plus(afterReports(state, now, later, obedient))));
        });
    return total[0];
  }

  private Rational afterReports(
      State state, List<Integer> now, Function<Value, Rational> later, boolean obedient) {
    Choice recommended = outlook.choice(state.round(), now);
    if (obedient) return afterActions(state, now, recommended, later);
    List<Integer> counts =
        coalition.stream().map(i -> model.role(state.round(), i).actions().size()).toList();
    return Profiles.all(counts)
        .map(
            actions -> {
              List<Integer> taken = new ArrayList<>(recommended.actions());
              for (int k = 0; k < coalition.size(); k++)
                taken.set(coalition.get(k), actions.get(k));
              return afterActions(state, now, new Choice(recommended.decision(), taken), later);
            })
        .max(Rational::compareTo)
        .orElseThrow();
  }

  private Rational afterActions(
      State state, List<Integer> now, Choice taken, Function<Value, Rational> later) {
    List<Integer> truth = new ArrayList<>(now);
    for (int k = 0; k < coalition.size(); k++) truth.set(coalition.get(k), state.types().get(k));
    List<Rational> utilities = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++)
      utilities.add(outlook.utility(state.round(), i, taken, truth.get(i)));
    Rational[] total = {weigh(utilities)};
    if (state.round() < model.rounds()) {
      draw(
          state.round() + 1,
          taken,
          state.types(),
          (types, p) ->
              total[0] =
                  total[0].plus(
                      p.times(later.apply(value(new State(state.round() + 1, now, types))))));
    }
    return total[0];
  }

  private interface Draw {
    void take(List<Integer> types, Rational probability);
  }

  /** Draws the coalition's true types of a round. */
  private void draw(int round, Choice earlier, List<Integer> before, Draw draw) {
    Profiles.all(typeCounts(round, coalition))
        .forEach(
            types -> {
              Rational p = Rational.ONE;
              for (int k = 0; k < coalition.size(); k++)
                p =
                    p.times(
                        transition(round, coalition.get(k), earlier, before.get(k), types.get(k)));
              if (!p.isZero()) draw.take(types, p);
            });
  }

  /** Joins the coalition's reports with every possible truth of the other agents. */
  private void others(
      State state,
      Choice earlier,
      List<Integer> reports,
      List<Integer> head,
      Rational weight,
      Draw draw) {
    int i = head.size();
    if (i == model.size()) {
      draw.take(List.copyOf(head), weight);
      return;
    }
    int k = coalition.indexOf(i);
    for (int type = 0; type < model.role(state.round(), i).types().size(); type++) {
      if (k >= 0 && reports.get(k) != type) continue;
      Rational p =
          k >= 0
              ? Rational.ONE
              : transition(state.round(), i, earlier, state.before().get(i), type);
      if (p.isZero()) continue;
      head.add(type);
      others(state, earlier, reports, head, weight.times(p), draw);
      head.remove(i);
    }
  }

  private Rational transition(int round, int agent, Choice earlier, int before, int now) {
    return model
        .role(round - 1, agent)
        .transition()
        .get(earlier.decision())
        .get(earlier.actions().get(agent))
        .get(before)
        .get(now);
  }

  private Rational weigh(List<Rational> amounts) {
    Rational total = Rational.ZERO;
    for (int i = 0; i < weights.size(); i++)
      total = total.plus(weights.get(i).times(amounts.get(i)));
    return total;
  }

  private List<Integer> typeCounts(int round, List<Integer> agents) {
    return agents.stream().map(i -> model.role(round, i).types().size()).toList();
  }

  private static List<Integer> range(int n) {
    return java.util.stream.IntStream.range(0, n).boxed().toList();
  }

  private static List<Integer> zeros(int n) {
    return java.util.Collections.nCopies(n, 0);
  }
}
