package counterplay.game;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A finite game of incomplete information: nature draws a type for each player from a common prior,
 * which may be correlated; each player sees her own type only and acts. (Harsanyi 1967.)
 *
 * <p>Type profiles and action profiles are numbered with the first player's entry varying fastest.
 *
 * @param types for each player the names of her types
 * @param actions for each player the names of her actions
 * @param prior the probability of each type profile
 * @param payoffs for each type profile and each action profile one payoff for each player
 */
public record BayesianGame(
    List<List<String>> types,
    List<List<String>> actions,
    List<Rational> prior,
    List<List<List<Rational>>> payoffs)
    implements FiniteGame {

  /**
   * One behaviour for each player.
   *
   * @param rules for each player and each of her types, the probabilities of her actions
   */
  public record TypeStrategies(List<List<List<Rational>>> rules) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if one of them is not a probability distribution
     */
    public TypeStrategies {
      List<List<List<Rational>>> copies = new ArrayList<>();
      for (int i = 0; i < rules.size(); i++) {
        List<List<Rational>> ofPlayer = new ArrayList<>();
        for (int t = 0; t < rules.get(i).size(); t++) {
          ofPlayer.add(
              CheckedDistributions.checked(
                  "type " + (t + 1) + " of player " + (i + 1), rules.get(i).get(t)));
        }
        copies.add(List.copyOf(ofPlayer));
      }
      rules = List.copyOf(copies);
    }
  }

  /**
   * The best that a player of one type can do; all counted from 0.
   *
   * @param action the first best reply
   * @param gain by how much it is better than her behaviour, given her type
   */
  public record InterimDeviation(int player, int type, int action, Rational gain) {}

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no player, a player has no type or no action, the
   *     prior is not a distribution on the type profiles, the payoffs are not of the right shape,
   *     or the tables are too large
   */
  public BayesianGame {
    types = types.stream().map(List::copyOf).toList();
    actions = actions.stream().map(List::copyOf).toList();
    if (types.isEmpty() || types.size() != actions.size()) {
      throw new IllegalArgumentException(
          "types of "
              + types.size()
              + " and actions of "
              + actions.size()
              + " players; wanted are the same players, at least one");
    }
    int typeProfiles = new Table(types.stream().map(List::size).toList()).cells();
    int actionProfiles = new Table(actions.stream().map(List::size).toList()).cells();
    if (prior.size() != typeProfiles) {
      throw new IllegalArgumentException(
          "a prior on " + prior.size() + " type profiles; there are " + typeProfiles);
    }
    prior = CheckedDistributions.checked("the prior", prior);
    if (payoffs.size() != typeProfiles) {
      throw new IllegalArgumentException(
          "payoffs for " + payoffs.size() + " type profiles; there are " + typeProfiles);
    }
    payoffs = payoffs.stream().map(t -> t.stream().map(List::copyOf).toList()).toList();
    for (List<List<Rational>> table : payoffs) {
      if (table.size() != actionProfiles) {
        throw new IllegalArgumentException(
            "payoffs for " + table.size() + " action profiles; there are " + actionProfiles);
      }
      for (List<Rational> cell : table) {
        if (cell.size() != types.size()) {
          throw new IllegalArgumentException(
              cell.size() + " payoffs at a profile; the game has " + types.size() + " players");
        }
      }
    }
  }

  /** Names made of numbers. */
  @Override
  public List<String> players() {
    return IntStream.rangeClosed(1, playerCount()).mapToObj(i -> "Player " + i).toList();
  }

  /** The game before the types are drawn ({@link BayesianForms#exAnte}). */
  @Override
  public NormalForm normalForm() {
    return BayesianForms.exAnte(this);
  }

  /** The number of players. */
  public int playerCount() {
    return types.size();
  }

  Table typeTable() {
    return new Table(types.stream().map(List::size).toList());
  }

  Table actionTable() {
    return new Table(actions.stream().map(List::size).toList());
  }

  /** The probability that the player has this type. */
  public Rational probability(int player, int type) {
    Table table = typeTable();
    return Rational.sum(
        IntStream.range(0, table.cells())
            .filter(t -> table.at(t, player) == type)
            .mapToObj(prior::get)
            .toList());
  }

  /**
   * What each action earns a player of this type in expectation, given her type, against the
   * others' behaviour.
   *
   * @throws IllegalArgumentException if the type has probability 0, or the behaviour is not of this
   *     game's shape
   */
  public List<Rational> interim(int player, int type, TypeStrategies behaviour) {
    Rational probability = probability(player, type);
    if (probability.isZero()) {
      throw new IllegalArgumentException(
          "type "
              + (type + 1)
              + " of player "
              + (player + 1)
              + " has probability 0; given it, nothing is expected");
    }
    return weighted(player, type, behaviour).stream().map(v -> v.over(probability)).toList();
  }

  /** The same times the probability of the type; 0 for a type of probability 0. */
  private List<Rational> weighted(int player, int type, TypeStrategies behaviour) {
    requireShape(behaviour);
    Table typeTable = typeTable();
    Table actionTable = actionTable();
    List<Rational> totals =
        new ArrayList<>(Collections.nCopies(actions.get(player).size(), Rational.ZERO));
    for (int t = 0; t < typeTable.cells(); t++) {
      if (typeTable.at(t, player) != type || prior.get(t).isZero()) continue;
      for (int a = 0; a < actionTable.cells(); a++) {
        Rational weight = prior.get(t);
        for (int i = 0; i < playerCount() && !weight.isZero(); i++) {
          if (i != player)
            weight =
                weight.times(
                    behaviour.rules().get(i).get(typeTable.at(t, i)).get(actionTable.at(a, i)));
        }
        int own = actionTable.at(a, player);
        totals.set(own, totals.get(own).plus(weight.times(payoffs.get(t).get(a).get(player))));
      }
    }
    return totals;
  }

  /**
   * The best replies of a player of this type to the others' behaviour, in rising order.
   *
   * @throws IllegalArgumentException if the type has probability 0, or the behaviour is not of this
   *     game's shape
   */
  public List<Integer> bestReplies(int player, int type, TypeStrategies behaviour) {
    List<Rational> replies = interim(player, type, behaviour);
    Rational best = Collections.max(replies);
    return IntStream.range(0, replies.size())
        .filter(a -> replies.get(a).equals(best))
        .boxed()
        .toList();
  }

  /** Each player's expected payoff before the types are drawn. */
  public List<Rational> exAnte(TypeStrategies behaviour) {
    List<Rational> totals = new ArrayList<>();
    for (int i = 0; i < playerCount(); i++) {
      Rational total = Rational.ZERO;
      for (int t = 0; t < types.get(i).size(); t++) {
        total = total.plus(mean(behaviour.rules().get(i).get(t), weighted(i, t, behaviour)));
      }
      totals.add(total);
    }
    return totals;
  }

  /** For each player and each type of positive probability the best deviation. */
  public List<InterimDeviation> deviations(TypeStrategies behaviour) {
    List<InterimDeviation> found = new ArrayList<>();
    for (int i = 0; i < playerCount(); i++) {
      for (int t = 0; t < types.get(i).size(); t++) {
        if (probability(i, t).isZero()) continue;
        List<Rational> replies = interim(i, t, behaviour);
        Rational best = Collections.max(replies);
        found.add(
            new InterimDeviation(
                i,
                t,
                replies.indexOf(best),
                best.minus(mean(behaviour.rules().get(i).get(t), replies))));
      }
    }
    return found;
  }

  /**
   * The deviation that gains most given the type; the behaviour is a Bayesian equilibrium exactly
   * if it gains nothing.
   */
  public InterimDeviation bestDeviation(TypeStrategies behaviour) {
    return deviations(behaviour).stream()
        .max(
            Comparator.comparing(InterimDeviation::gain)
                .thenComparing(d -> -d.player())
                .thenComparing(d -> -d.type()))
        .orElseThrow();
  }

  /** Whether no player of any type that can occur gains by a deviation; decided exactly. */
  public boolean isEquilibrium(TypeStrategies behaviour) {
    return bestDeviation(behaviour).gain().isZero();
  }

  private static Rational mean(List<Rational> weights, List<Rational> values) {
    Rational total = Rational.ZERO;
    for (int k = 0; k < weights.size(); k++)
      total = total.plus(weights.get(k).times(values.get(k)));
    return total;
  }

  private void requireShape(TypeStrategies behaviour) {
    boolean fits = behaviour.rules().size() == playerCount();
    for (int i = 0; fits && i < playerCount(); i++) {
      int own = actions.get(i).size();
      fits =
          behaviour.rules().get(i).size() == types.get(i).size()
              && behaviour.rules().get(i).stream().allMatch(r -> r.size() == own);
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "a behaviour that has not one probability for each player, type and action of the game");
    }
  }
}
