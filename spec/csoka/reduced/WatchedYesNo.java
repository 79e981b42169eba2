package csoka.reduced;

import counterplay.exact.number.Rational;
import counterplay.game.Assessment;
import counterplay.game.BehaviourProfile;
import counterplay.game.ExtensiveGame;
import counterplay.game.ExtensiveGame.Chance;
import counterplay.game.ExtensiveGame.Decision;
import counterplay.game.ExtensiveGame.End;
import counterplay.game.ExtensiveGame.InformationSet;
import counterplay.game.ExtensiveGame.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Example 1.1 with two agents and two rounds as a tree, in which each is shown something about the
 * other's first choice. Action 0 is NO, 1 is YES.
 *
 * @param rules what is shown
 */
public record WatchedYesNo(Rules rules) {

  private static final YesNoGame GAME = new YesNoGame(2, 2);

  /** What the rules say about what is shown. */
  public enum Rules {
    /** Nothing. */
    PRIVATE,
    /**
     * The other's choice, with probability 1; by the rules nature may show the opposite, with
     * probability 0.
     */
    WITH_PROBABILITY_ONE,
    /** The other's choice, by the rules. */
    FOR_SURE
  }

  private static final List<String> ACTIONS = List.of("NO", "YES");

  /** The game; with an error the opposite is shown with that probability instead of 0. */
  private ExtensiveGame game(Rational error) {
    List<InformationSet> sets = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      sets.add(new InformationSet(i, "agent " + (i + 1) + ", round 1", ACTIONS));
    }
    int shown = rules == Rules.PRIVATE ? 1 : 2;
    for (int i = 0; i < 2; i++)
      for (int own = 0; own < 2; own++)
        for (int s = 0; s < shown; s++) {
          sets.add(
              new InformationSet(
                  i,
                  "agent "
                      + (i + 1)
                      + ", round 2, own "
                      + ACTIONS.get(own)
                      + (shown == 1 ? "" : ", shown " + ACTIONS.get(s)),
                  ACTIONS));
        }
    List<Node> first = new ArrayList<>();
    for (int a = 0; a < 2; a++) {
      List<Node> second = new ArrayList<>();
      for (int b = 0; b < 2; b++) second.add(afterRoundOne(a, b, error));
      first.add(new Decision(1, second));
    }
    return new ExtensiveGame(List.of("agent 1", "agent 2"), sets, new Decision(0, first));
  }

  private Node afterRoundOne(int a, int b, Rational error) {
    if (rules != Rules.WITH_PROBABILITY_ONE) return roundTwo(a, b, b, a);
    List<Node> children = new ArrayList<>();
    List<Rational> probabilities = new ArrayList<>();
    List<String> moves = new ArrayList<>();
    for (int toOne = 0; toOne < 2; toOne++)
      for (int toTwo = 0; toTwo < 2; toTwo++) {
        moves.add("shown " + ACTIONS.get(toOne) + " and " + ACTIONS.get(toTwo));
        probabilities.add(
            (toOne == b ? Rational.ONE.minus(error) : error)
                .times(toTwo == a ? Rational.ONE.minus(error) : error));
        children.add(roundTwo(a, b, toOne, toTwo));
      }
    return new Chance(moves, probabilities, children);
  }

  private Node roundTwo(int a, int b, int toOne, int toTwo) {
    List<Node> one = new ArrayList<>();
    for (int c = 0; c < 2; c++) {
      List<Node> two = new ArrayList<>();
      for (int d = 0; d < 2; d++) {
        List<List<Boolean>> choices = List.of(List.of(a == 1, b == 1), List.of(c == 1, d == 1));
        two.add(
            new End(
                List.of(
                    Rational.of(GAME.payoff(choices, 0)), Rational.of(GAME.payoff(choices, 1)))));
      }
      one.add(new Decision(set(1, b, toTwo), two));
    }
    return new Decision(set(0, a, toOne), one);
  }

  /** The set of an agent in round 2. */
  public int set(int agent, int own, int shown) {
    int kinds = rules == Rules.PRIVATE ? 1 : 2;
    return 2 + (agent * 2 + own) * kinds + (kinds == 1 ? 0 : shown);
  }

  /** The game by the rules. */
  public ExtensiveGame game() {
    return game(Rational.ZERO);
  }

  private BehaviourProfile no(ExtensiveGame game, int curious) {
    List<List<Rational>> mixtures =
        new ArrayList<>(
            Collections.nCopies(game.sets().size(), List.of(Rational.ONE, Rational.ZERO)));
    if (curious >= 0) mixtures.set(curious, List.of(Rational.HALF, Rational.HALF));
    return new BehaviourProfile(mixtures);
  }

  /**
   * NO by everybody, always, with everybody's conviction that the other says NO wherever the rules
   * allow it: beliefs follow from NO by everybody; where that does not lead, from NO by the other;
   * where that does not lead either, from NO by the other in a game in which what is shown is
   * sometimes wrong.
   */
  public Assessment convinced() {
    ExtensiveGame game = game();
    ExtensiveGame erring = game(Rational.of(1, 10));
    List<List<Rational>> beliefs = new ArrayList<>(Assessment.bayes(game, no(game, -1)).beliefs());
    List<Rational> reached = game.reached(no(game, -1));
    for (int i = 0; i < 2; i++) {
      List<Rational> ownReached = game.reached(no(game, i));
      for (int s : game.setsOf(i)) {
        if (isReached(game, s, reached)) continue;
        ExtensiveGame where = isReached(game, s, ownReached) ? game : erring;
        beliefs.set(s, Assessment.bayes(where, no(where, i)).beliefs().get(s));
      }
    }
    return new Assessment(no(game, -1), beliefs);
  }

  private static boolean isReached(ExtensiveGame game, int set, List<Rational> reached) {
    return game.nodesOfSets().get(set).stream().anyMatch(v -> reached.get(v).signum() > 0);
  }

  /** The probability with which an information set is reached if everybody always says NO. */
  public Rational reached(int set) {
    ExtensiveGame game = game();
    List<Rational> reached = game.reached(no(game, -1));
    return Rational.sum(game.nodesOfSets().get(set).stream().map(reached::get).toList());
  }

  /**
   * The number of nodes below the root at which a proper subgame begins: alone in their set, and no
   * set reaches beyond the subtree.
   */
  public int properSubgames() {
    ExtensiveGame game = game();
    Map<Integer, Integer> all = counts(game.root(), new HashMap<>());
    return properBelow(game.root(), all);
  }

  private static int properBelow(Node node, Map<Integer, Integer> all) {
    int count = 0;
    for (Node child : node.children()) {
      boolean alone = child instanceof Decision d && all.get(d.set()) == 1;
      boolean closed =
          counts(child, new HashMap<>()).entrySet().stream()
              .allMatch(e -> all.get(e.getKey()).equals(e.getValue()));
      count += (alone && closed ? 1 : 0) + properBelow(child, all);
    }
    return count;
  }

  private static Map<Integer, Integer> counts(Node node, Map<Integer, Integer> counts) {
    if (node instanceof Decision d) counts.merge(d.set(), 1, Integer::sum);
    node.children().forEach(child -> counts(child, counts));
    return counts;
  }
}
