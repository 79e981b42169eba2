package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

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
        .then(
            skeleton -> {
              List<Space<List<Rational>>> rows =
                  rows(skeleton).stream()
                      .map(length -> Rationals.simplex(length, DENOMINATOR))
                      .toList();
              return Space.lists(utilities(skeleton), utility)
                  .times(
                      Space.lists(rows),
                      (u, r) -> model(skeleton, new Filling(u.iterator(), r.iterator())));
            })
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

  /** The numbers of a model, asked for in a fixed order. */
  private interface Entries {
    Rational utility();

    List<Rational> row(int length);
  }

  /** Numbers given in advance. */
  private record Filling(Iterator<Rational> utilities, Iterator<List<Rational>> rows)
      implements Entries {
    @Override
    public Rational utility() {
      return utilities.next();
    }

    @Override
    public List<Rational> row(int length) {
      return length == 1 ? List.of(Rational.ONE) : rows.next();
    }
  }

  /** How many utilities a model of this skeleton has. */
  private static int utilities(Skeleton s) {
    int count = 0;
    for (int t = 0; t < s.decisions().size(); t++) {
      for (int i = 0; i < s.types().get(t).size(); i++)
        count += s.decisions().get(t) * s.actions().get(t).get(i) * s.types().get(t).get(i);
    }
    return count;
  }

  /**
   * The lengths of the rows of more than one probability, in the order in which a model asks for
   * them.
   */
  private static List<Integer> rows(Skeleton s) {
    List<Integer> lengths = new ArrayList<>();
    for (int t = 0; t < s.decisions().size(); t++) {
      for (int i = 0; i < s.types().get(t).size(); i++) {
        int from =
            t == 0
                ? 1
                : s.decisions().get(t - 1)
                    * s.actions().get(t - 1).get(i)
                    * s.types().get(t - 1).get(i);
        if (s.types().get(t).get(i) > 1)
          lengths.addAll(Collections.nCopies(from, s.types().get(t).get(i)));
      }
    }
    return lengths;
  }

  /** Round 0, then the rounds of the skeleton; utilities before rows, decision by decision. */
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
            boolean initial = t == 0;
            byAction.add(
                IntStream.range(0, types)
                    .mapToObj(k -> initial ? Rational.ZERO : entries.utility())
                    .toList());
            if (next > 0)
              rows.add(IntStream.range(0, types).mapToObj(k -> entries.row(next)).toList());
          }
          utility.add(byAction);
          if (next > 0) transition.add(rows);
        }
        roles.add(
            new Role<>(
                names("t", types),
                actions == 1 ? List.of(Role.NO_ACTION) : names("a", actions),
                utility,
                transition));
      }
      stages.add(new Stage<>(names("x", decisions), roles));
    }
    return new DynamicModel<>(names("agent", n), stages);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }
}
