package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.AveragedDirectMechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Planted failures: the direct mechanism of Section 6 and its average over orders with one thing
 * wrong in who pays.
 */
public enum FlawedDirectMechanism implements GeneralRule {
  /** i pays j what j pays i. */
  WRONG_SIGN,
  /** The others share what a report changes equally. */
  EQUALLY_SHARED,
  /** The sender is paid by all, himself included, and pays for nothing himself. */
  PAID_FROM_OUTSIDE,
  /** Half of the average, in the place of the average. */
  HALVED;

  @Override
  public String id() {
    return this == HALVED ? AveragedDirectMechanism.NAME.id() : DirectMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "direct mechanism, flaw: " + this;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
    List<S> right = new DirectMechanism().transfers(outlook, a);
    return switch (this) {
      case WRONG_SIGN -> right.stream().map(S::negated).toList();
      case EQUALLY_SHARED ->
          right.size() == 1 ? right : Externality.sharedEqually(earned(outlook, a));
      case PAID_FROM_OUTSIDE -> earned(outlook, a);
      case HALVED ->
          new AveragedDirectMechanism()
              .transfers(outlook, a).stream().map(y -> y.scale(Rational.HALF)).toList();
    };
  }

  private static <S extends Scalar<S>> List<S> earned(GeneralOutlook<S> outlook, Announcement a) {
    int n = outlook.model().size();
    List<List<S>> changes =
        Externality.inOrder(
            known -> outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known),
            IntStream.range(0, n).boxed().toList());
    return IntStream.range(0, n).mapToObj(i -> Externality.onOthers(changes.get(i), i)).toList();
  }
}
