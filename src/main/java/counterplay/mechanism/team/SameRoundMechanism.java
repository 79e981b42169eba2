package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The displayed formula of the repaired mechanism to the letter: the report of agent i is evaluated
 * when the same-round reports of all the others are known, those after him included; each other
 * agent j pays him the change that j undergoes.
 *
 * <pre>
 *   i receives from j   sum_{t' >= t} E( v_{t'}^j(r_t) - v_{t'}^j(r_t^1..r_t^{i-1}, r_{t-1}^i, r_t^{i+1}..r_t^n) )
 * </pre>
 *
 * <p>Source: Csoka, Section 5, the display that replaces (1). The rule in words is {@link
 * OneByOneMechanism}.
 */
public record SameRoundMechanism() implements GammaRule {

  /** What it is called. */
  public static final MechanismName<GammaRule> NAME =
      new MechanismName<>("csoka/mechanism-section-5-displayed", GammaRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "same-round mechanism (Section 5 as displayed)";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return OneByOneMechanism.gammas(changes(outlook, reports));
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.paidByTheAffected(changes(outlook, reports));
  }

  private static <S extends Scalar<S>> List<List<S>> changes(Outlook<S> outlook, Reports reports) {
    List<List<S>> changes = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++) {
      Set<Integer> others = new HashSet<>();
      for (int j = 0; j < outlook.model().size(); j++) if (j != i) others.add(j);
      changes.add(Externality.of(outlook, reports, i, others));
    }
    return changes;
  }
}
