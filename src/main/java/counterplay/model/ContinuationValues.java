package counterplay.model;

import counterplay.exact.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One round t of a dynamic model, with what agents can expect from this round on as given numbers: with any model's own V_t they stand for
 * round t of that model, whatever its other rounds, decisions, private decisions and policy are.
 *
 * <pre>  V_t^j(theta) given for each agent j and type profile theta,   theta_t^i ~ law of i, independently</pre>
 *
 * It is a model of one round after round 0 whose policy takes a decision of its own at each profile; the utility of agent j at the decision
 * of profile theta is V_t^j(theta), whatever his own type is.
 */
public final class ContinuationValues {

  private ContinuationValues() {}

  /**
   * The planner's outlook; reports of the round before are the initial types.
   *
   * @param laws for each agent the distribution of his type, over one number of types
   * @param values for each agent his expected remaining utility at each profile, in the order of {@link #profiles}
   */
  public static <S extends Scalar<S>> Outlook<S> outlook(List<List<S>> laws, List<List<S>> values) {
    int n = laws.size();
    List<List<Integer>> profiles = profiles(n, laws.get(0).size());
    List<Role<S>> before = new ArrayList<>();
    List<Role<S>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> law = laws.get(i);
      List<S> own = values.get(i);
      before.add(new Role<>(List.of("initial"), List.of(Role.NO_ACTION), List.of(List.of(List.of(law.get(0).zero()))), List.of(List.of(List.of(law)))));
      now.add(new Role<>(IntStream.range(0, law.size()).mapToObj(k -> "type" + k).toList(), List.of(Role.NO_ACTION),
          own.stream().map(v -> List.of(Collections.nCopies(law.size(), v))).toList(), List.of()));
    }
    List<String> agents = IntStream.rangeClosed(1, n).mapToObj(i -> "agent" + i).toList();
    List<Integer> none = Collections.nCopies(n, 0);
    return new Outlook<>(new DynamicModel<>(agents, List.of(new Stage<>(List.of("wait"), before), new Stage<>(profiles.stream().map(List::toString).toList(), now))),
        (outlook, round, types) -> new Choice(round == 0 ? 0 : profiles.indexOf(types), none));
  }

  /** The type profiles of n agents with so many types each. */
  public static List<List<Integer>> profiles(int n, int types) {
    return Profiles.all(Collections.nCopies(n, types)).toList();
  }
}
