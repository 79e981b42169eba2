package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static kong.AveragingStrategiesMovesDivergenceLittle.BOUND;
import static kong.AveragingStrategiesMovesDivergenceLittle.all;
import static kong.AveragingStrategiesMovesDivergenceLittle.cases;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;
import kong.AveragingStrategiesMovesDivergenceLittle.Case;
import kong.lemmas.AverageOfOthers;

/**
 * The proof of Lemma 5.7, step by step. With a = (theta_{-j} q_s)(u), b = (theta_{-k} q_t)(u), c =
 * (avg q_s)(u), d = (avg q_t)(u) the divergences differ by
 *
 * <pre>  sum_u (sqrt a - sqrt b)^2 - (sqrt c - sqrt d)^2</pre>
 */
public final class StepsOfLemma57 implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-5.7-average-identity",
            FORMULA,
            "Section 5.2, proof of Lemma 5.7",
            "theta_{-j} is the average of all plus (theta_{-j} - theta_j)/n",
            Case.class,
            Reading.printed(
                    CONDITIONAL, all(), new Asked<>(new OthersAreNearlyAll(), Case::strategies))
                .provedBy(
                    Proof.by(AverageOfOthers::evidence).carriedBy(new AverageOfOthers.Same()))),
        Claim.of(
            "kong/lemma-5.7-eq-22",
            FORMULA,
            "Section 5.2, proof of Lemma 5.7, (21) to (22)",
            "the sum over u of |sqrt a - sqrt b + sqrt c - sqrt d| is at most 2m",
            Case.class,
            Reading.printed(BOUNDED, all(), RootsOfAverages::sums),
            Reading.ours("at-most-root-8m", BOUNDED, all(), RootsOfAverages::sumsByRoots)),
        Claim.of(
            "kong/lemma-5.7-eq-23",
            FORMULA,
            "Section 5.2, proof of Lemma 5.7, (22) to (23)",
            "the difference is at most 4m times the largest |sqrt a - sqrt c| over u, s, j",
            Case.class,
            Reading.printed(BOUNDED, all(), RootsOfAverages::largest)),
        Claim.of(
            "kong/lemma-5.7-eq-27",
            FORMULA,
            "Section 5.2, proof of Lemma 5.7, (24) to (27)",
            "where |sqrt a - sqrt c| > epsilon/(4m), 4m times it is less than 32 m^2/(epsilon n),"
                + " and that is less than epsilon when n > 32 m^2/epsilon^2",
            Case.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "all n >= 2, pair laws, signal strategies, signals, u, and epsilon > 0",
                    BOUND + ", epsilon from 1/12 to 2",
                    cases()
                        .then(
                            c ->
                                Space.of(
                                        Rational.of(1, 12),
                                        Rational.HALF,
                                        Rational.ONE,
                                        Rational.of(2))
                                    .map(c::with))),
                RootsOfAverages::chain)));
  }
}
