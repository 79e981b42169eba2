package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.stream.IntStream;

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
    Rational share = Rational.of(1, gamma.size());
    return IntStream.range(0, gamma.size())
        .mapToObj(i -> gamma.get(i).minus(Externality.onOthers(gamma, i).scale(share)))
        .toList();
  }
}
