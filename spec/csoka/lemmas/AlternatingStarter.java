package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.example.Lists;
import csoka.example.Trading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Example 2.1 with K rounds where one of Blue and Red, the starter, reports 1 in odd and 0 in even
 * rounds: what the other one expects if he does the same is more than what he expects from the
 * truth. His beliefs p0, p1, ..., pK are any martingale in [0, 1], the last one 0 or 1.
 *
 * <pre>
 *   sum_t 100 ( s_{t-1} (r_{t-1} - r_t) - r_{t-1} (s_{t-1} - s_t)/(n-1) ) + s_K r_K (84 + 20 p_K)   for r = s from round 1 on, against r = p
 * </pre>
 *
 * with s the starter's reports and r the other one's.
 *
 * @param rule the mechanism
 * @param leastAgents n at least
 * @param leastRounds K at least
 * @param byFormula by this formula, or by the mechanism
 */
public record AlternatingStarter(
    GammaRule rule, int leastAgents, int leastRounds, boolean byFormula) implements Sentence {

  private static final String PLAY = "play";

  /** By the mechanism. */
  public static AlternatingStarter of(GammaRule rule, int leastAgents, int leastRounds) {
    return new AlternatingStarter(rule, leastAgents, leastRounds, false);
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .range("starter", 0, 1)
        .size("n", leastAgents, leastAgents + 1)
        .size("K", leastRounds, leastRounds + 2)
        .numbers(s -> Frame.NONE.probability("s").with(PLAY, beliefs(s.of("K"))));
  }

  private static Process beliefs(int rounds) {
    List<String> variables = new ArrayList<>();
    List<Increment> fair = new ArrayList<>();
    List<Polynomial> support = new ArrayList<>();
    for (int t = 0; t <= rounds; t++) {
      if (t > 0) fair.add(new Increment("p" + t, "p" + (t - 1), new TreeSet<>(variables)));
      variables.add("p" + t);
      Polynomial p = Polynomial.parameter("p" + t);
      support.addAll(List.of(p, Polynomial.ONE.minus(p)));
    }
    return new Process(variables, fair, support);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int rounds = x.whole("K");
    return Statement.of(
        x.mean(
            PLAY,
            y -> payoff(x, Alternation.reports(y.get("p0"), rounds, 1, 0), y.get("p" + rounds))),
        Relation.MORE,
        x.mean(PLAY, y -> truth(x, y)));
  }

  /** The last belief is 0 or 1, and so is the last report. */
  private <S extends Scalar<S>> S truth(Variables<S> x, Variables<S> y) {
    List<S> reports = new ArrayList<>();
    for (int t = 0; t < x.whole("K"); t++) reports.add(y.get("p" + t));
    S last = y.get("p" + x.whole("K"));
    S low = payoff(x, Lists.appended(reports, x.number(0)), x.number(0));
    return low.plus(
        payoff(x, Lists.appended(reports, x.number(1)), x.number(1)).minus(low).times(last));
  }

  /**
   * Of the one who does not start, with these reports of rounds 0 to K, if his final type is HIGH
   * with this probability.
   */
  private <S extends Scalar<S>> S payoff(Variables<S> x, List<S> own, S high) {
    int rounds = x.whole("K");
    List<S> starter = Alternation.reports(x.get("s"), rounds, 1, 0);
    if (!byFormula) {
      Active joiner = Active.values()[x.whole("starter")].other();
      Trading<S> trading =
          Trading.of(
              rule,
              x.whole("n"),
              rounds,
              joiner == Active.BLUE ? own : starter,
              joiner == Active.BLUE ? starter : own,
              Example21.LOSS);
      return trading.transfers(joiner).plus(trading.utility(joiner, high));
    }
    S sum =
        starter
            .get(rounds)
            .times(own.get(rounds))
            .times(x.number(Example21.LOW).plus(high.scale(Example21.HIGH.minus(Example21.LOW))));
    for (int t = 1; t <= rounds; t++) {
      S bought = starter.get(t - 1).times(own.get(t - 1).minus(own.get(t)));
      S paidFor = own.get(t - 1).times(starter.get(t - 1).minus(starter.get(t)));
      sum =
          sum.plus(
              bought
                  .minus(paidFor.scale(Rational.of(1, x.whole("n") - 1L)))
                  .scale(Rational.of(100)));
    }
    return sum;
  }

  /** The lemma, for every n and K: the same by the formula. */
  public Carried byFormula(String name) {
    return new Same(
        new Lemma(
            "csoka/" + name,
            Lemma.Kind.ARGUED,
            "sum_t 100 ( s_{t-1} (s_{t-1} - s_t) (1 - 1/(n-1)) ) + s_K (84 + 20 p_K) is more on"
                + " average than 100 ( s_{t-1} (p_{t-1} - p_t) - p_{t-1} (s_{t-1} - s_t)/(n-1) ) +"
                + " 104 s_K p_K, s = 1, 0, 1, ... from round 1 on, for K >= "
                + leastRounds
                + " and n >= "
                + leastAgents,
            "by csoka/trade; the truth brings nothing on average and costs at most a share in what"
                + " the starter earns; each two rounds more add 100 - 100/(n-1) to what joining"
                + " brings more",
            new AlternatingStarter(rule, leastAgents, leastRounds, true),
            Argument.sought()));
  }

  private record Same(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("s", x.list("s"));
    }
  }

  /** A case: the law of the other one's beliefs. */
  public static Assignment of(
      int agents,
      Active starter,
      BeliefProcess<Rational> ofStarter,
      BeliefProcess<Rational> ofOther) {
    Map<Map<String, Rational>, Rational> law = new LinkedHashMap<>();
    walk(ofOther, List.of(0), Rational.ONE, law);
    return Assignment.NONE
        .whole("starter", starter.ordinal())
        .whole("n", agents)
        .whole("K", ofOther.rounds())
        .number("s", ofStarter.beliefs().get(0).get(0))
        .law(
            PLAY,
            law.entrySet().stream()
                .map(e -> new Assignment.Outcome(e.getValue(), e.getKey()))
                .toList());
  }

  private static void walk(
      BeliefProcess<Rational> process,
      List<Integer> steps,
      Rational probability,
      Map<Map<String, Rational>, Rational> law) {
    int t = steps.size();
    if (t > process.rounds()) {
      Map<String, Rational> values = new LinkedHashMap<>();
      for (int s = 0; s < t; s++) values.put("p" + s, process.beliefs().get(s).get(steps.get(s)));
      law.merge(values, probability, Rational::plus);
      return;
    }
    List<Rational> row = process.moves().get(t - 1).get(steps.get(t - 1));
    for (int k = 0; k < row.size(); k++)
      if (!row.get(k).isZero())
        walk(process, Lists.appended(steps, k), probability.times(row.get(k)), law);
  }
}
