package counterplay.mechanism.team;

import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.model.Outlook;
import java.util.ArrayList;
import java.util.List;

/**
 * The symmetric version of the repaired mechanism: the transfers of the one-by-one rule averaged over all orders of the
 * agents, so that each report earns its Shapley value in the change of the others' expected utility.
 *
 * <pre>  y_t^i = (1/n!) sum over orders of y_t^i(order)</pre>
 *
 * <p>Source: Csoka, Section 5. The cost grows as n!; agents with a single type are cheap, agents beyond eight are not.
 */
public record ShapleyAverageMechanism() implements GammaRule {

  @Override public String id() {
    return "csoka/mechanism-shapley-average";
  }

  @Override public String title() {
    return "Shapley average of the one-by-one mechanism";
  }

  @Override public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return OneByOneMechanism.gammas(averageChanges(outlook, reports));
  }

  @Override public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.paidByTheAffected(averageChanges(outlook, reports));
  }

  private static <S extends Scalar<S>> List<List<S>> averageChanges(Outlook<S> outlook, Reports reports) {
    int n = outlook.model().size();
    List<List<Integer>> orders = new ArrayList<>();
    permutations(n, new ArrayList<>(), orders);
    Rational weight = Rational.of(1, orders.size());
    List<List<S>> average = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> row = new ArrayList<>();
      for (int j = 0; j < n; j++) row.add(outlook.model().one().zero());
      average.add(row);
    }
    for (List<Integer> order : orders) {
      List<List<S>> changes = OneByOneMechanism.changes(outlook, reports, order);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          average.get(i).set(j, average.get(i).get(j).plus(changes.get(i).get(j).scale(weight)));
        }
      }
    }
    return average;
  }

  private static void permutations(int n, List<Integer> head, List<List<Integer>> all) {
    if (head.size() == n) all.add(List.copyOf(head));
    for (int i = 0; i < n; i++) {
      if (head.contains(i)) continue;
      head.add(i);
      permutations(n, head, all);
      head.remove(head.size() - 1);
    }
  }
}
