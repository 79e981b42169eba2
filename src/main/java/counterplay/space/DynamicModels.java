package counterplay.space;

import counterplay.exact.Rational;
import counterplay.model.DynamicModel;
import counterplay.model.Profiles;
import counterplay.model.Role;
import counterplay.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spaces of small dynamic models with integer utilities. The enumeration orders by size, that is the number of types,
 * decisions and actions beyond one, two for each round beyond one, the absolute values of the utilities, and one for
 * each row of probabilities that is not the first vertex; degenerate rows therefore come first. It covers models of at
 * most two rounds with at most two types, decisions and actions; random ones within the bounds follow.
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
  public record Bounds(int agents, int rounds, int types, int decisions, int actions, int utility) {}

  /** The numbers of decisions, of each agent's types and of his actions, for rounds 1 to T. */
  private record Skeleton(List<Integer> decisions, List<List<Integer>> types, List<List<Integer>> actions) {
    private int size() {
      int size = 2 * (decisions.size() - 1);
      for (int t = 0; t < decisions.size(); t++) {
        size += decisions.get(t) - 1;
        for (int k : types.get(t)) size += k - 1;
        for (int k : actions.get(t)) size += k - 1;
      }
      return size;
    }
  }

  /** The models within the bounds: smallest first, then random ones. */
  public static Space<DynamicModel<Rational>> within(Bounds bounds) {
    return Space.endless(() -> enumerated(bounds), random -> drawn(bounds, random)).shrinking(ModelShrinker::smaller);
  }

  private static DynamicModel<Rational> drawn(Bounds b, Random random) {
    int rounds = 1 + random.nextInt(b.rounds());
    List<Integer> decisions = new ArrayList<>();
    List<List<Integer>> types = new ArrayList<>();
    List<List<Integer>> actions = new ArrayList<>();
    for (int t = 0; t < rounds; t++) {
      decisions.add(1 + random.nextInt(b.decisions()));
      types.add(IntStream.range(0, b.agents()).map(i -> 1 + random.nextInt(b.types())).boxed().toList());
      actions.add(IntStream.range(0, b.agents()).map(i -> 1 + random.nextInt(b.actions())).boxed().toList());
    }
    return model(new Skeleton(decisions, types, actions), new Entries() {
      @Override public Rational utility(boolean first) {
        return Rational.of(random.nextInt(2 * b.utility() + 1) - b.utility());
      }

      @Override public List<Rational> row(int length) {
        return length == 1 ? List.of(Rational.ONE) : Rationals.distribution(length, random);
      }
    });
  }

  private static Stream<DynamicModel<Rational>> enumerated(Bounds b) {
    List<Skeleton> skeletons = new ArrayList<>();
    for (int rounds = 1; rounds <= Math.min(2, b.rounds()); rounds++) {
      int counts = b.agents() * rounds;
      List<Integer> limits = new ArrayList<>();
      for (int k = 0; k < rounds; k++) limits.add(Math.min(2, b.decisions()));
      for (int k = 0; k < counts; k++) limits.add(Math.min(2, b.types()));
      for (int k = 0; k < counts; k++) limits.add(Math.min(2, b.actions()));
      int length = rounds;
      Profiles.all(limits).map(v -> skeleton(v.stream().map(k -> k + 1).toList(), length, b.agents())).forEach(skeletons::add);
    }
    skeletons.sort(Comparator.comparingInt(Skeleton::size));
    int largest = skeletons.get(skeletons.size() - 1).size();
    return IntStream.rangeClosed(0, largest + 12).boxed().flatMap(size -> skeletons.stream().takeWhile(s -> s.size() <= size)
        .flatMap(s -> fillings(s, b, size - s.size()).map(f -> model(s, f))));
  }

  private static Skeleton skeleton(List<Integer> counts, int rounds, int n) {
    List<List<Integer>> types = new ArrayList<>();
    List<List<Integer>> actions = new ArrayList<>();
    for (int t = 0; t < rounds; t++) {
      types.add(counts.subList(rounds + t * n, rounds + (t + 1) * n));
      actions.add(counts.subList(rounds + (rounds + t) * n, rounds + (rounds + t + 1) * n));
    }
    return new Skeleton(counts.subList(0, rounds), types, actions);
  }

  /** The numbers of a model, asked for in a fixed order. */
  private interface Entries {
    Rational utility(boolean first);

    List<Rational> row(int length);
  }

  /** Numbers given in advance, by the places that {@link #places} lists. */
  private record Filling(List<Integer> values, int[] next) implements Entries {
    @Override public Rational utility(boolean first) {
      return first ? Rational.ZERO : Rational.of(values.get(next[0]++));
    }

    @Override public List<Rational> row(int length) {
      if (length == 1) return List.of(Rational.ONE);
      int kind = values.get(next[0]++);
      return kind == 0 ? List.of(Rational.ONE, Rational.ZERO) : kind == 1 ? List.of(Rational.ZERO, Rational.ONE) : List.of(Rational.HALF, Rational.HALF);
    }
  }

  /** For each number to be chosen, in the order in which it is asked for, the values it may take at each cost. */
  private static List<List<List<Integer>>> places(Skeleton s, Bounds b) {
    List<List<Integer>> utilities = new ArrayList<>(List.of(List.of(0)));
    for (int u = 1; u <= b.utility(); u++) utilities.add(List.of(u, -u));
    List<List<Integer>> rows = List.of(List.of(0), List.of(1, 2));
    List<List<List<Integer>>> places = new ArrayList<>();
    model(s, new Entries() {
      @Override public Rational utility(boolean first) {
        if (!first) places.add(utilities);
        return Rational.ZERO;
      }

      @Override public List<Rational> row(int length) {
        if (length > 1) places.add(rows);
        return length == 1 ? List.of(Rational.ONE) : List.of(Rational.ONE, Rational.ZERO);
      }
    });
    return places;
  }

  private static Stream<Filling> fillings(Skeleton s, Bounds b, int cost) {
    return values(places(s, b), 0, cost).map(v -> new Filling(v, new int[1]));
  }

  private static Stream<List<Integer>> values(List<List<List<Integer>>> places, int from, int cost) {
    if (from == places.size()) return cost == 0 ? Stream.of(List.of()) : Stream.empty();
    return IntStream.rangeClosed(0, Math.min(cost, places.get(from).size() - 1)).boxed()
        .flatMap(c -> places.get(from).get(c).stream().flatMap(v -> values(places, from + 1, cost - c).map(rest -> {
          List<Integer> all = new ArrayList<>(List.of(v));
          all.addAll(rest);
          return all;
        })));
  }

  /** Round 0, then the rounds of the skeleton; the utilities of the first decision with the first action are "first". */
  private static DynamicModel<Rational> model(Skeleton s, Entries entries) {
    int n = s.types().get(0).size();
    List<Stage<Rational>> stages = new ArrayList<>();
    for (int t = 0; t <= s.decisions().size(); t++) {
      int decisions = t == 0 ? 1 : s.decisions().get(t - 1);
      List<Role<Rational>> roles = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        int types = t == 0 ? 1 : s.types().get(t - 1).get(i);
        int actions = t == 0 ? 1 : s.actions().get(t - 1).get(i);
        int next = t == s.decisions().size() ? 0 : s.types().get(t).get(i);
        List<List<List<Rational>>> utility = new ArrayList<>();
        List<List<List<List<Rational>>>> transition = new ArrayList<>();
        for (int x = 0; x < decisions; x++) {
          List<List<Rational>> byAction = new ArrayList<>();
          List<List<List<Rational>>> rows = new ArrayList<>();
          for (int a = 0; a < actions; a++) {
            boolean first = x == 0 && a == 0;
            boolean initial = t == 0;
            byAction.add(IntStream.range(0, types).mapToObj(k -> initial ? Rational.ZERO : entries.utility(first)).toList());
            if (next > 0) rows.add(IntStream.range(0, types).mapToObj(k -> entries.row(next)).toList());
          }
          utility.add(byAction);
          if (next > 0) transition.add(rows);
        }
        roles.add(new Role<>(names("t", types), actions == 1 ? List.of(Role.NO_ACTION) : names("a", actions), utility, transition));
      }
      stages.add(new Stage<>(names("x", decisions), roles));
    }
    return new DynamicModel<>(names("agent", n), stages);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }
}
