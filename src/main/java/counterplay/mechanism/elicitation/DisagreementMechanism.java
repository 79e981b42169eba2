package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The Disagreement Mechanism M+(alpha, beta, PS). The agents are divided into non-empty groups A
 * and B.
 *
 * <pre>
 *   score_M(i, r)      = payment_M(i, r_A) - (1/|A|) sum_{l in B} payment_M(l, r_B)       for i in A, peers drawn from A
 *   score_C(r_j, r_k)  = D*(^p_j, ^p_k)             where ^s_j != ^s_k
 *                        -sqrt( D*(^p_j, ^p_k) )    where ^s_j = ^s_k
 *   payment(i, r)      = score_M(i, r) + score_C(r_j, r_k),   j, k two random agents
 * </pre>
 *
 * and likewise for i in B. Whether agent i himself may be one of j and k is a matter of {@link
 * Design.Drawn}.
 *
 * <p>Each group needs two members, since an agent alone in his group has no peer there. Source:
 * Kong and Schoenebeck, Section 4.3.
 */
public record DisagreementMechanism() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("kong/mechanism-disagreement", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Disagreement Mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    List<Payment<S>> score = scores(design, reports);
    return Lists.each(reports.size(), i -> score.get(i).plus(classification(design, i, reports)));
  }

  /** score_M of every agent. */
  public <S extends Scalar<S>> List<Payment<S>> scores(Design<S> design, List<Report<S>> reports) {
    return ZeroSum.between(
        title(),
        design,
        reports.size(),
        (i, group) -> TruthfulMechanism.payment(design, i, group, reports));
  }

  /** Agent i's expected classification reward. */
  private <S extends Scalar<S>> Payment<S> classification(
      Design<S> design, int i, List<Report<S>> reports) {
    List<Payment<S>> pairs = new ArrayList<>();
    for (int j = 0; j < reports.size(); j++) {
      for (int k = 0; k < reports.size(); k++) {
        if (j != k && (design.drawn() == Design.Drawn.ALL || j != i && k != i))
          pairs.add(classification(reports.get(j), reports.get(k)));
      }
    }
    if (pairs.isEmpty())
      throw new IllegalArgumentException(
          "no two agents can be drawn for agent " + (i + 1) + " of " + reports.size());
    return Payment.average(pairs);
  }

  /** score_C(r_j, r_k). */
  public static <S extends Scalar<S>> Payment<S> classification(Report<S> rj, Report<S> rk) {
    if (rj.signal() != rk.signal()) return Payment.divergence(rj.prediction(), rk.prediction());
    return Payment.distance(rj.prediction(), rk.prediction())
        .times(rj.prediction().get(0).one().negated());
  }
}
