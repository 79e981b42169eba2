package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Population;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of m agents the i-th always reports signal i and predicts {@code 1/(m - 1)} for every other
 * signal.
 *
 * @param prior for m signals
 * @param groupA the first so many agents are group A; all of them if there is one group
 */
public record OneForEachSignal(Mixture<Rational> prior, int groupA) {

  /** The signal strategies and groups, with alpha = beta = 1. */
  public PeerPlay play() {
    int m = prior.signals();
    return new PeerPlay(
        prior,
        new GroupedStrategies(
            IntStream.range(0, m)
                .mapToObj(
                    i ->
                        new GroupedStrategies.Part(
                            i < groupA ? 0 : 1, 1, StructuredEquilibria.always(i, m)))
                .toList()),
        Rational.ONE,
        Rational.ONE);
  }

  /** What agent i predicts. */
  public List<Rational> prediction(int i) {
    int m = prior.signals();
    return IntStream.range(0, m)
        .mapToObj(s -> s == i ? Rational.ZERO : Rational.of(1, m - 1L))
        .toList();
  }

  /** The scores of the profile. */
  public Measures measures() {
    int m = prior.signals();
    List<Population.Part> parts = new ArrayList<>();
    for (int i = 0; i < m; i++)
      parts.add(
          new Population.Part(
              1, Strategy.pure(Collections.nCopies(m, new Report<>(i, prediction(i))))));
    return new Measures(prior.pairLaw(), new Population(parts));
  }

  /** Peers from all others. */
  public static Space<OneForEachSignal> oneGroup() {
    return Space.of(3, 4, 5, 6, 7, 8, 12)
        .then(m -> priors(m).map(prior -> new OneForEachSignal(prior, m)));
  }

  /** All sizes of group A. */
  public static Space<OneForEachSignal> inGroups() {
    return Space.of(3, 4, 5, 8)
        .then(
            m ->
                priors(m)
                    .then(prior -> Space.range(1, m / 2).map(a -> new OneForEachSignal(prior, a))));
  }

  private static Space<Mixture<Rational>> priors(int m) {
    return Space.of(
        StructuredEquilibria.noisy(m, Rational.of(1, 10L * m)),
        clearOrDull(m, Rational.of(1, 1000)));
  }

  /**
   * A state for each signal but the last; an agent has the signal of the state or the last one,
   * each with about 1/2, and any other one with probability e.
   */
  public static Mixture<Rational> clearOrDull(int m, Rational e) {
    Rational half = Rational.ONE.minus(e.times(Rational.of(m - 2L))).times(Rational.HALF);
    return new Mixture<>(
        Collections.nCopies(m - 1, Rational.of(1, m - 1L)),
        IntStream.range(0, m - 1)
            .mapToObj(
                k -> IntStream.range(0, m).mapToObj(s -> s == k || s == m - 1 ? half : e).toList())
            .toList());
  }
}
