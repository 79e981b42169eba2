package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Signals;
import counterplay.audit.properties.Size;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tasks that are independent and alike; on each, two agents see ordered signals with a symmetric
 * joint law. Truth is to report H from a threshold on.
 *
 * @param joint the probability of each pair of signals
 * @param threshold the lowest signal that is reported as H
 */
record TaskSetting(List<List<Rational>> joint, int threshold) {

  private static final List<Integer> DENOMINATORS = List.of(3, 4, 5, 6, 10);

  /** The number of signals. */
  int signals() {
    return joint.size();
  }

  /** How large it is: two agents, the signals of both, the chances of pairs. */
  Size size() {
    return Size.of(2, 1, 2 * signals()).chances(joint.stream().flatMap(List::stream));
  }

  /** The joint law. */
  PairLaw<Rational> law() {
    return new PairLaw<>(joint);
  }

  /** The true report. */
  int truth(int signal) {
    return signal >= threshold ? 1 : 0;
  }

  /** The probability that the peer reports H, given a signal, when she maps her report so. */
  Rational high(int signal, List<Integer> map) {
    Rational sum = Rational.ZERO;
    for (int t = 0; t < signals(); t++)
      if (map.get(truth(t)) == 1) sum = sum.plus(law().conditional(t, signal));
    return sum;
  }

  /** The same when nothing is known. */
  Rational high(List<Integer> map) {
    Rational sum = Rational.ZERO;
    for (int t = 0; t < signals(); t++)
      if (map.get(truth(t)) == 1) sum = sum.plus(law().marginal(t));
    return sum;
  }

  /** In words. */
  List<String> words() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Two agents see one of "
            + signals()
            + " signals on each task"
            + (signals() == 2
                ? "."
                : "; truth is L below " + Signals.name(threshold, signals()) + ", else H."));
    for (int s = 0; s < signals(); s++)
      lines.add(
          "Who sees "
              + Signals.name(s, signals())
              + ", probability "
              + law().marginal(s)
              + ", expects of the other: "
              + Signals.law(law().posterior(s))
              + ".");
    return lines;
  }

  /** Two signals that are positively correlated, small denominators first. */
  static List<TaskSetting> twoSignals() {
    List<TaskSetting> all = new ArrayList<>();
    for (int d : DENOMINATORS)
      for (int b = 1; 2 * b < d; b++)
        for (int a = 1; a + 2 * b < d; a++) {
          int c = d - a - 2 * b;
          if (a * c <= b * b) continue;
          Rational off = Rational.of(b, d);
          TaskSetting s =
              new TaskSetting(
                  List.of(List.of(Rational.of(a, d), off), List.of(off, Rational.of(c, d))), 1);
          if (!all.contains(s)) all.add(s);
        }
    return List.copyOf(all);
  }

  /** Three ordered signals from two states of the world, both thresholds. */
  static List<TaskSetting> threeSignals() {
    List<List<Rational>> states = new ArrayList<>();
    for (int d : List.of(3, 4, 6))
      for (int a = 1; a < d; a++)
        for (int b = 1; a + b < d; b++) {
          List<Rational> law =
              List.of(Rational.of(a, d), Rational.of(b, d), Rational.of(d - a - b, d));
          if (!states.contains(law)) states.add(law);
        }
    List<TaskSetting> all = new ArrayList<>();
    for (List<Rational> x : states)
      for (List<Rational> y : states)
        if (isHigher(y, x))
          for (int threshold = 1; threshold < 3; threshold++)
            all.add(
                new TaskSetting(
                    new Mixture<>(List.of(Rational.HALF, Rational.HALF), List.of(x, y))
                        .pairLaw()
                        .joint(),
                    threshold));
    all.sort(Comparator.comparing(TaskSetting::size));
    return List.copyOf(all);
  }

  /** Whether y / x rises strictly: high signals speak for y. */
  private static boolean isHigher(List<Rational> y, List<Rational> x) {
    return IntStream.range(1, x.size())
        .allMatch(s -> y.get(s).times(x.get(s - 1)).compareTo(y.get(s - 1).times(x.get(s))) > 0);
  }
}
