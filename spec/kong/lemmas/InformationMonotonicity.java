package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;

/**
 * Information monotonicity as a lemma: {@code sum_r N_r f(Q_r/N_r) <= sum_s p_s f(q_s/p_s)} for N =
 * theta p and Q = theta q.
 */
public record InformationMonotonicity() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/information-monotonicity",
          MACHINE,
          "sum_s p_s f(q_s/p_s) >= sum_r (theta p)_r f((theta q)_r/(theta p)_r) for convex f and"
              + " positive p, q; a report of probability 0 adds nothing",
          "Information.v information_monotonicity",
          new InformationMonotonicity(),
          GarblingVariables::anyRows);

  @Override
  public Domain domain() {
    return GarblingVariables.any(false, 2);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S after = x.number(0);
    for (int r = 0; r < x.whole("m"); r++) {
      S n = garbled(x, "p", r);
      S q = garbled(x, "q", r);
      if (!n.isZero() || !q.isZero()) after = after.plus(n.times(x.convex("f", q.over(n))));
    }
    return Statement.of(before(x), AT_LEAST, after);
  }

  /** {@code sum_s p_s f(q_s/p_s)}. */
  static <S extends Scalar<S>> S before(Variables<S> x) {
    S before = x.number(0);
    for (int s = 0; s < x.whole("m"); s++)
      before =
          before.plus(
              x.list("p").get(s).times(x.convex("f", x.list("q").get(s).over(x.list("p").get(s)))));
    return before;
  }

  /** {@code sum_s theta(r, s) p_s}. */
  static <S extends Scalar<S>> S garbled(Variables<S> x, String law, int r) {
    S sum = x.number(0);
    for (int s = 0; s < x.whole("m"); s++)
      sum = sum.plus(x.list("t" + s).get(r).times(x.list(law).get(s)));
    return sum;
  }
}
