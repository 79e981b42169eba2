package csoka.reduced;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The reduced games of Section 3.2 for several numbers of agents, and what the claims about them
 * share.
 */
public final class FourRounds {

  public static final int BLUE = FourRoundModel.BLUE;
  public static final int RED = FourRoundModel.RED;

  /** The numbers of agents for which the whole rule is run. */
  public static final String BOUND = "n = 3, 4, 5, 10";

  /** The parameter e = 1/(n-1), between 0 and 1/2 for n &gt;= 3. */
  public static final Polynomial E = Polynomial.parameter("e");

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

  /**
   * Agent i's expected payoff for every n under pure strategies, given an event of positive
   * probability.
   */
  public static Polynomial payoffGiven(
      ReducedGame game, int i, ReducedPlan plan, Predicate<ReducedGame.Leaf> event) {
    Rational own = game.given(plan, event, leaf -> game.utility(i, leaf).plus(game.gamma(i, leaf)));
    return Polynomial.of(own)
        .minus(E.scale(game.given(plan, event, leaf -> game.othersGamma(i, leaf))));
  }

  /** The value is positive, or not negative, for e in [0, 1/2] and all probabilities in [0, 1]. */
  public static Certificate.Corners sign(String words, Polynomial value, boolean strict) {
    Map<String, List<Rational>> box = new HashMap<>();
    for (String name : value.parameters())
      box.put(name, List.of(Rational.ZERO, name.equals("e") ? Rational.HALF : Rational.ONE));
    return new Certificate.Corners(words, value, box, strict);
  }
}
