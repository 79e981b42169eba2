package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Population;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * The best prediction of each agent for each signal that he may have and each that he may report,
 * reported or not.
 *
 * @param encounters who meets whom, and how signals are reported
 * @param expected for part and signal, in this order: what the peer is expected to report
 * @param byReport for each report and then for part and signal: the best prediction
 */
public record Predictions(
    Encounters encounters, List<List<Rational>> expected, List<List<List<Rational>>> byReport) {

  /** The signal strategies. */
  public GroupedStrategies crowd() {
    return encounters.crowd();
  }

  /** {@code theta_{-i} q_s}, the average being over those with whom i can be matched. */
  public List<Rational> expected(int part, int signal) {
    return expected.get(part * crowd().signals() + signal);
  }

  /**
   * {@code ^p(i, s, r)}: what an agent of the part with signal s predicts best when he reports r.
   */
  public List<Rational> of(int part, int signal, int report) {
    return byReport.get(report).get(part * crowd().signals() + signal);
  }

  /** Everybody reports signals as in the crowd, with these predictions. */
  public Population population() {
    List<Population.Part> parts = new ArrayList<>();
    for (int k = 0; k < crowd().parts().size(); k++)
      parts.add(new Population.Part(crowd().parts().get(k).size(), strategy(k)));
    return new Population(parts);
  }

  /** What an agent of the part does. */
  public Strategy<Rational> strategy(int part) {
    List<List<Strategy.Option<Rational>>> options = new ArrayList<>();
    for (int s = 0; s < crowd().signals(); s++) {
      List<Strategy.Option<Rational>> after = new ArrayList<>();
      for (int r = 0; r < crowd().signals(); r++) {
        Rational chance = crowd().parts().get(part).theta().entry(r, s);
        if (!chance.isZero())
          after.add(new Strategy.Option<>(chance, new Report<>(r, of(part, s, r))));
      }
      options.add(after);
    }
    return new Strategy<>(options);
  }
}
