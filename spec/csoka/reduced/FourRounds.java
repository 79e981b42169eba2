package csoka.reduced;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The reduced games of Section 3.2 for several numbers of agents, and what the claims about them
 * share.
 */
public final class FourRounds {

  public static final int BLUE = FourRoundModel.BLUE;
  public static final int RED = FourRoundModel.RED;

  /** The numbers of agents for which the whole rule is run. */
  public static final String BOUND = "n = 3, 4, 5, 10";

  private final GammaRule rule;
  private final Map<FourRoundModel, ReducedGame> games = new ConcurrentHashMap<>();

  private final Map<FourRoundModel, Map<String, List<Rational>>> numbers =
      new ConcurrentHashMap<>();

  /** Takes the balanced Team Mechanism from those at hand. */
  public FourRounds(Mechanisms mechanisms) {
    rule = mechanisms.get(BalancedTeamMechanism.NAME);
  }

  /** The mechanism. */
  public GammaRule rule() {
    return rule;
  }

  /** The reduced game of a setup. */
  public ReducedGame of(FourRoundModel setup) {
    return games.computeIfAbsent(setup, s -> ReducedGame.of(rule, s));
  }

  /** The reduced game of Section 3.1 with n agents. */
  public ReducedGame at(int n) {
    return of(FourRoundModel.of(n));
  }

  /** What is computed from the setup of Section 3.1 with three agents; computed once. */
  public Map<String, List<Rational>> withThree(
      Function<FourRoundModel, Map<String, List<Rational>>> compute) {
    return numbers.computeIfAbsent(FourRoundModel.of(3), compute);
  }

  /** The numbers of agents at which the whole rule is run. */
  public static Space<Integer> sizes() {
    return Space.of(3, 4, 5, 10);
  }

  /** Both levels. */
  public static Space<Level> levels() {
    return Space.of(Level.LOW, Level.HIGH);
  }

  /** So many levels, in all ways. */
  public static Space<List<Level>> levels(int count) {
    return Space.lists(count, levels());
  }

  /** All combinations of these strategies. */
  public static Space<ReducedPlan> plans(List<First> first, List<Second> second, List<Last> last) {
    return Space.of(first)
        .then(f -> Space.of(second).then(s -> Space.of(last).map(l -> new ReducedPlan(f, s, l))));
  }

  /** A scope of cases with these numbers of agents. */
  public static <C extends Record> Scope<C> part(String words, Space<C> cases) {
    return Scope.part(words, BOUND, cases);
  }

  /** The cases of each number of agents. */
  public static <C extends Record> Scope<C> ofEachSize(
      String words, Function<Integer, Space<C>> cases) {
    return part(words, sizes().then(cases));
  }
}
