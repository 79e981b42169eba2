package csoka.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.OpenProcess;
import counterplay.model.dynamic.Outlook;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.planned.BeliefPath;
import csoka.planned.BeliefPathFormula;
import csoka.planned.PlannedPlay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Rounds 1 to k of Example 2.1 as random variables, as one of Blue and Red sees them: his own
 * beliefs p0, p1, ... and reports h1, h2, ..., the other one's beliefs q0, q1, ... and reports g1,
 * g2, ..., and with which chances c1, ... and d1, ... the planner thinks that a report follows the
 * one before. Beliefs are independent martingales; a report of round 0 is the belief.
 *
 * <pre>
 *   E( p_t - p_{t-1} | all of rounds 0 to t - 1, q_t, g_t ) = 0,      E( q_t - q_{t-1} | all of rounds 0 to t - 1, p_t, h_t ) = 0
 * </pre>
 *
 * @param from who sees them: Blue, or Red only
 * @param to who sees them: Red, or Blue only
 * @param independence what a report of a round may not depend on
 * @param alternating whether Blue tells the truth in even rounds, Red in odd rounds, and both in
 *     round k
 */
public record PlayVariables(
    Active from, Active to, Independence independence, boolean alternating) {

  private static final String PLAY = "play";

  /**
   * Which reports do not depend on the other one's belief of the same round, given the rounds
   * before and the own belief.
   */
  public enum Independence {
    /** The reports of every round. */
    EVERY_ROUND,
    /** Those of round k. */
    LAST_ROUND
  }

  /** Any plans of reporting by the past and by own beliefs, seen by either of the two. */
  public static PlayVariables either() {
    return new PlayVariables(Active.BLUE, Active.RED, Independence.EVERY_ROUND, false);
  }

  /** The same, seen by one of the two. */
  public static PlayVariables of(Active agent) {
    return new PlayVariables(agent, agent, Independence.EVERY_ROUND, false);
  }

  /** The plans of Lemma 3.1. */
  public static PlayVariables alternating(Active agent) {
    return new PlayVariables(agent, agent, Independence.EVERY_ROUND, true);
  }

  /** k >= 1 rounds count, n >= 3 agents, and so many rounds follow. */
  public Domain domain() {
    return Domain.all()
        .range("agent", from.ordinal(), to.ordinal())
        .size("k", 1, 4)
        .size("n", 3, 4)
        .size("later", 0, 1)
        .numbers(s -> Frame.NONE.with(PLAY, named(s).process(s.of("later"))));
  }

  private Names named(Shape s) {
    return new Names(Active.values()[s.of("agent")], s.of("k"), independence, alternating);
  }

  private Names named(Variables<?> x) {
    return new Names(Active.values()[x.whole("agent")], x.whole("k"), independence, alternating);
  }

  /** The random variables of one shape. */
  private record Names(Active agent, int k, Independence independence, boolean alternating) {
    String report(Active i, int t) {
      String belief = belief(i, t);
      return t == 0 || alternating && (t == k || t % 2 == (i == Active.BLUE ? 0 : 1))
          ? belief
          : (i == agent ? "h" : "g") + t;
    }

    String belief(Active i, int t) {
      return (i == agent ? "p" : "q") + t;
    }

    String chance(Active i, int t) {
      return (i == agent ? "c" : "d") + t;
    }

    Process process(int later) {
      int open = later == 0 ? k - 1 : k;
      Set<String> variables = new TreeSet<>();
      List<Increment> fair = new ArrayList<>();
      List<Polynomial> support = new ArrayList<>();
      for (int t = 0; t <= k; t++) {
        for (Active i : Active.values()) {
          variables.addAll(List.of(belief(i, t), report(i, t)));
          if (t > 0) fair.add(increment(i, t));
          Polynomial now = Polynomial.parameter(report(i, t));
          support.addAll(List.of(now, Polynomial.ONE.minus(now)));
          if (t == 0 || t > open) continue;
          variables.add(chance(i, t));
          Polynomial c = Polynomial.parameter(chance(i, t));
          Polynomial high = Polynomial.parameter(report(i, t - 1)).minus(c.times(now));
          support.addAll(List.of(c, high, Polynomial.ONE.minus(c).minus(high)));
        }
      }
      return new Process(List.copyOf(variables), fair, support.stream().distinct().toList());
    }

    Increment increment(Active i, int t) {
      Set<String> given = new TreeSet<>();
      for (int s = 0; s < t; s++)
        for (Active j : Active.values()) given.addAll(List.of(belief(j, s), report(j, s)));
      given.add(belief(i.other(), t));
      if (t == k || independence == Independence.EVERY_ROUND) given.add(report(i.other(), t));
      return new Increment(belief(i, t), belief(i, t - 1), given);
    }

    <S extends Scalar<S>> List<S> values(
        Variables<S> y, int first, int last, IntFunction<String> name) {
      List<S> values = new ArrayList<>();
      for (int t = first; t <= last; t++) values.add(y.get(name.apply(t)));
      return values;
    }

    <S extends Scalar<S>> BeliefPath<S> course(Variables<S> y) {
      return new BeliefPath<>(
          values(y, 0, k, t -> belief(agent, t)),
          values(y, 0, k, t -> report(agent, t)),
          values(y, 0, k, t -> belief(agent.other(), t)),
          values(y, 0, k, t -> report(agent.other(), t)));
    }

    <S extends Scalar<S>> BeliefProcess<S> beliefs(Variables<S> y, Active i, int open, int rounds) {
      return OpenProcess.of(
          values(y, 0, open, t -> report(i, t)), values(y, 1, open, t -> chance(i, t)), rounds);
    }
  }

  // ---- what is computed of them ----

  /** The expectation of an expression in the course. */
  public <S extends Scalar<S>> Mean<S> mean(Variables<S> x, BeliefPathFormula formula) {
    return x.mean(PLAY, y -> formula.of(named(x).course(y)));
  }

  /** The same as the other one sees the course. */
  public <S extends Scalar<S>> Mean<S> othersMean(Variables<S> x, BeliefPathFormula formula) {
    return x.mean(PLAY, y -> formula.of(named(x).course(y).turned()));
  }

  /** The expectation of the sum of the agent's gammas of rounds 1 to k. */
  public <S extends Scalar<S>> Mean<S> gammas(GammaRule rule, Variables<S> x) {
    return x.mean(PLAY, y -> gammas(rule, x, y));
  }

  /**
   * By the mechanism, in the game of k rounds and those that follow; of the last reports of the
   * game, each is 0 or 1.
   */
  private <S extends Scalar<S>> S gammas(GammaRule rule, Variables<S> x, Variables<S> y) {
    Names names = named(x);
    int k = x.whole("k");
    boolean last = x.whole("later") == 0;
    int open = last ? k - 1 : k;
    int rounds = k + x.whole("later");
    Outlook<S> outlook =
        new Outlook<>(
                Example21.model(
                    x.whole("n"),
                    names.beliefs(y, Active.BLUE, open, rounds),
                    names.beliefs(y, Active.RED, open, rounds),
                    Example21.LOSS))
            .everywhere();
    S sum = x.number(0);
    for (int t = 1; t <= open; t++) sum = sum.plus(gamma(rule, outlook, names.agent(), t, 0, 0));
    if (!last) return sum;
    List<S> blue = decided(y.get(names.report(Active.BLUE, k)));
    List<S> red = decided(y.get(names.report(Active.RED, k)));
    for (int b = 0; b < 2; b++) {
      for (int r = 0; r < 2; r++)
        sum =
            sum.plus(
                blue.get(b).times(red.get(r)).times(gamma(rule, outlook, names.agent(), k, b, r)));
    }
    return sum;
  }

  /** 1 - x and x: which of 0 and 1 is reported. */
  private static <S extends Scalar<S>> List<S> decided(S x) {
    return List.of(x.one().minus(x), x);
  }

  private static <S extends Scalar<S>> S gamma(
      GammaRule rule, Outlook<S> outlook, Active agent, int t, int blue, int red) {
    List<Integer> before = Collections.nCopies(outlook.model().size(), 0);
    List<Integer> now = new ArrayList<>(before);
    now.set(Example21.BLUE, blue);
    now.set(Example21.RED, red);
    return rule.gammas(outlook, new Reports(t, before, now)).get(agent.index());
  }

  // ---- cases ----

  /** A play, as the agent sees it. */
  public Assignment of(Active agent, PlannedPlay play) {
    int k = play.k();
    int later = play.blue().rounds() - k;
    int open = later == 0 ? k - 1 : k;
    Names names = new Names(agent, k, independence, alternating);
    Map<Map<String, Rational>, Rational> law = new LinkedHashMap<>();
    play.forEach(
        (probability, blueSteps, redSteps, blueReports, redReports) -> {
          Map<String, Rational> values = new TreeMap<>();
          for (Active i : Active.values()) {
            BeliefProcess<Rational> process = i == Active.BLUE ? play.blue() : play.red();
            List<Integer> steps = i == Active.BLUE ? blueSteps : redSteps;
            List<Integer> reports = i == Active.BLUE ? blueReports : redReports;
            for (int t = 0; t <= k; t++) {
              values.put(names.report(i, t), process.beliefs().get(t).get(reports.get(t)));
              if (t > 0 && t <= open)
                values.put(
                    names.chance(i, t),
                    process.moves().get(t - 1).get(reports.get(t - 1)).get(reports.get(t)));
            }
            for (int t = 0; t <= k; t++)
              values.put(names.belief(i, t), process.beliefs().get(t).get(steps.get(t)));
          }
          law.merge(values, probability, Rational::plus);
        });
    return Assignment.NONE
        .whole("agent", agent.ordinal())
        .whole("k", k)
        .whole("n", play.agents())
        .whole("later", later)
        .law(
            PLAY,
            law.entrySet().stream()
                .map(e -> new Assignment.Outcome(e.getValue(), e.getKey()))
                .toList());
  }
}
