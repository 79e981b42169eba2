package csoka.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.BeliefProcess;
import java.util.ArrayList;
import java.util.List;

/**
 * Example 2.1 with two rounds and initial beliefs 1/2, as variables: beliefs of round 1 are 0 and m
 * others, b_k = 1/(1 + o_k).
 *
 * <pre>  P(b_k) = s_k (1 + o_k)/2,   P(0) = (1 - sum_k s_k o_k)/2,   sum_k s_k = 1,  o_k &gt;= 0
 * </pre>
 *
 * where s_k is the probability of b_k given that the final type is HIGH, so that the mean belief is
 * 1/2.
 */
public final class TwoRoundVariables {

  /** The agents' letters in the names of variables. */
  private static final List<String> NAMES = List.of("b", "r");

  private TwoRoundVariables() {}

  /** n agents and m positive beliefs of Blue and of Red; some may be impossible. */
  public static Domain domain(int leastAgents) {
    return Domain.all()
        .size("n", leastAgents, leastAgents + 1)
        .size("m", 1, 2)
        .numbers(TwoRoundVariables::frame)
        .given(TwoRoundVariables::possible);
  }

  private static Frame frame(Shape s) {
    Frame frame = Frame.NONE;
    for (String name : NAMES)
      frame =
          frame
              .simplex(name, s.of("m"))
              .with(name + "odds", new Frame.Numbers(s.of("m"), Sign.NONNEGATIVE));
    return frame;
  }

  /** P(0) >= 0. */
  private static <S extends Scalar<S>> Statement<S> possible(Variables<S> x) {
    return Statement.of(
        List.of(zero(x, 0), zero(x, 1)), Relation.AT_LEAST, List.of(x.number(0), x.number(0)));
  }

  /** The probability that Blue's belief, 0, or Red's, 1, is 0 after round 1. */
  public static <S extends Scalar<S>> S zero(Variables<S> x, int agent) {
    S sum = x.number(1);
    for (int k = 0; k < x.whole("m"); k++)
      sum =
          sum.minus(
              x.list(NAMES.get(agent)).get(k).times(x.list(NAMES.get(agent) + "odds").get(k)));
    return sum.scale(Rational.HALF);
  }

  /** Beliefs of round 1, 0 first. */
  public static <S extends Scalar<S>> List<S> beliefs(Variables<S> x, int agent) {
    List<S> beliefs = new ArrayList<>(List.of(x.number(0)));
    for (S odds : x.list(NAMES.get(agent) + "odds"))
      beliefs.add(x.number(1).over(x.number(1).plus(odds)));
    return beliefs;
  }

  /** Their probabilities. */
  public static <S extends Scalar<S>> List<S> weights(Variables<S> x, int agent) {
    List<S> weights = new ArrayList<>(List.of(zero(x, agent)));
    for (int k = 0; k < x.whole("m"); k++) {
      weights.add(
          x.list(NAMES.get(agent))
              .get(k)
              .times(x.number(1).plus(x.list(NAMES.get(agent) + "odds").get(k)))
              .scale(Rational.HALF));
    }
    return weights;
  }

  /** The process. */
  public static <S extends Scalar<S>> BeliefProcess<S> process(Variables<S> x, int agent) {
    return BeliefProcess.twoRounds(x.number(Rational.HALF), beliefs(x, agent), weights(x, agent));
  }

  /** Two processes of two rounds from 1/2. */
  public static Assignment of(
      int agents, BeliefProcess<Rational> blue, BeliefProcess<Rational> red) {
    int m = Math.max(1, Math.max(positive(blue).size(), positive(red).size()));
    return with(with(Assignment.NONE.whole("n", agents).whole("m", m), "b", blue, m), "r", red, m);
  }

  private static List<Rational> positive(BeliefProcess<Rational> process) {
    return process.beliefs().get(1).stream().filter(p -> p.signum() > 0).distinct().toList();
  }

  private static Assignment with(
      Assignment at, String name, BeliefProcess<Rational> process, int m) {
    List<Rational> high = new ArrayList<>();
    List<Rational> odds = new ArrayList<>();
    for (Rational b : positive(process)) {
      Rational weight = Rational.ZERO;
      for (int k = 0; k < process.beliefs().get(1).size(); k++) {
        if (process.beliefs().get(1).get(k).equals(b))
          weight = weight.plus(process.moves().get(0).get(0).get(k));
      }
      high.add(weight.times(b).times(Rational.of(2)));
      odds.add(Rational.ONE.minus(b).over(b));
    }
    while (high.size() < m) {
      high.add(Rational.ZERO);
      odds.add(Rational.ZERO);
    }
    return at.numbers(name, high).numbers(name + "odds", odds);
  }
}
