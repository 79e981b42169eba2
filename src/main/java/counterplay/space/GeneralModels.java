package counterplay.space;

import static counterplay.space.Draft.list;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.space.Draft.Axis;
import counterplay.space.Draft.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Spaces of small models of the more general class, with integer worths. A model is made of the
 * numbers of decisions, public types, types and private decisions of each round, then all worths,
 * then all rows of probabilities; the listing is by size.
 */
public final class GeneralModels {

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

  /** The models within the bounds, by size. */
  public static Space<GeneralModel<Rational>> within(Bounds b) {
    return Skeleton.of(b.agents(), b.rounds(), b.decisions(), b.commons(), b.types(), b.actions())
        .then(s -> s.filled(tables(s.rounds(), s.agents()), b.worth()))
        .map(GeneralModels::model)
        .bySize()
        .shrinking(ModelShrinker::smaller);
  }

  /**
   * For each round the law of the public type, then that of each agent's type; at last the worths.
   */
  private static List<Table> tables(int rounds, int agents) {
    List<Table> tables = new ArrayList<>();
    for (int t = 1; t <= rounds; t++) {
      tables.add(Table.of(List.of(Axis.publicType(t - 1), Axis.decision(t)), Axis.publicType(t)));
      for (int i = 0; i < agents; i++)
        tables.add(
            Table.of(
                List.of(
                    Axis.type(t - 1, i),
                    Axis.publicType(t - 1),
                    Axis.decision(t),
                    Axis.action(t, i)),
                Axis.type(t, i)));
    }
    for (int i = 0; i < agents; i++) tables.add(Table.of(List.of(Axis.type(rounds, i))));
    return tables;
  }

  static Draft draft(GeneralModel<Rational> m) {
    Map<Axis, List<String>> names = new HashMap<>(Map.of(Axis.publicType(0), List.of("initial")));
    for (int i = 0; i < m.size(); i++) names.put(Axis.type(0, i), List.of("initial"));
    List<List<Rational>> leaves = new ArrayList<>();
    for (int t = 1; t <= m.last(); t++) {
      names.put(Axis.decision(t), m.round(t).decisions());
      names.put(Axis.publicType(t), m.round(t).publicTypes());
      m.round(t).publicLaw().forEach(leaves::addAll);
      for (int i = 0; i < m.size(); i++) {
        names.put(Axis.type(t, i), m.party(t, i).types());
        names.put(Axis.action(t, i), m.party(t, i).actions());
        m.party(t, i).law().forEach(c -> c.forEach(x -> x.forEach(leaves::addAll)));
      }
    }
    m.worth().forEach(worths -> worths.forEach(v -> leaves.add(List.of(v))));
    Iterator<List<Rational>> next = leaves.iterator();
    return new Draft(m.agents(), names, tables(m.last(), m.size())).holding(t -> next::next);
  }

  static GeneralModel<Rational> model(Draft d) {
    Iterator<List<Rational>> leaves = d.leaves();
    List<GeneralRound<Rational>> rounds = new ArrayList<>();
    int t = 1;
    for (; d.names().containsKey(Axis.decision(t)); t++) {
      int before = d.size(Axis.publicType(t - 1));
      int decisions = d.size(Axis.decision(t));
      List<List<List<Rational>>> publicLaw = list(before, () -> list(decisions, leaves::next));
      List<Party<Rational>> parties = new ArrayList<>();
      for (int i = 0; i < d.agents().size(); i++) {
        int actions = d.size(Axis.action(t, i));
        parties.add(
            new Party<>(
                d.names().get(Axis.type(t, i)),
                d.names().get(Axis.action(t, i)),
                list(
                    d.size(Axis.type(t - 1, i)),
                    () -> list(before, () -> list(decisions, () -> list(actions, leaves::next))))));
      }
      rounds.add(
          new GeneralRound<>(
              d.names().get(Axis.decision(t)),
              d.names().get(Axis.publicType(t)),
              publicLaw,
              parties));
    }
    List<List<Rational>> worth = new ArrayList<>();
    for (int i = 0; i < d.agents().size(); i++)
      worth.add(list(d.size(Axis.type(t - 1, i)), () -> leaves.next().get(0)));
    return new GeneralModel<>(d.agents(), rounds, worth);
  }
}
