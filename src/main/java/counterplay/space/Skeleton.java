package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Role;
import counterplay.space.Draft.Axis;
import counterplay.space.Draft.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How many there are of each in rounds 1 to T of a small dynamic model, and one of each before.
 *
 * @param decisions public decisions
 * @param publicTypes public types
 * @param types types of each agent
 * @param actions private decisions of each agent
 */
record Skeleton(
    List<Integer> decisions,
    List<Integer> publicTypes,
    List<List<Integer>> types,
    List<List<Integer>> actions) {

  private static final int DENOMINATOR = 12;

  /** What everybody can tell apart. */
  private record Publics(List<Integer> decisions, List<Integer> publicTypes) {}

  /** No public types: one in each round. */
  static Space<Skeleton> of(int agents, int rounds, int decisions, int types, int actions) {
    return of(
        agents,
        Space.lists(rounds, Space.range(1, decisions))
            .map(x -> new Publics(x, Collections.nCopies(rounds, 1))),
        rounds,
        types,
        actions);
  }

  /** All skeletons with at most so many in each round. */
  static Space<Skeleton> of(
      int agents, int rounds, int decisions, int publicTypes, int types, int actions) {
    return of(
        agents,
        Space.lists(rounds, Space.range(1, decisions))
            .times(Space.lists(rounds, Space.range(1, publicTypes)), Publics::new),
        rounds,
        types,
        actions);
  }

  private static Space<Skeleton> of(
      int agents, Space<Publics> publics, int rounds, int types, int actions) {
    return publics
        .times(
            Space.lists(rounds, Space.lists(agents, Space.range(1, types))),
            (p, t) -> new Skeleton(p.decisions(), p.publicTypes(), t, List.of()))
        .times(
            Space.lists(rounds, Space.lists(agents, Space.range(1, actions))),
            (s, a) -> new Skeleton(s.decisions(), s.publicTypes(), s.types(), a));
  }

  /** The last round, T. */
  int rounds() {
    return decisions.size();
  }

  /** The number of agents. */
  int agents() {
    return types.get(0).size();
  }

  /**
   * All models of this skeleton.
   *
   * @param tables what they are made of
   * @param most the largest absolute value of a whole number in them
   */
  Space<Draft> filled(List<Table> tables, int most) {
    return new Draft(names("agent", agents()), axes(), tables)
        .filled(Rationals.interval(Rational.of(-most), Rational.of(most), 1), DENOMINATOR);
  }

  private Map<Axis, List<String>> axes() {
    Map<Axis, List<String>> axes = new HashMap<>();
    for (int t = 0; t <= rounds(); t++) {
      axes.put(Axis.decision(t), names("x", count(decisions, t, x -> x)));
      axes.put(Axis.publicType(t), names("w", count(publicTypes, t, c -> c)));
      for (int i = 0; i < agents(); i++) {
        int agent = i;
        int some = count(actions, t, a -> a.get(agent));
        axes.put(Axis.type(t, i), names("t", count(types, t, k -> k.get(agent))));
        axes.put(Axis.action(t, i), some == 1 ? List.of(Role.NO_ACTION) : names("a", some));
      }
    }
    return axes;
  }

  private static <E> int count(List<E> rounds, int t, Function<E, Integer> count) {
    return t == 0 ? 1 : count.apply(rounds.get(t - 1));
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }
}
