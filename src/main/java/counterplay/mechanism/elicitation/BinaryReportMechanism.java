package counterplay.mechanism.elicitation;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.model.dynamic.Profiles;
import counterplay.model.elicitation.Distributions;
import java.util.ArrayList;
import java.util.List;

/**
 * Pays an agent by his reports and those of one peer, each 0 (for L) or 1 (for H), on one or
 * several tasks.
 */
public interface BinaryReportMechanism extends Mechanism {

  /** The report L. */
  int LOW = 0;

  /** The report H. */
  int HIGH = 1;

  /** How many reports of the agent count. */
  int ownTasks();

  /** How many reports of the peer count. */
  int peerTasks();

  /**
   * What the agent is paid.
   *
   * @param own his reports, one for each of his tasks
   * @param peer the peer's reports
   * @throws IllegalArgumentException if there are not as many reports as tasks
   */
  Rational payment(List<Integer> own, List<Integer> peer);

  /**
   * The expected payment for reports, when the peer's reports have a joint law.
   *
   * <pre>  sum over r of Pr[r] payment(own, r)</pre>
   *
   * @param own the agent's reports
   * @param law the probability of each profile of the peer's reports, in the order of {@link
   *     #profiles}
   */
  default <S extends Scalar<S>> S expected(List<Integer> own, List<S> law) {
    List<List<Integer>> all = profiles(peerTasks());
    return Distributions.sum(all.size(), k -> law.get(k).scale(payment(own, all.get(k))));
  }

  /**
   * The expected payment when the peer's reports on his tasks are independent, H on task t with
   * probability {@code high(t)}.
   */
  default <S extends Scalar<S>> S expectedIndependent(List<Integer> own, List<S> high) {
    return expected(own, independent(high));
  }

  /** All profiles of so many reports: the first report changes last. */
  static List<List<Integer>> profiles(int tasks) {
    return Profiles.all(tasks, 2).toList();
  }

  /** The law of independent reports, in the order of {@link #profiles}. */
  static <S extends Scalar<S>> List<S> independent(List<S> high) {
    List<S> law = new ArrayList<>();
    for (List<Integer> profile : profiles(high.size())) {
      S product = high.get(0).one();
      for (int t = 0; t < profile.size(); t++) {
        product =
            product.times(
                profile.get(t) == HIGH ? high.get(t) : high.get(t).one().minus(high.get(t)));
      }
      law.add(product);
    }
    return law;
  }

  /**
   * Refuses another number of reports, or a report that is neither L nor H.
   *
   * @throws IllegalArgumentException if there are not as many, or one is neither 0 nor 1
   */
  static void require(String title, List<Integer> reports, int tasks) {
    if (reports.size() != tasks)
      throw new IllegalArgumentException(
          title + " reads " + tasks + " report(s), not " + reports.size());
    for (int r : reports)
      if (r != LOW && r != HIGH)
        throw new IllegalArgumentException(r + " is neither L (0) nor H (1)");
  }
}
