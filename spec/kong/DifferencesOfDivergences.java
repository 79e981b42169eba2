package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.NestedRoot;
import counterplay.exact.Rational;
import counterplay.exact.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import kong.setup.DivergenceCases;
import kong.setup.RootCertificates;

/**
 * Section 5.3, before (52): from differences of Hellinger divergences to differences of their roots. With
 * a = sqrt(D*(x, y)) and b = sqrt(D*(x, z)),
 *
 * <pre>  |a^2 - b^2| &lt;= (a + b) |a - b| &lt;= 2 |a - b|</pre>
 */
public final class DifferencesOfDivergences implements Spec {

  /** For all distributions x, y, z. */
  public record Case(List<Rational> x, List<Rational> y, List<Rational> z) {
    /** @throws IllegalArgumentException unless they are distributions over the same signals */
    public Case {
      for (List<Rational> d : List.of(x, y, z)) {
        if (Distributions.checked(d, "an argument").size() != x.size()) throw new IllegalArgumentException(d + " is over other signals than " + x);
      }
    }

    RootSum xy() {
      return FDivergence.hellinger(x, y);
    }

    RootSum xz() {
      return FDivergence.hellinger(x, z);
    }
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    String place = "Section 5.3, before (52)";
    Scope<Case> all = Scope.sample("all distributions", 300, cases(2, 4).or(cases(3, 3)));
    Judge<Case> sharper = c -> Finding.of(sum(c).times(difference(c)), Relation.AT_MOST,
        NestedRoot.sqrt(RootSum.of(Rational.of(8))).times(difference(c)));
    return List.of(
        Claim.of("kong/section-5.3-difference-first", Kind.FORMULA, place, "A difference of divergences is at most the sum times the difference of their roots.",
            Case.class, Reading.printed(PROVED, all, (Case c) -> Finding.of(absolute(NestedRoot.of(c.xy().minus(c.xz()))), Relation.AT_MOST,
                sum(c).times(difference(c)))).provedBy(Proof.whole(RootCertificates::difference))),
        Claim.of("kong/section-5.3-difference-second", Kind.FORMULA, place, "The sum of the roots of two divergences is at most 2, where they differ.", Case.class,
            Reading.printed(REFUTED, all, c -> second(c)),
            Reading.ours("all-signals-possible", REFUTED, Scope.sample("all probabilities positive", 300, rare())
                .containing(c -> List.of(c.x(), c.y(), c.z()).stream().allMatch(DivergenceCases::arePositive)), c -> second(c)),
            Reading.ours("root-eight", PROVED, all, sharper).provedBy(Proof.whole(() -> new Certificate.All(
                "each divergence is at most 2, so the sum of the roots is at most 2 sqrt(2)", List.of(RootCertificates.atMostTwo()))))));
  }

  private static Finding second(Case c) {
    return Finding.of(sum(c).times(difference(c)), Relation.AT_MOST, difference(c).scale(Rational.of(2)));
  }

  private static Space<Case> cases(int m, int maxDenominator) {
    Space<List<Rational>> d = Rationals.simplex(m, maxDenominator);
    return d.then(x -> d.then(y -> d.map(z -> new Case(x, y, z))));
  }

  private static Space<Case> rare() {
    Space<List<Rational>> d = Space.of(2, 8, 16, 32).then(k -> Space.of(List.of(List.of(Rational.of(1, k), Rational.of(k - 1L, k)),
        List.of(Rational.of(k - 1L, k), Rational.of(1, k)))));
    return d.then(x -> d.then(y -> d.map(z -> new Case(x, y, z))));
  }

  private static NestedRoot sum(Case c) {
    return NestedRoot.sqrt(c.xy()).plus(NestedRoot.sqrt(c.xz()));
  }

  private static NestedRoot difference(Case c) {
    return absolute(NestedRoot.sqrt(c.xy()).minus(NestedRoot.sqrt(c.xz())));
  }

  private static NestedRoot absolute(NestedRoot x) {
    return x.signum() < 0 ? x.negated() : x;
  }
}
