package counterplay.space;

import static counterplay.space.Draft.list;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Draft.Axis;
import counterplay.space.Draft.Kind;
import counterplay.space.Draft.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spaces of small dynamic models with integer utilities. A model is made of the number of its
 * rounds, for each round the numbers of decisions, types and actions, then all utilities, then all
 * rows of probabilities. The listing is by size: what there is beyond one round, decision, type and
 * action, the absolute values of the utilities, and for each row of probabilities its cost as a
 * point of a simplex; degenerate rows therefore come first.
 */
public final class DynamicModels {

  private static final int DENOMINATOR = 12;

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

  /** The numbers of decisions, of each agent's types and of his actions, for rounds 1 to T. */
  private record Skeleton(
      List<Integer> decisions, List<List<Integer>> types, List<List<Integer>> actions) {
    private static Skeleton withoutActions(List<Integer> decisions, List<List<Integer>> types) {
      return new Skeleton(decisions, types, List.of());
    }
  }

  /** The models within the bounds, by size. */
  public static Space<DynamicModel<Rational>> within(Bounds bounds) {
    Space<Rational> utility =
        Rationals.interval(Rational.of(-bounds.utility()), Rational.of(bounds.utility()), 1);
    return Space.range(1, bounds.rounds())
        .then(rounds -> skeletons(bounds, rounds))
        .then(skeleton -> empty(skeleton).filled(utility, DENOMINATOR))
        .map(DynamicModels::model)
        .bySize()
        .shrinking(ModelShrinker::smaller);
  }

  private static Space<Skeleton> skeletons(Bounds b, int rounds) {
    Space<List<Integer>> decisions = Space.lists(rounds, Space.range(1, b.decisions()));
    Space<List<List<Integer>>> types =
        Space.lists(rounds, Space.lists(b.agents(), Space.range(1, b.types())));
    Space<List<List<Integer>>> actions =
        Space.lists(rounds, Space.lists(b.agents(), Space.range(1, b.actions())));
    return decisions
        .times(types, Skeleton::withoutActions)
        .times(actions, (s, a) -> new Skeleton(s.decisions(), s.types(), a));
  }

  /** Round 0, then the rounds of the skeleton. */
  private static Draft empty(Skeleton s) {
    int agents = s.types().get(0).size();
    Map<Axis, List<String>> names = new TreeMap<>();
    for (int t = 0; t <= s.decisions().size(); t++) {
      names.put(decision(t), Draft.names("x", t == 0 ? 1 : s.decisions().get(t - 1)));
      for (int i = 0; i < agents; i++) {
        int actions = t == 0 ? 1 : s.actions().get(t - 1).get(i);
        names.put(type(t, i), Draft.names("t", t == 0 ? 1 : s.types().get(t - 1).get(i)));
        names.put(action(t, i), actions == 1 ? List.of(Role.NO_ACTION) : Draft.names("a", actions));
      }
    }
    return new Draft(Draft.names("agent", agents), names, tables(s.decisions().size(), agents));
  }

  private static Axis decision(int round) {
    return Axis.of(Kind.DECISION, round);
  }

  private static Axis type(int round, int agent) {
    return new Axis(Kind.TYPE, round, agent);
  }

  private static Axis action(int round, int agent) {
    return new Axis(Kind.ACTION, round, agent);
  }

  /** For each round and agent u(x, a, theta), then mu(x, a, theta) unless the round is the last. */
  private static List<Table> tables(int rounds, int agents) {
    List<Table> tables = new ArrayList<>();
    for (int t = 0; t <= rounds; t++) {
      for (int i = 0; i < agents; i++) {
        List<Axis> axes = List.of(decision(t), action(t, i), type(t, i));
        tables.add(Table.of(axes));
        if (t < rounds) tables.add(Table.of(axes, type(t + 1, i)));
      }
    }
    return tables;
  }

  static Draft draft(DynamicModel<Rational> m) {
    Map<Axis, List<String>> names = new TreeMap<>();
    List<List<Rational>> leaves = new ArrayList<>();
    for (int t = 0; t <= m.rounds(); t++) {
      names.put(decision(t), m.stages().get(t).decisions());
      for (int i = 0; i < m.size(); i++) {
        Role<Rational> role = m.role(t, i);
        names.put(type(t, i), role.types());
        names.put(action(t, i), role.actions());
        role.utility().forEach(x -> x.forEach(a -> a.forEach(u -> leaves.add(List.of(u)))));
        role.transition().forEach(x -> x.forEach(leaves::addAll));
      }
    }
    Iterator<List<Rational>> next = leaves.iterator();
    return new Draft(m.agents(), names, tables(m.rounds(), m.size())).holding(t -> next.next());
  }

  static DynamicModel<Rational> model(Draft d) {
    Iterator<List<Rational>> leaves = d.leaves();
    List<Stage<Rational>> stages = new ArrayList<>();
    for (int t = 0; d.names().containsKey(decision(t)); t++) {
      int decisions = d.size(decision(t));
      List<Role<Rational>> roles = new ArrayList<>();
      for (int i = 0; i < d.agents().size(); i++) {
        int types = d.size(type(t, i));
        int actions = d.size(action(t, i));
        boolean isLast = !d.names().containsKey(decision(t + 1));
        roles.add(
            new Role<>(
                d.names().get(type(t, i)),
                d.names().get(action(t, i)),
                list(decisions, () -> list(actions, () -> list(types, () -> leaves.next().get(0)))),
                list(
                    isLast ? 0 : decisions, () -> list(actions, () -> list(types, leaves::next)))));
      }
      stages.add(new Stage<>(d.names().get(decision(t)), roles));
    }
    return new DynamicModel<>(d.agents(), stages);
  }
}
