package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.EITHER;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.TRUTHFUL;
import static kong.TotalDivergenceHardlyExceedsThatOfBestPredictions.scope;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Function;
import kong.equilibria.GapSteps;
import kong.equilibria.PeerPlay;
import kong.equilibria.RareSharedLabel;
import kong.equilibria.SolvedPlay;

/**
 * Section 5.3, (47) to (56): the two parts of (39), each at most {@code 2 m (beta/alpha)
 * Inconsistency}. Which step carries: (47) to (49) by Claim 5.12, (53) by the triangle inequality;
 * which does not: (50), where differences of either sign are weighed more; (52) takes D* for at
 * most 1, while groups that report different signals are farther apart. With 2 sqrt(2) for 2, and
 * without (50), the bound stands.
 */
public final class EachPartIsBoundedByTheInconsistency implements Spec {

  private static final int CASES = 400;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<PeerPlay> either = scope(EITHER, CASES, p -> true);
    Scope<PeerPlay> truthful = scope(TRUTHFUL, CASES, PeerPlay::isOfTruthfulMechanism);
    Function<GapSteps, Finding> eq49 = s -> Finding.of(s.first(), AT_MOST, s.eq49());
    Function<GapSteps, Finding> second = s -> Finding.of(s.second(), AT_MOST, s.bound());
    Function<GapSteps, Finding> eq52 =
        s -> Finding.of(s.eq51(), AT_MOST, s.halfOfEq52().scale(Rational.of(2)));
    return List.of(
        claim(
            "eq-47-49",
            "Section 5.3, (47) to (49)",
            "the first part of (39) is at most (49)",
            List.of(
                printed(REFUTED, either, eq49).weighed(Slips.peersFromTheOwnGroup()),
                Reading.ofProof("truthful-mechanism", SURVIVED, truthful, at(eq49)))),
        claim(
            "eq-50",
            "Section 5.3, (49) to (50)",
            "(49) grows when Pr(sigma_j, sigma_k)/Pr(sigma_k) is replaced by 1",
            List.of(
                printed(REFUTED, truthful, s -> Finding.of(s.eq49(), AT_MOST, s.eq50()))
                    .weighed(Gravity.substantive()),
                Reading.ours(
                    "absolute-values",
                    SURVIVED,
                    either,
                    at(s -> Finding.of(s.eq49(), AT_MOST, s.eq51()))))),
        claim(
            "eq-51",
            "Section 5.3, (50) to (51)",
            "(50) is at most (51), the same with absolute values",
            List.of(printed(SURVIVED, either, s -> Finding.of(s.eq50(), AT_MOST, s.eq51())))),
        claim(
            "eq-52",
            "Section 5.3, (51) to (52)",
            "(51) is at most (52), twice the differences of the distances",
            List.of(
                printed(
                        REFUTED,
                        Scope.sample(
                                EITHER
                                    + "; tried: two agents who report a rare signal, and a group"
                                    + " far from them who always report it",
                                20,
                                RareSharedLabel.equilibria())
                            .containing(p -> p.isSnife() && p.isEquilibrium()),
                        eq52)
                    .weighed(Slips.hellingerAtMostOne()),
                Reading.ours(
                    "twice-root-two",
                    SURVIVED,
                    either,
                    at(
                        s ->
                            Finding.of(
                                s.eq51(),
                                AT_MOST,
                                s.halfOfEq52().times(RootSum.sqrt(Rational.of(8)))))))),
        claim(
            "eq-53",
            "Section 5.3, (52) to (53)",
            "(52) is at most (53), by the triangle inequality",
            List.of(
                printed(
                    SURVIVED,
                    either,
                    s -> Finding.of(s.halfOfEq52().scale(Rational.of(2)), AT_MOST, s.eq53())))),
        claim(
            "eq-56",
            "Section 5.3, (53) to (56)",
            "(53) is 2m (beta/alpha) Inconsistency",
            List.of(printed(SURVIVED, either, s -> Finding.of(s.eq53(), EQUAL, s.bound())))),
        claim(
            "second-part",
            "Section 5.3, after (56)",
            "the second part of (39) is at most 2m (beta/alpha) Inconsistency",
            List.of(
                printed(REFUTED, either, second).weighed(Slips.peersFromTheOwnGroup()),
                Reading.ofProof("truthful-mechanism", SURVIVED, truthful, at(second)),
                Reading.ours(
                    "both-parts-whatever-m",
                    SURVIVED,
                    truthful,
                    at(
                        s -> {
                          NestedRoot bound =
                              s.bound()
                                  .scale(Rational.of(1, s.solved().play().signals()))
                                  .times(RootSum.sqrt(Rational.of(2)));
                          return Finding.ofReals(
                              List.of(s.first(), s.second()), AT_MOST, List.of(bound, bound));
                        })))));
  }

  private static Judge<PeerPlay> at(Function<GapSteps, Finding> finding) {
    return play -> finding.apply(new GapSteps(SolvedPlay.of(play)));
  }

  private static Reading<PeerPlay> printed(
      Verdict declared, Scope<PeerPlay> scope, Function<GapSteps, Finding> finding) {
    return Reading.printed(declared, scope, at(finding));
  }

  private static Claim<PeerPlay> claim(
      String id, String place, String statement, List<Reading<PeerPlay>> readings) {
    return new Claim<>(
        new Source("kong/section-5.3-" + id, FORMULA, place, statement + ", at every equilibrium"),
        PeerPlay.class,
        readings);
  }
}
