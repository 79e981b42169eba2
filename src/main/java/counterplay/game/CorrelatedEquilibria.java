package counterplay.game;

import counterplay.exact.linear.LinearProgram;
import counterplay.exact.linear.LinearProgram.Constraint;
import counterplay.exact.linear.LinearProgramCheck;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The correlated equilibria of a game: the distributions p on profiles such that nobody who is told
 * her part of a drawn profile gains by doing something else. For every player i and strategies a
 * and b:
 *
 * <pre>  sum over s with s_i = a of  p(s) (u_i(s) - u_i(s with b for a))  &gt;=  0</pre>
 *
 * Together with p &gt;= 0 and sum 1 this is a polytope. Distributions are lists in the order of the
 * profiles' numbers. (Aumann 1974, 1987.)
 *
 * @param game the game
 */
public record CorrelatedEquilibria(NormalForm game) {

  /** The most inequalities times profiles that are written out. */
  public static final int MOST_COEFFICIENTS = 5_000_000;

  /**
   * A player who is told one strategy and considers another; strategies and players are counted
   * from 0.
   *
   * @param gain what she expects to gain by the other, times the probability of being told so;
   *     positive means a violation
   */
  public record Incentive(int player, int told, int instead, Rational gain) {}

  /**
   * The largest value of an objective, and why it is the largest.
   *
   * @param value the maximum
   * @param distribution a correlated equilibrium that attains it
   * @param multipliers one for each of {@link #constraints()}: the dual solution, which bounds the
   *     objective by the value
   */
  public record Maximum(Rational value, List<Rational> distribution, List<Rational> multipliers) {
    /** Copies the lists. */
    public Maximum {
      distribution = List.copyOf(distribution);
      multipliers = List.copyOf(multipliers);
    }
  }

  /**
   * Refuses games whose system would be too large.
   *
   * @throws IllegalArgumentException if it has more than {@value #MOST_COEFFICIENTS} coefficients
   */
  public CorrelatedEquilibria {
    long rows = 1;
    for (List<String> s : game.strategies()) rows += (long) s.size() * (s.size() - 1);
    if (rows * game.payoffs().size() > MOST_COEFFICIENTS) {
      throw new IllegalArgumentException(
          rows
              + " constraints on "
              + game.payoffs().size()
              + " profiles; at most "
              + MOST_COEFFICIENTS
              + " coefficients are handled");
    }
  }

  /**
   * The constraints on p besides p &gt;= 0: first the sum, then the {@link #incentives()} in their
   * order, each {@code >= 0}.
   */
  public List<Constraint> constraints() {
    List<Constraint> all = new ArrayList<>();
    all.add(
        Constraint.equal(Collections.nCopies(game.payoffs().size(), Rational.ONE), Rational.ONE));
    for (Incentive i : incentives()) all.add(Constraint.atLeast(coefficients(i), Rational.ZERO));
    return all;
  }

  /**
   * Who may consider what: player by player, strategy told by strategy told; the gains are left at
   * 0.
   */
  public List<Incentive> incentives() {
    List<Incentive> all = new ArrayList<>();
    for (int i = 0; i < game.players().size(); i++) {
      for (int told = 0; told < game.size(i); told++) {
        for (int instead = 0; instead < game.size(i); instead++) {
          if (told != instead) all.add(new Incentive(i, told, instead, Rational.ZERO));
        }
      }
    }
    return all;
  }

  private List<Rational> coefficients(Incentive incentive) {
    Table table = new Table(game.strategies().stream().map(List::size).toList());
    int i = incentive.player();
    int step = (incentive.instead() - incentive.told()) * table.stride(i);
    Rational[] row = new Rational[table.cells()];
    Arrays.fill(row, Rational.ZERO);
    for (int c = 0; c < row.length; c++) {
      if (table.at(c, i) == incentive.told())
        row[c] = game.payoffs().get(c).get(i).minus(game.payoffs().get(c + step).get(i));
    }
    return List.of(row);
  }

  /**
   * What every player expects to gain by every disobedience, under this distribution.
   *
   * @throws IllegalArgumentException if it is not a distribution on this game's profiles
   */
  public List<Incentive> gains(List<Rational> distribution) {
    checked(distribution);
    return incentives().stream().map(i -> gaining(i, distribution)).toList();
  }

  private void checked(List<Rational> distribution) {
    if (distribution.size() != game.payoffs().size()) {
      throw new IllegalArgumentException(
          "a distribution on "
              + distribution.size()
              + " profiles; the game has "
              + game.payoffs().size());
    }
    CheckedDistributions.checked("the correlating device", distribution);
  }

  private Incentive gaining(Incentive i, List<Rational> distribution) {
    return new Incentive(
        i.player(), i.told(), i.instead(), product(coefficients(i), distribution).negated());
  }

  /**
   * The most violated incentive constraint, with what it gains; nothing exactly if the distribution
   * is a correlated equilibrium.
   *
   * @throws IllegalArgumentException if it is not a distribution on this game's profiles
   */
  public Optional<Incentive> violation(List<Rational> distribution) {
    checked(distribution);
    RationalVector p = RationalVector.of(distribution);
    return incentives().stream()
        .filter(i -> RationalVector.of(coefficients(i)).signOfDot(p) < 0)
        .map(i -> gaining(i, distribution))
        .reduce((a, b) -> b.gain().compareTo(a.gain()) > 0 ? b : a);
  }

  /**
   * The distribution that a profile of independent mixtures makes. It is in the polytope exactly if
   * the profile is a Nash equilibrium.
   */
  public List<Rational> independent(MixedStrategies profile) {
    List<Rational> distribution = new ArrayList<>();
    for (int c = 0; c < game.payoffs().size(); c++) {
      List<Integer> s = game.profile(c);
      Rational weight = Rational.ONE;
      for (int i = 0; i < s.size(); i++) weight = weight.times(profile.of(i).get(s.get(i)));
      distribution.add(weight);
    }
    return distribution;
  }

  /** The sum of all players' payoffs, as an objective: one coefficient for each profile. */
  public List<Rational> payoffSum() {
    return game.payoffs().stream().map(Rational::sum).toList();
  }

  /**
   * Maximises a linear objective over all correlated equilibria. The program is feasible, since
   * every finite game has an equilibrium, and bounded.
   *
   * @param objective one coefficient for each profile
   */
  public Maximum maximize(List<Rational> objective) {
    List<Constraint> constraints = constraints();
    LinearProgram.Result result = LinearProgram.maximize(objective, constraints);
    if (!LinearProgramCheck.establishes(result, objective, constraints))
      throw new IllegalStateException("an answer that its own multipliers refute");
    if (result instanceof LinearProgram.Optimal o)
      return new Maximum(o.value(), o.primal(), o.dual());
    throw new IllegalStateException(
        "correlated equilibria exist and are bounded, but the answer was " + result);
  }

  /**
   * The vertices of the polytope.
   *
   * @throws IllegalArgumentException if more than {@link ConeRays#MOST_RAYS} rays are met on the
   *     way
   */
  public List<List<Rational>> vertices() {
    return ConeRays.of(
            game.payoffs().size(), incentives().stream().map(this::coefficients).toList())
        .stream()
        .map(CorrelatedEquilibria::normalized)
        .toList();
  }

  private static List<Rational> normalized(List<Rational> ray) {
    Rational total = Rational.sum(ray);
    return ray.stream().map(r -> r.over(total)).toList();
  }

  private static Rational product(List<Rational> a, List<Rational> b) {
    Rational total = Rational.ZERO;
    for (int k = 0; k < a.size(); k++) {
      if (!b.get(k).isZero()) total = total.plus(a.get(k).times(b.get(k)));
    }
    return total;
  }
}
