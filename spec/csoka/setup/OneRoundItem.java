package csoka.setup;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Strategy;
import counterplay.model.DynamicModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An item of the list in Appendix C as strategies in the model itself, for given numbers.
 *
 * @param item 1 to 5
 * @param n the number of agents
 * @param blue Blue's initial belief
 * @param red Red's initial belief
 */
public record OneRoundItem(int item, int n, Rational blue, Rational red) {

  private DynamicModel<Rational> model() {
    return Example21.model(n, BeliefProcess.untilTheEnd(blue, 1), BeliefProcess.untilTheEnd(red, 1), Example21.LOSS);
  }

  /** What the item tells an agent with the given initial belief: the probabilities of the report 1 with LOW and with HIGH. */
  private List<Rational> ones(Rational belief) {
    return switch (item) {
      case 1 -> List.of(Rational.ZERO, Rational.ZERO);
      case 2 -> List.of(Rational.ONE, Rational.ONE);
      case 3 -> List.of(Rational.ZERO, Rational.ONE);
      case 4 -> List.of(Rational.ZERO, Rational.of(100, 104));
      default -> List.of(Rational.of(16, 84).times(belief).over(Rational.ONE.minus(belief)), Rational.ONE);
    };
  }

  /** The probability of the report 1 of an agent with the given initial belief. */
  public Rational one(Rational belief) {
    List<Rational> ones = ones(belief);
    return Rational.ONE.minus(belief).times(ones.get(0)).plus(belief.times(ones.get(1)));
  }

  private static Strategy strategy(List<Rational> ones) {
    return new Strategy.ByType(List.of(Map.of("0", report(ones.get(0)), "1", report(ones.get(1)))));
  }

  private static Map<String, Rational> report(Rational one) {
    return Map.of("0", Rational.ONE.minus(one), "1", one);
  }

  /** Blue's and Red's expected payoffs. */
  public List<Rational> payoffs(GammaRule rule) {
    return Payoffs.of(rule, model(), strategy(ones(blue)), strategy(ones(red)));
  }

  /** The largest that Blue, and that Red, can gain by another report for some types. */
  public List<Rational> gains(GammaRule rule) {
    DynamicModel<Rational> model = model();
    Strategy ofBlue = strategy(ones(blue));
    Strategy ofRed = strategy(ones(red));
    List<Rational> kept = payoffs(rule);
    List<Rational> gains = new ArrayList<>(List.of(kept.get(0).negated(), kept.get(1).negated()));
    List<Strategy> pure = IntStream.range(0, 4).mapToObj(k -> strategy(List.of(Rational.of(k & 1), Rational.of(k >> 1)))).toList();
    for (int i = 0; i < 2; i++) {
      int agent = i;
      Rational best = pure.stream().map(s -> agent == 0 ? Payoffs.of(rule, model, s, ofRed).get(0) : Payoffs.of(rule, model, ofBlue,
          s).get(1))
          .max(Rational::compareTo).orElseThrow();
      gains.set(i, best.minus(kept.get(i)));
    }
    return gains;
  }

  /**
   * Blue's expected payoff in closed form, with e = 1/(n-1); Red's is the same with b and r exchanged.
   *
   * @param b Blue's initial belief
   * @param r Red's initial belief
   * @param e the share
   */
  public static Polynomial payoff(int item, Polynomial b, Polynomial r, Polynomial e) {
    Polynomial one = Polynomial.ONE;
    Polynomial br = b.times(r);
    return switch (item) {
      case 1 -> br.times(one.minus(e)).scale(Rational.of(100));
      case 2 -> Polynomial.of(Rational.of(84)).plus(b.scale(Rational.of(20))).minus(r.times(one.minus(b)).scale(Rational.of(100)))
          .plus(e.times(b).times(one.minus(r)).scale(Rational.of(100)));
      case 3 -> br.scale(Rational.of(104));
      case 4 -> br.times(Polynomial.of(Rational.of(100)).minus(e.scale(Rational.of(50, 13))));
      default -> br.times(Polynomial.of(Rational.of(2600, 21)).plus(e.scale(Rational.of(400, 21))));
    };
  }
}
