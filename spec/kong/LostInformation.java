package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import kong.lemmas.GarblingVariables;

/**
 * Lemma 2.18 in the form p f(q/p): more before than after where the condition is met, and as much
 * where it is not.
 */
record LostInformation() implements Sentence {
  @Override
  public Domain domain() {
    return GarblingVariables.domain(true, 2);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    SignalStrategy<S> theta = GarblingVariables.theta(x);
    S before = GarblingVariables.divergence(x, x.list("p"), x.list("q"));
    S after = GarblingVariables.garbled(x, theta);
    return Statement.of(before, isMet(theta, x.list("p"), x.list("q")) ? MORE : EQUAL, after);
  }

  /**
   * Whether theta(r, s) and theta(r, t) are positive and p(t)/p(s) is not q(t)/q(s), for some r, s,
   * t.
   */
  private static <S extends Scalar<S>> boolean isMet(
      SignalStrategy<S> theta, List<S> p, List<S> q) {
    for (int r = 0; r < p.size(); r++) {
      for (int s = 0; s < p.size(); s++) {
        for (int t = 0; t < p.size(); t++) {
          boolean both = s != t && theta.entry(r, s).isPositive() && theta.entry(r, t).isPositive();
          if (both && !p.get(t).over(p.get(s)).equals(q.get(t).over(q.get(s)))) return true;
        }
      }
    }
    return false;
  }
}
