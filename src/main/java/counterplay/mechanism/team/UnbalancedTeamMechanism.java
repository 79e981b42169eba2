package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/**
 * The unbalanced Team Mechanism: in every round each agent receives what the others report to gain.
 *
 * <pre>  y_t^i = sum_{j != i} u(x_t, a_t^j, r_t^j),   (x_t, a_t) = xi(t, r_t)</pre>
 *
 * <p>Source: Athey and Segal, as Csoka names it in Section 4.2 and Appendix G.
 */
public record UnbalancedTeamMechanism() implements TransferRule {

  /** What it is called. */
  public static final MechanismName<TransferRule> NAME =
      new MechanismName<>("csoka/mechanism-unbalanced-team", TransferRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "unbalanced Team Mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    Choice choice = outlook.choice(reports.round(), reports.now());
    List<S> reported =
        Lists.each(
            outlook.model().size(),
            j -> outlook.utility(reports.round(), j, choice, reports.now().get(j)));

    return Lists.each(reported.size(), i -> Externality.onOthers(reported, i));
  }
}
