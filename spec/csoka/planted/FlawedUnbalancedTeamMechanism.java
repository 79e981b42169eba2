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

/**
 * Planted failures: the unbalanced Team Mechanism with one thing wrong.
 *
 * @param flaw what is wrong
 */
public record FlawedUnbalancedTeamMechanism(Flaw flaw) implements TransferRule {

  /** What is wrong. */
  public enum Flaw {
    /** With four agents or more what the others could expect before the first round is deducted. */
    EXPECTATION_DEDUCTED,
    /**
     * The agent's own reported utility is paid to him as well where his report is not the first
     * type.
     */
    OWN_INCLUDED,
    /** From the second agent on, who reports his first type pays what he reports to get. */
    OWN_DEDUCTED
  }

  @Override
  public String id() {
    return new UnbalancedTeamMechanism().id();
  }

  @Override
  public String title() {
    return "unbalanced Team Mechanism, " + flaw;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports r) {
    List<S> right = new UnbalancedTeamMechanism().transfers(outlook, r);
    List<S> wrong = new ArrayList<>(right);
    for (int i = 0; i < right.size(); i++) {
      switch (flaw) {
        case EXPECTATION_DEDUCTED -> {
          if (r.round() == 1 && right.size() > 3) {
            wrong.set(
                i,
                right
                    .get(i)
                    .minus(
                        Externality.onOthers(outlook.values(1, r.before(), r.now(), Set.of()), i)));
          }
        }
        case OWN_INCLUDED -> {
          if (r.now().get(i) > 0)
            wrong.set(
                i,
                right
                    .get(i)
                    .plus(
                        outlook.utility(
                            r.round(), i, outlook.choice(r.round(), r.now()), r.now().get(i))));
        }
        case OWN_DEDUCTED -> {
          if (i > 0 && r.now().get(i) == 0) {
            wrong.set(
                i,
                right
                    .get(i)
                    .minus(outlook.utility(r.round(), i, outlook.choice(r.round(), r.now()), 0)));
          }
        }
      }
    }
    return wrong;
  }
}
