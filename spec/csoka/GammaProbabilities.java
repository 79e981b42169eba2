package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.GammaOfTheThirdRound.FortyEightOrNothing;
import csoka.GammaOfTheThirdRound.Two;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Leaves;
import csoka.sentences.Slips;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.2: "E(gamma^blue) is 48 or 0" when Red reports the opposite of Blue's report and Blue
 * the opposite of Red's.
 */
public final class GammaProbabilities implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  /**
   * The types up to the last free decision and Blue's first report; the later reports are opposite
   * to what was reported before.
   */
  public record History(int n, Level p1, Level hat1, Level p2, Level p3, Level red2) {
    static History of(int n, List<Level> l) {
      return new History(n, l.get(0), l.get(1), l.get(2), l.get(3), l.get(4));
    }

    Leaf leaf() {
      return new Leaf(p1, hat1, p2, p3, red2, hat1.opposite(), hat1);
    }
  }

  private static final List<String> NAMES = List.of("p1", "hat1", "p2", "p3", "red2");

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<History> histories =
        FourRounds.sizes().then(n -> FourRounds.levels(5).map(l -> History.of(n, l)));
    return List.of(
        Claim.of(
            "csoka/section-3.2-gamma-48-or-0",
            Kind.NUMBER,
            "Section 3.2",
            "the term of E(gamma^blue) = 100 E(-delta_2 delta_3) is 48 or 0, with probabilities"
                + " that depend on Blue's first report",
            History.class,
            FourRoundSentence.ofBeliefs(
                    rounds, Leaves.levels(NAMES).apply(Domain.all()), new FortyEightOrNothing())
                .proved(
                    Reading.PRINTED,
                    Scope.part(
                        "n >= 3, -100 delta_2 delta_3; it is 48 with probability 3/4 or 1/4 given"
                            + " delta_2 != 0",
                        FourRounds.BOUND,
                        histories),
                    h ->
                        Leaves.levels(
                            Assignment.NONE,
                            NAMES,
                            List.of(h.p1(), h.hat1(), h.p2(), h.p3(), h.red2()))),
            Reading.ours(
                    "whole-gamma-given-the-types",
                    Verdict.REFUTED,
                    Scope.part(
                        "n >= 3, expectations given the types and reports up to the last free"
                            + " report",
                        FourRounds.BOUND,
                        histories),
                    c -> eitherOr(rounds.at(c.n()).gamma(FourRounds.BLUE, c.leaf())))
                .weighed(Gravity.substantive())),
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
    return Scope.part("n >= 3, " + words, FourRounds.BOUND, FourRounds.sizes().map(Case::new));
  }

  /** x (48 - x) = 0. */
  private static Finding eitherOr(Rational x) {
    return Finding.of(
            x.times(GammaOfTheThirdRound.FORTY_EIGHT.minus(x)), Relation.EQUAL, Rational.ZERO)
        .with("E(gamma^blue)", x);
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
                Verdict.REFUTED,
                sizes("gamma^blue is the sum of Blue's gammas of rounds 1 to 4"),
                c ->
                    Finding.of(
                        GammaOfTheThirdRound.gammaSatisfies(rounds, c.n(), hat1, gamma),
                        Relation.EQUAL,
                        GammaOfTheThirdRound.lowFirst(rounds, hat1, right)))
            .weighed(Slips.gammaForItsFormula("by-the-formula")),
        Reading.ofProof(
                "by-the-formula",
                Verdict.PROVED,
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
        Reading.printed(
                Verdict.PROVED, sizes("the setup of Section 3.1"), asked(rounds, left, right))
            .provedBy(Proof.sought()));
  }
}
