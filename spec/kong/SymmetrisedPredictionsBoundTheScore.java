package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;
import static kong.NoEquilibriumPaysMuchMore.oneGroup;
import static kong.NoEquilibriumPaysMuchMore.printed;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Population;
import java.util.List;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;

/**
 * Corollary 5.8: with many agents an equilibrium scores hardly more than its symmetrised best
 * predictions diverge, and these at most what the truth scores.
 */
public final class SymmetrisedPredictionsBoundTheScore implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/corollary-5.8-second",
            STATEMENT,
            "Section 5.2, Corollary 5.8",
            "with n > 128 m^2/epsilon^2, an equilibrium that scores more than the truth less"
                + " epsilon/2 scores less than its symmetrised best predictions diverge, plus"
                + " epsilon/2",
            PeerPlay.class,
            Reading.printed(
                    REFUTED, printed(), SymmetrisedPredictionsBoundTheScore::lessThanSymmetrised)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                "one-group",
                SURVIVED,
                oneGroup(),
                SymmetrisedPredictionsBoundTheScore::lessThanSymmetrised)),
        Claim.of(
            "kong/corollary-5.8-third",
            STATEMENT,
            "Section 5.2, Corollary 5.8",
            "symmetrised best predictions diverge at most as much as the truth scores",
            PeerPlay.class,
            Reading.printed(
                SURVIVED, printed(), SymmetrisedPredictionsBoundTheScore::symmetrisedAtMostTruth)));
  }

  /**
   * score &lt; TotalDivergence(symmetrised s_BP) + epsilon/2 for the least epsilon in twelfths with
   * n epsilon^2 &gt; 128 m^2.
   */
  private static Finding lessThanSymmetrised(PeerPlay play) {
    Rational epsilon = leastEpsilon(play);
    SolvedPlay s = SolvedPlay.of(play);
    NestedRoot half = NestedRoot.of(epsilon.times(Rational.HALF));
    NestedRoot bound = NestedRoot.of(symmetrised(play)).plus(half);
    boolean speaks = s.welfare().compareTo(NestedRoot.of(s.truthfulWelfare()).minus(half)) > 0;
    return Finding.of(speaks ? s.welfare() : NestedRoot.of(Rational.ZERO).minus(half), LESS, bound)
        .with("epsilon", epsilon);
  }

  private static Rational leastEpsilon(PeerPlay play) {
    long k = 1;
    while (Rational.of(k * k * play.crowd().agents(), 144)
            .compareTo(Rational.of(128L * play.signals() * play.signals()))
        <= 0) k++;
    return Rational.of(k, 12);
  }

  private static RootSum symmetrised(PeerPlay play) {
    return new Measures(play.law(), Population.symmetrised(play.crowd(), play.law()))
        .totalDivergence();
  }

  private static Finding symmetrisedAtMostTruth(PeerPlay play) {
    return Finding.of(symmetrised(play), AT_MOST, SolvedPlay.of(play).truthfulWelfare());
  }
}
