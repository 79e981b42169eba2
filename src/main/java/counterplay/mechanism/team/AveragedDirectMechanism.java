package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.ArrayList;
import java.util.List;

/**
 * The direct mechanism with all reports of a round asked at the same time and the transfers
 * averaged over the n! orders in which they can be evaluated.
 *
 * <p>Source: Csoka, Note 6.1. The cost grows as n!.
 */
public record AveragedDirectMechanism() implements GeneralRule {

  /** What it is called. */
  public static final MechanismName<GeneralRule> NAME =
      new MechanismName<>("csoka/mechanism-section-6-averaged", GeneralRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "direct mechanism averaged over all orders (Note 6.1)";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
    List<List<Integer>> orders = orders(outlook.model().size());
    List<S> totals = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++) totals.add(outlook.model().one().zero());
    for (List<Integer> order : orders) {
      List<S> one = DirectMechanism.inOrder(outlook, a, order);
      for (int i = 0; i < totals.size(); i++) totals.set(i, totals.get(i).plus(one.get(i)));
    }
    Rational share = Rational.of(1, orders.size());
    return totals.stream().map(y -> y.scale(share)).toList();
  }

  /** All orders of the agents 0..n-1. */
  public static List<List<Integer>> orders(int n) {
    List<List<Integer>> orders = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < n; i++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int place = 0; place <= order.size(); place++) {
          List<Integer> more = new ArrayList<>(order);
          more.add(place, i);
          longer.add(List.copyOf(more));
        }
      }
      orders = longer;
    }
    return orders;
  }
}
