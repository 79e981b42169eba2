package counterplay.mechanism.elicitation;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.elicitation.Report;
import java.util.List;

/**
 * The Truthful Mechanism M(alpha, beta, PS).
 *
 * <pre>
 *   score_P(r_i, r_j) = PS(^s_j, ^p_i)
 *   score_I(r_i, r_j) = 0                                         where ^s_i != ^s_j
 *                       -( PS(^p_j, ^p_j) - PS(^p_j, ^p_i) )      where ^s_i = ^s_j
 *   payment(i, r)     = alpha score_P(r_i, r_j) + beta score_I(r_i, r_j),   j drawn from the other agents
 * </pre>
 *
 * <p>Needs two agents. Source: Kong and Schoenebeck, Section 4.1.
 */
public record TruthfulMechanism() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("kong/mechanism-truthful", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Truthful Mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return Peers.averages(title(), reports, (own, peer) -> payment(design, own, peer));
  }

  /** Agent i's payment when his peer is drawn from the other members of a group. */
  static <S extends Scalar<S>> Payment<S> payment(
      Design<S> design, int i, List<Integer> group, List<Report<S>> reports) {
    return Peers.average(
        "Truthful Mechanism", i, group, j -> payment(design, reports.get(i), reports.get(j)));
  }

  /** {@code alpha score_P(r_i, r_j) + beta score_I(r_i, r_j)}. */
  static <S extends Scalar<S>> Payment<S> payment(Design<S> design, Report<S> ri, Report<S> rj) {
    return predictionScore(ri, rj)
        .times(design.alpha())
        .plus(informationScore(ri, rj).times(design.beta()));
  }

  static <S extends Scalar<S>> Payment<S> predictionScore(Report<S> ri, Report<S> rj) {
    return Payment.score(rj.signal(), ri.prediction());
  }

  static <S extends Scalar<S>> Payment<S> informationScore(Report<S> ri, Report<S> rj) {
    if (ri.signal() != rj.signal()) return Payment.of(ri.prediction().get(0).zero());
    return Payment.score(rj.prediction(), ri.prediction())
        .minus(Payment.score(rj.prediction(), rj.prediction()));
  }
}
