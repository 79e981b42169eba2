package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.LogSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import counterplay.space.Space;
import java.math.BigInteger;
import java.util.List;

/**
 * Section 2.5: the Kullback-Leibler divergence has no bound. Against any bound B, with e = 9^-B /
 * 4,
 *
 * <pre>
 *   sum_s p(s) log(p(s)/q(s)) = -(1/2) log(4 e (1 - e)) &gt; B log 3 &gt; B   for p = (1/2, 1/2), q = (e, 1 - e)
 * </pre>
 */
public final class KullbackLeiblerIsUnbounded implements Spec {

  /** For every bound. */
  public record Case(int bound) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.5-kl-unbounded",
            STATEMENT,
            "Section 2.5",
            "The Kullback-Leibler divergence exceeds every bound.",
            Case.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every bound B: there are p and q, both positive, with a larger divergence",
                    "B = 0..60",
                    Space.range(0, 60).map(Case::new)),
                c -> Finding.of(divergence(c.bound()), MORE, Rational.of(c.bound())))));
  }

  private static LogSum divergence(int bound) {
    return FDivergence.kullbackLeibler(
        half(), rare(BigInteger.valueOf(9).pow(bound).multiply(BigInteger.valueOf(4))));
  }

  private static List<Rational> half() {
    return List.of(Rational.HALF, Rational.HALF);
  }

  private static List<Rational> rare(BigInteger odds) {
    Rational e = Rational.of(BigInteger.ONE, odds);
    return List.of(e, Rational.ONE.minus(e));
  }
}
