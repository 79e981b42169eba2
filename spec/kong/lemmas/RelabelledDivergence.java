package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;

/**
 * A relabelling of all predictions moves no divergence, so that it does not move the mean over two
 * random agents.
 */
public final class RelabelledDivergence implements Sentence {

  /** For every number of agents and of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/relabelled-divergence",
          MACHINE,
          "n sum_{s,t} Pr(s,t) sum_k (r_s(pi^-1(k)) - r_t(pi^-1(k)))^2 = n sum_{s,t} Pr(s,t) sum_k"
              + " (r_s(k) - r_t(k))^2 for every permutation pi and all numbers r",
          "Information.v permutations_change_nothing",
          new RelabelledDivergence(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 4, 4)
        .size("m", 2, 3)
        .numbers(s -> SymmetricPriors.frame(2, s.of("m"), false).reals("r", s.of("m") * s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int m = x.whole("m");
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (Permutation pi : Permutation.all(m)) {
      left.add(total(x, pi.inverse()));
      right.add(total(x, Permutation.identity(m)));
    }
    return Statement.of(left, EQUAL, right);
  }

  private static <S extends Scalar<S>> S total(Variables<S> x, Permutation back) {
    int m = x.whole("m");
    S sum = x.number(0);
    for (int s = 0; s < m; s++) {
      for (int t = 0; t < m; t++) {
        for (int k = 0; k < m; k++) {
          S d = x.list("r").get(s * m + back.of(k)).minus(x.list("r").get(t * m + back.of(k)));
          sum = sum.plus(SymmetricPriors.pair(x, s, t).times(d.times(d)));
        }
      }
    }
    return sum.scale(Rational.of(x.whole("n")));
  }
}
