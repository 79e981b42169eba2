package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Permutation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a relabelling of all predictions does to their mean divergence, and to their mean distance
 * where the signals are the same: nothing.
 *
 * @param form what is compared
 */
public record RelabelledTotals(Form form) implements Sentence {

  /** What is compared. */
  public enum Form {
    /** The divergence of relabelled predictions with that of the predictions. */
    DIVERGENCE,
    /** The other way round, twice. */
    TWICE,
    /**
     * The squared distance of relabelled predictions for the same signal with that of the
     * predictions.
     */
    DISTANCE
  }

  private static final String FORALL = " for every permutation pi and all numbers r, q";

  /** For every number of agents and of signals. */
  public static final Lemma DIVERGENCE =
      lemma(
          "kong/relabelled-total",
          "sum_{s,t} Pr(s,t) |r_s pi^-1 - r_t pi^-1|^2 = sum_{s,t} Pr(s,t) |r_s - r_t|^2",
          Form.DIVERGENCE);

  /** For every number of agents and of signals. */
  public static final Lemma TWICE =
      lemma(
          "kong/relabelled-total-twice",
          "sum_{s,t} Pr(s,t) |r_s - r_t|^2 = sum_{s,t} Pr(s,t) |r_s pi^-1 - r_t pi^-1|^2, once and"
              + " again",
          Form.TWICE);

  /** For every number of agents and of signals. */
  public static final Lemma DISTANCE =
      lemma(
          "kong/relabelled-distance",
          "sum_s Pr(s,s) |r_s pi^-1 - q_s pi^-1|^2 = sum_s Pr(s,s) |r_s - q_s|^2",
          Form.DISTANCE);

  private static Lemma lemma(String id, String formula, Form form) {
    return new Lemma(
        id,
        MACHINE,
        formula + FORALL,
        "Information.v permutations_change_nothing",
        new RelabelledTotals(form),
        Argument.sought());
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 3)
        .size("m", 2, 3)
        .choice("pi", s -> Permutation.all(s.of("m")).size())
        .numbers(
            s ->
                SymmetricPriors.frame(2, s.of("m"), false)
                    .reals("r", s.of("m") * s.of("m"))
                    .reals("q", s.of("m") * s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Permutation pi = RelabelledSum.pi(x);
    S relabelled = total(x, pi.inverse());
    S own = total(x, Permutation.identity(x.whole("m")));
    return form == Form.TWICE
        ? Statement.of(List.of(own, own), EQUAL, List.of(relabelled, relabelled))
        : Statement.of(relabelled, EQUAL, own);
  }

  private <S extends Scalar<S>> S total(Variables<S> x, Permutation back) {
    int m = x.whole("m");
    S sum = x.number(0);
    for (int s = 0; s < m; s++) {
      for (int t = 0; t < m; t++) {
        if (form == Form.DISTANCE && s != t) continue;
        List<S> r = x.list("r");
        List<S> q = form == Form.DISTANCE ? x.list("q") : r;
        int own = s;
        int other = t;
        List<S> d =
            IntStream.range(0, m)
                .mapToObj(k -> r.get(own * m + back.of(k)).minus(q.get(other * m + back.of(k))))
                .toList();
        S size = d.stream().map(each -> each.times(each)).reduce(x.number(0), Scalar::plus);
        sum = sum.plus(SymmetricPriors.pair(x, s, t).times(size));
      }
    }
    return sum;
  }
}
