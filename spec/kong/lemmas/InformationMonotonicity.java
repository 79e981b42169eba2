package kong.lemmas;

import counterplay.claim.Carried;
import counterplay.claim.Domain;
import counterplay.claim.Lemma;
import counterplay.claim.Relation;
import counterplay.claim.Sentence;
import counterplay.claim.Statement;
import counterplay.claim.Variables;
import counterplay.exact.Scalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Information monotonicity as a lemma: {@code sum_r N_r f(Q_r/N_r) <= sum_s p_s f(q_s/p_s)} for N = theta p and Q = theta q. */
public record InformationMonotonicity() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA = new Lemma("kong/information-monotonicity", Lemma.Kind.MACHINE,
      "sum_s p_s f(q_s/p_s) >= sum_r (theta p)_r f((theta q)_r/(theta p)_r) for convex f and positive p, q",
      "Information.v information_monotonicity", new InformationMonotonicity(), GarblingVariables::rows);

  @Override public Domain domain() {
    return GarblingVariables.domain(false);
  }

  @Override public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int m = x.whole("m");
    S before = x.number(0);
    S after = x.number(0);
    for (int r = 0; r < m; r++) {
      S n = x.number(0);
      S q = x.number(0);
      for (int s = 0; s < m; s++) {
        S share = x.list("t" + s).get(r);
        n = n.plus(share.times(x.list("p").get(s)));
        q = q.plus(share.times(x.list("q").get(s)));
      }
      after = after.plus(n.times(x.convex("f", q.over(n))));
      before = before.plus(x.list("p").get(r).times(x.convex("f", x.list("q").get(r).over(x.list("p").get(r)))));
    }
    return Statement.of(before, Relation.AT_LEAST, after);
  }

  /** A sentence with the same variables. */
  public record Same(Lemma lemma) implements Carried {
    @Override public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Map<String, List<S>> all = new TreeMap<>(Map.of("p", x.list("p"), "q", x.list("q")));
      for (int s = 0; s < x.whole("m"); s++) all.put("t" + s, x.list("t" + s));
      return all;
    }
  }
}
