package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;

/**
 * Example 2.1 among n agents: how Blue's and Red's beliefs move.
 *
 * @param agents n, at least 3
 * @param blue Blue's process
 * @param red Red's, over as many rounds
 */
public record Processes(int agents, BeliefProcess<Rational> blue, BeliefProcess<Rational> red) {

  /** Each number of agents with each pair of processes. */
  public static Space<Processes> of(Space<Integer> agents, Space<BeliefProcess<Rational>> each) {
    return agents.then(n -> of(n, each, each));
  }

  /** Each pair of processes among n agents. */
  public static Space<Processes> of(
      int n, Space<BeliefProcess<Rational>> blue, Space<BeliefProcess<Rational>> red) {
    return blue.then(b -> red.map(r -> new Processes(n, b, r)));
  }

  /** Initial beliefs that stay until the last round, in which they are decided. */
  public static Space<Processes> late(
      int n, int rounds, Space<Rational> blue, Space<Rational> red) {
    return of(
        n,
        blue.map(p -> BeliefProcess.untilTheEnd(p, rounds)),
        red.map(p -> BeliefProcess.untilTheEnd(p, rounds)));
  }

  /** The agent's strategies of {@link Deviations}. */
  public Space<ReportingStrategy> deviations(Active agent) {
    return agent == Active.BLUE ? Deviations.of(blue, red, agent) : Deviations.of(red, blue, agent);
  }
}
