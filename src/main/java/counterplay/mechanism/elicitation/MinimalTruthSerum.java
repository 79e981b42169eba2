package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.elicitation.Report;
import java.util.Collections;
import java.util.List;

/**
 * Minimal Truth Serum as far as it is described: a report may come without a prediction, and a
 * zero-sum technique is applied to the payments. Kong and Schoenebeck print no formula. Here the
 * technique is the one that they call typical, two groups that pay for each other, and inside a
 * group the Truthful Mechanism's scores are paid where they make sense.
 *
 * <pre>
 *   inside(i)  = alpha score_P(r_i, r_j) [i predicts] + beta score_I(r_i, r_j) [i and j predict],   j drawn from i's group
 *   payment(i) = inside(i) - (1/|A|) sum_{l in B} inside(l)      for i in A, and likewise in B
 * </pre>
 *
 * <p>Each group needs two members. Source: Kong and Schoenebeck, Section 1.1, on Riley, Minimum
 * truth serums with optional predictions, 2014.
 */
public record MinimalTruthSerum() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("kong/mechanism-minimal-truth-serum", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Minimal Truth Serum";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return payments(design, reports, Collections.nCopies(reports.size(), true));
  }

  /**
   * The payments when not everybody predicts.
   *
   * @param predicts for each agent whether his prediction counts; otherwise it is not read
   */
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports, List<Boolean> predicts) {
    return ZeroSum.between(
        title(),
        design,
        reports.size(),
        (i, group) ->
            Peers.average(
                title(),
                i,
                group,
                j -> {
                  Payment<S> paid = Payment.of(design.alpha().zero());
                  if (predicts.get(i))
                    paid =
                        paid.plus(
                            TruthfulMechanism.predictionScore(reports.get(i), reports.get(j))
                                .times(design.alpha()));
                  if (predicts.get(i) && predicts.get(j))
                    paid =
                        paid.plus(
                            TruthfulMechanism.informationScore(reports.get(i), reports.get(j))
                                .times(design.beta()));
                  return paid;
                }));
  }
}
