package counterplay.audit.properties.team;

import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Size;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finite families of dynamic models, the smallest first. In the last round NO or YES is decided: NO
 * brings nothing, YES brings each agent an amount, one that depends on his type if he has two.
 */
final class TeamModels {

  private static final List<String> NAMES = List.of("Ann", "Bob", "Cleo");
  private static final List<Rational> AMOUNTS =
      List.of(Rational.of(-1), Rational.ONE, Rational.of(-2), Rational.of(2));
  private static final List<Rational> HALVES = List.of(Rational.HALF, Rational.HALF);

  private TeamModels() {}

  /** When an agent learns his type, which he reports in both rounds of two. */
  private enum News {
    /** In round 1. */
    EARLY,
    /** In round 2; in round 1 his true type is "open". */
    LATE
  }

  /** A family with what is said of it. */
  record Named(String id, String words, List<Environment.Setting<DynamicModel<Rational>>> models) {}

  /** How large a model is: all types from round 1 on, all chances, all utilities. */
  private static Size size(DynamicModel<Rational> model) {
    Size size =
        Size.of(
            model.size(),
            model.rounds(),
            roles(model.stages().subList(1, model.rounds() + 1).stream())
                .mapToInt(r -> r.types().size())
                .sum());
    return size.chances(
            roles(model.stages().stream())
                .flatMap(r -> r.transition().stream())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(List::stream))
        .worth(
            roles(model.stages().stream())
                .flatMap(r -> r.utility().stream())
                .flatMap(List::stream)
                .flatMap(List::stream));
  }

  private static Stream<Role<Rational>> roles(Stream<Stage<Rational>> stages) {
    return stages.flatMap(s -> s.roles().stream());
  }

  /** Two agents, one round, only one of them has two types. */
  static Named twoAgentsOneInformed() {
    return named(
        "2-agents-1-round-1-informed",
        "2 agents, 1 round, one of them with two types",
        amounts(List.of(2, 1)).map(TeamModels::oneRound));
  }

  /** Two agents, one round, two types each. */
  static Named twoAgents() {
    return named(
        "2-agents-1-round",
        "2 agents, 1 round, two types each",
        amounts(List.of(2, 2)).map(TeamModels::oneRound));
  }

  /** Two agents, two rounds. */
  static Named twoAgentsTwoRounds() {
    return named(
        "2-agents-2-rounds",
        "2 agents, 2 rounds, types learned in round 1 or in round 2",
        amounts(List.of(2, 2)).flatMap(a -> news(2).map(n -> twoRounds(a, n))));
  }

  /** Three agents, one round, the third has one type. */
  static Named threeAgents() {
    return named(
        "3-agents-1-round",
        "3 agents, 1 round, two of them with two types",
        amounts(List.of(2, 2, 1)).map(TeamModels::oneRound));
  }

  /** Three agents, two rounds. */
  static Named threeAgentsTwoRounds() {
    return named(
        "3-agents-2-rounds",
        "3 agents, 2 rounds, two of them with two types, learned in round 1 or in round 2",
        amounts(List.of(2, 2, 1)).flatMap(a -> news(2).map(n -> twoRounds(a, n))));
  }

  private static Named named(String id, String words, Stream<DynamicModel<Rational>> models) {
    List<DynamicModel<Rational>> all = models.toList();
    return new Named(
        id,
        words + ", amounts -2 to 2 (" + all.size() + " models)",
        Environment.Setting.inOrder(all, TeamModels::size));
  }

  /** What YES brings each agent, by his types; those with small amounts first. */
  private static Stream<List<List<Rational>>> amounts(List<Integer> types) {
    List<List<Rational>> pairs = new ArrayList<>();
    for (Rational low : AMOUNTS)
      for (Rational high : AMOUNTS) if (low.compareTo(high) < 0) pairs.add(List.of(low, high));
    List<List<Rational>> singles = AMOUNTS.stream().map(List::of).toList();
    return Lists.choices(types.stream().map(count -> count == 1 ? singles : pairs).toList())
        .sorted(Comparator.comparing(TeamModels::weight));
  }

  private static Rational weight(List<List<Rational>> amounts) {
    return Rational.sum(amounts.stream().flatMap(List::stream).map(Rational::abs).toList());
  }

  private static Stream<List<News>> news(int informed) {
    return Lists.choices(Collections.nCopies(informed, List.of(News.values())));
  }

  private static DynamicModel<Rational> oneRound(List<List<Rational>> amounts) {
    List<Role<Rational>> initial = new ArrayList<>();
    for (List<Rational> a : amounts)
      initial.add(
          waiting(List.of("initial"), List.of(a.size() == 2 ? HALVES : List.of(Rational.ONE))));
    return new DynamicModel<>(
        NAMES.subList(0, amounts.size()),
        List.of(new Stage<>(List.of("wait"), initial), last(amounts)));
  }

  private static DynamicModel<Rational> twoRounds(List<List<Rational>> amounts, List<News> news) {
    List<Role<Rational>> initial = new ArrayList<>();
    List<Role<Rational>> middle = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      boolean informed = amounts.get(i).size() == 2;
      boolean early = informed && news.get(i) == News.EARLY;
      List<Rational> first =
          early
              ? HALVES
              : informed
                  ? List.of(Rational.ZERO, Rational.ZERO, Rational.ONE)
                  : List.of(Rational.ONE);
      initial.add(waiting(List.of("initial"), List.of(first)));
      List<List<Rational>> rows =
          new ArrayList<>(
              List.of(List.of(Rational.ONE, Rational.ZERO), List.of(Rational.ZERO, Rational.ONE)));
      if (!early) rows.add(HALVES);
      middle.add(
          informed
              ? waiting(early ? List.of("low", "high") : List.of("low", "high", "open"), rows)
              : waiting(List.of("idle"), List.of(List.of(Rational.ONE))));
    }
    return new DynamicModel<>(
        NAMES.subList(0, amounts.size()),
        List.of(
            new Stage<>(List.of("wait"), initial),
            new Stage<>(List.of("wait"), middle),
            last(amounts)));
  }

  private static Role<Rational> waiting(List<String> types, List<List<Rational>> rows) {
    List<Rational> nothing = Collections.nCopies(types.size(), Rational.ZERO);
    return new Role<>(
        types, List.of(Role.NO_ACTION), List.of(List.of(nothing)), List.of(List.of(rows)));
  }

  private static Stage<Rational> last(List<List<Rational>> amounts) {
    return new Stage<>(
        List.of("NO", "YES"),
        Lists.each(
            amounts.size(),
            i -> {
              List<Rational> yes = amounts.get(i);
              return new Role<>(
                  yes.size() == 2 ? List.of("low", "high") : List.of("idle"),
                  List.of(Role.NO_ACTION),
                  List.of(List.of(Collections.nCopies(yes.size(), Rational.ZERO)), List.of(yes)),
                  List.<List<List<List<Rational>>>>of());
            }));
  }
}
