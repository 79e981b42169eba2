package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The repaired mechanism, types updated one by one: the report of agent i is evaluated when the
 * reports of the agents before him in a fixed order are known and those after him are still the
 * ones of the round before; each other agent j pays him the change that j undergoes.
 *
 * <pre>
 *   i receives from j   sum_{t' >= t} E( v_{t'}^j(r_t^1..r_t^i, r_{t-1}^{i+1}..) - v_{t'}^j(r_t^1..r_t^{i-1}, r_{t-1}^i..) )
 * </pre>
 *
 * <p>Source: Csoka, Section 5, the rule in words ("one by one"); the displayed formula there
 * conditions differently, see {@link SameRoundMechanism}.
 */
public record OneByOneMechanism() implements GammaRule {

  /** What it is called. */
  public static final MechanismName<GammaRule> NAME =
      new MechanismName<>("csoka/mechanism-section-5", GammaRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "one-by-one mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return gammas(changes(outlook, reports));
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.paidByTheAffected(changes(outlook, reports));
  }

  static <S extends Scalar<S>> List<S> gammas(List<List<S>> changes) {
    return Lists.each(changes.size(), i -> Externality.onOthers(changes.get(i), i));
  }

  private static <S extends Scalar<S>> List<List<S>> changes(Outlook<S> outlook, Reports r) {
    return Externality.inOrder(
        known -> outlook.values(r.round(), r.before(), r.now(), known),
        IntStream.range(0, outlook.model().size()).boxed().toList());
  }
}
