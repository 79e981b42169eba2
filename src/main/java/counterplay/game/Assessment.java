package counterplay.game;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * BehaviourProfile together with beliefs. It is a weak perfect Bayesian equilibrium exactly if it
 * is sequentially rational (from each information set on, given the beliefs there, no other
 * strategy of the player earns more) and the beliefs follow from the behaviour by Bayes' rule
 * wherever it brings the players with positive probability.
 *
 * @param behaviour what the players do
 * @param beliefs for each information set the probabilities of its nodes, in the order of their
 *     numbers
 */
public record Assessment(BehaviourProfile behaviour, List<List<Rational>> beliefs) {

  /** What is wrong with an assessment. */
  public sealed interface Fault permits Irrational, Unfounded {}

  /**
   * A player who could do better from an information set on.
   *
   * @param set the information set
   * @param reply what she should do there and later; payoff and gain are expected under her beliefs
   */
  public record Irrational(int set, TreeReplies.Reply reply) implements Fault {}

  /**
   * Beliefs that contradict the behaviour.
   *
   * @param set an information set that is reached
   * @param bayes the conditional probabilities of its nodes
   * @param held the beliefs of the assessment
   */
  public record Unfounded(int set, List<Rational> bayes, List<Rational> held) implements Fault {
    /** Copies the lists. */
    public Unfounded {
      bayes = List.copyOf(bayes);
      held = List.copyOf(held);
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a belief is not a probability distribution
   */
  public Assessment {
    beliefs = CheckedDistributions.each("the belief at information set", beliefs);
  }

  /**
   * The behaviour with the beliefs that follow from it, where it leads, and with all nodes of a set
   * alike elsewhere.
   *
   * @throws IllegalArgumentException if the behaviour is not one of this game
   */
  public static Assessment bayes(ExtensiveGame game, BehaviourProfile behaviour) {
    List<Rational> reached = game.reached(behaviour);
    List<List<Rational>> beliefs = new ArrayList<>();
    for (List<Integer> nodes : game.nodesOfSets()) {
      List<Rational> held = conditional(nodes, reached);
      beliefs.add(held.isEmpty() ? CheckedDistributions.uniform(nodes.size()) : held);
    }
    return new Assessment(behaviour, beliefs);
  }

  /** The probabilities of the nodes given that one of them is reached; empty if none can be. */
  private static List<Rational> conditional(List<Integer> nodes, List<Rational> reached) {
    Rational total = Rational.sum(nodes.stream().map(reached::get).toList());
    return total.isZero()
        ? List.of()
        : nodes.stream().map(v -> reached.get(v).over(total)).toList();
  }

  /**
   * All faults, information set by information set; none exactly if this is a weak perfect Bayesian
   * equilibrium of the game.
   *
   * @throws IllegalArgumentException if behaviour or beliefs are not of this game, or a player
   *     lacks perfect recall
   */
  public List<Fault> faults(ExtensiveGame game) {
    behaviour.requireFor(game);
    Tree tree = new Tree(game);
    for (int i = 0; i < game.players().size(); i++) Recall.require(tree, game, i);
    if (beliefs.size() != game.sets().size()) {
      throw new IllegalArgumentException(
          "beliefs at " + beliefs.size() + " information sets; the game has " + game.sets().size());
    }
    List<Rational> reached = game.reached(behaviour);
    List<Fault> faults = new ArrayList<>();
    for (int s = 0; s < beliefs.size(); s++) {
      List<Integer> nodes = tree.members(s);
      List<Rational> held = beliefs.get(s);
      if (held.size() != nodes.size()) {
        throw new IllegalArgumentException(
            "a belief about "
                + held.size()
                + " nodes; information set "
                + (s + 1)
                + " has "
                + nodes.size());
      }
      List<Rational> bayes = conditional(nodes, reached);
      if (!bayes.isEmpty() && !bayes.equals(held)) faults.add(new Unfounded(s, bayes, held));
      int[] starts = nodes.stream().mapToInt(Integer::intValue).toArray();
      TreeReplies.Reply reply =
          new TreeReplies(game).reply(tree, game.sets().get(s).player(), behaviour, starts, held);
      if (reply.gain().signum() > 0) faults.add(new Irrational(s, reply));
    }
    return faults;
  }

  /** Whether there is no fault. */
  public boolean isWeakPerfectBayesian(ExtensiveGame game) {
    return faults(game).isEmpty();
  }
}
