package counterplay.model.dynamic;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One round t of a dynamic model, with what agents can expect from this round on as given numbers:
 * with any model's own V_t they stand for round t of that model, whatever its other rounds,
 * decisions, private decisions and policy are.
 *
 * <pre>
 *   V_t^j(theta) given for each agent j and type profile theta,   theta_t^i ~ law of i, independently
 * </pre>
 *
 * It is a model of t rounds in which nothing happens before round t, whose policy takes a decision
 * of its own at each profile of that round; the utility of agent j at the decision of profile theta
 * is V_t^j(theta), whatever his own type is.
 */
public final class ContinuationValues {

  private ContinuationValues() {}

  /**
   * The planner's outlook; before the round every agent has one type.
   *
   * @param round the round t, from 1 on
   * @param laws for each agent the distribution of his type, over one number of types
   * @param values for each agent his expected remaining utility at each profile, in the order of
   *     {@link #profiles}
   */
  public static <S extends Scalar<S>> Outlook<S> outlook(
      int round, List<List<S>> laws, List<List<S>> values) {
    int n = laws.size();
    List<List<Integer>> profiles = profiles(n, laws.get(0).size());
    S zero = laws.get(0).get(0).zero();
    List<Role<S>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int types = laws.get(i).size();
      now.add(
          new Role<>(
              Lists.each(types, k -> "type" + k),
              List.of(Role.NO_ACTION),
              values.get(i).stream().map(v -> List.of(Collections.nCopies(types, v))).toList(),
              List.of()));
    }
    List<Stage<S>> stages = new ArrayList<>();
    for (int t = 0; t < round - 1; t++)
      stages.add(waiting(Collections.nCopies(n, List.of(zero.one())), zero));
    stages.add(waiting(laws, zero));
    stages.add(new Stage<>(profiles.stream().map(List::toString).toList(), now));
    List<String> agents = IntStream.rangeClosed(1, n).mapToObj(i -> "agent" + i).toList();
    List<Integer> none = Collections.nCopies(n, 0);
    return new Outlook<>(
        new DynamicModel<>(agents, stages),
        (outlook, t, types) -> new Choice(t < round ? 0 : profiles.indexOf(types), none));
  }

  /** A round in which each agent has one type and nothing is decided. */
  private static <S extends Scalar<S>> Stage<S> waiting(List<List<S>> next, S zero) {
    return new Stage<>(
        List.of("wait"),
        next.stream()
            .map(
                law ->
                    new Role<>(
                        List.of("waiting"),
                        List.of(Role.NO_ACTION),
                        List.of(List.of(List.of(zero))),
                        List.of(List.of(List.of(law)))))
            .toList());
  }

  /** The type profiles of n agents with so many types each. */
  public static List<List<Integer>> profiles(int n, int types) {
    return Profiles.all(n, types).toList();
  }
}
