package kong.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import java.util.stream.IntStream;

/** How each of n agents reports m signals, as variables: the law ti s after signal s. */
public final class SignalStrategies {

  private SignalStrategies() {}

  /** All columns of all strategies. */
  public static Frame frame(Frame frame, int n, int m) {
    Frame all = frame;
    for (int i = 0; i < n; i++) for (int s = 0; s < m; s++) all = all.simplex(law(i, s), m);
    return all;
  }

  private static String law(int agent, int signal) {
    return "t" + agent + "s" + signal;
  }

  /** The strategies. */
  public static <S extends Scalar<S>> List<SignalStrategy<S>> of(Variables<S> x) {
    return IntStream.range(0, x.whole("n"))
        .mapToObj(
            i ->
                SignalStrategy.ofColumns(
                    IntStream.range(0, x.whole("m")).mapToObj(s -> x.list(law(i, s))).toList()))
        .toList();
  }

  /** A case. */
  public static Assignment of(Assignment at, List<SignalStrategy<Rational>> thetas) {
    Assignment all = at;
    for (int i = 0; i < thetas.size(); i++)
      for (int s = 0; s < thetas.get(i).signals(); s++)
        all = all.numbers(law(i, s), thetas.get(i).column(s));
    return all;
  }
}
