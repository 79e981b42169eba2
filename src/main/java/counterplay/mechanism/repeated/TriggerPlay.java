package counterplay.mechanism.repeated;

import counterplay.data.Lists;
import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The repeated game of Appendix G when both agents play the same trigger strategy. Signals are
 * drawn anew in every round, so at every history the counts say all that matters, and what may be
 * believed is what the rules say: a profile is a perfect Bayesian equilibrium exactly when no
 * report in a single round, at any history, gains anything. The agents are alike; everything is
 * said of agent 1.
 *
 * @param game the round that is repeated
 * @param trigger what both play
 */
public record TriggerPlay(RepeatedSignals<Rational> game, Trigger trigger) {

  /**
   * What the other report gains once, at one history, if everybody keeps to his strategy
   * afterwards.
   *
   * @param counts where the history has led
   * @param signal the signal of agent 1
   * @param gain what he gains
   */
  public record Once(List<Integer> counts, int signal, Rational gain) {}

  /** Receives what a round may bring. */
  interface Outcomes {
    void take(Rational probability, Rational payoff, List<Integer> next);
  }

  /**
   * Everything that can happen in a round when agent 1 answers the high and the low signal with the
   * given reports.
   */
  void round(List<Integer> counts, List<Integer> answers, Outcomes outcomes) {
    RepeatedSignals.pairs()
        .forEach(
            signals -> {
              List<Integer> reports =
                  List.of(answers.get(signals.get(0)), trigger.report(counts, 1, signals.get(1)));
              outcomes.take(
                  Trigger.QUARTER, game.payoff(0, signals, reports), trigger.next(counts, reports));
            });
  }

  /** How agent 1 answers the two signals if he keeps to the strategy. */
  List<Integer> answers(List<Integer> counts) {
    return List.of(
        trigger.report(counts, 0, RepeatedSignals.HIGH),
        trigger.report(counts, 0, RepeatedSignals.LOW));
  }

  private Rational expected(
      List<Integer> counts, List<Integer> answers, Function<List<Integer>, Rational> later) {
    Rational[] total = {Rational.ZERO};
    round(
        counts,
        answers,
        (p, payoff, next) -> total[0] = total[0].plus(p.times(payoff.plus(later.apply(next)))));
    return total[0];
  }

  /** What agent 1 with that signal gains by the other report now. */
  Rational gain(List<Integer> counts, int signal, Function<List<Integer>, Rational> later) {
    List<Integer> kept = answers(counts);
    List<Integer> other = Lists.with(kept, signal, 1 - kept.get(signal));
    return expected(counts, other, later)
        .minus(expected(counts, kept, later))
        .scale(Rational.of(2));
  }

  /** The largest gain from a single report, over all histories; the first of them. */
  public Once largestGain(Horizon horizon) {
    List<Once> gains = new ArrayList<>();
    if (horizon instanceof Horizon.Finite f) {
      Map<List<Integer>, Rational> later = Map.of();
      for (int t = f.rounds(); t >= 1; t--) {
        Map<List<Integer>, Rational> known = later;
        Function<List<Integer>, Rational> next = n -> known.getOrDefault(n, Rational.ZERO);
        Map<List<Integer>, Rational> values = new HashMap<>();
        for (List<Integer> c : trigger.after(t - 1)) {
          addGains(gains, c, next);
          values.put(c, expected(c, answers(c), next));
        }
        later = values;
      }
    } else if (horizon instanceof Horizon.Endless e) {
      Map<List<Integer>, Rational> values = values(e.discount(), this::answers);
      for (List<Integer> c : counts()) addGains(gains, c, n -> values.get(n).times(e.discount()));
    }
    Once largest = gains.get(0);
    for (Once once : gains) if (once.gain().compareTo(largest.gain()) > 0) largest = once;
    return largest;
  }

  private void addGains(
      List<Once> gains, List<Integer> counts, Function<List<Integer>, Rational> later) {
    for (int signal = 0; signal < 2; signal++)
      gains.add(new Once(counts, signal, gain(counts, signal, later)));
  }

  /** All counts of an endless game. */
  List<List<Integer>> counts() {
    return trigger.reachable(2 * trigger.start().get(0) + 2);
  }

  /**
   * Agent 1's discounted payoff from each place on, for his answers; the other keeps to the
   * strategy.
   */
  private Map<List<Integer>, Rational> values(
      Rational discount, Function<List<Integer>, List<Integer>> answers) {
    List<List<Integer>> places = counts();
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> payoffs = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Rational[] row = new Rational[places.size()];
      for (int l = 0; l < row.length; l++) row[l] = l == k ? Rational.ONE : Rational.ZERO;
      Rational[] now = {Rational.ZERO};
      round(
          places.get(k),
          answers.apply(places.get(k)),
          (p, payoff, next) -> {
            int l = places.indexOf(next);
            row[l] = row[l].minus(p.times(discount));
            now[0] = now[0].plus(p.times(payoff));
          });
      rows.add(List.of(row));
      payoffs.add(now[0]);
    }
    RationalMatrix.Solution solution = RationalMatrix.of(rows).solve(RationalVector.of(payoffs));
    if (!(solution instanceof RationalMatrix.Unique unique))
      throw new IllegalStateException("no unique values at the discount factor " + discount);
    Map<List<Integer>, Rational> values = new HashMap<>();
    for (int k = 0; k < places.size(); k++) values.put(places.get(k), unique.x().get(k));
    return values;
  }

  /** What agent 1 gets from the start on if both keep to the strategy. */
  public Rational kept(Horizon horizon) {
    return fromTheStart(horizon, false);
  }

  /**
   * The most that agent 1 can get against the strategy: by backward induction, or by improving his
   * answers until none is better.
   */
  public Rational best(Horizon horizon) {
    return fromTheStart(horizon, true);
  }

  private Rational fromTheStart(Horizon horizon, boolean best) {
    if (horizon instanceof Horizon.Finite f)
      return best ? bestOf(f.rounds(), trigger.start(), new HashMap<>()) : keptFor(f.rounds());
    Rational discount = ((Horizon.Endless) horizon).discount();
    Map<List<Integer>, List<Integer>> answers = new HashMap<>();
    for (List<Integer> c : counts()) answers.put(c, answers(c));
    Map<List<Integer>, Rational> values = values(discount, answers::get);
    for (boolean changed = best; changed; ) {
      changed = false;
      for (List<Integer> c : counts()) {
        for (int high = 0; high < 2; high++)
          for (int low = 0; low < 2; low++) {
            Map<List<Integer>, Rational> known = values;
            Function<List<Integer>, Rational> later = n -> known.get(n).times(discount);
            if (expected(c, List.of(high, low), later).compareTo(expected(c, answers.get(c), later))
                > 0) {
              answers.put(c, List.of(high, low));
              changed = true;
            }
          }
      }
      values = values(discount, answers::get);
    }
    return values.get(trigger.start());
  }

  private Rational keptFor(int rounds) {
    Map<List<Integer>, Rational> now = Map.of(trigger.start(), Rational.ONE);
    Rational[] total = {Rational.ZERO};
    for (int t = 0; t < rounds; t++) {
      Map<List<Integer>, Rational> then = new HashMap<>();
      now.forEach(
          (c, weight) ->
              round(
                  c,
                  answers(c),
                  (p, payoff, next) -> {
                    total[0] = total[0].plus(weight.times(p).times(payoff));
                    then.merge(next, weight.times(p), Rational::plus);
                  }));
      now = then;
    }
    return total[0];
  }

  private record Ahead(int rounds, List<Integer> counts) {}

  private Rational bestOf(int rounds, List<Integer> counts, Map<Ahead, Rational> known) {
    if (rounds == 0) return Rational.ZERO;
    Ahead ahead = new Ahead(rounds, counts);
    Rational value = known.get(ahead);
    if (value == null) {
      Rational most = expected(counts, answers(counts), n -> bestOf(rounds - 1, n, known));
      for (int high = 0; high < 2; high++)
        for (int low = 0; low < 2; low++) {
          most = most.max(expected(counts, List.of(high, low), n -> bestOf(rounds - 1, n, known)));
        }
      known.put(ahead, most);
      value = most;
    }
    return value;
  }
}
