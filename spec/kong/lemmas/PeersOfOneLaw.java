package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;

/**
 * Under a symmetric prior what a random other agent's signal is worth depends on the law of two
 * agents' signals only.
 */
public final class PeersOfOneLaw implements Sentence {

  /** For every number of agents and of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/peers-of-one-law",
          ARGUED,
          "(1/(n-1)) sum_{j != 1} E[ f(sigma_j) | sigma_1 = s ] = sum_k q(k|s) f(k) for every"
              + " symmetric prior of n agents and all numbers f(1) ... f(m)",
          "sigma_j given sigma_1 = s has the law q_s for each j, since the prior is symmetric",
          new PeersOfOneLaw(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 2, 3)
        .size("m", 2, 3)
        .choice("s", a -> a.of("m"))
        .choice("x", a -> a.of("m"))
        .numbers(a -> SymmetricPriors.frame(a).reals("f", a.of("m")))
        .given(SymmetricPriors::everySignalPossible);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int n = x.whole("n");
    int s = x.whole("s");
    S left = x.number(0);
    S right = x.number(0);
    for (JointPrior.Draw<S> d : SymmetricPriors.table(x)) {
      if (d.signals().get(0) != s) continue;
      for (int j = 1; j < n; j++)
        left = left.plus(d.probability().times(x.list("f").get(d.signals().get(j))));
    }
    for (int k = 0; k < x.whole("m"); k++)
      right = right.plus(SymmetricPriors.pair(x, k, s).times(x.list("f").get(k)));
    S q = SymmetricPriors.marginal(x, s);
    return Statement.of(left.scale(Rational.of(1, n - 1L)).over(q), EQUAL, right.over(q));
  }
}
