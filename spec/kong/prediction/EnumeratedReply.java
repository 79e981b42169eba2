package kong.prediction;

import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kong.equilibria.PeerPlay;

/**
 * What an agent expects to be paid by a mechanism for a report, as a polynomial in his prediction:
 * by enumeration of all draws of the joint prior and all reports of the others, under the quadratic
 * rule. No formula for best replies is used.
 *
 * @param payment the expected payment times the probability of the signal; the parameters p1, p2,
 *     ... are the predicted probabilities of all signals but signal 0
 * @param signals the number m of signals
 */
public record EnumeratedReply(Polynomial payment, int signals) {

  /**
   * An agent of a part of a play, with a signal and a report. The others report and predict as
   * given.
   *
   * @param mechanism pays; groups are those of the play
   */
  public static EnumeratedReply of(
      ElicitationMechanism mechanism,
      PeerPlay play,
      Predictions predictions,
      int part,
      int signal,
      int report) {
    int n = play.crowd().agents();
    List<Integer> parts = play.partOfEachAgent();
    List<Strategy<Polynomial>> strategies =
        parts.stream().map(k -> symbolic(predictions.strategy(k))).toList();
    Design<Polynomial> design =
        Design.of(Polynomial.of(play.alpha()), Polynomial.of(play.beta()), n)
            .with(play.inGroup(parts, play.crowd().parts().get(0).group()))
            .with(Design.Drawn.OTHERS);
    Mixture<Polynomial> prior =
        new Mixture<>(
            numbers(play.prior().weights()),
            play.prior().states().stream().map(EnumeratedReply::numbers).toList());
    List<Polynomial> free = new ArrayList<>();
    for (int t = 1; t < play.signals(); t++) free.add(Polynomial.parameter("p" + t));
    free.add(0, free.stream().reduce(Polynomial.ONE, Polynomial::minus));
    Payment<Polynomial> payment =
        new Expectation<>(mechanism, design, prior.prior(n).possible())
            .weighed(
                new Profile<>(strategies), parts.indexOf(part), signal, new Report<>(report, free));
    return new EnumeratedReply(
        payment.collected().valued(EnumeratedReply::quadratic), play.signals());
  }

  /**
   * Scores by the quadratic rule; the classification reward of others' reports does not depend on
   * the own one and is left out.
   */
  private static Polynomial quadratic(PaymentTerm<Polynomial> term) {
    return term instanceof PaymentTerm.Score<Polynomial> score
        ? ScoringRule.Quadratic.of(score.signal(), score.prediction())
        : Polynomial.ZERO;
  }

  private static List<Polynomial> numbers(List<Rational> values) {
    return values.stream().map(Polynomial::of).toList();
  }

  private static Strategy<Polynomial> symbolic(Strategy<Rational> strategy) {
    return new Strategy<>(
        strategy.options().stream()
            .map(
                after ->
                    after.stream()
                        .map(
                            o ->
                                new Strategy.Option<>(
                                    Polynomial.of(o.probability()),
                                    new Report<>(
                                        o.report().signal(), numbers(o.report().prediction()))))
                        .toList())
            .toList());
  }

  /** The payment for a prediction, without what does not depend on the own report. */
  public Rational at(List<Rational> prediction) {
    return payment.at(Rational.ONE, name -> prediction.get(Integer.parseInt(name.substring(1))));
  }

  /**
   * The prediction at which the gradient vanishes; payments are concave, so it is the best one.
   *
   * @throws ArithmeticException if it is not unique
   */
  public List<Rational> best() {
    int free = signals - 1;
    Rational[][] second = new Rational[free][free];
    List<Rational> first = new ArrayList<>();
    for (int a = 0; a < free; a++) {
      first.add(coefficient(Map.of(name(a), 1)).negated());
      for (int b = 0; b < free; b++) {
        second[a][b] =
            a == b
                ? coefficient(Map.of(name(a), 2)).scale(Rational.of(2))
                : coefficient(Map.of(name(a), 1, name(b), 1));
      }
    }
    RationalMatrix matrix = RationalMatrix.of(Arrays.stream(second).map(List::of).toList());
    if (!(matrix.solve(RationalVector.of(first)) instanceof RationalMatrix.Unique unique))
      throw new ArithmeticException("several best predictions");
    List<Rational> best = new ArrayList<>(unique.x().toList());
    best.add(0, Rational.ONE.minus(Rational.sum(best)));
    return List.copyOf(best);
  }

  private static String name(int k) {
    return "p" + (k + 1);
  }

  private Rational coefficient(Map<String, Integer> monomial) {
    return payment.terms().getOrDefault(monomial, Rational.ZERO);
  }

  /** (43) as printed: {@code theta_{-i}} and {@code Pr(j)} range over all others. */
  public static List<Rational> formula(
      PeerPlay play, Predictions predictions, int part, int signal, int report) {
    GroupedStrategies crowd = play.crowd();
    List<Rational> top = new ArrayList<>(Collections.nCopies(play.signals(), Rational.ZERO));
    Rational bottom = play.alpha();
    for (int l = 0; l < crowd.parts().size(); l++) {
      Rational chance = Rational.of(crowd.others(part, l), crowd.agents() - 1L);
      for (int t = 0; t < play.signals(); t++) {
        Rational met = chance.times(play.law().conditional(t, signal));
        for (int r = 0; r < play.signals(); r++)
          top.set(
              r,
              top.get(r)
                  .plus(play.alpha().times(met).times(crowd.parts().get(l).theta().entry(r, t))));
        Rational w = play.beta().times(met).times(crowd.parts().get(l).theta().entry(report, t));
        bottom = bottom.plus(w);
        for (int u = 0; u < play.signals(); u++)
          top.set(u, top.get(u).plus(w.times(predictions.of(l, t, report).get(u))));
      }
    }
    Rational share = bottom.inverse();
    return top.stream().map(share::times).toList();
  }
}
