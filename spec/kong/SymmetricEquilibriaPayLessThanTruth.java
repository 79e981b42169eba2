package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.LESS;
import static kong.NoEquilibriumPaysMuchMore.claim;
import static kong.lemmas.Terms.equivalent;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.KnownPlays;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Theorem 4.3, part 2: a symmetric equilibrium that is no relabelling of the truth pays less than
 * the truth. The theorem prints alpha/beta &lt; 1/(4m); the proof needs beta/alpha &lt; 1/(4m).
 * Under the printed ratio agents agree on one prediction for each label, and merging two signals
 * can set the labels further apart than the signals were.
 */
public final class SymmetricEquilibriaPayLessThanTruth implements Spec {

  private static final String WORDS =
      "SNIFE priors, n >= 3, symmetric equilibria of the Disagreement Mechanism other than the"
          + " permutation equilibria";
  private static final String TRIED =
      "; tried: plays of four agents who split one label and merge two signals, and the symmetric"
          + " ones of "
          + StructuredEquilibria.WORDS;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<PeerPlay> printed = scope(", alpha/beta < 1/(4m)", PeerPlay::hasPrintedRatio);
    Scope<PeerPlay> proof = scope(", beta/alpha < 1/(4m)", PeerPlay::hasProofRatio);
    Scope<PeerPlay> sufficient = scope(", 4 sqrt(2) beta <= alpha", PeerPlay::hasSufficientRatio);
    List<Reading<PeerPlay>> readings =
        List.of(
            Reading.printed(REFUTED, printed, SymmetricEquilibriaPayLessThanTruth::less)
                .weighed(Slips.invertedRatio("ratio-of-the-proof")),
            Reading.ofProof(
                "ratio-of-the-proof", SURVIVED, proof, SymmetricEquilibriaPayLessThanTruth::less),
            Reading.ours(
                "whatever-m", SURVIVED, sufficient, SymmetricEquilibriaPayLessThanTruth::less));
    return List.of(
        claim(
            "theorem-4.3-part-2-symmetric",
            "Section 4.3, Theorem 4.3, part 2 (symmetric-quasi-focal, item 2)",
            "every symmetric equilibrium other than the permutation equilibria pays less than"
                + " truth-telling",
            readings),
        claim(
            "section-5.1-outline-1-strict",
            "Section 5.1, item 1",
            "symmetric equilibria that are no permutation equilibria have a lower"
                + " ClassificationScore than truth-telling, if n > 3",
            readings),
        claim(
            "section-1-contribution-2a-strict",
            "Section 1, Our Contributions, item 2a",
            "truth-telling is paid strictly more than every other symmetric equilibrium that is no"
                + " permutation equilibrium",
            readings),
        claim(
            "theorem-4.3-part-2-proof-case-a",
            "Section 5.2, proof of Theorem 4.3 part 2, case (a)",
            "a symmetric equilibrium that relabels signals but predicts something else than pi q_s"
                + " pays less than truth-telling",
            List.of(
                Reading.printed(
                    BOUNDED,
                    Scope.part(
                            "SNIFE priors, symmetric equilibria whose signal strategy is a"
                                + " permutation: all of them predict pi q_s",
                            StructuredEquilibria.WORDS,
                            StructuredEquilibria.equilibria(
                                p ->
                                    p.crowd().isSymmetric() && p.crowd().average().isPermutation()))
                        .containing(
                            p ->
                                p.isEquilibrium()
                                    && p.crowd().isSymmetric()
                                    && p.crowd().average().isPermutation()),
                    SymmetricEquilibriaPayLessThanTruth::predictsTheRelabelled))));
  }

  private static Scope<PeerPlay> scope(String ratio, Predicate<PeerPlay> condition) {
    return KnownPlays.equilibria(
        WORDS + ratio + TRIED,
        80,
        p ->
            p.isSnife()
                && p.crowd().isSymmetric()
                && !p.crowd().average().isPermutation()
                && condition.test(p),
        1000);
  }

  private static Finding less(PeerPlay play) {
    SolvedPlay s = SolvedPlay.of(play);
    return Finding.of(s.welfare(), LESS, NestedRoot.of(s.truthfulWelfare()))
        .with("Diversity", s.measures().diversity())
        .with("Inconsistency", s.measures().inconsistency())
        .with("to six places", decimals(s));
  }

  private static String decimals(SolvedPlay s) {
    return s.welfare().enclosure(8).decimal(6)
        + " against "
        + s.truthfulWelfare().enclosure(8).decimal(6);
  }

  /**
   * There is nothing to be paid less: the scope of case (a) is empty because such an equilibrium
   * predicts pi q_s.
   */
  private static Finding predictsTheRelabelled(PeerPlay play) {
    return equivalent(SolvedPlay.of(play).isBestPrediction(), true);
  }
}
