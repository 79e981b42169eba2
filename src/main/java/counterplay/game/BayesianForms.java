package counterplay.game;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.game.BayesianGame.TypeStrategies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The two normal forms of a game of incomplete information. In the ex ante form a player chooses an
 * action for each of her types before she knows which she has; in the agent form each type is a
 * player of its own.
 */
public final class BayesianForms {

  private BayesianForms() {}

  /**
   * Strategies are the maps from types to actions, the first type's action varying fastest; payoffs
   * are expected before the types are drawn. Its pure equilibria are the pure Bayesian equilibria
   * of a game in which every type can occur.
   *
   * @throws IllegalArgumentException if the table would be too large
   */
  public static NormalForm exAnte(BayesianGame game) {
    List<Table> maps = new ArrayList<>();
    for (int i = 0; i < game.playerCount(); i++) {
      int own = game.actions().get(i).size();
      maps.add(new Table(game.types().get(i).stream().map(t -> own).toList()));
    }
    Table profiles = NormalForm.tableOf(maps.stream().map(Table::cells).toList());
    Table typeTable = game.typeTable();
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int c = 0; c < profiles.cells(); c++) {
      int cell = c;
      payoffs.add(
          expected(
              game,
              t ->
                  Lists.each(
                      game.playerCount(),
                      i -> maps.get(i).at(profiles.at(cell, i), typeTable.at(t, i)))));
    }
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < game.playerCount(); i++) {
      int player = i;
      names.add(
          Lists.each(
              maps.get(i).cells(),
              s ->
                  maps.get(player).indices(s).stream()
                      .map(game.actions().get(player)::get)
                      .collect(Collectors.joining(" "))));
    }
    return new NormalForm(game.players(), names, payoffs);
  }

  /**
   * One player for each type of each player, player by player; a type earns what its player does
   * whenever it occurs, given that it occurs. Types of probability 0 earn 0.
   *
   * @throws IllegalArgumentException if the table would be too large
   */
  public static NormalForm agents(BayesianGame game) {
    List<Integer> owner = new ArrayList<>();
    List<Integer> type = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    List<String> players = new ArrayList<>();
    for (int i = 0; i < game.playerCount(); i++) {
      first.add(owner.size());
      for (int t = 0; t < game.types().get(i).size(); t++) {
        owner.add(i);
        type.add(t);
        players.add("Player " + (i + 1) + " " + game.types().get(i).get(t));
      }
    }
    Table profiles =
        NormalForm.tableOf(owner.stream().map(i -> game.actions().get(i).size()).toList());
    Table typeTable = game.typeTable();
    List<List<Rational>> payoffs = new ArrayList<>();
    for (int c = 0; c < profiles.cells(); c++) {
      List<Integer> chosen = profiles.indices(c);
      List<Rational> cell = new ArrayList<>();
      for (int agent = 0; agent < owner.size(); agent++) {
        int i = owner.get(agent);
        int own = type.get(agent);
        Rational probability = game.probability(i, own);
        Rational total = Rational.ZERO;
        for (int t = 0; t < typeTable.cells(); t++) {
          if (typeTable.at(t, i) != own || game.prior().get(t).isZero()) continue;
          List<Integer> actions = new ArrayList<>();
          for (int j = 0; j < game.playerCount(); j++)
            actions.add(chosen.get(first.get(j) + typeTable.at(t, j)));
          total =
              total.plus(
                  game.prior()
                      .get(t)
                      .times(game.payoffs().get(t).get(game.actionTable().cell(actions)).get(i)));
        }
        cell.add(probability.isZero() ? Rational.ZERO : total.over(probability));
      }
      payoffs.add(cell);
    }
    return new NormalForm(
        players, owner.stream().map(i -> game.actions().get(i)).toList(), payoffs);
  }

  /** The behaviour as a profile of the {@link #agents} form. */
  public static MixedStrategies asAgents(TypeStrategies behaviour) {
    return new MixedStrategies(behaviour.rules().stream().flatMap(List::stream).toList());
  }

  private static List<Rational> expected(BayesianGame game, IntFunction<List<Integer>> actionsOf) {
    List<Rational> totals = new ArrayList<>();
    for (int i = 0; i < game.playerCount(); i++) totals.add(Rational.ZERO);
    for (int t = 0; t < game.prior().size(); t++) {
      if (game.prior().get(t).isZero()) continue;
      List<Rational> cell = game.payoffs().get(t).get(game.actionTable().cell(actionsOf.apply(t)));
      for (int i = 0; i < totals.size(); i++)
        totals.set(i, totals.get(i).plus(game.prior().get(t).times(cell.get(i))));
    }
    return totals;
  }
}
