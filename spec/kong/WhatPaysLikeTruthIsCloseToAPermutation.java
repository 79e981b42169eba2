package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.Closeness;
import kong.equilibria.KnownPlays;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Theorem 4.3, part 3, and what the introduction, the outline and the proof make of it: who plays a
 * symmetric equilibrium and is paid almost like the truth plays almost a permutation.
 *
 * <pre>
 *   score &gt; truth - gamma_1,   gamma_1 = (tau c1)^3 c2 c3 c4   then tau-close
 * </pre>
 *
 * <p>In c3 = min over u, v of ... the signals u and v may be equal, which makes c3 zero; footnote 3
 * divides by a list.
 */
public final class WhatPaysLikeTruthIsCloseToAPermutation implements Spec {

  private static final String SYMMETRIC =
      "SNIFE priors, n >= 3, symmetric equilibria of the Disagreement Mechanism, tau > 0, ";
  private static final String TRIED =
      "; tried: four agents who merge two signals, groups that report different signals, tau = 1/4,"
          + " 2/5, 1, and "
          + StructuredEquilibria.WORDS;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Closeness> printed =
        scope(
            SYMMETRIC + "alpha/beta < 1/(4m)", p -> p.crowd().isSymmetric() && p.hasPrintedRatio());
    Scope<Closeness> proof =
        scope(
            SYMMETRIC + "beta/alpha < 1/(4m), u and v different in c3",
            p -> p.crowd().isSymmetric() && p.hasProofRatio());
    List<Reading<Closeness>> symmetric =
        List.of(
            Reading.printed(REFUTED, printed, c -> close(c, false))
                .weighed(Slips.invertedRatio("ratio-of-the-proof")),
            Reading.ours("signals-in-c3-differ", REFUTED, printed, c -> close(c, true))
                .weighed(Slips.invertedRatio("ratio-of-the-proof")),
            Reading.ofProof("ratio-of-the-proof", SURVIVED, proof, c -> close(c, true)));
    return List.of(
        claim(
            "theorem-4.3-part-3",
            "Section 4.3, Theorem 4.3, part 3",
            "symmetric equilibria that pay within gamma_1 of the truth are tau_1(gamma_1)-close to"
                + " a permutation",
            List.of(
                Reading.printed(
                        REFUTED,
                        printed,
                        c -> orUndefined(c, "tau_1^3 is gamma_1 divided by c_1^3 c_2 c_3 c_4 = 0"))
                    .weighed(Slips.invertedRatio("ratio-of-the-proof")),
                symmetric.get(1),
                symmetric.get(2))),
        claim(
            "theorem-4.3-part-3-gamma-1",
            "Section 5.2, proof of Theorem 4.3 part 3",
            "symmetric equilibria that score more than the truth less gamma_1 are tau_1-close to a"
                + " permutation equilibrium",
            symmetric),
        claim(
            "section-5.1-outline-1-close",
            "Section 5.1, item 1",
            "symmetric equilibria that score almost like the truth are close to a permutation"
                + " equilibrium",
            symmetric),
        claim(
            "section-1-contribution-2b",
            "Section 1, Our Contributions, item 2b",
            "symmetric equilibria that are paid almost like the truth are close to a permutation"
                + " equilibrium",
            symmetric));
  }

  private static Claim<Closeness> claim(
      String id, String place, String statement, List<Reading<Closeness>> readings) {
    return new Claim<>(
        new Source("kong/" + id, STATEMENT, place, statement), Closeness.class, readings);
  }

  static Scope<Closeness> scope(String words, Predicate<PeerPlay> condition) {
    Predicate<PeerPlay> inside = p -> p.isSnife() && condition.test(p);
    Space<PeerPlay> some = KnownPlays.satisfying(inside, 40);
    return Scope.sample(
            words + TRIED,
            400,
            some.then(
                p ->
                    Space.of(Rational.of(1, 4), Rational.of(2, 5), Rational.ONE)
                        .map(tau -> new Closeness(p, tau))))
        .containing(c -> c.play().isEquilibrium() && inside.test(c.play()));
  }

  /** Who scores more than the truth less gamma_1 does not exceed tau. */
  static Finding close(Closeness c, boolean signalsDiffer) {
    RootSum gamma = c.gamma(signalsDiffer);
    boolean speaks = c.paysAlmostLikeTruth(gamma);
    return Finding.of(speaks ? c.excess() : Rational.ZERO, AT_MOST, Rational.ZERO)
        .with("gamma", gamma)
        .with("scores almost like the truth", speaks);
  }

  /** tau_1, tau_2 and the number of agents divide by c3. */
  static Finding orUndefined(Closeness c, String why) {
    return c.gamma(false).isZero()
        ? Finding.undefined(why + ", since u = v is not excluded in c_3", AT_MOST, Rational.ZERO)
        : close(c, false);
  }
}
