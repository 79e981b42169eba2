package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The direct mechanism for the more general model: the new types of a round are learned one by one,
 * and with each of them every other agent j pays the sender i what it adds to the worth that j can
 * expect.
 *
 * <pre>  for each round t and each pair i != j, j pays to i   Upsilon_{t,i}^j - Upsilon_{t,i-1}^j
 * </pre>
 *
 * where Upsilon_{t,m} is what a trustful planner expects once he has learned the types of agents
 * 1..m in round t. The public type of the round is learned before them; nobody pays for its change.
 *
 * <p>Source: Csoka, Section 6.3. The printed argument theta^N stands for what is learned at the
 * stage, a different one in each of the two terms.
 */
public record DirectMechanism() implements GeneralRule {

  /** What it is called. */
  public static final MechanismName<GeneralRule> NAME =
      new MechanismName<>("csoka/mechanism-section-6", GeneralRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "direct mechanism (Section 6)";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
    return inOrder(outlook, a, IntStream.range(0, outlook.model().size()).boxed().toList());
  }

  /** The transfers when the types are learned in the given order. */
  static <S extends Scalar<S>> List<S> inOrder(
      GeneralOutlook<S> outlook, Announcement a, List<Integer> order) {
    List<List<S>> stages = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    stages.add(outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    for (int i : order) {
      known.add(i);
      stages.add(outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    }
    return transfers(stages, order);
  }

  /**
   * What each agent receives in a round.
   *
   * @param stages Upsilon_{t,0}, ..., Upsilon_{t,n}: after each stage what each agent can expect
   * @param order whose type is learned at stages 1, ..., n
   */
  public static <S extends Scalar<S>> List<S> transfers(List<List<S>> stages, List<Integer> order) {
    List<List<S>> changes = new ArrayList<>(stages.subList(1, stages.size()));
    for (int m = 1; m < stages.size(); m++) {
      List<S> change = new ArrayList<>();
      for (int j = 0; j < order.size(); j++)
        change.add(stages.get(m).get(j).minus(stages.get(m - 1).get(j)));
      changes.set(order.get(m - 1), change);
    }
    return Externality.paidByTheAffected(changes);
  }
}
