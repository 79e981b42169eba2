package kong.prediction;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What follows from a prior and signal strategies for reported signals. */
public final class SymbolicPlay {

  private SymbolicPlay() {}

  /** Predictions that do not matter: certainty of signal 0. */
  public static <S extends Scalar<S>> List<List<S>> anyPredictions(S one, int m) {
    return IntStream.range(0, m).mapToObj(s -> Distributions.point(one, m, 0)).toList();
  }

  /** The law of a random agent's reported signal, summed over the draws. */
  public static <S extends Scalar<S>> List<S> law(
      JointPrior<S> prior, List<SignalStrategy<S>> thetas) {
    S zero = prior.draws().get(0).probability().zero();
    List<S> sums = new ArrayList<>();
    for (int r = 0; r < prior.signals(); r++) {
      S sum = zero;
      for (JointPrior.Draw<S> draw : prior.draws()) {
        for (int i = 0; i < prior.agents(); i++)
          sum = sum.plus(draw.probability().times(thetas.get(i).entry(r, draw.signals().get(i))));
      }
      sums.add(sum.scale(Rational.of(1, prior.agents())));
    }
    return sums;
  }

  /** The law of a random agent's signal; the law of each agent's signal if they are the same. */
  public static <S extends Scalar<S>> List<S> omega(JointPrior<S> prior) {
    return IntStream.range(0, prior.signals())
        .mapToObj(
            s -> {
              S sum = prior.marginal(0, s);
              for (int i = 1; i < prior.agents(); i++) sum = sum.plus(prior.marginal(i, s));
              return sum.scale(Rational.of(1, prior.agents()));
            })
        .toList();
  }
}
