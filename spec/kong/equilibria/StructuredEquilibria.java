package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * StructuredEquilibria, found by trying structured signal strategies with exact best predictions:
 * everybody truthful or relabelled alike or by two permutations, constant, merging, drawing a label
 * at random, and all mixtures of these among few agents.
 */
public final class StructuredEquilibria {

  private StructuredEquilibria() {}

  /** What the agents of these plays do, in words. */
  public static final String WORDS =
      "two or three signals, three to six agents, in one group or two, who tell the truth, relabel,"
          + " merge two signals, always report one signal or draw one of two: all mixtures of these"
          + " that are equilibria of the quadratic rule, beta/alpha from 1/20 to 2000";

  private static final class Found {
    static final List<PeerPlay> ALL = List.copyOf(found());
  }

  /** All equilibria found, those of fewer agents and signals first. */
  public static List<PeerPlay> all() {
    return Found.ALL;
  }

  /** Those that satisfy a condition. */
  public static Space<PeerPlay> equilibria(Predicate<PeerPlay> condition) {
    return LazyList.space(() -> all().stream().filter(condition).toList());
  }

  /**
   * Two equally likely states: in one each agent has signal 0 with probability x, in the other
   * signal 1.
   */
  public static Mixture<Rational> twoStates(Rational x) {
    Rational y = Rational.ONE.minus(x);
    return new Mixture<>(
        List.of(Rational.HALF, Rational.HALF), List.of(List.of(x, y), List.of(y, x)));
  }

  /**
   * As many equally likely states as signals: each agent has the signal of the state except with
   * probability e for each other one.
   */
  public static Mixture<Rational> noisy(int signals, Rational e) {
    List<Rational> weights = Collections.nCopies(signals, Rational.of(1, signals));
    Rational right = Rational.ONE.minus(e.times(Rational.of(signals - 1L)));
    return new Mixture<>(
        weights,
        IntStream.range(0, signals)
            .mapToObj(k -> IntStream.range(0, signals).mapToObj(s -> s == k ? right : e).toList())
            .toList());
  }

  /** Signal s is reported as s or as s + 1 modulo m, each with probability 1/2. */
  public static SignalStrategy<Rational> ring(int signals) {
    return SignalStrategy.ofColumns(
        IntStream.range(0, signals)
            .mapToObj(
                s ->
                    IntStream.range(0, signals)
                        .mapToObj(
                            r -> r == s || r == (s + 1) % signals ? Rational.HALF : Rational.ZERO)
                        .toList())
            .toList());
  }

  /** Always the same signal. */
  public static SignalStrategy<Rational> always(int report, int signals) {
    return SignalStrategy.constant(Distributions.point(Rational.ONE, signals, report), signals);
  }

  /** Signal s is reported as s + 1 modulo m. */
  public static SignalStrategy<Rational> turned(int signals) {
    return SignalStrategy.permutation(
        new Permutation(IntStream.range(0, signals).mapToObj(s -> (s + 1) % signals).toList()));
  }

  private static List<SignalStrategy<Rational>> kinds(int signals) {
    List<SignalStrategy<Rational>> kinds =
        new ArrayList<>(List.of(SignalStrategy.identity(signals)));
    for (int r = 0; r < signals; r++) kinds.add(always(r, signals));
    kinds.add(turned(signals));
    kinds.add(ring(signals));
    if (signals > 2) kinds.add(SignalStrategy.pure(List.of(0, 0, 2), 3));
    return kinds;
  }

  private static List<Mixture<Rational>> priors(int signals) {
    if (signals == 2) {
      return List.of(
          twoStates(Rational.of(1, 4)),
          twoStates(Rational.of(1, 20)),
          new Mixture<>(
              List.of(Rational.of(1, 3), Rational.of(2, 3)),
              List.of(
                  List.of(Rational.HALF, Rational.HALF),
                  List.of(Rational.of(1, 10), Rational.of(9, 10)))));
    }
    return List.of(noisy(3, Rational.of(1, 10)), noisy(3, Rational.of(1, 300)));
  }

  private static List<List<Rational>> weights() {
    return List.of(
        List.of(Rational.of(20), Rational.ONE),
        List.of(Rational.of(6), Rational.ONE),
        List.of(Rational.ONE, Rational.ONE),
        List.of(Rational.ONE, Rational.of(20)),
        List.of(Rational.ONE, Rational.of(2000)));
  }

  private static List<PeerPlay> found() {
    List<PeerPlay> found = new ArrayList<>();
    for (int n = 3; n <= 6; n++) {
      for (int m = 2; m <= 3; m++) {
        for (Mixture<Rational> prior : priors(m)) {
          for (List<Rational> w : weights()) {
            for (GroupedStrategies crowd : crowds(n, m)) {
              PeerPlay play = new PeerPlay(prior, crowd, w.get(0), w.get(1));
              if (play.isEquilibrium()) found.add(play);
            }
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * One group first; groups of two or three. For three signals only three agents, or four in two
   * groups.
   */
  private static List<GroupedStrategies> crowds(int n, int m) {
    List<GroupedStrategies> crowds = new ArrayList<>();
    if (n <= (m == 2 ? 4 : 3))
      multisets(kinds(m), n).forEach(thetas -> crowds.add(GroupedStrategies.ofOneGroup(thetas)));
    if (n == 4) {
      for (List<SignalStrategy<Rational>> a : multisets(kinds(m), 2)) {
        for (List<SignalStrategy<Rational>> b : multisets(kinds(m).subList(0, 3), 2))
          crowds.add(GroupedStrategies.ofGroups(List.of(a, b)));
      }
    }
    if (n == 6 && m == 2) {
      multisets(kinds(m).subList(0, 4), 3)
          .forEach(
              a ->
                  crowds.add(
                      GroupedStrategies.ofGroups(
                          List.of(a, Collections.nCopies(3, always(1, m))))));
    }
    return crowds;
  }

  /** All ways to choose so many, with repetition, in order. */
  public static <T> List<List<T>> multisets(List<T> elements, int size) {
    if (size == 0) return List.of(List.of());
    List<List<T>> all = new ArrayList<>();
    for (int k = 0; k < elements.size(); k++) {
      for (List<T> rest : multisets(elements.subList(k, elements.size()), size - 1)) {
        List<T> longer = new ArrayList<>(List.of(elements.get(k)));
        longer.addAll(rest);
        all.add(longer);
      }
    }
    return all;
  }
}
