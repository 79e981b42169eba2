package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Bayesian Truth Serum. With x_k the fraction of agents who report k and log y_k the average of the
 * agents' log predictions of k, an agent with report k and prediction p is paid
 *
 * <pre>  log( x_k / y_k ) + alpha sum_l x_l log( p(l) / x_l ),   where 0 log 0 = 0, alpha &gt; 0
 * </pre>
 *
 * <p>The fractions include the agent's own report. The original is for a number of agents that goes
 * to infinity: {@link #limit}. Predictions of reported signals have to be positive. Source: Prelec,
 * A Bayesian truth serum for subjective data, 2004, as Kong and Schoenebeck describe it in Section
 * 1.1.
 */
public record BayesianTruthSerum() implements ElicitationMechanism {

  @Override
  public String id() {
    return "kong/mechanism-bts";
  }

  @Override
  public String title() {
    return "Bayesian Truth Serum";
  }

  /**
   * A part of a population.
   *
   * @param fraction its share
   * @param report what each of its members reports
   */
  public record Share<S extends Scalar<S>>(S fraction, Report<S> report) {}

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    Peers.require(title(), 1, reports);
    S each = design.alpha().constant(Rational.of(1, reports.size()));
    List<Share<S>> population = reports.stream().map(r -> new Share<>(each, r)).toList();
    return reports.stream().map(r -> limit(design.alpha(), population, r)).toList();
  }

  /**
   * What a report is paid in a population so large that the report itself does not change the
   * fractions.
   *
   * @param alpha the weight of the prediction score
   * @param population fractions that sum to one
   * @param own the report
   * @throws IllegalArgumentException if nobody reports the same signal, or a reported signal is
   *     predicted with probability 0
   */
  public <S extends Scalar<S>> Payment<S> limit(S alpha, List<Share<S>> population, Report<S> own) {
    List<S> x = fractions(population, own.prediction().size());
    int k = own.signal();
    if (x.get(k).isZero())
      throw new IllegalArgumentException(
          "the " + title() + " pays log(0/y) for signal " + k + ", which nobody reports");
    Payment<S> paid = log(x.get(k));
    for (Share<S> part : population)
      paid = paid.minus(log(part.report().prediction().get(k)).times(part.fraction()));
    for (int l = 0; l < x.size(); l++) {
      if (x.get(l).isZero()) continue;
      paid =
          paid.plus(log(own.prediction().get(l)).minus(log(x.get(l))).times(alpha.times(x.get(l))));
    }
    return paid;
  }

  private static <S extends Scalar<S>> List<S> fractions(List<Share<S>> population, int signals) {
    List<S> x = new ArrayList<>();
    for (int k = 0; k < signals; k++) {
      S sum = population.get(0).fraction().zero();
      for (Share<S> part : population)
        if (part.report().signal() == k) sum = sum.plus(part.fraction());
      x.add(sum);
    }
    return x;
  }

  private static <S extends Scalar<S>> Payment<S> log(S argument) {
    if (argument.isZero())
      throw new IllegalArgumentException(
          "a reported signal is predicted with probability 0, whose logarithm is no number");
    return Payment.log(argument);
  }
}
