package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import java.util.List;

/**
 * A finite dynamic model with private types and quasilinear payoffs: in each round t = 1..T every
 * agent i has a type theta_t^i that he alone knows, a public decision x_t and a private decision
 * a_t^i are taken, he gets the utility u(x_t, a_t^i, theta_t^i), and theta_{t+1}^i is drawn from
 * mu(x_t, a_t^i, theta_t^i), independently of the others. Round 0 holds the fixed and publicly
 * known initial types: one type an agent, one decision, no utility.
 *
 * <p>Source: Csoka, Section 1.2, with the private decisions of its footnote 1.
 *
 * @param agents the names of the agents, at least two
 * @param stages rounds 0 to T
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record DynamicModel<S extends Scalar<S>>(List<String> agents, List<Stage<S>> stages)
    implements DecisionProcess<S> {

  /**
   * @throws IllegalArgumentException if a table has the wrong shape or a row of probabilities does
   *     not sum to one
   */
  public DynamicModel {
    agents = List.copyOf(agents);
    stages = List.copyOf(stages);
    if (agents.size() < 2)
      throw new IllegalArgumentException(
          "a dynamic model needs at least 2 agents, not " + agents.size());
    if (stages.size() < 2)
      throw new IllegalArgumentException("a dynamic model needs at least 1 round after round 0");
    for (int t = 0; t < stages.size(); t++) {
      Stage<S> stage = stages.get(t);
      shape("round " + t + ", roles", stage.roles(), agents.size());
      if (stage.decisions().isEmpty())
        throw new IllegalArgumentException("round " + t + " has no decision");
      for (int i = 0; i < agents.size(); i++) {
        boolean last = t == stages.size() - 1;
        check(
            "round " + t + ", " + agents.get(i),
            stage.decisions().size(),
            stage.roles().get(i),
            last ? 0 : stages.get(t + 1).roles().get(i).types().size());
      }
      if (t == 0
          && (stage.decisions().size() != 1
              || stage.roles().stream()
                  .anyMatch(r -> r.types().size() != 1 || r.actions().size() != 1))) {
        throw new IllegalArgumentException(
            "round 0 must have one decision and one type and private decision an agent");
      }
    }
  }

  /** Refuses a list that has not so many entries. */
  static void shape(String what, List<?> list, int size) {
    if (list.size() != size)
      throw new IllegalArgumentException(
          what + ": " + list.size() + " entries where " + size + " are needed");
  }

  private static <S extends Scalar<S>> void check(
      String what, int decisions, Role<S> role, int nextTypes) {
    if (role.types().isEmpty() || role.actions().isEmpty())
      throw new IllegalArgumentException(what + " has no type or no action");
    shape(what + ", utility", role.utility(), decisions);
    shape(what + ", transition", role.transition(), nextTypes == 0 ? 0 : decisions);
    for (List<List<S>> byAction : role.utility()) {
      shape(what + ", utility", byAction, role.actions().size());
      for (List<S> byType : byAction) shape(what + ", utility", byType, role.types().size());
    }
    for (List<List<List<S>>> byAction : role.transition()) {
      shape(what + ", transition", byAction, role.actions().size());
      for (List<List<S>> byType : byAction) {
        shape(what + ", transition", byType, role.types().size());
        for (List<S> row : byType) row(what + ", transition row", row, nextTypes);
      }
    }
  }

  /** Refuses a row that is no distribution over so many types. */
  static <S extends Scalar<S>> void row(String what, List<S> row, int size) {
    shape(what, row, size);
    Distributions.checked(row, what);
  }

  /** The last round, T. */
  public int rounds() {
    return stages.size() - 1;
  }

  /** What an agent can be and do in a round. */
  public Role<S> role(int round, int agent) {
    return stages.get(round).roles().get(agent);
  }

  @Override
  public int last() {
    return rounds();
  }

  @Override
  public int publics() {
    return 0;
  }

  @Override
  public List<List<String>> types(int round) {
    return stages.get(round).roles().stream().map(Role::types).toList();
  }

  @Override
  public int decisions(int round) {
    return stages.get(round).decisions().size();
  }

  @Override
  public List<Integer> actions(int round) {
    return stages.get(round).roles().stream().map(r -> r.actions().size()).toList();
  }

  @Override
  public List<S> law(int round, int agent, List<Integer> types, Choice choice) {
    return role(round, agent)
        .transition()
        .get(choice.decision())
        .get(choice.actions().get(agent))
        .get(types.get(agent));
  }

  @Override
  public S utility(int round, int agent, Choice choice, List<Integer> types) {
    return utility(round, agent, choice, types.get(agent));
  }

  /** The utility u(x_t, a_t^i, theta_t^i) of one agent in one round. */
  public S utility(int round, int agent, Choice choice, int type) {
    return role(round, agent)
        .utility()
        .get(choice.decision())
        .get(choice.actions().get(agent))
        .get(type);
  }

  @Override
  public S one() {
    return stages.get(0).roles().get(0).utility().get(0).get(0).get(0).one();
  }

  /** The initial types: index 0 for every agent. */
  public List<Integer> initialTypes() {
    return agents.stream().map(a -> 0).toList();
  }
}
