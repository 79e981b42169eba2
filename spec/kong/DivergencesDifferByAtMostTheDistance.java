package kong;

import static counterplay.claim.Relation.AT_MOST;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.NestedRoot;
import counterplay.exact.Rational;
import counterplay.exact.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import kong.setup.BoundCertificates;
import kong.setup.Slips;

/**
 * Section 5.3, before (52):
 *
 * <pre>  |D*(x, y) - D*(x, z)| &lt;= (sqrt(D*(x, y)) + sqrt(D*(x, z))) |sqrt(D*(x, y)) - sqrt(D*(x, z))| &lt;= 2 |sqrt(D*(x, y)) - sqrt(D*(x, z))|</pre>
 */
public final class DivergencesDifferByAtMostTheDistance implements Spec {

  /** Three distributions of one signal. */
  public record Case(List<Rational> x, List<Rational> y, List<Rational> z) {

    RootSum y2() {
      return FDivergence.hellinger(x, y);
    }

    RootSum z2() {
      return FDivergence.hellinger(x, z);
    }

    NestedRoot sum() {
      return NestedRoot.sqrt(y2()).plus(NestedRoot.sqrt(z2()));
    }

    NestedRoot difference() {
      NestedRoot difference = NestedRoot.sqrt(y2()).minus(NestedRoot.sqrt(z2()));
      return y2().compareTo(z2()) >= 0 ? difference : difference.negated();
    }
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Case> cases = Space.of(2, 3).then(m -> Rationals.simplex(m, 4)
        .then(x -> Rationals.simplex(m, 4).then(y -> Rationals.simplex(m, 4).map(z -> new Case(x, y, z)))));
    Scope<Case> all = Scope.sample("all distributions x, y, z of one number of signals; tried: two and three signals, denominators up to 4",
        400, cases)
        .containing(c -> c.x().size() == c.y().size() && c.x().size() == c.z().size());
    return List.of(
        Claim.of("kong/section-5.3-difference-first", Kind.FORMULA, "Section 5.3, before (52)",
            "two divergences differ by at most the sum of the distances times their difference", Case.class,
            Reading.printed(PROVED, all, c -> {
              RootSum d = c.y2().minus(c.z2());
              return Finding.of(d.signum() < 0 ? d.negated() : d, AT_MOST, c.sum().times(c.difference()));
            }).provedBy(Proof.whole(BoundCertificates::differenceOfSquares))),
        Claim.of("kong/section-5.3-difference-second", Kind.FORMULA, "Section 5.3, before (52)",
            "the sum of two distances times their difference is at most twice their difference", Case.class,
            Reading.printed(REFUTED, all, c -> Finding.of(c.sum().times(c.difference()), AT_MOST, c.difference().scale(Rational.of(2))))
                .weighed(Slips.hellingerAtMostOne()),
            Reading.<Case>ours("twice-root-two", PROVED, all, c -> Finding.of(c.sum().times(c.difference()), AT_MOST,
                c.difference().times(RootSum.sqrt(Rational.of(8)))))
                .provedBy(Proof.whole(BoundCertificates::factors))));
  }
}
