package counterplay.mechanism.classic;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/**
 * The dynamic pivot mechanism: in every round each agent pays what his presence in this round costs
 * the others.
 *
 * <pre>
 *   -y_t^i = W_t^{-i}(r_t) - ( sum_{j != i} u(x_t, r_t^j) + E W_{t+1}^{-i}(theta_{t+1}) ),   x_t = xi(t, r_t)
 * </pre>
 *
 * where W^{-i} is the others' largest expected total when i's utility does not count, and
 * theta_{t+1} is drawn after the efficient decision x_t.
 *
 * <p>Source: Bergemann and Valimaki (2010), as Csoka names them in Section 1.
 */
public record DynamicPivotMechanism() implements TransferRule {

  @Override
  public String id() {
    return "csoka/mechanism-dynamic-pivot";
  }

  @Override
  public String title() {
    return "dynamic pivot mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    int t = reports.round();
    Choice efficient = outlook.choice(t, reports.now());
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++) {
      Outlook<S> others = outlook.without(i);
      S withI = Externality.onOthers(others.valuesAfter(t, reports.now(), efficient), i);
      S withoutI = Externality.onOthers(others.values(t, reports.now()), i);
      transfers.add(withI.minus(withoutI));
    }
    return transfers;
  }
}
