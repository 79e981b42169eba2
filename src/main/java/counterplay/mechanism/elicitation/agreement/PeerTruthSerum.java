package counterplay.mechanism.elicitation.agreement;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * Peer truth serum with the common prior R. Only the reported signal counts.
 *
 * <pre>
 *   payment(i, r) = 1{ ^s_i = ^s_j } / R(^s_i) - 1,   j drawn from the other agents
 *   R(t) / R(0)   = q(t|0) / q(0|t)
 * </pre>
 *
 * The prior is found from the posteriors q in the {@link Design}, since R(0) q(t|0) = R(t) q(0|t).
 *
 * <p>Needs two agents, the posteriors, and no q(0|t) that is zero. Source: Jurca and Faltings,
 * Incentives for answering hypothetical questions, 2011; Faltings and Radanovic, Game theory for
 * data science, 2017.
 */
public record PeerTruthSerum() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("field/mechanism-peer-truth-serum", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "peer truth serum";
  }

  /**
   * @throws IllegalArgumentException if the posteriors are not known
   * @throws ArithmeticException if a reciprocal does not exist or depends on parameters
   */
  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    S one = design.alpha().one();
    return Lists.each(
        reports.size(),
        i ->
            Payment.of(
                PeerAgreementMechanism.agreed(
                        title(), i, reports, one, s -> prior(title(), design, s).inverse())
                    .minus(one)));
  }

  /** R(s): the weights q(t|0) / q(0|t), in proportion. */
  static <S extends Scalar<S>> S prior(String title, Design<S> design, int s) {
    List<List<S>> q = design.posteriors();
    if (s >= q.size())
      throw new IllegalArgumentException("the " + title + " knows no posterior of signal " + s);
    S sum = Distributions.sum(q.size(), t -> weight(q, t));
    return weight(q, s).over(sum);
  }

  private static <S extends Scalar<S>> S weight(List<List<S>> q, int t) {
    return q.get(0).get(t).over(q.get(t).get(0));
  }
}
