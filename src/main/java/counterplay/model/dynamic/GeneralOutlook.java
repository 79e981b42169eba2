package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a trustful planner expects in the more general model: Upsilon, each agent's expected worth
 * at the end, calculated as if all reports were true, would be true, and the recommended private
 * decisions were taken.
 *
 * <pre>
 *   Upsilon_{k,n}^j(theta) = v^j(theta^j)
 *   Upsilon_{t,m}^j        = E Upsilon_{t,n}^j over the types of round t of the agents after m, drawn from
 *                            mu(theta_{t-1}^i, theta_{t-1}^0, x^0, x^i), x = xi(t, theta_{t-1})
 *   Upsilon_{t-1,n}^j      = E Upsilon_{t,0}^j over the public type of round t
 * </pre>
 *
 * The printed Upsilon_{t,m}^j(theta^N) names the agents' types alone; what it has to depend on
 * besides is the public type and, through the decision taken, the types before the round. Among
 * several efficient choices the first in the model's order is taken. Values are computed on demand
 * and kept.
 *
 * <p>Source: Csoka, Section 6.3.
 *
 * @param <S> the numbers of the model
 */
public final class GeneralOutlook<S extends Scalar<S>> {

  private final GeneralModel<S> model;
  private final GeneralPolicy<S> policy;
  private final boolean efficient;
  private final Function<Types, List<S>> end;
  private final boolean everywhere;
  private final Map<Stage, Choice> choices = new HashMap<>();
  private final Map<Stage, List<S>> values = new HashMap<>();

  private record Stage(int round, Types types) {}

  /** Prepares the calculation under the efficient policy. */
  public GeneralOutlook(GeneralModel<S> model) {
    this(model, GeneralOutlook::efficient, true, types -> worths(model, types), false);
  }

  /** Prepares the calculation under any policy, efficient or not. */
  public GeneralOutlook(GeneralModel<S> model, GeneralPolicy<S> policy) {
    this(model, policy, types -> worths(model, types));
  }

  /**
   * Prepares the calculation for the first rounds of a longer game.
   *
   * @param end what each agent can expect after the model's last round, given the types, in the
   *     place of his worth
   */
  public GeneralOutlook(
      GeneralModel<S> model, GeneralPolicy<S> policy, Function<Types, List<S>> end) {
    this(model, policy, false, end, false);
  }

  private GeneralOutlook(
      GeneralModel<S> model,
      GeneralPolicy<S> policy,
      boolean efficient,
      Function<Types, List<S>> end,
      boolean everywhere) {
    this.model = model;
    this.policy = policy;
    this.efficient = efficient;
    this.end = end;
    this.everywhere = everywhere;
  }

  /**
   * The same outlook over all types, those of probability zero among them: nobody asks whether a
   * probability is zero, and the policy has to choose for every type of the model.
   */
  public GeneralOutlook<S> everywhere() {
    return new GeneralOutlook<>(model, policy, efficient, end, true);
  }

  /**
   * Whether what follows an event of this probability need not be looked at: it is zero, and {@link
   * #everywhere} is not wanted.
   */
  public boolean leavesOut(S probability) {
    return !everywhere && probability.isZero();
  }

  /** The model. */
  public GeneralModel<S> model() {
    return model;
  }

  /**
   * Whether choices are the efficient ones and the end is the model's, so that the model determines
   * everything.
   */
  public boolean isEfficient() {
    return efficient;
  }

  /** Whether types of probability zero are looked at, too. */
  public boolean isEverywhere() {
    return everywhere;
  }

  /**
   * xi(t, theta_{t-1}): the public decision and the recommended private decisions of round t =
   * 1..k.
   *
   * @throws ArithmeticException if it depends on parameters which of several choices is best
   */
  public Choice choice(int round, Types before) {
    Stage stage = new Stage(round, before);
    Choice known = choices.get(stage);
    if (known == null) {
      known = policy.choice(this, round, before);
      choices.put(stage, known);
    }
    return known;
  }

  /** Upsilon_{t,n}: every agent's expected worth when all types of round t = 0..k are known. */
  public List<S> values(int round, Types types) {
    Stage stage = new Stage(round, types);
    List<S> known = values.get(stage);
    if (known == null) {
      known =
          round < model.last()
              ? valuesAfter(round + 1, types, choice(round + 1, types))
              : end.apply(types);
      values.put(stage, known);
    }
    return known;
  }

  private static <S extends Scalar<S>> List<S> worths(GeneralModel<S> model, Types types) {
    List<S> worths = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) worths.add(model.worth().get(i).get(types.own().get(i)));
    return worths;
  }

  /**
   * Upsilon in the middle of round t = 1..k: the public type of the round is known and the types of
   * some agents, the others' are drawn anew from what they were before.
   *
   * @param round t
   * @param before the types before the round's draw
   * @param common the public type after the draw
   * @param own the agents' types after the draw, read only for those who are known
   * @param known the agents whose new type is known
   */
  public List<S> values(
      int round, Types before, int common, List<Integer> own, Set<Integer> known) {
    List<S> totals = zeros();
    draw(
        round,
        before,
        choice(round, before),
        common,
        own,
        known,
        new ArrayList<>(),
        model.one(),
        totals);
    return totals;
  }

  /**
   * Every agent's expected worth if the given choice is taken in round t = 1..k and the policy is
   * followed later.
   */
  public List<S> valuesAfter(int round, Types before, Choice choice) {
    List<S> totals = zeros();
    List<S> law = publicLaw(round, before.common(), choice);
    for (int c = 0; c < law.size(); c++) {
      if (!leavesOut(law.get(c)))
        draw(
            round,
            before,
            choice,
            c,
            before.own(),
            Set.of(),
            new ArrayList<>(),
            law.get(c),
            totals);
    }
    return totals;
  }

  private void draw(
      int round,
      Types before,
      Choice choice,
      int common,
      List<Integer> own,
      Set<Integer> known,
      List<Integer> head,
      S weight,
      List<S> totals) {
    int i = head.size();
    if (i == model.size()) {
      List<S> values = values(round, new Types(common, List.copyOf(head)));
      for (int j = 0; j < totals.size(); j++)
        totals.set(j, totals.get(j).plus(values.get(j).times(weight)));
      return;
    }
    List<S> law =
        known.contains(i) ? List.of() : law(round, i, before.own().get(i), before.common(), choice);
    for (int k = 0; k < model.party(round, i).types().size(); k++) {
      if (law.isEmpty() ? k != own.get(i) : leavesOut(law.get(k))) continue;
      head.add(k);
      draw(
          round,
          before,
          choice,
          common,
          own,
          known,
          head,
          law.isEmpty() ? weight : weight.times(law.get(k)),
          totals);
      head.remove(i);
    }
  }

  /** mu(theta^i, theta^0, x^0, x^i): the law of one agent's next type. */
  public List<S> law(int round, int agent, int own, int common, Choice choice) {
    return model
        .party(round, agent)
        .law()
        .get(own)
        .get(common)
        .get(choice.decision())
        .get(choice.actions().get(agent));
  }

  /** mu(theta^0, x^0): the law of the next public type. */
  public List<S> publicLaw(int round, int common, Choice choice) {
    return model.round(round).publicLaw().get(common).get(choice.decision());
  }

  /** All choices of round t = 1..k, in the model's order. */
  public List<Choice> choices(int round) {
    List<Choice> options = new ArrayList<>();
    List<Integer> counts =
        model.round(round).parties().stream().map(p -> p.actions().size()).toList();
    for (int x = 0; x < model.round(round).decisions().size(); x++) {
      int decision = x;
      Profiles.all(counts).map(a -> new Choice(decision, a)).forEach(options::add);
    }
    return options;
  }

  private static <S extends Scalar<S>> Choice efficient(
      GeneralOutlook<S> outlook, int round, Types before) {
    List<Choice> options = outlook.choices(round);
    Choice best = options.get(0);
    if (options.size() == 1) return best;
    S most = sum(outlook.valuesAfter(round, before, best));
    for (Choice option : options.subList(1, options.size())) {
      S total = sum(outlook.valuesAfter(round, before, option));
      if (total.minus(most).isPositive()) {
        best = option;
        most = total;
      }
    }
    return best;
  }

  private static <S extends Scalar<S>> S sum(List<S> values) {
    S sum = values.get(0).zero();
    for (S v : values) sum = sum.plus(v);
    return sum;
  }

  private List<S> zeros() {
    List<S> zeros = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) zeros.add(model.one().zero());
    return zeros;
  }
}
