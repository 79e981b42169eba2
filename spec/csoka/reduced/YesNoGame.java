package csoka.reduced;

import counterplay.exact.number.Scalar;
import csoka.example.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The game of Example 1.1: k rounds, n agents, in each round everybody chooses YES or NO at the
 * same time.
 *
 * <pre>
 *   round t brings agent i   1 if he chooses YES in it and some other agent has chosen YES in round 1, ..., t;   else 0
 * </pre>
 *
 * <p>Source: Section 1, Example 1.1. What agents learn about past choices is not part of the game;
 * see {@link Seen}.
 *
 * @param rounds k, at least 1
 * @param agents n, at least 2
 */
public record YesNoGame(int rounds, int agents) {

  /**
   * @throws IllegalArgumentException unless there are a round and two agents
   */
  public YesNoGame {
    if (rounds < 1 || agents < 2)
      throw new IllegalArgumentException(
          "Example 1.1 needs 1 round and 2 agents, not " + rounds + " and " + agents);
  }

  /** What an agent sees of the others after a round, besides remembering his own choices. */
  public enum Seen {
    /** Nothing: decisions are private, and payoffs come at the end. */
    NOTHING,
    /** His own payoff of the round. */
    OWN_PAYOFF,
    /** Everybody's choice. */
    CHOICES
  }

  /**
   * What a round brings an agent on average.
   *
   * @param yes the probability that he chooses YES in it
   * @param othersYes the probability, independent of that, that some other agent has chosen YES in
   *     it or before
   */
  public static <S extends Scalar<S>> S payoff(S yes, S othersYes) {
    return yes.times(othersYes);
  }

  /**
   * Agent i's expected total payoff where all choices are fixed in advance, or drawn independently
   * of each other.
   *
   * @param yes the probability of YES, by round and agent
   */
  public <S extends Scalar<S>> S expected(List<List<S>> yes, int i) {
    S total = yes.get(0).get(0).zero();
    S othersNo = total.one();
    for (int t = 0; t < rounds; t++) {
      for (int j = 0; j < agents; j++)
        if (j != i) othersNo = othersNo.times(total.one().minus(yes.get(t).get(j)));
      total = total.plus(payoff(yes.get(t).get(i), total.one().minus(othersNo)));
    }
    return total;
  }

  /**
   * Agent i's total payoff.
   *
   * @param choices whether YES is chosen, by round and agent
   */
  public int payoff(List<List<Boolean>> choices, int i) {
    int total = 0;
    for (int t = 0; t < rounds; t++) total += payoffOfRound(choices, t, i);
    return total;
  }

  /** Agent i's payoff of round t (0 is the first), which depends on the choices up to it. */
  public int payoffOfRound(List<List<Boolean>> choices, int t, int i) {
    boolean othersYes = false;
    for (int s = 0; s <= t; s++) {
      for (int j = 0; j < agents; j++) othersYes |= j != i && choices.get(s).get(j);
    }
    return choices.get(t).get(i) && othersYes ? 1 : 0;
  }

  /** The plans that fix all choices in advance: the other choices of a play cannot change them. */
  public static Stream<List<Boolean>> plans(int rounds) {
    Stream<List<Boolean>> plans = Stream.of(List.of());
    for (int t = 0; t < rounds; t++)
      plans = plans.flatMap(p -> Stream.of(Lists.appended(p, false), Lists.appended(p, true)));
    return plans;
  }

  /**
   * All ways to play in which the choice of a round depends on what was seen: for every sequence of
   * things seen one choice. One thing is seen after each round, out of {@code kinds}; the table of
   * round t has {@code kinds^t} entries.
   */
  public static Stream<List<List<Boolean>>> reactions(int rounds, int kinds) {
    Stream<List<List<Boolean>>> all = Stream.of(List.of());
    int entries = 1;
    for (int t = 0; t < rounds; t++) {
      int size = entries;
      all = all.flatMap(head -> plans(size).map(table -> Lists.appended(head, table)));
      entries *= kinds;
    }
    return all;
  }

  /**
   * The play in which agent 1 follows a plan and each other agent reacts to what he sees.
   *
   * @param plan agent 1's choices
   * @param others for agents 2, ..., n a table for each round
   * @param seen what is seen; for {@link Seen#CHOICES} what matters is agent 1's choice
   */
  public List<List<Boolean>> play(List<Boolean> plan, List<List<List<Boolean>>> others, Seen seen) {
    List<List<Boolean>> choices = new ArrayList<>();
    List<Integer> known = new ArrayList<>(Collections.nCopies(agents - 1, 0));
    for (int t = 0; t < rounds; t++) {
      List<Boolean> round = new ArrayList<>(List.of(plan.get(t)));
      for (int j = 0; j < agents - 1; j++) round.add(others.get(j).get(t).get(known.get(j)));
      choices.add(round);
      for (int j = 0; j < agents - 1; j++) {
        int now =
            switch (seen) {
              case NOTHING -> 0;
              case OWN_PAYOFF -> payoffOfRound(choices, t, j + 1);
              case CHOICES -> plan.get(t) ? 1 : 0;
            };
        known.set(j, known.get(j) * kinds(seen) + now);
      }
    }
    return choices;
  }

  /** How many different things can be seen after a round. */
  public static int kinds(Seen seen) {
    return seen == Seen.NOTHING ? 1 : 2;
  }
}
