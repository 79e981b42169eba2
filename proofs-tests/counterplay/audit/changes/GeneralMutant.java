package counterplay.audit.changes;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The direct mechanism of Section 6 with a change.
 *
 * @param change which one
 */
record GeneralMutant(Change change) implements GeneralRule {

  /** What is changed. */
  enum Change {
    /** Nobody is paid. */
    NOTHING,
    /** Half of every transfer. */
    HALF,
    /** Types are learned from the last agent on. */
    BACKWARDS,
    /** The sender is paid, and nobody pays for it. */
    UNPAID,
    /** Each pays for his own report what it is worth to the others. */
    OPPOSITE
  }

  @Override
  public String id() {
    return "other/section-6-" + change.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String title() {
    return "direct mechanism, " + change.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
    List<S> whole = new DirectMechanism().transfers(outlook, a);
    return switch (change) {
      case NOTHING -> whole.stream().map(y -> y.zero()).toList();
      case HALF -> whole.stream().map(y -> y.scale(Rational.HALF)).toList();
      case OPPOSITE -> whole.stream().map(y -> y.zero().minus(y)).toList();
      case BACKWARDS -> Externality.paidByTheAffected(changes(outlook, a, true));
      case UNPAID -> received(changes(outlook, a, false));
    };
  }

  private static <S extends Scalar<S>> List<List<S>> changes(
      GeneralOutlook<S> outlook, Announcement a, boolean backwards) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, outlook.model().size()).boxed().toList());
    if (backwards) Collections.reverse(order);
    return Externality.inOrder(
        known -> outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known),
        order);
  }

  /** What each sender's report adds to what the others can expect. */
  private static <S extends Scalar<S>> List<S> received(List<List<S>> changes) {
    return IntStream.range(0, changes.size())
        .mapToObj(i -> Externality.onOthers(changes.get(i), i))
        .toList();
  }
}
