package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.Set;

/**
 * The balanced Team Mechanism of Athey and Segal.
 *
 * <pre>
 *   gamma_t^i = sum_{j != i} sum_{t' >= t} E( v_{t'}^j(r_t^i, r_{t-1}^{-i}) - v_{t'}^j(r_{t-1}) )        (1)
 *   y^i       = sum_t ( gamma_t^i - (1/(n-1)) sum_{j != i} gamma_t^j )                                   (2)
 * </pre>
 *
 * where r are the reports: each report earns the change that it brings to the others, given the
 * others' reports of the round before, and the others share the bill equally.
 *
 * <p>Source: Csoka, Section 1.2, Definition 1.2.
 */
public record BalancedTeamMechanism() implements GammaRule {

  /** What it is called. */
  public static final MechanismName<GammaRule> NAME =
      new MechanismName<>("csoka/mechanism-balanced-team", GammaRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "balanced Team Mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return Lists.each(
        outlook.model().size(),
        i -> Externality.onOthers(Externality.of(outlook, reports, i, Set.of()), i));
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
