package kong.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.Identity;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.exact.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Priors and signal strategies whose entries are parameters, and what follows for reported signals. */
public final class SymbolicPlay {

  /** What the certificates cover. */
  public static final String BOUND = "exchangeable priors with n = 2, m <= 3 and n = 3, m = 2, all signal strategies";

  private SymbolicPlay() {}

  /** The exchangeable prior with a parameter for each multiset of signals; the last one makes the sum one. */
  public static JointPrior<Polynomial> prior(int n, int m) {
    Map<List<Integer>, Polynomial> entries = new HashMap<>();
    Polynomial rest = Polynomial.ONE;
    List<Integer> last = IntStream.range(0, n).mapToObj(i -> m - 1).toList();
    for (List<Integer> draw : JointPrior.tuples(n, m)) {
      if (draw.equals(last)) continue;
      StringBuilder name = new StringBuilder("q");
      draw.stream().sorted().forEach(name::append);
      Polynomial entry = Polynomial.parameter(name.toString());
      entries.put(draw, entry);
      rest = rest.minus(entry);
    }
    entries.put(last, rest);
    return JointPrior.of(n, m, entries);
  }

  /** Agent i's signal strategy with a parameter for each entry but those of the last row. */
  public static SignalStrategy<Polynomial> theta(int i, int m) {
    List<List<Polynomial>> columns = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      List<Polynomial> column = new ArrayList<>();
      Polynomial rest = Polynomial.ONE;
      for (int r = 0; r < m - 1; r++) {
        Polynomial entry = Polynomial.parameter("theta" + i + "_" + r + s);
        column.add(entry);
        rest = rest.minus(entry);
      }
      column.add(rest);
      columns.add(column);
    }
    return SignalStrategy.ofColumns(columns);
  }

  /** Predictions that do not matter: certainty of signal 0. */
  public static <S extends Scalar<S>> List<List<S>> anyPredictions(S one, int m) {
    return IntStream.range(0, m).mapToObj(s -> Distributions.point(one, m, 0)).toList();
  }

  private static List<SignalStrategy<Polynomial>> thetas(int n, int m) {
    return IntStream.range(0, n).mapToObj(i -> theta(i, m)).toList();
  }

  private static List<List<Integer>> sizes() {
    return List.of(List.of(2, 2), List.of(2, 3), List.of(3, 2));
  }

  /** The law of reported signals, summed over the draws, is the average signal strategy applied to omega. */
  public static Certificate claim210() {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : sizes()) {
      JointPrior<Polynomial> prior = prior(size.get(0), size.get(1));
      List<SignalStrategy<Polynomial>> thetas = thetas(size.get(0), size.get(1));
      List<Polynomial> left = law(prior, thetas);
      List<Polynomial> right = SignalStrategy.average(thetas).times(omega(prior));
      for (int r = 0; r < left.size(); r++) parts.add(new Identity("n, m = " + size + ", report " + r, left.get(r), right.get(r)));
    }
    return new Certificate.All("reported signals of a random agent", parts);
  }

  /** The same for the other agents given a signal, multiplied by the signal's probability. */
  public static Certificate claim212() {
    List<Certificate> parts = new ArrayList<>();
    for (List<Integer> size : sizes()) {
      int m = size.get(1);
      JointPrior<Polynomial> prior = prior(size.get(0), m);
      Profile<Polynomial> profile = new Profile<>(thetas(size.get(0), m).stream().map(theta -> Strategy.of(theta,
          anyPredictions(Polynomial.ONE, m))).toList());
      PairLaw<Polynomial> law = prior.pairLaw();
      for (int t = 0; t < m; t++) {
        int own = t;
        List<Polynomial> left = profile.weighedReports(prior, 0, t);
        List<Polynomial> right = profile.othersSignalStrategy(0).times(IntStream.range(0, m).mapToObj(s -> law.pair(s, own)).toList());
        for (int r = 0; r < m; r++) parts.add(new Identity("n, m = " + size + ", own signal " + t + ", report " + r, left.get(r),
            right.get(r)));
      }
    }
    return new Certificate.All("reported signals of a random other agent, given the own signal", parts);
  }

  /** The law of a random agent's reported signal, summed over the draws. */
  public static <S extends Scalar<S>> List<S> law(JointPrior<S> prior, List<SignalStrategy<S>> thetas) {
    S zero = prior.draws().get(0).probability().zero();
    List<S> sums = new ArrayList<>();
    for (int r = 0; r < prior.signals(); r++) {
      S sum = zero;
      for (JointPrior.Draw<S> draw : prior.draws()) {
        for (int i = 0; i < prior.agents(); i++) sum = sum.plus(draw.probability().times(thetas.get(i).entry(r, draw.signals().get(i))));
      }
      sums.add(sum.scale(Rational.of(1, prior.agents())));
    }
    return sums;
  }

  /** The law of a random agent's signal; the law of each agent's signal if they are the same. */
  public static <S extends Scalar<S>> List<S> omega(JointPrior<S> prior) {
    return IntStream.range(0, prior.signals()).mapToObj(s -> {
      S sum = prior.marginal(0, s);
      for (int i = 1; i < prior.agents(); i++) sum = sum.plus(prior.marginal(i, s));
      return sum.scale(Rational.of(1, prior.agents()));
    }).toList();
  }
}
