package csoka.planted;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Planted failures: the unbalanced Team Mechanism with one thing wrong. */
public enum FlawedUnbalancedTeamMechanism implements TransferRule {
  /** With four agents or more what the others could expect before the first round is deducted. */
  EXPECTATION_DEDUCTED,
  /**
   * The agent's own reported utility is paid to him as well where his report is not the first type.
   */
  OWN_INCLUDED,
  /** From the second agent on, who reports his first type pays what he reports to get. */
  OWN_DEDUCTED;

  @Override
  public String id() {
    return UnbalancedTeamMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "unbalanced Team Mechanism, " + this;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports r) {
    List<S> y = new ArrayList<>(new UnbalancedTeamMechanism().transfers(outlook, r));
    for (int i = 0; i < y.size(); i++) {
      int type = r.now().get(i);
      S own = outlook.utility(r.round(), i, outlook.choice(r.round(), r.now()), type);
      S more =
          switch (this) {
            case EXPECTATION_DEDUCTED ->
                r.round() == 1 && y.size() > 3
                    ? Externality.onOthers(outlook.values(1, r.before(), r.now(), Set.of()), i)
                        .negated()
                    : own.zero();
            case OWN_INCLUDED -> type > 0 ? own : own.zero();
            case OWN_DEDUCTED -> i > 0 && type == 0 ? own.negated() : own.zero();
          };
      y.set(i, y.get(i).plus(more));
    }
    return y;
  }
}
