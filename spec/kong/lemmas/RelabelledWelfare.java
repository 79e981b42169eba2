package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;

/**
 * What is expected under a relabelled prior is expected under the prior of relabelled signals: the
 * sum over all draws, in another order.
 */
public final class RelabelledWelfare implements Sentence {

  /** For every number of agents, of signals and of reports. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/relabelled-welfare",
          ARGUED,
          "sum_d Q(pi^-(k+1)(d)) f_k(d) = sum_d Q(pi^-k(d)) f_k(pi(d)) for every permutation pi of"
              + " the signals, k = 0, 1, ... and all numbers Q, f, where pi acts on each signal of"
              + " a draw d",
          "pi(d) runs through all draws as d does",
          new RelabelledWelfare(),
          Argument.sought());

  @Override
  public Domain domain() {
    return RelabelledReports.sizes()
        .numbers(
            s -> {
              int draws = (int) Math.pow(s.of("m"), s.of("n"));
              return Frame.NONE
                  .reals("q", draws)
                  .reals("f", draws * order(Permutation.all(s.of("m")).get(s.of("pi"))));
            });
  }

  /** The number of different powers of a permutation. */
  public static int order(Permutation pi) {
    int order = 1;
    for (Permutation power = pi; !power.isIdentity(); power = power.then(pi)) order++;
    return order;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Permutation pi = RelabelledSum.pi(x);
    List<List<Integer>> draws = JointPrior.tuples(x.whole("n"), x.whole("m"));
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    Permutation power = Permutation.identity(pi.signals());
    for (int k = 0; k < order(pi); k++) {
      List<S> f = x.list("f").subList(k * draws.size(), (k + 1) * draws.size());
      S relabelled = x.number(0);
      S own = x.number(0);
      for (List<Integer> d : draws) {
        relabelled =
            relabelled.plus(
                x.list("q")
                    .get(draws.indexOf(power.then(pi).inverse().of(d)))
                    .times(f.get(draws.indexOf(d))));
        own =
            own.plus(
                x.list("q")
                    .get(draws.indexOf(power.inverse().of(d)))
                    .times(f.get(draws.indexOf(pi.of(d)))));
      }
      left.add(relabelled);
      right.add(own);
      power = power.then(pi);
    }
    return Statement.of(left, EQUAL, right);
  }
}
