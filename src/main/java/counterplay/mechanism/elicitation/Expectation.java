package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What agents expect from a mechanism, by enumeration of the joint law of their signals and of all
 * reports that their strategies name. No closed form is used; draws and reports of probability zero
 * are looked at where they are named.
 *
 * @param mechanism the mechanism
 * @param design what its definition leaves open
 * @param prior the joint law of the signals
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record Expectation<S extends Scalar<S>>(
    ElicitationMechanism mechanism, Design<S> design, JointPrior<S> prior) {

  /** Every agent's expected payment before signals are drawn. */
  public List<Payment<S>> payments(Profile<S> profile) {
    List<Payment<S>> sums =
        new ArrayList<>(Lists.each(prior.agents(), i -> Payment.of(design.alpha().zero())));
    for (JointPrior.Draw<S> draw : prior.draws()) {
      eachReport(
          profile,
          draw,
          (probability, reports) -> {
            List<Payment<S>> paid = mechanism.payments(design, reports);
            for (int i = 0; i < paid.size(); i++)
              sums.set(i, sums.get(i).plus(paid.get(i).times(probability)));
          });
    }
    return List.copyOf(sums);
  }

  /** The agent welfare AW(n, Sigma, Q, s): the expected sum of all payments (Section 2.2). */
  public Payment<S> welfare(Profile<S> profile) {
    return Payment.sum(payments(profile));
  }

  /**
   * {@code q_i(signal) E[payment of i | signal]} when agent i makes the given report and the others
   * play the profile. Without the factor the value need not be a polynomial.
   */
  public Payment<S> weighed(Profile<S> profile, int i, int signal, Report<S> own) {
    Profile<S> deviation = profile.with(i, Strategy.pure(Lists.each(prior.signals(), s -> own)));
    List<Payment<S>> parts = new ArrayList<>(List.of(Payment.of(design.alpha().zero())));
    for (JointPrior.Draw<S> draw : prior.draws()) {
      if (draw.signals().get(i) != signal) continue;
      eachReport(
          deviation,
          draw,
          (probability, reports) ->
              parts.add(mechanism.payments(design, reports).get(i).times(probability)));
    }
    return Payment.sum(parts);
  }

  /**
   * All report profiles that can follow a draw, each with its probability together with the draw's.
   */
  public static <S extends Scalar<S>> void eachReport(
      Profile<S> profile, JointPrior.Draw<S> draw, BiConsumer<S, List<Report<S>>> use) {
    each(profile, draw, 0, draw.probability(), List.of(), use);
  }

  private static <S extends Scalar<S>> void each(
      Profile<S> profile,
      JointPrior.Draw<S> draw,
      int i,
      S probability,
      List<Report<S>> reports,
      BiConsumer<S, List<Report<S>>> use) {
    if (i == profile.agents()) {
      use.accept(probability, reports);
      return;
    }
    for (Strategy.Option<S> option :
        profile.strategies().get(i).options().get(draw.signals().get(i)))
      each(
          profile,
          draw,
          i + 1,
          probability.times(option.probability()),
          Lists.plus(reports, option.report()),
          use);
  }
}
