package counterplay.mechanism.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.PairLaw;
import java.util.List;

/**
 * With whom an agent is matched, and what that peer has and reports.
 *
 * @param crowd the signal strategies and the groups
 * @param posteriors {@code q_s} for each signal s
 * @param chances row k, column l: the chance that an agent of part k is matched with one of part l
 */
public record Encounters(
    GroupedStrategies crowd, List<List<Rational>> posteriors, List<List<Rational>> chances) {

  /**
   * Who meets whom under a law of two agents' signals.
   *
   * @throws ArithmeticException if a group has a single member, or a signal is never drawn
   */
  public static Encounters of(PairLaw<Rational> law, GroupedStrategies crowd) {
    int parts = crowd.parts().size();
    return new Encounters(
        crowd,
        Lists.each(law.signals(), law::posterior),
        Lists.each(parts, k -> Lists.each(parts, l -> crowd.chance(k, l))));
  }

  /** {@code q_s}. */
  public List<Rational> posterior(int s) {
    return posteriors.get(s);
  }

  /**
   * The chance that an agent of part k with signal s is matched with one of part l who has signal t
   * and reports r.
   */
  public Rational meets(int k, int s, int l, int t, int r) {
    Rational reports = crowd.parts().get(l).theta().entry(r, t);
    return reports.isZero()
        ? reports
        : chances.get(k).get(l).times(posteriors.get(s).get(t)).times(reports);
  }
}
