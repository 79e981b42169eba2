package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
 * besides is the public type and, through the decision taken, the types before the round. The
 * choice of round t is that of stage t - 1 of the process.
 *
 * <p>Source: Csoka, Section 6.3.
 *
 * @param expectations the same of the model as a process
 * @param <S> the numbers of the model
 */
public record GeneralOutlook<S extends Scalar<S>>(Expectations<GeneralModel<S>, S> expectations) {

  /** Prepares the calculation under the efficient policy. */
  public GeneralOutlook(GeneralModel<S> model) {
    this(new Expectations<>(model));
  }

  /** Prepares the calculation under any policy, efficient or not. */
  public GeneralOutlook(GeneralModel<S> model, Policy<GeneralOutlook<S>, Types> policy) {
    this(
        new Expectations<>(
            model,
            (e, stage, types) ->
                stage == model.last()
                    ? e.choices(stage).get(0)
                    : policy.choice(new GeneralOutlook<>(e), stage + 1, Types.of(types))));
  }

  /** The same outlook over all types; see {@link Expectations#everywhere}. */
  public GeneralOutlook<S> everywhere() {
    return new GeneralOutlook<>(expectations.everywhere());
  }

  /** The model. */
  public GeneralModel<S> model() {
    return expectations.process();
  }

  /**
   * xi(t, theta_{t-1}): the public decision and the recommended private decisions of round t =
   * 1..k.
   *
   * @throws ArithmeticException if it depends on parameters which of several choices is best
   */
  public Choice choice(int round, Types before) {
    return expectations.choice(round - 1, before.profile());
  }

  /** Upsilon_{t,n}: every agent's expected worth when all types of round t = 0..k are known. */
  public List<S> values(int round, Types types) {
    return expectations.values(round, types.profile());
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
    Set<Integer> places = new HashSet<>(Set.of(0));
    known.forEach(i -> places.add(i + 1));
    return expectations.values(round, before.profile(), new Types(common, own).profile(), places);
  }

  /**
   * Every agent's expected worth if the given choice is taken in round t = 1..k and the policy is
   * followed later.
   */
  public List<S> valuesAfter(int round, Types before, Choice choice) {
    return expectations.valuesAfter(round - 1, before.profile(), choice);
  }

  /** mu(theta^i, theta^0, x^0, x^i): the law of one agent's next type. */
  public List<S> law(int round, int agent, int own, int common, Choice choice) {
    return model()
        .party(round, agent)
        .law()
        .get(own)
        .get(common)
        .get(choice.decision())
        .get(choice.actions().get(agent));
  }

  /** mu(theta^0, x^0): the law of the next public type. */
  public List<S> publicLaw(int round, int common, Choice choice) {
    return model().round(round).publicLaw().get(common).get(choice.decision());
  }

  /** All choices of round t = 1..k, in the model's order. */
  public List<Choice> choices(int round) {
    return expectations.choices(round - 1);
  }
}
