package counterplay.mechanism.team;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.List;

/**
 * The direct mechanism with all reports of a round asked at the same time and the transfers
 * averaged over the n! orders in which they can be evaluated: as in {@link
 * ShapleyAverageMechanism}, with Upsilon_t of the agents whose types are learned in the place of V.
 *
 * <p>Source: Csoka, Note 6.1. The cost grows as 2^n.
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
    List<List<S>> changes =
        ShapleyAverageMechanism.averageChanges(
            outlook.model().types(a.round()).subList(1, outlook.model().size() + 1),
            known -> outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    return Externality.paidByTheAffected(changes);
  }
}
