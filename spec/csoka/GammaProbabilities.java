package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import csoka.GammaOfTheThirdRound.Two;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.TeamSlips;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.2: with which probabilities E(gamma^blue) is 48, or positive, when Red reports the
 * opposite of Blue's report and Blue the opposite of Red's.
 */
public final class GammaProbabilities implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    return List.of(
        probability(
            rounds,
            "csoka/section-3.2-probability-gamma-48",
            Kind.FORMULA,
            "after 30% and the report 70%, P(gamma^blue = 48) = P(delta_3^blue != 0)",
            Level.HIGH,
            GammaOfTheThirdRound.FORTY_EIGHT::equals,
            leaf -> leaf.p3() != leaf.hat3()),
        known(
            rounds,
            "csoka/section-3.2-probability-delta-3",
            Kind.FORMULA,
            "after 30% and the report 70%, P(delta_3^blue != 0) = P(p_3^blue = 10% | p_1^blue ="
                + " 30%)",
            g ->
                GammaOfTheThirdRound.lowFirst(rounds, Level.HIGH, leaf -> leaf.p3() != leaf.hat3()),
            g -> GammaOfTheThirdRound.third(g).get(0)),
        known(
            rounds,
            "csoka/section-3.2-probability-3-4",
            Kind.NUMBER,
            "P(p_3^blue = 10% | p_1^blue = 30%) = 3/4",
            g -> GammaOfTheThirdRound.third(g).get(0),
            g -> Rational.of(3, 4)),
        probability(
            rounds,
            "csoka/section-3.2-probability-gamma-positive",
            Kind.FORMULA,
            "after 30% and the report 30%, P(gamma^blue > 0) = P(p_3^blue = 90% | p_1^blue = 30%)",
            Level.LOW,
            x -> x.signum() > 0,
            leaf -> leaf.p3() == Level.HIGH),
        known(
            rounds,
            "csoka/section-3.2-probability-1-4",
            Kind.NUMBER,
            "P(p_3^blue = 90% | p_1^blue = 30%) = 1/4",
            g -> GammaOfTheThirdRound.third(g).get(1),
            g -> Rational.of(1, 4)));
  }

  private static Scope<Case> sizes(String words) {
    return FourRounds.part("n >= 3, " + words, FourRounds.sizes().map(Case::new));
  }

  private static Claim<Case> probability(
      FourRounds rounds,
      String id,
      Kind kind,
      String statement,
      Level hat1,
      Predicate<Rational> gamma,
      Predicate<Leaf> right) {
    return Claim.of(
        id,
        kind,
        "Section 3.2",
        statement,
        Case.class,
        Reading.printed(
                REFUTED,
                sizes("gamma^blue is the sum of Blue's gammas of rounds 1 to 4"),
                c ->
                    Finding.of(
                        GammaOfTheThirdRound.gammaSatisfies(rounds, c.n(), hat1, gamma),
                        EQUAL,
                        GammaOfTheThirdRound.lowFirst(rounds, hat1, right)))
            .weighed(TeamSlips.gammaForItsFormula("by-the-formula")),
        Reading.ofProof(
                "by-the-formula",
                PROVED,
                sizes("-100 delta_2 delta_3 in the place of gamma^blue, given delta_2^red != 0"),
                asked(
                    rounds,
                    game -> {
                      Rational both =
                          GammaOfTheThirdRound.lowFirst(
                              rounds,
                              hat1,
                              leaf ->
                                  !game.delta(2, leaf).isZero()
                                      && gamma.test(GammaOfTheThirdRound.product(game, leaf)));
                      return both.over(
                          GammaOfTheThirdRound.lowFirst(
                              rounds, hat1, leaf -> !game.delta(2, leaf).isZero()));
                    },
                    game -> GammaOfTheThirdRound.lowFirst(rounds, hat1, right)))
            .provedBy(Proof.sought()));
  }

  /** Two numbers of the types and reports alone, which do not depend on the number of agents. */
  private static Asked<Case> asked(
      FourRounds rounds,
      Function<ReducedGame, Rational> left,
      Function<ReducedGame, Rational> right) {
    return FourRoundSentence.ofBeliefs(rounds, Domain.all(), new Two(left, right))
        .judging(c -> Assignment.NONE);
  }

  private static Claim<Case> known(
      FourRounds rounds,
      String id,
      Kind kind,
      String statement,
      Function<ReducedGame, Rational> left,
      Function<ReducedGame, Rational> right) {
    return Claim.of(
        id,
        kind,
        "Section 3.2",
        statement,
        Case.class,
        Reading.printed(PROVED, sizes("the setup of Section 3.1"), asked(rounds, left, right))
            .provedBy(Proof.sought()));
  }
}
