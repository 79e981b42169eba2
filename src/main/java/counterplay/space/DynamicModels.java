package counterplay.space;

import static counterplay.space.Draft.list;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Draft.Axis;
import counterplay.space.Draft.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Spaces of small dynamic models with integer utilities. A model is made of the number of its
 * rounds, for each round the numbers of decisions, types and actions, then all utilities, then all
 * rows of probabilities. The listing is by size: what there is beyond one round, decision, type and
 * action, the absolute values of the utilities, and for each row of probabilities its cost as a
 * point of a simplex; degenerate rows therefore come first.
 */
public final class DynamicModels {

  private DynamicModels() {}

  /**
   * What the models may have.
   *
   * @param agents the number of agents, exactly
   * @param rounds the largest number of rounds
   * @param types the largest number of types of an agent in a round
   * @param decisions the largest number of public decisions in a round
   * @param actions the largest number of private decisions of an agent in a round; 1 for none
   * @param utility the largest absolute value of a utility
   */
  public record Bounds(
      int agents, int rounds, int types, int decisions, int actions, int utility) {}

  /** The models within the bounds, by size. */
  public static Space<DynamicModel<Rational>> within(Bounds b) {
    return Space.range(1, b.rounds())
        .then(rounds -> Skeleton.of(b.agents(), rounds, b.decisions(), b.types(), b.actions()))
        .then(s -> s.filled(tables(s.rounds(), s.agents()), b.utility()))
        .map(DynamicModels::model)
        .bySize()
        .shrinking(ModelShrinker::smaller);
  }

  /** For each round and agent u(x, a, theta), then mu(x, a, theta) unless the round is the last. */
  private static List<Table> tables(int rounds, int agents) {
    List<Table> tables = new ArrayList<>();
    for (int t = 0; t <= rounds; t++) {
      for (int i = 0; i < agents; i++) {
        List<Axis> axes = List.of(Axis.decision(t), Axis.action(t, i), Axis.type(t, i));
        tables.add(Table.of(axes));
        if (t < rounds) tables.add(Table.of(axes, Axis.type(t + 1, i)));
      }
    }
    return tables;
  }

  static Draft draft(DynamicModel<Rational> m) {
    Map<Axis, List<String>> names = new HashMap<>();
    List<List<Rational>> leaves = new ArrayList<>();
    for (int t = 0; t <= m.rounds(); t++) {
      names.put(Axis.decision(t), m.stages().get(t).decisions());
      for (int i = 0; i < m.size(); i++) {
        Role<Rational> role = m.role(t, i);
        names.put(Axis.type(t, i), role.types());
        names.put(Axis.action(t, i), role.actions());
        role.utility().forEach(x -> x.forEach(a -> a.forEach(u -> leaves.add(List.of(u)))));
        role.transition().forEach(x -> x.forEach(leaves::addAll));
      }
    }
    Iterator<List<Rational>> next = leaves.iterator();
    return new Draft(m.agents(), names, tables(m.rounds(), m.size())).holding(t -> next::next);
  }

  static DynamicModel<Rational> model(Draft d) {
    Iterator<List<Rational>> leaves = d.leaves();
    List<Stage<Rational>> stages = new ArrayList<>();
    for (int t = 0; d.names().containsKey(Axis.decision(t)); t++) {
      int decisions = d.size(Axis.decision(t));
      List<Role<Rational>> roles = new ArrayList<>();
      for (int i = 0; i < d.agents().size(); i++) {
        int types = d.size(Axis.type(t, i));
        int actions = d.size(Axis.action(t, i));
        boolean isLast = !d.names().containsKey(Axis.decision(t + 1));
        roles.add(
            new Role<>(
                d.names().get(Axis.type(t, i)),
                d.names().get(Axis.action(t, i)),
                list(decisions, () -> list(actions, () -> list(types, () -> leaves.next().get(0)))),
                list(
                    isLast ? 0 : decisions, () -> list(actions, () -> list(types, leaves::next)))));
      }
      stages.add(new Stage<>(d.names().get(Axis.decision(t)), roles));
    }
    return new DynamicModel<>(d.agents(), stages);
  }
}
