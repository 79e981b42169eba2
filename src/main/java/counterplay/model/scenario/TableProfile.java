package counterplay.model.scenario;

import counterplay.data.Lists;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.Permutation;
import java.util.List;

/**
 * What each agent reports to a {@link TableMechanism} under one prior.
 *
 * @param choices for each agent and signal the probability of each report
 * @param <S> the numbers
 */
public record TableProfile<S extends Scalar<S>>(List<List<List<S>>> choices) {

  /** Keeps unmodifiable copies. */
  public TableProfile {
    choices = choices.stream().map(agent -> agent.stream().map(List::copyOf).toList()).toList();
  }

  /** Agent i reports {@code reports.get(i).get(signal)}. */
  public static <S extends Scalar<S>> TableProfile<S> pure(
      S one, int reportCount, List<List<Integer>> reports) {
    return new TableProfile<>(
        reports.stream()
            .map(
                agent -> agent.stream().map(r -> Distributions.point(one, reportCount, r)).toList())
            .toList());
  }

  /** The probability that agent i makes the report after the signal. */
  public S choice(int i, int signal, int report) {
    return choices.get(i).get(signal).get(report);
  }

  /**
   * The profile in which every agent does after each signal what he does here after its new label.
   */
  public TableProfile<S> relabelled(Permutation pi) {
    return new TableProfile<>(
        choices.stream().map(agent -> Lists.each(agent.size(), s -> agent.get(pi.of(s)))).toList());
  }
}
