package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.KnownPlays;
import kong.equilibria.OpposedGroups;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Theorem 4.3, part 4: with many agents no equilibrium pays much more than the truth. They do not
 * hear of the two groups: each plays a game of its own, and the groups can agree on different
 * labels. The paper does not say that the division is hidden; were it drawn by lot after the
 * reports, an agent's peer would be a random other agent, as with one group.
 */
public final class NoEquilibriumPaysMuchMore implements Spec {

  private static final String GROUPS =
      "SNIFE priors, n >= 3, equilibria of the Disagreement Mechanism, alpha/beta < 1/(4m)";
  private static final String TRIED =
      "; tried: 4 to 1,000 agents in groups that report different signals, and "
          + StructuredEquilibria.WORDS;
  private static final String ONE_GROUP =
      "SNIFE priors, n >= 3, equilibria of one group, with peers from all agents, 4 sqrt(2) beta <="
          + " alpha";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    List<Reading<PeerPlay>> gain =
        List.of(
            Reading.printed(REFUTED, printed(), NoEquilibriumPaysMuchMore::atMostGammaMore)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                    "ratio-of-the-proof",
                    REFUTED,
                    scope(
                        "SNIFE priors, n >= 3, equilibria of the Disagreement Mechanism, beta/alpha"
                            + " < 1/(4m)"
                            + TRIED,
                        p -> !p.isOfTruthfulMechanism() && p.hasProofRatio()),
                    NoEquilibriumPaysMuchMore::atMostGammaMore)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                "one-group", SURVIVED, oneGroup(), NoEquilibriumPaysMuchMore::atMostGammaMore),
            Reading.ours(
                "one-group-whatever-m",
                SURVIVED,
                oneGroup(),
                NoEquilibriumPaysMuchMore::atMostEightOverRoot));
    return List.of(
        claim(
            "theorem-4.3-part-4-no-gain",
            "Section 4.3, Theorem 4.3, part 4 (robust-approximate-quasi-focal, item 2)",
            "no equilibrium pays more than gamma_2(n) = 4 sqrt(2) m/sqrt(n) above the truth",
            gain),
        claim(
            "section-5.2-no-equilibrium-much-greater",
            "Section 5.2, after Corollary 5.8",
            "n >= 128 m^2/epsilon^2 agents suffice so that no equilibrium pays more than epsilon/2"
                + " above the truth",
            gain),
        claim(
            "section-5.1-outline-2-no-gain",
            "Section 5.1, item 2",
            "with sufficiently many agents no equilibrium has a much greater ClassificationScore"
                + " than the truth",
            List.of(
                gain.get(0),
                gain.get(2),
                Reading.ours(
                    "no-number-suffices",
                    BOUNDED,
                    Scope.part(
                        "SNIFE priors of two signals, any alpha, beta, two groups of k >= 2 agents"
                            + " that report different signals",
                        "k = 2, 3, 10, 63, 64, 65, 100, 500",
                        OpposedGroups.some()),
                    p -> Finding.of(SolvedPlay.of(p).welfare(), MORE, Rational.ONE)))));
  }

  static Scope<PeerPlay> oneGroup() {
    return scope(ONE_GROUP + TRIED, p -> p.isOfTruthfulMechanism() && p.hasSufficientRatio());
  }

  static Scope<PeerPlay> printed() {
    return scope(GROUPS + TRIED, p -> !p.isOfTruthfulMechanism() && p.hasPrintedRatio());
  }

  static Claim<PeerPlay> claim(
      String id, String place, String statement, List<Reading<PeerPlay>> readings) {
    return new Claim<>(
        new Source("kong/" + id, STATEMENT, place, statement), PeerPlay.class, readings);
  }

  private static Scope<PeerPlay> scope(String words, Predicate<PeerPlay> condition) {
    return KnownPlays.equilibria(words, 160, p -> p.isSnife() && condition.test(p), 60);
  }

  /** welfare &lt;= truth + 4 sqrt(2) m/sqrt(n). */
  private static Finding atMostGammaMore(PeerPlay play) {
    return atMost(
        play,
        RootSum.sqrt(Rational.of(32L * play.signals() * play.signals(), play.crowd().agents())));
  }

  private static Finding atMostEightOverRoot(PeerPlay play) {
    return atMost(play, RootSum.sqrt(Rational.of(64, play.crowd().agents())));
  }

  private static Finding atMost(PeerPlay play, RootSum gamma) {
    SolvedPlay s = SolvedPlay.of(play);
    return Finding.of(s.welfare(), AT_MOST, NestedRoot.of(s.truthfulWelfare().plus(gamma)))
        .with("truth", s.truthfulWelfare())
        .with("gamma_2", gamma);
  }
}
