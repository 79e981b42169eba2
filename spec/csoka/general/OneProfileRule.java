package csoka.general;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The printed transfer with one and the same theta^N in both terms, the types as learned after
 * agent i:
 *
 * <pre>
 *   Upsilon_{t,i}^j(theta^N) - Upsilon_{t,i-1}^j(theta^N),   theta^N = (r_t^1, ..., r_t^i, r_{t-1}^{i+1}, ..., r_{t-1}^n)
 * </pre>
 *
 * The second term then takes the new report of agent i for his type before the round. Where he
 * could not have had it, his report before stands.
 */
public record OneProfileRule() implements GeneralRule {

  @Override
  public String id() {
    return "csoka/mechanism-section-6-one-profile";
  }

  @Override
  public String title() {
    return "direct mechanism with one profile in both terms";
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> o, Announcement a) {
    List<List<S>> changes = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (int i = 0; i < o.model().size(); i++) {
      int report = a.now().own().get(i);
      boolean possible = report < o.model().typeCounts(a.round() - 1).get(i);
      Types before =
          possible
              ? new Types(a.before().common(), Profiles.with(a.before().own(), i, report))
              : a.before();
      List<S> earlier = o.values(a.round(), before, a.now().common(), a.now().own(), known);
      known.add(i);
      List<S> later = o.values(a.round(), a.before(), a.now().common(), a.now().own(), known);
      List<S> change = new ArrayList<>();
      for (int j = 0; j < later.size(); j++) change.add(later.get(j).minus(earlier.get(j)));
      changes.add(change);
    }
    return Externality.paidByTheAffected(changes);
  }
}
