package counterplay.mechanism.classic;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.Set;

/**
 * The expected externality mechanism of Arrow and of d'Aspremont and Gerard-Varet, for models of a
 * single round.
 *
 * <pre>
 *   gamma^i = E over theta^{-i} of sum_{j != i} u(x*(r^i, theta^{-i}), theta^j)
 *   y^i     = gamma^i - (1/(n-1)) sum_{j != i} gamma^j
 * </pre>
 *
 * The types are independent; their common prior is the model's draw from the public initial types.
 *
 * <p>Source: Arrow (1979), d'Aspremont and Gerard-Varet (1979), as Csoka names them in Section 1.
 */
public record AgvMechanism() implements GammaRule {

  /** What it is called. */
  public static final MechanismName<TransferRule> NAME =
      new MechanismName<>("csoka/mechanism-agv", TransferRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "expected externality (AGV) mechanism";
  }

  @Override
  public boolean isForOneRound() {
    return true;
  }

  /**
   * @throws IllegalArgumentException if the model has more than one round
   */
  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    VcgMechanism.requireStatic(title(), outlook);
    return Lists.each(
        outlook.model().size(),
        i ->
            Externality.onOthers(
                outlook.values(reports.round(), reports.before(), reports.now(), Set.of(i)), i));
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
