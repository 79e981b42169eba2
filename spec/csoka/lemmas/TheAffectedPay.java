package csoka.lemmas;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The transfers of Sections 5 and 6 as they are written there. With U_S what is expected once the
 * types of the agents of S are learned,
 *
 * <pre>
 *   y^i = sum_{j != i} sum_S p_i(S) ( U_{S+i}^j - U_S^j )  -  sum_{j != i} sum_S p_j(S) ( U_{S+j}^i - U_S^i )
 * </pre>
 *
 * where p_i(S) says when a type is learned.
 *
 * @param order when
 */
public record TheAffectedPay(Order order) {

  /** When an agent's type is learned. */
  public enum Order {
    /** After the types of the agents before him: p_i(S) is 1 for these. */
    IN_TURN("in turn"),
    /** In all orders alike: p_i(S) is |S|! (n - |S| - 1)! / n! for every S without i. */
    ALL_ALIKE("all orders alike"),
    /** After all others: p_i(S) is 1 for these. */
    AFTER_ALL("each after all others");

    private final String words;

    Order(String words) {
      this.words = words;
    }
  }

  private <S extends Scalar<S>> List<S> transfers(int n, Function<Set<Integer>, List<S>> expected) {
    List<List<S>> changes = new ArrayList<>();
    S zero = expected.apply(Set.of()).get(0).zero();
    for (int i = 0; i < n; i++) {
      List<S> change = new ArrayList<>(IntStream.range(0, n).mapToObj(j -> zero).toList());
      for (int set = 0; set < 1 << n; set++) {
        Rational weight = weight(n, i, set);
        if (weight.isZero()) continue;
        List<S> before = expected.apply(agents(n, set));
        List<S> after = expected.apply(agents(n, set | 1 << i));
        for (int j = 0; j < n; j++)
          change.set(j, change.get(j).plus(after.get(j).minus(before.get(j)).scale(weight)));
      }
      changes.add(change);
    }
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      S y = zero;
      for (int j = 0; j < n; j++)
        if (j != i) y = y.plus(changes.get(i).get(j)).minus(changes.get(j).get(i));
      transfers.add(y);
    }
    return transfers;
  }

  private Rational weight(int n, int i, int set) {
    if (order == Order.IN_TURN) return set == (1 << i) - 1 ? Rational.ONE : Rational.ZERO;
    if (order == Order.AFTER_ALL)
      return set == (1 << n) - 1 - (1 << i) ? Rational.ONE : Rational.ZERO;
    if ((set >> i & 1) == 1) return Rational.ZERO;
    Rational weight = Rational.of(1, n);
    for (int k = 1; k <= Integer.bitCount(set); k++) weight = weight.times(Rational.of(k, n - k));
    return weight;
  }

  private static Set<Integer> agents(int n, int set) {
    return IntStream.range(0, n)
        .filter(i -> (set >> i & 1) == 1)
        .boxed()
        .collect(Collectors.toSet());
  }

  private String name() {
    return order.words.replace(' ', '-');
  }

  /** For models of Section 6. */
  public record General(TheAffectedPay pay) implements GeneralRule {
    @Override
    public String id() {
      return "csoka/formula-section-6-" + pay.name();
    }

    @Override
    public String title() {
      return "the formula of Section 6.3, " + pay.order().words;
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
      return pay.transfers(
          outlook.model().size(),
          known -> outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    }
  }

  /** For models of Section 5. */
  public record InRounds(TheAffectedPay pay) implements TransferRule {
    @Override
    public String id() {
      return "csoka/formula-section-5-" + pay.name();
    }

    @Override
    public String title() {
      return "the formula of Section 5, " + pay.order().words;
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports r) {
      return pay.transfers(
          outlook.model().size(), known -> outlook.values(r.round(), r.before(), r.now(), known));
    }
  }
}
