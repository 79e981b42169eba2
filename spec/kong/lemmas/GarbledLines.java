package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;

/**
 * The lines of the proof of information monotonicity, with N = theta p.
 *
 * <pre>
 *   sum_r N_r f((theta q)_r/N_r)  =  sum_r N_r f(sum_s theta(r, s) p_s (q_s/p_s) / N_r)
 *   &lt;=  sum_r sum_s theta(r, s) p_s f(q_s/p_s)  =  sum_s p_s f(q_s/p_s)
 * </pre>
 *
 * @param step which step
 */
public record GarbledLines(Step step) implements Sentence {

  /** From (1) to (3), on to (4), and to (5). */
  public enum Step {
    THREE(
        "3",
        "f((theta q)_r/N_r) = f(sum_s theta(r, s) p_s (q_s/p_s) / N_r) in each row r",
        "garbled_masses"),
    FOUR(
        "4",
        "N_r f(sum_s theta(r, s) p_s (q_s/p_s) / N_r) <= sum_s theta(r, s) p_s f(q_s/p_s) for"
            + " convex f, added over r",
        "jensen_in_a_row"),
    FIVE("5", "sum_r sum_s theta(r, s) p_s f(q_s/p_s) = sum_s p_s f(q_s/p_s)", "rows_together");

    private final String line;
    private final String formula;
    private final String theorem;

    Step(String line, String formula, String theorem) {
      this.line = line;
      this.formula = formula;
      this.theorem = theorem;
    }

    /** Evidence for it. */
    public Argument argument() {
      return this == FOUR ? GarblingVariables::rows : Argument.sought();
    }
  }

  /** For every number of signals. */
  public static Lemma lemma(Step step) {
    return new Lemma(
        "kong/eq-" + step.line,
        MACHINE,
        step.formula,
        "Information.v " + step.theorem,
        new GarbledLines(step),
        step.argument());
  }

  @Override
  public Domain domain() {
    return GarblingVariables.domain(false);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S first = x.number(0);
    S third = x.number(0);
    S fourth = x.number(0);
    S before = x.number(0);
    for (int r = 0; r < x.whole("m"); r++) {
      S n = x.number(0);
      S q = x.number(0);
      S mean = x.number(0);
      for (int s = 0; s < x.whole("m"); s++) {
        S ratio = x.list("q").get(s).over(x.list("p").get(s));
        S weight = x.list("t" + s).get(r).times(x.list("p").get(s));
        n = n.plus(weight);
        q = q.plus(x.list("t" + s).get(r).times(x.list("q").get(s)));
        mean = mean.plus(weight.times(ratio));
        fourth = fourth.plus(weight.times(x.convex("f", ratio)));
      }
      first = first.plus(n.times(x.convex("f", q.over(n))));
      third = third.plus(n.times(x.convex("f", mean.over(n))));
      before =
          before.plus(
              x.list("p").get(r).times(x.convex("f", x.list("q").get(r).over(x.list("p").get(r)))));
    }
    return switch (step) {
      case THREE -> Statement.of(first, EQUAL, third);
      case FOUR -> Statement.of(third, AT_MOST, fourth);
      case FIVE -> Statement.of(before, EQUAL, fourth);
    };
  }
}
