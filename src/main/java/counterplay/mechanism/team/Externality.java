package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What an agent's new report changes for each agent, and who pays for it. */
public final class Externality {

  private Externality() {}

  /**
   * The change of every agent's expected remaining utility when the report of agent i joins the
   * reports of the agents in {@code known}; the types of all the others are those of the round
   * before.
   */
  public static <S extends Scalar<S>> List<S> of(
      Outlook<S> outlook, Reports r, int i, Set<Integer> known) {
    Set<Integer> withI = new HashSet<>(known);
    withI.add(i);
    return minus(
        outlook.values(r.round(), r.before(), r.now(), withI),
        outlook.values(r.round(), r.before(), r.now(), known));
  }

  /**
   * changes[i][j]: what the report of agent i changes for agent j when the reports arrive in the
   * given order.
   *
   * @param expected what each agent can expect when the reports of some are known
   * @param order all agents
   */
  public static <S extends Scalar<S>> List<List<S>> inOrder(
      Function<Set<Integer>, List<S>> expected, List<Integer> order) {
    List<List<S>> changes = new ArrayList<>(order.stream().<List<S>>map(i -> List.of()).toList());
    List<S> before = expected.apply(Set.of());
    Set<Integer> known = new HashSet<>();
    for (int i : order) {
      known.add(i);
      List<S> after = expected.apply(known);
      changes.set(i, minus(after, before));
      before = after;
    }
    return changes;
  }

  /** The difference, agent by agent. */
  static <S extends Scalar<S>> List<S> minus(List<S> after, List<S> before) {
    return Lists.each(after.size(), j -> after.get(j).minus(before.get(j)));
  }

  /** The sum of a change over all agents but i. */
  public static <S extends Scalar<S>> S onOthers(List<S> change, int i) {
    S total = change.get(i).zero();
    for (int j = 0; j < change.size(); j++) if (j != i) total = total.plus(change.get(j));
    return total;
  }

  /**
   * y^i = gamma^i - (1/(n-1)) sum of gamma^j over j other than i: the others share each gamma
   * equally.
   */
  public static <S extends Scalar<S>> List<S> sharedEqually(List<S> gamma) {
    Rational share = Rational.of(1, gamma.size() - 1);
    return Lists.each(gamma.size(), i -> gamma.get(i).minus(onOthers(gamma, i).scale(share)));
  }

  /**
   * y^i = sum over j of change[i][j] - change[j][i]: whoever is affected by a report pays its
   * sender for the change.
   */
  public static <S extends Scalar<S>> List<S> paidByTheAffected(List<List<S>> changes) {
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      S y = onOthers(changes.get(i), i);
      for (int j = 0; j < changes.size(); j++) if (j != i) y = y.minus(changes.get(j).get(i));
      transfers.add(y);
    }
    return transfers;
  }
}
