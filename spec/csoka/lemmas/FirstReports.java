package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;

/**
 * What a first report 0 brings Blue over the truth in two rounds of Example 2.1 where Red reports 0
 * in round 1 with probability z: 100 z r b (1 - 1/(n-1)), more than nothing; and without errors
 * nothing. The initial beliefs are means of the beliefs of round 1, one of which is 0.
 *
 * <pre>  b = sum_k p_k beta_k,   r = sum_l q_l rho_l,   beta_0 = rho_0 = 0</pre>
 *
 * @param strict whether there are errors
 */
public record FirstReports(boolean strict) implements Sentence {

  /** For all numbers of agents and of beliefs. */
  public static Lemma lemma(boolean strict) {
    return new Lemma(
        "csoka/first-report-" + (strict ? "after-errors" : "ties"),
        Lemma.Kind.MACHINE,
        strict
            ? "100 z (1 - 1/(n-1)) sum_k p_k beta_k sum_l q_l rho_l > 0 for n >= 3, z > 0 and"
                + " initial beliefs above 0"
            : "100 * 0 * (1 - 1/(n-1)) sum_k p_k beta_k sum_l q_l rho_l = 0",
        "Carried.v first_report_" + (strict ? "after_errors" : "ties"),
        new FirstReports(strict),
        argument("p", "q"));
  }

  @Override
  public Domain domain() {
    return domain(4);
  }

  /** At least two beliefs each, all of them probabilities, and initial beliefs above 0. */
  public static Domain domain(int agents) {
    return Domain.all()
        .size("n", 3, agents)
        .size("B", 2, 2)
        .size("R", 2, 2)
        .numbers(FirstReports::frame)
        .given(FirstReports::possible);
  }

  private static Frame frame(Shape s) {
    return Frame.NONE
        .simplex("p", s.of("B"))
        .simplex("q", s.of("R"))
        .with("beta", box(s.of("B") - 1))
        .with("rho", box(s.of("R") - 1))
        .probability("z");
  }

  private static Frame.Box box(int count) {
    return new Frame.Box(count, Rational.ZERO, Rational.ONE, false);
  }

  private static <S extends Scalar<S>> Statement<S> possible(Variables<S> x) {
    return Statement.of(mean(x, "p", "beta"), Relation.MORE, x.number(0))
        .and(Statement.of(mean(x, "q", "rho"), Relation.MORE, x.number(0)))
        .and(Statement.of(x.get("z"), Relation.MORE, x.number(0)));
  }

  /** The mean of beliefs of which the first is 0. */
  public static <S extends Scalar<S>> S mean(Variables<S> x, String law, String beliefs) {
    S mean = x.number(0);
    for (int k = 0; k < x.list(beliefs).size(); k++)
      mean = mean.plus(x.list(law).get(k + 1).times(x.list(beliefs).get(k)));
    return mean;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S error = strict ? x.get("z") : x.number(0);
    S gain =
        error
            .times(mean(x, "p", "beta"))
            .times(mean(x, "q", "rho"))
            .scale(Rational.of(100).times(Rational.ONE.minus(Rational.of(1, x.whole("n") - 1L))));
    return Statement.of(gain, strict ? Relation.MORE : Relation.EQUAL, x.number(0));
  }

  /**
   * The goal is a product of what is known to be positive: z and the two initial beliefs, which are
   * facts with one variable of a law each.
   */
  public static Argument argument(String blue, String red) {
    return obligation -> product(obligation, blue, red);
  }

  private static Evidence product(Obligation o, String blue, String red) {
    if (o.isImpossible() || o.goal().polynomial().degree() != 5) return Evidence.sought();
    List<Polynomial> factors =
        List.of(Polynomial.parameter("z"), positive(o, blue), positive(o, red));
    Polynomial product = factors.stream().reduce(Polynomial.ONE, Polynomial::times);
    Rational weight = o.goal().polynomial().leadingCoefficient().over(product.leadingCoefficient());
    return new Combination(
        List.of(), List.of(new Summand(weight, Polynomial.ONE, factors)), List.of(), List.of());
  }

  private static Polynomial positive(Obligation o, String law) {
    return o.facts().stream()
        .filter(f -> f.sign() == Fact.Sign.POSITIVE && f.polynomial().degree() == 2)
        .map(Fact::polynomial)
        .filter(
            p -> p.parameters().stream().anyMatch(x -> x.equals(law) || x.startsWith(law + "_")))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no initial belief of law " + law + " is known to be positive"));
  }
}
