package csoka.example;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import java.util.List;

/**
 * Blue and Red leave the truth together in Example 2.1; the number of rounds is that of the
 * processes.
 */
public record TakingTurns(
    int agents,
    BeliefProcess<Rational> blue,
    BeliefProcess<Rational> red,
    ReportingStrategy blueStrategy,
    ReportingStrategy redStrategy) {

  private static final ReportingStrategy TRUTH = new ReportingStrategy.Truthful();

  /** What Blue and Red can expect if YES costs Green so much. */
  public List<Rational> played(GammaRule rule, Rational loss) {
    return Payoffs.of(rule, Example21.model(agents, blue, red, loss), blueStrategy, redStrategy);
  }

  /** What the truth brings them. */
  public List<Rational> truthful(GammaRule rule, Rational loss) {
    return new TakingTurns(agents, blue, red, TRUTH, TRUTH).played(rule, loss);
  }

  /** Every number of rounds from one on, every number of agents from one on, all processes. */
  public static Space<TakingTurns> space(Space<Integer> rounds, Space<Integer> agents, int redOdd) {
    return rounds.then(
        k ->
            Processes.of(agents, Alternation.processes(k))
                .map(
                    p ->
                        new TakingTurns(
                            p.agents(),
                            p.blue(),
                            p.red(),
                            Alternation.of(k, 1, 0),
                            Alternation.of(k, redOdd, 1 - redOdd))));
  }

  /**
   * Blue reports 1 in odd and 0 in even rounds.
   *
   * @param redOdd what Red reports in odd rounds; in even ones the other thing
   */
  public static Scope<TakingTurns> scope(
      String words, int leastAgents, int leastRounds, int redOdd) {
    Space<Integer> rounds = Space.range(leastRounds, leastRounds + 3);
    Space<Integer> agents = Space.of(3, 4, 5, 10).where(n -> n >= leastAgents);
    return Scope.sample(words, 120, space(rounds, agents, redOdd))
        .containing(
            c ->
                c.agents() >= leastAgents
                    && c.blue().rounds() >= leastRounds
                    && c.blueStrategy().equals(Alternation.of(c.blue().rounds(), 1, 0))
                    && c.redStrategy()
                        .equals(Alternation.of(c.blue().rounds(), redOdd, 1 - redOdd)));
  }
}
