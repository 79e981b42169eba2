package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.List;
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
    List<List<S>> changes =
        Externality.inOrder(
            known -> outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known),
            IntStream.range(0, outlook.model().size()).boxed().toList());
    return Externality.paidByTheAffected(changes);
  }
}
