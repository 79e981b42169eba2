package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
      List<List<Integer>> actions) {
    private int commonsBefore(int t) {
      return t == 0 ? 1 : commons.get(t - 1);
    }

    private int typesBefore(int t, int agent) {
      return t == 0 ? 1 : types.get(t - 1).get(agent);
    }
  }

  private record Publics(List<Integer> decisions, List<Integer> commons) {}

  /** The models within the bounds, by size. */
  public static Space<GeneralModel<Rational>> within(Bounds b) {
    Space<Rational> worth = Rationals.interval(Rational.of(-b.worth()), Rational.of(b.worth()), 1);
    return skeletons(b)
        .then(
            skeleton -> {
              List<Space<List<Rational>>> rows =
                  rows(skeleton).stream()
                      .map(length -> Rationals.simplex(length, DENOMINATOR))
                      .toList();
              int worths = skeleton.types().get(b.rounds() - 1).stream().mapToInt(k -> k).sum();
              return Space.lists(worths, worth)
                  .times(Space.lists(rows), (w, r) -> model(skeleton, w.iterator(), r.iterator()));
            })
        .bySize()
        .shrinking(GeneralShrinker::smaller);
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

  /**
   * The lengths of the rows of more than one probability, in the order in which a model asks for
   * them.
   */
  private static List<Integer> rows(Skeleton s) {
    List<Integer> lengths = new ArrayList<>();
    for (int t = 0; t < s.decisions().size(); t++) {
      int cells = s.commonsBefore(t) * s.decisions().get(t);
      if (s.commons().get(t) > 1) lengths.addAll(Collections.nCopies(cells, s.commons().get(t)));
      for (int i = 0; i < s.types().get(t).size(); i++) {
        int count = s.types().get(t).get(i);
        if (count > 1)
          lengths.addAll(
              Collections.nCopies(s.typesBefore(t, i) * cells * s.actions().get(t).get(i), count));
      }
    }
    return lengths;
  }

  private static GeneralModel<Rational> model(
      Skeleton s, Iterator<Rational> worths, Iterator<List<Rational>> rows) {
    List<GeneralRound<Rational>> rounds = new ArrayList<>();
    int agents = s.types().get(0).size();
    for (int t = 0; t < s.decisions().size(); t++) {
      int decisions = s.decisions().get(t);
      int before = s.commonsBefore(t);
      int next = s.commons().get(t);
      List<List<List<Rational>>> publicLaw =
          table(before, c -> table(decisions, x -> row(next, rows)));
      List<Party<Rational>> parties = new ArrayList<>();
      for (int i = 0; i < agents; i++) {
        int count = s.types().get(t).get(i);
        int actions = s.actions().get(t).get(i);
        parties.add(
            new Party<>(
                names("t", count),
                actions == 1 ? List.of("none") : names("a", actions),
                table(
                    s.typesBefore(t, i),
                    o ->
                        table(
                            before,
                            c -> table(decisions, x -> table(actions, a -> row(count, rows)))))));
      }
      rounds.add(new GeneralRound<>(names("x", decisions), names("w", next), publicLaw, parties));
    }
    List<Integer> last = s.types().get(s.types().size() - 1);
    return new GeneralModel<>(
        names("agent", agents), rounds, table(agents, i -> table(last.get(i), k -> worths.next())));
  }

  private static List<Rational> row(int length, Iterator<List<Rational>> rows) {
    return length == 1 ? List.of(Rational.ONE) : rows.next();
  }

  private static <E> List<E> table(int size, IntFunction<E> entry) {
    return IntStream.range(0, size).mapToObj(entry).toList();
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }
}
