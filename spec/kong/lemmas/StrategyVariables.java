package kong.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Any strategies of n agents with m signals, as variables: after each signal each signal may be
 * reported with each of K predictions.
 */
public final class StrategyVariables {

  private StrategyVariables() {}

  /** For agent i after signal s: the law ti s of the m K reports and the predictions. */
  public static Frame frame(Frame frame, int n, int m, int k) {
    Frame all = frame;
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < m; s++) {
        all = all.simplex(law(i, s), m * k);
        for (int option = 0; option < m * k; option++)
          all = all.simplex(prediction(i, s, option), m);
      }
    }
    return all;
  }

  private static String law(int agent, int signal) {
    return "t" + agent + "s" + signal;
  }

  private static String prediction(int agent, int signal, int option) {
    return "p" + agent + "s" + signal + "o" + option;
  }

  /** All agents' strategies. */
  public static <S extends Scalar<S>> Profile<S> profile(Variables<S> x, int n, int m, int k) {
    return new Profile<>(
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    new Strategy<>(
                        IntStream.range(0, m).mapToObj(s -> options(x, i, s, m, k)).toList()))
            .toList());
  }

  private static <S extends Scalar<S>> List<Strategy.Option<S>> options(
      Variables<S> x, int i, int s, int m, int k) {
    return IntStream.range(0, m * k)
        .mapToObj(
            o ->
                new Strategy.Option<>(
                    x.list(law(i, s)).get(o), new Report<>(o / k, x.list(prediction(i, s, o)))))
        .toList();
  }

  /** The largest number of predictions with which any agent reports any signal after any signal. */
  public static int predictions(Profile<Rational> profile) {
    int most = 1;
    for (Strategy<Rational> strategy : profile.strategies()) {
      for (List<Strategy.Option<Rational>> after : strategy.options()) {
        for (int r = 0; r < strategy.signals(); r++) {
          int named = r;
          most =
              Math.max(
                  most, (int) after.stream().filter(o -> o.report().signal() == named).count());
        }
      }
    }
    return most;
  }

  /** The numbers of a profile; options that a strategy does not have get probability zero. */
  public static Assignment of(Assignment at, Profile<Rational> profile, int k) {
    Assignment all = at;
    for (int i = 0; i < profile.agents(); i++) {
      Strategy<Rational> strategy = profile.strategies().get(i);
      int m = strategy.signals();
      for (int s = 0; s < m; s++) {
        List<Rational> law = new ArrayList<>();
        for (int r = 0; r < m; r++) {
          int named = r;
          List<Strategy.Option<Rational>> some =
              strategy.options().get(s).stream().filter(o -> o.report().signal() == named).toList();
          for (int o = 0; o < k; o++) {
            List<Rational> p =
                o < some.size()
                    ? some.get(o).report().prediction()
                    : Distributions.point(Rational.ONE, m, 0);
            all = all.numbers(prediction(i, s, r * k + o), p);
            law.add(o < some.size() ? some.get(o).probability() : Rational.ZERO);
          }
        }
        all = all.numbers(law(i, s), law);
      }
    }
    return all;
  }
}
