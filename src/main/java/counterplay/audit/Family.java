package counterplay.audit;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A finite family of models with three agents and a decision NO or YES in the last round: NO brings
 * nothing; YES brings agents 1 and 2 one amount with their low and a larger one with their high
 * type, and agent 3 one amount. Amounts are -2, -1, 1 and 2, agent 3's is not 2; low and high are
 * equally likely.
 *
 * @param id its name
 * @param words what it consists of
 * @param models its models, those with smaller amounts first
 */
public record Family(String id, String words, Space<DynamicModel<Rational>> models) {

  private static final List<Rational> AMOUNTS =
      List.of(Rational.of(-1), Rational.ONE, Rational.of(-2), Rational.of(2));
  private static final List<Rational> HALVES = List.of(Rational.HALF, Rational.HALF);
  private static final List<Rational> SURE = List.of(Rational.ONE);

  /** When an agent learns his type. */
  private enum News {
    /** In round 1, and reports it there and in round 2. */
    EARLY,
    /** In round 2; in round 1 he can report low, high, or, which is the truth, neither. */
    LATE
  }

  /** What YES brings: agents 1 and 2 with low and high, agent 3. */
  private record Amounts(List<Rational> first, List<Rational> second, Rational third) {}

  /** One round. */
  public static Family oneRound() {
    return new Family(
        "one-round",
        "three agents, one round, two types of agents 1 and 2, utilities of YES -2, -1, 1, 2: 108"
            + " models",
        amounts().map(Family::oneRound));
  }

  /** Two rounds. */
  public static Family twoRounds() {
    Space<DynamicModel<Rational>> models =
        amounts()
            .then(
                a ->
                    Space.of(News.values())
                        .then(one -> Space.of(News.values()).map(two -> twoRounds(a, one, two))));
    return new Family(
        "two-rounds",
        "the same with two rounds: agents 1 and 2 each learn their type in round 1 or in round 2"
            + " and can report it in both: 432 models",
        models);
  }

  private static Space<Amounts> amounts() {
    List<List<Rational>> pairs = new ArrayList<>();
    for (Rational low : AMOUNTS)
      for (Rational high : AMOUNTS) if (low.compareTo(high) < 0) pairs.add(List.of(low, high));
    Space<List<Rational>> lowHigh = Space.of(pairs);
    return lowHigh.then(
        one ->
            lowHigh.then(
                two -> Space.of(AMOUNTS.subList(0, 3)).map(three -> new Amounts(one, two, three))));
  }

  private static DynamicModel<Rational> oneRound(Amounts a) {
    Stage<Rational> before =
        new Stage<>(
            List.of("wait"),
            List.of(
                waiting(List.of("initial"), List.of(HALVES)),
                waiting(List.of("initial"), List.of(HALVES)),
                idle()));
    return new DynamicModel<>(List.of("agent1", "agent2", "agent3"), List.of(before, last(a)));
  }

  private static DynamicModel<Rational> twoRounds(Amounts a, News one, News two) {
    Stage<Rational> before =
        new Stage<>(List.of("wait"), List.of(initial(one), initial(two), idle()));
    Stage<Rational> first = new Stage<>(List.of("wait"), List.of(middle(one), middle(two), idle()));
    return new DynamicModel<>(
        List.of("agent1", "agent2", "agent3"), List.of(before, first, last(a)));
  }

  private static Role<Rational> initial(News news) {
    return waiting(
        List.of("initial"),
        List.of(news == News.EARLY ? HALVES : List.of(Rational.ZERO, Rational.ZERO, Rational.ONE)));
  }

  private static Role<Rational> middle(News news) {
    List<List<Rational>> rows =
        new ArrayList<>(
            List.of(List.of(Rational.ONE, Rational.ZERO), List.of(Rational.ZERO, Rational.ONE)));
    if (news == News.LATE) rows.add(HALVES);
    return waiting(
        news == News.EARLY ? List.of("low", "high") : List.of("low", "high", "open"), rows);
  }

  private static Role<Rational> waiting(List<String> types, List<List<Rational>> rows) {
    List<Rational> nothing = Collections.nCopies(types.size(), Rational.ZERO);
    return new Role<>(
        types, List.of(Role.NO_ACTION), List.of(List.of(nothing)), List.of(List.of(rows)));
  }

  private static Role<Rational> idle() {
    return waiting(List.of("idle"), List.of(SURE));
  }

  private static Stage<Rational> last(Amounts a) {
    return new Stage<>(
        List.of("NO", "YES"),
        List.of(
            role(List.of("low", "high"), a.first()),
            role(List.of("low", "high"), a.second()),
            role(List.of("idle"), List.of(a.third()))));
  }

  private static Role<Rational> role(List<String> types, List<Rational> yes) {
    return new Role<>(
        types,
        List.of(Role.NO_ACTION),
        List.of(List.of(Collections.nCopies(types.size(), Rational.ZERO)), List.of(yes)),
        List.of());
  }
}
