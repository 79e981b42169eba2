package frongillo.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * An agent's four signals and four reports as numbers from 0 to 15, first task first, and the
 * peer's chances of H.
 *
 * @param signals the signals
 * @param reports the reports
 * @param high with binary signals given the agent's signal L and H; with real ones for each task
 */
public record JointTask(int signals, int reports, List<Rational> high) {

  private static final int ALL = 16;

  /** The case as numbers. */
  public Assignment numbers() {
    return Assignment.NONE.whole("signals", signals).whole("reports", reports).numbers("q", high);
  }

  /** All profiles of four signals or reports. */
  public static List<List<Integer>> four() {
    return BinaryReportMechanism.profiles(4);
  }

  /**
   * The agent's signals, or one profile of them.
   *
   * @param chances how many chances of H the peer's strategy has
   */
  public static Domain domain(boolean everySignal, int chances) {
    return Domain.all()
        .choice("signals", s -> everySignal ? ALL : 1)
        .choice("reports", s -> ALL)
        .numbers(
            s -> Frame.NONE.with("q", new Frame.Box(chances, Rational.ZERO, Rational.ONE, false)));
  }

  /** Cases of it, with chances of denominators up to one. */
  public static Space<JointTask> cases(boolean everySignal, int chances, int denominator) {
    Space<Rational> q = Rationals.unitInterval(denominator);
    Space<List<Rational>> lists = q.map(List::of);
    for (int k = 1; k < chances; k++) lists = lists.then(l -> q.map(more -> plus(l, more)));
    Space<List<Rational>> all = lists;
    return Space.range(0, everySignal ? ALL - 1 : 0)
        .then(s -> Space.range(0, ALL - 1).then(r -> all.map(l -> new JointTask(s, r, l))));
  }

  private static List<Rational> plus(List<Rational> list, Rational more) {
    List<Rational> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  /** The agent's signals. */
  public static <S extends Scalar<S>> List<Integer> signals(Variables<S> x) {
    return four().get(x.whole("signals"));
  }

  /** The agent's reports. */
  public static <S extends Scalar<S>> List<Integer> reports(Variables<S> x) {
    return four().get(x.whole("reports"));
  }
}
