package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/** Planted failure: each gamma is shared among n instead of n - 1. */
public record SharedAmongAll() implements GammaRule {

  @Override
  public String id() {
    return "csoka/mechanism-balanced-team";
  }

  @Override
  public String title() {
    return "balanced Team Mechanism, each bill divided by n";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<S> gamma = gammas(outlook, reports);
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < gamma.size(); i++) {
      S y = gamma.get(i);
      for (int j = 0; j < gamma.size(); j++)
        if (j != i) y = y.minus(gamma.get(j).scale(Rational.of(1, gamma.size())));
      transfers.add(y);
    }
    return transfers;
  }
}
