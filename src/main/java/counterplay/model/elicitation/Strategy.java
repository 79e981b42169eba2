package counterplay.model.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A strategy for a given prior: for each signal a finite distribution over reports.
 *
 * <p>Source: Kong and Schoenebeck, Definition 2.7 and Remark 2.9.
 *
 * @param options for each signal the reports that may be made
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Strategy<S extends Scalar<S>>(List<List<Option<S>>> options) {

  /**
   * A report that may be made.
   *
   * @param probability of making it
   * @param report the signal and the prediction
   * @param <S> the numbers
   */
  public record Option<S extends Scalar<S>>(S probability, Report<S> report) {}

  /**
   * @throws IllegalArgumentException if the probabilities after a signal are no distribution, or a
   *     prediction is for another number of signals
   */
  public Strategy {
    options = options.stream().map(List::copyOf).toList();
    for (List<Option<S>> after : options) {
      Distributions.checked(after.stream().map(Option::probability).toList(), "a strategy");
      for (Option<S> option : after) {
        if (option.report().prediction().size() != options.size()) {
          throw new IllegalArgumentException(
              "a prediction of "
                  + option.report().prediction().size()
                  + " signals; there are "
                  + options.size());
        }
      }
    }
  }

  /** Signal s is answered by the report {@code reports.get(s)}. */
  public static <S extends Scalar<S>> Strategy<S> pure(List<Report<S>> reports) {
    return new Strategy<>(
        reports.stream()
            .map(report -> List.of(new Option<>(report.prediction().get(0).one(), report)))
            .toList());
  }

  /** Truth-telling (Definition 2.11): the signal s and the posterior q_s. */
  public static <S extends Scalar<S>> Strategy<S> truthful(PairLaw<S> law) {
    return pure(Lists.each(law.signals(), s -> new Report<>(s, law.posterior(s))));
  }

  /**
   * {@code pi(T)} (Definition 2.15): what a truthful agent would do if the signals were relabelled,
   * the signal pi(s) and the posterior of pi(s) under the relabelled prior.
   */
  public static <S extends Scalar<S>> Strategy<S> permutation(Permutation pi, PairLaw<S> law) {
    PairLaw<S> relabelled = law.permuted(pi);
    return pure(
        Lists.each(law.signals(), s -> new Report<>(pi.of(s), relabelled.posterior(pi.of(s)))));
  }

  /**
   * Signals are reported by theta, each with the prediction that belongs to the received signal;
   * one option for each entry.
   */
  public static <S extends Scalar<S>> Strategy<S> of(
      SignalStrategy<S> theta, List<List<S>> predictions) {
    int m = theta.signals();
    return new Strategy<>(
        Lists.each(
            m,
            s ->
                Lists.each(
                    m, r -> new Option<>(theta.entry(r, s), new Report<>(r, predictions.get(s))))));
  }

  /** The same strategy without the options of probability zero. */
  public Strategy<S> possible() {
    return new Strategy<>(
        options.stream()
            .map(after -> after.stream().filter(o -> !o.probability().isZero()).toList())
            .toList());
  }

  /** The number m of signals. */
  public int signals() {
    return options.size();
  }

  /** The marginal law of the reported signal: {@code theta(r, s)}. */
  public SignalStrategy<S> signalStrategy() {
    List<List<S>> columns = new ArrayList<>();
    for (List<Option<S>> after : options) {
      List<S> column = new ArrayList<>();
      for (int r = 0; r < signals(); r++) {
        S sum = after.get(0).probability().zero();
        for (Option<S> option : after)
          if (option.report().signal() == r) sum = sum.plus(option.probability());
        column.add(sum);
      }
      columns.add(column);
    }
    return SignalStrategy.ofColumns(columns);
  }

  /**
   * A strategy that mixes between two with the given chance of the first, independently of the
   * signal.
   */
  public static Strategy<Rational> mixed(
      Rational chance, Strategy<Rational> first, Strategy<Rational> second) {
    return new Strategy<>(
        Lists.each(
            first.signals(),
            s -> {
              List<Option<Rational>> after = new ArrayList<>();
              first
                  .options()
                  .get(s)
                  .forEach(o -> after.add(new Option<>(o.probability().times(chance), o.report())));
              second
                  .options()
                  .get(s)
                  .forEach(
                      o ->
                          after.add(
                              new Option<>(
                                  o.probability().times(Rational.ONE.minus(chance)), o.report())));
              return List.copyOf(after);
            }));
  }
}
