package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports r) {
    int n = outlook.model().size();
    List<S> gamma = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Set<Integer> others = new HashSet<>();
      for (int j = 0; j < n; j++) if (j != i) others.add(j);
      List<S> before = outlook.values(r.round(), r.before(), r.now(), others);
      S total = outlook.model().one().zero();
      for (int j : others)
        total = total.plus(outlook.values(r.round(), r.now()).get(j)).minus(before.get(j));
      gamma.add(total);
    }
    return gamma;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    List<S> gamma = gammas(outlook, reports);
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < gamma.size(); i++) {
      S y = gamma.get(i);
      for (int j = 0; j < gamma.size(); j++)
        if (j != i) y = y.minus(gamma.get(j).scale(Rational.of(1, gamma.size() - 1)));
      transfers.add(y);
    }
    return transfers;
  }
}
