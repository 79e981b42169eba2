package csoka.reduced;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import csoka.example.Example21;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Example 2.1 with four rounds and two types a round, as Section 3.1 sets it up, and the variants
 * of Section 3.3. A type is named by agent, round and belief, {@code "b1:30%"}. The extra public
 * decisions guess an agent's type; a wrong guess costs him 10^42, so that he had better report the
 * truth in the rounds with a guess:
 *
 * <pre>  X_2 = {b2}   X_3 = {r3}   X_4 = {b4} x {r4} x {YES, NO}</pre>
 *
 * <p>Source: Section 3.1; Section 3.3, items 1 and 2.
 *
 * @param n the number of agents: Blue, Red, Green and n - 3 idle ones
 * @param first Blue's equally likely beliefs in round 1, rising; 30% and 70% in Section 3.1
 * @param guesses whether the four extra public decisions are taken
 * @param bonus what Red gets if a further public decision guesses his type of round 2; 0 for no
 *     such decision (Section 3.1)
 */
public record FourRoundModel(int n, List<Rational> first, boolean guesses, Rational bonus) {

  /** The place of Blue among the agents. */
  public static final int BLUE = Example21.BLUE;

  /** The place of Red among the agents. */
  public static final int RED = Example21.RED;

  /** The number of rounds, k. */
  public static final int ROUNDS = 4;

  /** The utility of a wrong guess. */
  public static final Rational PUNISHMENT = Rational.of(10).power(42).negated();

  /**
   * @throws IllegalArgumentException without Blue, Red and Green, or without a belief for round 1
   */
  public FourRoundModel {
    first = List.copyOf(first);
    if (n < 3)
      throw new IllegalArgumentException(
          "the setup of Section 3.1 needs Blue, Red and Green: " + n + " agents");
    if (first.isEmpty()) throw new IllegalArgumentException("Blue has no belief in round 1");
  }

  /** The setup of Section 3.1. */
  public static FourRoundModel of(int n) {
    return new FourRoundModel(n, percent(30, 70), true, Rational.ZERO);
  }

  /** The same without the extra public decisions. */
  public FourRoundModel withoutGuesses() {
    return new FourRoundModel(n, first, false, bonus);
  }

  /**
   * The same with a public decision in round 2 that brings Red a bonus if it guesses his type
   * (Section 3.3, item 1).
   */
  public FourRoundModel withBonus(Rational amount) {
    return new FourRoundModel(n, first, guesses, amount);
  }

  /** The same with other equally likely beliefs of Blue in round 1 (Section 3.3, item 2). */
  public FourRoundModel withFirst(List<Rational> beliefs) {
    return new FourRoundModel(n, beliefs, guesses, bonus);
  }

  private static List<Rational> percent(int... values) {
    List<Rational> beliefs = new ArrayList<>();
    for (int v : values) beliefs.add(Rational.of(v, 100));
    return List.copyOf(beliefs);
  }

  /** The beliefs of Blue or Red in rounds 0 to 4; in rounds with two the lower first. */
  public List<List<Rational>> beliefs(int agent) {
    return List.of(
        percent(50),
        agent == BLUE ? first : percent(50),
        percent(20, 80),
        percent(10, 90),
        percent(0, 100));
  }

  /**
   * How the beliefs of Blue or Red move: as the martingale property determines, and in round 1 to
   * each with the same probability.
   */
  public BeliefProcess<Rational> process(int agent) {
    List<List<Rational>> beliefs = beliefs(agent);
    List<List<List<Rational>>> moves = new ArrayList<>(BeliefProcess.nearest(beliefs).moves());
    int next = beliefs.get(1).size();
    moves.set(0, List.of(Collections.nCopies(next, Rational.of(1, next))));
    return new BeliefProcess<>(beliefs, moves);
  }

  /** The names of the types of Blue or Red in a round. */
  public List<String> types(int agent, int round) {
    Rational hundred = Rational.of(100);
    return beliefs(agent).get(round).stream()
        .map(p -> (agent == BLUE ? "b" : "r") + round + ":" + p.times(hundred) + "%")
        .toList();
  }

  /**
   * Whether a wrong report of the agent in this round is punished: rounds 2 and 4 for Blue, 3 and 4
   * for Red.
   */
  public static boolean isMarked(int agent, int round) {
    return agent == BLUE && (round == 2 || round == 4)
        || agent == RED && (round == 3 || round == 4);
  }

  /** A public decision about the type of one agent. */
  private record Guess(int agent, List<String> options, Rational right, Rational wrong) {}

  private List<Guess> guesses(int round) {
    List<Guess> all = new ArrayList<>();
    for (int agent : List.of(BLUE, RED)) {
      if (guesses && isMarked(agent, round))
        all.add(new Guess(agent, types(agent, round), Rational.ZERO, PUNISHMENT));
    }
    if (!bonus.isZero() && round == 2) all.add(new Guess(RED, types(RED, 2), bonus, Rational.ZERO));
    return all;
  }

  /** The model over any ring that contains the rationals. */
  public <S extends Scalar<S>> DynamicModel<S> over(S one) {
    List<Stage<S>> stages = new ArrayList<>();
    for (int t = 0; t <= ROUNDS; t++) {
      List<List<String>> decisions = decisions(t);
      List<Role<S>> roles = new ArrayList<>();
      for (int i = 0; i < n; i++) roles.add(role(one, t, i, decisions));
      stages.add(
          new Stage<>(
              decisions.stream().map(d -> d.isEmpty() ? "wait" : String.join(" ", d)).toList(),
              roles));
    }
    return new DynamicModel<>(Example21.agents(n), stages);
  }

  /** All combinations of guesses and, in the last round, YES or NO. */
  private List<List<String>> decisions(int round) {
    List<List<String>> factors =
        new ArrayList<>(guesses(round).stream().map(Guess::options).toList());
    if (round == ROUNDS) factors.add(List.of("YES", "NO"));
    return oneOfEach(factors);
  }

  /** All lists of one entry of each of the factors, that of the last one varying fastest. */
  public static List<List<String>> oneOfEach(List<List<String>> factors) {
    return Profiles.all(factors.stream().map(List::size).toList())
        .map(
            places ->
                IntStream.range(0, places.size())
                    .mapToObj(k -> factors.get(k).get(places.get(k)))
                    .toList())
        .toList();
  }

  private <S extends Scalar<S>> Role<S> role(
      S one, int round, int agent, List<List<String>> decisions) {
    boolean active = agent == BLUE || agent == RED;
    List<String> types = active ? types(agent, round) : List.of("idle");
    List<List<List<S>>> utility = new ArrayList<>();
    List<List<List<List<S>>>> transition = new ArrayList<>();
    for (List<String> decision : decisions) {
      List<S> byType = new ArrayList<>();
      for (int k = 0; k < types.size(); k++)
        byType.add(one.constant(utility(round, agent, decision, k)));
      utility.add(List.of(byType));
      List<List<S>> rows =
          active && round < ROUNDS
              ? process(agent).map(one::constant).moves().get(round)
              : List.of(List.of(one));
      if (round < ROUNDS) transition.add(List.of(rows));
    }
    return new Role<>(types, List.of(Role.NO_ACTION), utility, transition);
  }

  private Rational utility(int round, int agent, List<String> decision, int type) {
    Rational total = Rational.ZERO;
    List<Guess> guesses = guesses(round);
    for (int k = 0; k < guesses.size(); k++) {
      Guess guess = guesses.get(k);
      if (guess.agent() == agent)
        total =
            total.plus(
                guess.options().indexOf(decision.get(k)) == type ? guess.right() : guess.wrong());
    }
    if (!decision.contains("YES")) return total;
    if (agent == BLUE || agent == RED)
      return total.plus(type == 1 ? Example21.HIGH : Example21.LOW);
    return agent == Example21.GREEN ? total.plus(Example21.LOSS) : total;
  }
}
