package csoka.setup;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Profiles;
import counterplay.model.Role;
import counterplay.model.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One round of a dynamic model with a parameter for everything: each agent i has type 0 with probability {@code p_i}
 * and type 1 otherwise, each type profile s has a decision of its own, and u(s, k) is the parameter {@code u_i_s_k}.
 * The policy takes decision s at profile s.
 *
 * <p>What it stands for: V_t^i(s) = u(s, s^i) is then an arbitrary function of agent and profile, so it can be the
 * expected utility from round t to the end in any model with any number of rounds, decisions and private decisions
 * under any policy. Two types suffice for identities about transfers that are sums of such values with some agents
 * updated and the others not: such values are affine in each agent's distribution, so all types but the reported one
 * can be merged into one, and an expectation over an agent's types is affine in his row of values.
 */
public final class SymbolicRound {

  private SymbolicRound() {}

  /** The round with n agents, each of them uncertain. */
  public static Outlook<Polynomial> outlook(int n) {
    return outlook(n, Set.of());
  }

  /**
   * The round with n agents.
   *
   * @param certain the agents whose type is certain to be type 0
   */
  public static Outlook<Polynomial> outlook(int n, Set<Integer> certain) {
    List<List<Integer>> profiles = profiles(n);
    List<Role<Polynomial>> before = new ArrayList<>();
    List<Role<Polynomial>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int agent = i;
      Polynomial p = certain.contains(i) ? Polynomial.ONE : Polynomial.parameter("p_" + i);
      before.add(new Role<>(List.of("initial"), List.of(Role.NO_ACTION), List.of(List.of(List.of(Polynomial.ZERO))),
          List.of(List.of(List.of(List.of(p, Polynomial.ONE.minus(p)))))));
      now.add(new Role<>(List.of("type 0", "type 1"), List.of(Role.NO_ACTION), IntStream.range(0, profiles.size())
          .mapToObj(s -> List.of(IntStream.range(0, 2).mapToObj(k -> Polynomial.parameter("u_" + agent + "_" + s + "_" + k)).toList())).toList(), List.of()));
    }
    List<String> agents = IntStream.rangeClosed(1, n).mapToObj(i -> "agent" + i).toList();
    List<String> decisions = profiles.stream().map(List::toString).toList();
    List<Integer> none = Collections.nCopies(n, 0);
    return new Outlook<>(new DynamicModel<>(agents, List.of(new Stage<>(List.of("wait"), before), new Stage<>(decisions, now))),
        (outlook, round, types) -> new Choice(round == 0 ? 0 : profiles.indexOf(masked(types, outlook.absent())), none));
  }

  /** The type profiles of the round. */
  public static List<List<Integer>> profiles(int n) {
    return Profiles.all(Collections.nCopies(n, 2)).toList();
  }

  /** Without an agent the planner cannot listen to him: his type is read as 0. */
  private static List<Integer> masked(List<Integer> types, Set<Integer> absent) {
    List<Integer> masked = new ArrayList<>(types);
    for (int i : absent) masked.set(i, 0);
    return masked;
  }

  /** The probability of one agent's type. */
  public static Polynomial probability(Outlook<Polynomial> outlook, int agent, int type) {
    return outlook.model().role(0, agent).transition().get(0).get(0).get(0).get(type);
  }

  /** The probability of a profile, with the given agents' types taken for granted. */
  public static Polynomial probability(Outlook<Polynomial> outlook, List<Integer> profile, Set<Integer> given) {
    Polynomial product = Polynomial.of(Rational.ONE);
    for (int i = 0; i < profile.size(); i++) if (!given.contains(i)) product = product.times(probability(outlook, i, profile.get(i)));
    return product;
  }
}
