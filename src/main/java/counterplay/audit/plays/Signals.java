package counterplay.audit.plays;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import java.util.List;

/** Signals and distributions in words: two signals are L and H, more are A, B, C. */
public final class Signals {

  private Signals() {}

  /** The name of a signal among so many. */
  public static String name(int signal, int of) {
    return of == 2 ? List.of("L", "H").get(signal) : String.valueOf((char) ('A' + signal));
  }

  /** The name of an agent. */
  public static String agent(int i) {
    return "agent " + (i + 1);
  }

  /** {@code H 3/8} for two signals, all probabilities for more. */
  public static String law(List<Rational> law) {
    if (law.size() == 2) return "H " + law.get(1);
    return String.join(", ", Lists.each(law.size(), s -> name(s, law.size()) + " " + law.get(s)));
  }
}
