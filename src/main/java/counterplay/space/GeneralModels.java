package counterplay.space;

import counterplay.exact.Rational;
import counterplay.model.general.GeneralModel;
import counterplay.model.general.GeneralRound;
import counterplay.model.general.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spaces of small models of the more general class, with integer worths: drawn at random, the bounds growing from the
 * smallest, and shrunk by {@link GeneralShrinker}.
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
  public record Bounds(int agents, int rounds, int types, int commons, int decisions, int actions, int worth) {
    private Bounds atMost(int size) {
      return new Bounds(agents, rounds, Math.min(types, size), Math.min(commons, Math.max(1, size - 1)), Math.min(decisions, size),
          Math.min(actions, Math.max(1, size - 1)), Math.min(worth, size));
    }
  }

  /** The models within the bounds. */
  public static Space<GeneralModel<Rational>> within(Bounds b) {
    return Space.endless(() -> smallest(b), random -> drawn(b, random)).shrinking(GeneralShrinker::smaller);
  }

  private static Stream<GeneralModel<Rational>> smallest(Bounds b) {
    Random random = new Random(0);
    return IntStream.range(0, 40).mapToObj(k -> drawn(b.atMost(2 + k / 20), random)).distinct();
  }

  private static GeneralModel<Rational> drawn(Bounds b, Random random) {
    List<GeneralRound<Rational>> rounds = new ArrayList<>();
    int commons = 1;
    List<Integer> types = Collections.nCopies(b.agents(), 1);
    for (int t = 1; t <= b.rounds(); t++) {
      int decisions = 1 + random.nextInt(b.decisions());
      int before = commons;
      int next = 1 + random.nextInt(b.commons());
      List<Party<Rational>> parties = new ArrayList<>();
      for (int i = 0; i < b.agents(); i++) {
        int count = 1 + random.nextInt(b.types());
        int actions = 1 + random.nextInt(b.actions());
        parties.add(new Party<>(names("t", count), actions == 1 ? List.of("none") : names("a", actions),
            table(types.get(i), o -> table(before, c -> table(decisions, x -> table(actions, a -> row(count, random)))))));
      }
      rounds.add(new GeneralRound<>(names("x", decisions), names("w", next), table(before, c -> table(decisions, x -> row(next, random))), parties));
      commons = next;
      types = parties.stream().map(p -> p.types().size()).toList();
    }
    List<Integer> last = types;
    return new GeneralModel<>(names("agent", b.agents()), rounds,
        table(b.agents(), i -> table(last.get(i), k -> Rational.of(random.nextInt(2 * b.worth() + 1) - b.worth()))));
  }

  private static List<Rational> row(int length, Random random) {
    return length == 1 ? List.of(Rational.ONE) : Rationals.distribution(length, random);
  }

  private static <E> List<E> table(int size, IntFunction<E> entry) {
    return IntStream.range(0, size).mapToObj(entry).toList();
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }
}
