package counterplay.audit.changes;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
      case BACKWARDS ->
          DirectMechanism.transfers(stages(outlook, a, order(whole, true)), order(whole, true));
      case UNPAID -> received(stages(outlook, a, order(whole, false)));
    };
  }

  private static List<Integer> order(List<?> agents, boolean backwards) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < agents.size(); i++) order.add(backwards ? 0 : i, i);
    return order;
  }

  private static <S extends Scalar<S>> List<List<S>> stages(
      GeneralOutlook<S> outlook, Announcement a, List<Integer> order) {
    List<List<S>> stages = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    stages.add(outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    for (int i : order) {
      known.add(i);
      stages.add(outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    }
    return stages;
  }

  /** What each sender's report adds to what the others can expect. */
  private static <S extends Scalar<S>> List<S> received(List<List<S>> stages) {
    List<S> paid = new ArrayList<>();
    for (int i = 0; i + 1 < stages.size(); i++) {
      S sum = stages.get(0).get(i).zero();
      for (int j = 0; j + 1 < stages.size(); j++)
        if (j != i) sum = sum.plus(stages.get(i + 1).get(j).minus(stages.get(i).get(j)));
      paid.add(sum);
    }
    return paid;
  }
}
