package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/**
 * What given reports earn in Example 2.1, whatever the true types are: a rule run on the model in
 * which exactly 0, 1 and the reported beliefs can be reported.
 *
 * @param outlook the model and the planner's expectations
 * @param rule the mechanism
 * @param profiles the reported profiles of rounds 0 to k
 * @param <S> the numbers: rationals, or polynomials in the reports
 */
public record Trading<S extends Scalar<S>>(
    Outlook<S> outlook, GammaRule rule, List<List<Integer>> profiles) {

  /**
   * The reports of rounds 0 to k in a game of K rounds.
   *
   * @param agents n, at least 3
   * @param rounds K, at least k; for k = K the last reports must be 0 or 1
   * @param blue Blue's reports; that of round 0 is his initial belief
   * @param red Red's reports
   * @param loss Green's utility of YES
   */
  public static <S extends Scalar<S>> Trading<S> of(
      GammaRule rule, int agents, int rounds, List<S> blue, List<S> red, Rational loss) {
    if (blue.size() != red.size())
      throw new IllegalArgumentException(
          blue.size() + " reports of Blue and " + red.size() + " of Red");
    List<List<Integer>> profiles = new ArrayList<>();
    for (int t = 0; t < blue.size(); t++) {
      List<Integer> profile =
          new ArrayList<>(List.of(place(blue.get(t), t, rounds), place(red.get(t), t, rounds)));
      while (profile.size() < agents) profile.add(0);
      profiles.add(List.copyOf(profile));
    }
    return new Trading<>(
        new Outlook<>(Example21.model(agents, process(blue, rounds), process(red, rounds), loss))
            .everywhere(),
        rule,
        List.copyOf(profiles));
  }

  /**
   * 0, 1 and the report are possible in each round before the last; whatever is not 0 or 1 is
   * decided in the next round.
   */
  private static <S extends Scalar<S>> BeliefProcess<S> process(List<S> reports, int rounds) {
    S zero = reports.get(0).zero();
    S one = reports.get(0).one();
    List<List<S>> beliefs = new ArrayList<>(List.of(List.of(reports.get(0))));
    List<List<List<S>>> moves = new ArrayList<>();
    for (int t = 1; t <= rounds; t++) {
      boolean reported = t < reports.size() && t < rounds;
      moves.add(
          beliefs.get(t - 1).stream()
              .map(p -> reported ? List.of(one.minus(p), p, zero) : List.of(one.minus(p), p))
              .toList());
      beliefs.add(reported ? List.of(zero, one, reports.get(t)) : List.of(zero, one));
    }
    return new BeliefProcess<>(beliefs, moves);
  }

  /**
   * Where a report stands among the beliefs of its round; only in the last round that is a
   * question.
   */
  private static <S extends Scalar<S>> int place(S report, int round, int rounds) {
    if (round < rounds) return round == 0 ? 0 : 2;
    if (report.isZero()) return 0;
    if (!report.minus(report.one()).isZero())
      throw new IllegalArgumentException("the last report is 0 or 1, not " + report);
    return 1;
  }

  /** gamma_t^i for one round, 1 to k. */
  public S gamma(Active i, int round) {
    return rule.gammas(outlook, reports(round)).get(i.index());
  }

  /** gamma_1^i + ... + gamma_k^i. */
  public S gammas(Active i) {
    S total = outlook.model().one().zero();
    for (int t = 1; t < profiles.size(); t++) total = total.plus(gamma(i, t));
    return total;
  }

  /** The transfer of one round, the share of the others' gammas deducted. */
  public S transfer(Active i, int round) {
    return rule.transfers(outlook, reports(round)).get(i.index());
  }

  /** The transfers of rounds 1 to k together. */
  public S transfers(Active i) {
    S total = outlook.model().one().zero();
    for (int t = 1; t < profiles.size(); t++) total = total.plus(transfer(i, t));
    return total;
  }

  /**
   * The utility of the decision of the last round, in which k = K, if the agent's final type is
   * HIGH with this probability.
   */
  public S utility(Active i, S high) {
    int last = outlook.model().rounds();
    Choice choice = outlook.choice(last, profiles.get(last));
    return outlook
        .utility(last, i.index(), choice, 0)
        .times(high.one().minus(high))
        .plus(outlook.utility(last, i.index(), choice, 1).times(high));
  }

  private Reports reports(int round) {
    return new Reports(round, profiles.get(round - 1), profiles.get(round));
  }
}
