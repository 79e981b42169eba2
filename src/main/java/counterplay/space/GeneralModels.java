package counterplay.space;

import static counterplay.space.Draft.list;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.space.Draft.Axis;
import counterplay.space.Draft.Kind;
import counterplay.space.Draft.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spaces of small models of the more general class, with integer worths. A model is made of the
 * numbers of decisions, public types, types and private decisions of each round, then all worths,
 * then all rows of probabilities; the listing is by size.
 */
public final class GeneralModels {

  private static final int DENOMINATOR = 12;

  private GeneralModels() {}

  /**
   * What the models may have.
   *
   * @param agents the number of agents, exactly
   * @param rounds the number of rounds, exactly
   * @param types the largest number of types of an agent after a round
   * @param commons the largest number of public types after a round; 1 for none
   * @param decisions the largest number of public decisions in a round
   * @param actions the largest number of private decisions of an agent in a round; 1 for none
   * @param worth the largest absolute value of a worth
   */
  public record Bounds(
      int agents, int rounds, int types, int commons, int decisions, int actions, int worth) {}

  /** The numbers of each round. */
  private record Skeleton(
      List<Integer> decisions,
      List<Integer> commons,
      List<List<Integer>> types,
      List<List<Integer>> actions) {}

  private record Publics(List<Integer> decisions, List<Integer> commons) {}

  /** The models within the bounds, by size. */
  public static Space<GeneralModel<Rational>> within(Bounds b) {
    Space<Rational> worth = Rationals.interval(Rational.of(-b.worth()), Rational.of(b.worth()), 1);
    return skeletons(b)
        .then(skeleton -> empty(skeleton).filled(worth, DENOMINATOR))
        .map(GeneralModels::model)
        .bySize()
        .shrinking(ModelShrinker::smaller);
  }

  private static Space<Skeleton> skeletons(Bounds b) {
    Space<Publics> publics =
        Space.lists(b.rounds(), Space.range(1, b.decisions()))
            .times(Space.lists(b.rounds(), Space.range(1, b.commons())), Publics::new);
    Space<List<List<Integer>>> types =
        Space.lists(b.rounds(), Space.lists(b.agents(), Space.range(1, b.types())));
    Space<List<List<Integer>>> actions =
        Space.lists(b.rounds(), Space.lists(b.agents(), Space.range(1, b.actions())));
    return publics
        .times(types, (p, t) -> new Skeleton(p.decisions(), p.commons(), t, List.of()))
        .times(actions, (s, a) -> new Skeleton(s.decisions(), s.commons(), s.types(), a));
  }

  private static Draft empty(Skeleton s) {
    int agents = s.types().get(0).size();
    Map<Axis, List<String>> names = initial(agents);
    for (int t = 1; t <= s.decisions().size(); t++) {
      names.put(decision(t), Draft.names("x", s.decisions().get(t - 1)));
      names.put(common(t), Draft.names("w", s.commons().get(t - 1)));
      for (int i = 0; i < agents; i++) {
        int actions = s.actions().get(t - 1).get(i);
        names.put(type(t, i), Draft.names("t", s.types().get(t - 1).get(i)));
        names.put(action(t, i), actions == 1 ? List.of("none") : Draft.names("a", actions));
      }
    }
    return new Draft(Draft.names("agent", agents), names, tables(s.decisions().size(), agents));
  }

  /** The types before the first round. */
  private static Map<Axis, List<String>> initial(int agents) {
    Map<Axis, List<String>> names = new TreeMap<>(Map.of(common(0), List.of("initial")));
    for (int i = 0; i < agents; i++) names.put(type(0, i), List.of("initial"));
    return names;
  }

  private static Axis decision(int round) {
    return Axis.of(Kind.DECISION, round);
  }

  private static Axis common(int round) {
    return Axis.of(Kind.PUBLIC_TYPE, round);
  }

  private static Axis type(int round, int agent) {
    return new Axis(Kind.TYPE, round, agent);
  }

  private static Axis action(int round, int agent) {
    return new Axis(Kind.ACTION, round, agent);
  }

  /**
   * For each round the law of the public type, then that of each agent's type; at last the worths.
   */
  private static List<Table> tables(int rounds, int agents) {
    List<Table> tables = new ArrayList<>();
    for (int t = 1; t <= rounds; t++) {
      tables.add(Table.of(List.of(common(t - 1), decision(t)), common(t)));
      for (int i = 0; i < agents; i++)
        tables.add(
            Table.of(
                List.of(type(t - 1, i), common(t - 1), decision(t), action(t, i)), type(t, i)));
    }
    for (int i = 0; i < agents; i++) tables.add(Table.of(List.of(type(rounds, i))));
    return tables;
  }

  static Draft draft(GeneralModel<Rational> m) {
    Map<Axis, List<String>> names = initial(m.size());
    List<List<Rational>> leaves = new ArrayList<>();
    for (int t = 1; t <= m.last(); t++) {
      names.put(decision(t), m.round(t).decisions());
      names.put(common(t), m.round(t).publicTypes());
      m.round(t).publicLaw().forEach(leaves::addAll);
      for (int i = 0; i < m.size(); i++) {
        names.put(type(t, i), m.party(t, i).types());
        names.put(action(t, i), m.party(t, i).actions());
        m.party(t, i).law().forEach(c -> c.forEach(x -> x.forEach(leaves::addAll)));
      }
    }
    m.worth().forEach(worths -> worths.forEach(v -> leaves.add(List.of(v))));
    Iterator<List<Rational>> next = leaves.iterator();
    return new Draft(m.agents(), names, tables(m.last(), m.size())).holding(t -> next.next());
  }

  static GeneralModel<Rational> model(Draft d) {
    Iterator<List<Rational>> leaves = d.leaves();
    List<GeneralRound<Rational>> rounds = new ArrayList<>();
    int t = 1;
    for (; d.names().containsKey(decision(t)); t++) {
      int before = d.size(common(t - 1));
      int decisions = d.size(decision(t));
      List<List<List<Rational>>> publicLaw = list(before, () -> list(decisions, leaves::next));
      List<Party<Rational>> parties = new ArrayList<>();
      for (int i = 0; i < d.agents().size(); i++) {
        int actions = d.size(action(t, i));
        parties.add(
            new Party<>(
                d.names().get(type(t, i)),
                d.names().get(action(t, i)),
                list(
                    d.size(type(t - 1, i)),
                    () -> list(before, () -> list(decisions, () -> list(actions, leaves::next))))));
      }
      rounds.add(
          new GeneralRound<>(
              d.names().get(decision(t)), d.names().get(common(t)), publicLaw, parties));
    }
    List<List<Rational>> worth = new ArrayList<>();
    for (int i = 0; i < d.agents().size(); i++)
      worth.add(list(d.size(type(t - 1, i)), () -> leaves.next().get(0)));
    return new GeneralModel<>(d.agents(), rounds, worth);
  }
}
