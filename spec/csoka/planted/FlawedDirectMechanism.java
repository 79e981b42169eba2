package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.AveragedDirectMechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Planted failures: the direct mechanism of Section 6 and its average over orders with one thing
 * wrong.
 *
 * @param id whose place it takes
 * @param flaw what is wrong
 */
public record FlawedDirectMechanism(String id, Flaw flaw) implements GeneralRule {

  /** What is wrong. */
  public enum Flaw {
    /** i pays j what j pays i. */
    WRONG_SIGN,
    /** Each report is evaluated given the others' reports of the round before. */
    NOBODY_IS_KNOWN,
    /** The report of the agent just before is not known yet. */
    ONE_BEFORE_IS_UNKNOWN,
    /** The others share what a report changes equally. */
    EQUALLY_SHARED,
    /** What the last agent's report changes is paid by nobody. */
    LAST_AGENT_IGNORED,
    /** The sender is paid by all, himself included, and pays for nothing himself. */
    PAID_FROM_OUTSIDE,
    /** Given all same-round reports of the others, those after him included. */
    ALL_ARE_KNOWN,
    /** One order for the mean over all. */
    ONE_ORDER
  }

  @Override
  public String title() {
    return "direct mechanism, flaw: " + flaw;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
    int n = outlook.model().size();
    return switch (flaw) {
      case WRONG_SIGN ->
          new DirectMechanism().transfers(outlook, a).stream().map(S::negated).toList();
      case ONE_ORDER -> new DirectMechanism().transfers(outlook, a);
      case EQUALLY_SHARED -> equallyShared(changes(outlook, a));
      case PAID_FROM_OUTSIDE ->
          IntStream.range(0, n)
              .mapToObj(i -> Externality.onOthers(changes(outlook, a).get(i), i))
              .toList();
      default -> Externality.paidByTheAffected(changes(outlook, a));
    };
  }

  private static <S extends Scalar<S>> List<S> equallyShared(List<List<S>> changes) {
    int n = changes.size();
    if (n == 1) return Externality.paidByTheAffected(changes);
    return Externality.sharedEqually(
        IntStream.range(0, n).mapToObj(i -> Externality.onOthers(changes.get(i), i)).toList());
  }

  private <S extends Scalar<S>> List<List<S>> changes(GeneralOutlook<S> o, Announcement a) {
    int n = o.model().size();
    List<List<S>> changes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Set<Integer> known =
          new HashSet<>(IntStream.range(0, flaw == Flaw.ALL_ARE_KNOWN ? n : i).boxed().toList());
      known.remove(i);
      if (flaw == Flaw.NOBODY_IS_KNOWN) known.clear();
      if (flaw == Flaw.ONE_BEFORE_IS_UNKNOWN) known.remove(i - 1);
      List<S> earlier = o.values(a.round(), a.before(), a.now().common(), a.now().own(), known);
      known.add(i);
      List<S> later = o.values(a.round(), a.before(), a.now().common(), a.now().own(), known);
      S zero = o.model().one().zero();
      boolean ignored = flaw == Flaw.LAST_AGENT_IGNORED && i == n - 1;
      changes.add(
          ignored
              ? Collections.nCopies(n, zero)
              : IntStream.range(0, n).mapToObj(j -> later.get(j).minus(earlier.get(j))).toList());
    }
    return changes;
  }

  /** Half of the average, in the place of the average. */
  public record Halved() implements GeneralRule {
    @Override
    public String id() {
      return "csoka/mechanism-section-6-averaged";
    }

    @Override
    public String title() {
      return "half of the averaged direct mechanism";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
      return new AveragedDirectMechanism()
          .transfers(outlook, a).stream().map(y -> y.scale(Rational.HALF)).toList();
    }
  }
}
