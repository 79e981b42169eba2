package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;
import static kong.WhatPaysLikeTruthIsCloseToAPermutation.close;
import static kong.WhatPaysLikeTruthIsCloseToAPermutation.orUndefined;
import static kong.WhatPaysLikeTruthIsCloseToAPermutation.scope;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import kong.equilibria.Closeness;
import kong.equilibria.OpposedGroups;
import kong.equilibria.SolvedPlay;

/**
 * Theorem 4.3, part 4, and what the introduction, the outline and the proof make of it: with many
 * agents who is paid almost like the truth plays almost a permutation, in a symmetric equilibrium
 * or not.
 *
 * <pre>
 *   score &gt; truth - epsilon/2,   epsilon = (tau c1)^3 c2 c3 c4,   n &gt; 128 m^2/epsilon^2   then tau-close
 * </pre>
 */
public final class ManyAgentsPaidLikeTruthPlayPermutations implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Closeness> groups =
        scope(
            "SNIFE priors, equilibria of the Disagreement Mechanism, alpha/beta < 1/(4m), tau > 0",
            p -> !p.isOfTruthfulMechanism() && p.hasPrintedRatio());
    Scope<Closeness> many =
        scope(
            "SNIFE priors, equilibria of the Disagreement Mechanism, alpha/beta < 1/(4m), tau > 0,"
                + " a thousand agents or more; the second reading says that no number is enough",
            p -> !p.isOfTruthfulMechanism() && p.hasPrintedRatio() && p.crowd().agents() >= 1000);
    return List.of(
        Claim.of(
            "kong/theorem-4.3-part-4-close",
            STATEMENT,
            "Section 4.3, Theorem 4.3, part 4 (robust-approximate-quasi-focal, item 3)",
            "profiles that pay within gamma_2(n) of the truth are tau_2(n)-close to a permutation",
            Closeness.class,
            Reading.printed(
                    REFUTED,
                    groups,
                    c ->
                        orUndefined(c, "tau_2^6 is 128 m^2 divided by n c_1^6 (c_2 c_3 c_4)^2 = 0"))
                .weighed(Slips.peersFromTheOwnGroup()),
            everyNumber()),
        Claim.of(
            "kong/theorem-4.3-part-4-epsilon",
            STATEMENT,
            "Section 5.2, proof of Theorem 4.3 part 4",
            "with enough agents equilibria that score more than the truth less epsilon/2 are"
                + " tau_2-close to a permutation equilibrium",
            Closeness.class,
            Reading.printed(
                    REFUTED, groups, c -> orUndefined(c, "n > 128 m^2/epsilon^2 with epsilon = 0"))
                .weighed(Slips.peersFromTheOwnGroup()),
            everyNumber()),
        Claim.of(
            "kong/section-5.1-outline-2-close",
            STATEMENT,
            "Section 5.1, item 2",
            "with enough agents equilibria that score almost like the truth are close to a"
                + " permutation equilibrium",
            Closeness.class,
            Reading.printed(REFUTED, many, c -> close(c, false))
                .weighed(Slips.peersFromTheOwnGroup()),
            everyNumber()),
        Claim.of(
            "kong/section-1-contribution-2c-far",
            STATEMENT,
            "Section 1, Our Contributions, item 2c",
            "with enough agents equilibria far from permutations are paid strictly less than the"
                + " truth",
            Closeness.class,
            Reading.printed(REFUTED, many, ManyAgentsPaidLikeTruthPlayPermutations::farIsPaidLess)
                .weighed(Slips.peersFromTheOwnGroup()),
            everyNumber()));
  }

  private static Reading<Closeness> everyNumber() {
    return Reading.ours(
        "no-number-suffices",
        BOUNDED,
        Scope.part(
            "two signals, any alpha, beta, two groups of k >= 2 agents that report different"
                + " signals: they are paid more than 1, and their average strategy is 1/2 from"
                + " permutations",
            "k = 2, 3, 10, 63, 64, 65, 100, 500",
            OpposedGroups.some().map(p -> new Closeness(p, Rational.of(1, 4)))),
        ManyAgentsPaidLikeTruthPlayPermutations::paidMoreThanOne);
  }

  private static Finding farIsPaidLess(Closeness c) {
    SolvedPlay s = SolvedPlay.of(c.play());
    boolean far = c.excess().signum() > 0;
    return Finding.of(
            far ? s.welfare() : NestedRoot.of(Rational.of(-1)),
            LESS,
            NestedRoot.of(s.truthfulWelfare()))
        .with("further than tau", far);
  }

  /** The welfare is more than 1, and the distance from permutations 1/2. */
  private static Finding paidMoreThanOne(Closeness c) {
    SolvedPlay s = SolvedPlay.of(c.play());
    return Finding.of(
        s.distanceFromPermutations().equals(Rational.HALF)
            ? s.welfare()
            : NestedRoot.of(Rational.ZERO),
        MORE,
        NestedRoot.of(Rational.ONE));
  }
}
