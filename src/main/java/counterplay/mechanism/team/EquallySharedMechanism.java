package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * The gammas of another mechanism, each paid in equal parts by the other agents, as in (2).
 *
 * <pre>  y^i = gamma^i - (1/(n-1)) sum_{j != i} gamma^j</pre>
 *
 * <p>Source: Csoka, Section 5, where the evaluation of a report is changed before the way of paying
 * for it is.
 *
 * @param earnings what each report earns
 */
public record EquallySharedMechanism(GammaRule earnings) implements GammaRule {

  @Override
  public String id() {
    return earnings.id() + "-equally-shared";
  }

  @Override
  public String title() {
    return earnings.title() + ", equally shared";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return earnings.gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
