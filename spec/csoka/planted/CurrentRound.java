package csoka.planted;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * Planted failure: (1) given the others' reports of the current round instead of the round before.
 */
public record CurrentRound() implements GammaRule {

  @Override
  public String id() {
    return "csoka/mechanism-balanced-team";
  }

  @Override
  public String title() {
    return "balanced Team Mechanism on current reports";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new SameRoundMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }
}
