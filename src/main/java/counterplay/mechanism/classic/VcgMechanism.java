package counterplay.mechanism.classic;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/**
 * The Vickrey-Clarke-Groves mechanism in its pivot form, for models of a single round.
 *
 * <pre>
 *   y^i = sum_{j != i} u(x*, r^j) - max_x sum_{j != i} u(x, r^j),   x* maximises sum_j u(x, r^j)
 * </pre>
 *
 * <p>Source: Vickrey (1961), Clarke (1971), Groves (1973), as Csoka names them in Section 1.
 */
public record VcgMechanism() implements TransferRule {

  /** What it is called. */
  public static final MechanismName<TransferRule> NAME =
      new MechanismName<>("csoka/mechanism-vcg", TransferRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Vickrey-Clarke-Groves mechanism";
  }

  @Override
  public boolean isForOneRound() {
    return true;
  }

  /**
   * @throws IllegalArgumentException if the model has more than one round
   */
  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    requireStatic(title(), outlook);
    Choice efficient = outlook.choice(reports.round(), reports.now());
    List<S> together = outlook.valuesAfter(reports.round(), reports.now(), efficient);
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < together.size(); i++) {
      List<S> alone = outlook.without(i).values(reports.round(), reports.now());
      transfers.add(Externality.onOthers(together, i).minus(Externality.onOthers(alone, i)));
    }
    return transfers;
  }

  static void requireStatic(String title, Outlook<?> outlook) {
    int rounds = outlook.model().rounds();
    if (rounds != 1)
      throw new IllegalArgumentException(
          "the " + title + " is for a single round, not for " + rounds);
  }
}
