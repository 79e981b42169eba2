package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.List;

/** The direct mechanism as it is. */
public final class DirectMechanismAgain implements GeneralRule {

  @Override
  public String id() {
    return "csoka/mechanism-section-6";
  }

  @Override
  public String title() {
    return "direct mechanism again";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(
      GeneralOutlook<S> outlook, Announcement announcement) {
    return new DirectMechanism().transfers(outlook, announcement);
  }
}
