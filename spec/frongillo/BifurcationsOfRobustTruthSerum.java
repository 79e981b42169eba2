package frongillo;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.MixtureCurves.Level;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Precisions;
import frongillo.setup.Precisions.Bifurcation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Section 6.2 and Appendix E: RBTS gets more equilibria at a lower precision than Dasgupta-Ghosh.
 * With A the symmetric matrix of how often components are taken for each other,
 *
 * <pre>  (G - Q) sum E = sum_(k &lt; l) A_kl (E_k - E_l)(Phi_k - Phi_l),</pre>
 *
 * which is counted at every precision of an interval. With two components it is a multiple of what
 * DG has, and there is one equilibrium.
 */
public final class BifurcationsOfRobustTruthSerum implements Spec {

  private static final Rational LARGEST = Rational.of(4);
  private static final Rational STEP = Rational.of(1, 32);
  private static final Rational LARGE = Rational.of(25, 8);
  private static final List<Precisions> BOTH =
      List.of(
          new Precisions(2, Rational.of(2), Rational.of(2)),
          new Precisions(3, Rational.of(2), Rational.of(2)));
  private static final Bifurcation OF_3 =
      new Bifurcation(3, 16795124, 16795126, 1, 3, Rational.of(8, 5));
  private static final Bifurcation OF_4 =
      new Bifurcation(4, 17693795, 17693796, 1, 5, Rational.of(2));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "frongillo/section-6.2-rbts-bifurcation",
            Kind.STATEMENT,
            "Section 6.2, Appendix E",
            "the number of equilibria increases at a lower precision for RBTS than for DG: RBTS has"
                + " more where DG has one",
            Precisions.class,
            Reading.printed(
                BOUNDED,
                Precisions.part(
                    "K = 3, precision 49/16 to 4, and K = 4, precision 225/64 to 25/4",
                    Stream.concat(
                            Precisions.steps(3, STEP, Rational.of(7, 4), Rational.of(2)).stream(),
                            Precisions.steps(4, STEP, Rational.of(15, 8), Rational.of(5, 2))
                                .stream())
                        .toList()),
                c -> Finding.of(c.equilibria(Level.SECOND), MORE, c.equilibria(Level.PRIOR))),
            changing("bifurcation-3", OF_3),
            changing("bifurcation-4", OF_4),
            Reading.ours(
                "two-components",
                BOUNDED,
                Precisions.part(
                    "K = 2, precision 1 to 16", Precisions.steps(2, Rational.ONE, LARGEST)),
                c -> Finding.of(c.equilibria(Level.SECOND), EQUAL, Rational.ONE)),
            Reading.ours(
                "same-number-at-large-precision",
                BOUNDED,
                Precisions.part(
                    "K = 2, 3, 4, precision 625/64 to 16", Precisions.ofAll(LARGE, LARGEST)),
                BifurcationsOfRobustTruthSerum::sameNumber),
            Asking.refuted(
                "same-number-at-every-precision",
                Scope.sample(
                        "K components with means one apart, every precision up to 16",
                        BOTH.size(),
                        Space.of(BOTH))
                    .containing(c -> c.to().compareTo(LARGEST) <= 0),
                BifurcationsOfRobustTruthSerum::sameNumber)));
  }

  private static Finding sameNumber(Precisions c) {
    return Finding.of(c.equilibria(Level.SECOND), EQUAL, c.equilibria(Level.PRIOR));
  }

  private static Reading<Precisions> changing(String id, Bifurcation at) {
    Scope<Precisions> scope = at.scope(Rational.ONE, LARGE);
    return Reading.ours(
        id, BOUNDED, scope, c -> Finding.of(c.equilibria(Level.SECOND), EQUAL, at.expected(c)));
  }
}
