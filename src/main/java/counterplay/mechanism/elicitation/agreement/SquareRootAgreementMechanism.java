package counterplay.mechanism.elicitation.agreement;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * The square root agreement rule: agreement on an answer is paid by the inverse of its popularity,
 * the square root of the frequency F at which two agents agree on it. Only the reported signal
 * counts.
 *
 * <pre>
 *   payment(i, r) = 1{ ^s_i = ^s_j } / sqrt(F(^s_i)),   j drawn from the other agents
 *   F(s)          = R(s) q(s|s)
 * </pre>
 *
 * The source counts F over many similar evaluations; here it is what that count tends to when all
 * are truthful, by the posteriors q in the {@link Design} and their prior R, see {@link
 * PeerTruthSerum}. It does not follow what agents really report.
 *
 * <p>Needs two agents, the posteriors, and no q(s|s) or q(0|s) that is zero. Source: Kamble, Shah,
 * Marn, Parekh and Ramchandran, The square root agreement rule for incentivizing truthful feedback
 * on online platforms (arXiv 1507.07045).
 */
public record SquareRootAgreementMechanism() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("field/mechanism-square-root-agreement", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "square root agreement";
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
        i -> {
          S share = PeerAgreementMechanism.agreed(title(), i, reports, one, s -> one);
          return share.isZero()
              ? Payment.of(share)
              : Payment.root(frequency(design, reports.get(i).signal()).inverse()).times(share);
        });
  }

  /** F(s) = R(s) q(s|s). */
  private <S extends Scalar<S>> S frequency(Design<S> design, int s) {
    return PeerTruthSerum.prior(title(), design, s).times(design.posteriors().get(s).get(s));
  }
}
