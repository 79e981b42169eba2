package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.EpsilonStep.BlueFalls;
import csoka.EpsilonStep.BlueFallsStrictly;
import csoka.EpsilonStep.RedRises;
import csoka.EpsilonStep.Seven;
import csoka.planned.CornerEvidence;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
import csoka.reduced.ReducedReplies;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.Leaves;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Section 3.2, (7) and the argument with epsilon: what no Nash equilibrium of the reduced game
 * does. With
 *
 * <pre>
 *   A: hat p_3 ~ hat p_2, both opposite to p_2^red     B: hat p_2 ~ hat p_1, both opposite to p_2^red     epsilon = P(B)
 * </pre>
 */
public final class EquilibriumConditions implements Spec {

  /** Pure strategies in the game of n agents. */
  public record Case(int n, ReducedPlan plan) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Map<Integer, ReducedReplies> replies = new ConcurrentHashMap<>();
    Scope<Case> equilibria =
        Scope.part(
            "n >= 3, all Nash equilibria of the reduced game",
            "n = 3, 4, 5, 10; pure equilibria in which Blue's last report depends on his type and"
                + " Red's report",
            plans()
                .where(
                    c ->
                        replies
                            .computeIfAbsent(c.n(), n -> new ReducedReplies(rounds.at(n)))
                            .isNash(c.plan())));
    Scope<Case> seven =
        Scope.part(
            "n >= 3, all strategies that satisfy (7) and have epsilon > 0: what the step uses of an"
                + " equilibrium, since no equilibrium has epsilon > 0",
            "n = 3, 4, 5, 10; such pure strategies in which Blue's last report depends on his type"
                + " and Red's report",
            plans()
                .where(
                    c ->
                        rounds.at(c.n()).probability(c.plan(), EpsilonStep.A).isZero()
                            && rounds.at(c.n()).probability(c.plan(), EpsilonStep.B).signum() > 0));
    FourRoundSentence red = sentence(rounds, new RedRises());
    FourRoundSentence fortyEight =
        sentence(rounds, new BlueFalls(Rational.of(48), Rational.of(48)));
    FourRoundSentence twelve = sentence(rounds, new BlueFalls(Rational.of(12), Rational.of(36)));
    FourRoundSentence strictly = sentence(rounds, new BlueFallsStrictly());
    return List.of(
        Claim.of(
            "csoka/eq-7",
            Kind.FORMULA,
            "Section 3.2, (7)",
            "in every Nash equilibrium the last report is never of the same kind as Red's report"
                + " while Red's type is opposite",
            Case.class,
            Reading.printed(
                BOUNDED,
                equilibria,
                c ->
                    Finding.of(
                        rounds.at(c.n()).probability(c.plan(), EpsilonStep.A),
                        EQUAL,
                        Rational.ZERO))),
        Claim.of(
            "csoka/section-3.2-epsilon-red",
            Kind.STATEMENT,
            "Section 3.2",
            "if Red told the truth where he reports what Blue reported against his own type,"
                + " E(gamma^red) would not fall",
            Case.class,
            Reading.printed(PROVED, seven, red.judging(EquilibriumConditions::assignment))
                .provedBy(red.proof(new CornerEvidence()))),
        Claim.of(
            "csoka/section-3.2-epsilon-48",
            Kind.NUMBER,
            "Section 3.2",
            "if Red told the truth where he reports what Blue reported against his own type,"
                + " E(gamma^blue) would fall by 48 times the probability of that",
            Case.class,
            Reading.printed(REFUTED, seven, fortyEight.judging(EquilibriumConditions::assignment))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "twelve-or-thirty-six",
                    PROVED,
                    seven,
                    twelve.judging(EquilibriumConditions::assignment))
                .provedBy(twelve.proof(new EpsilonStepProof(rounds))),
            Reading.ours(
                    "strictly", PROVED, seven, strictly.judging(EquilibriumConditions::assignment))
                .provedBy(strictly.proof(new EpsilonStepProof(rounds)))),
        Claim.of(
            "csoka/section-3.2-epsilon-conclusion",
            Kind.STATEMENT,
            "Section 3.2",
            "in every Nash equilibrium Red never reports what Blue reported against his own type",
            Case.class,
            Reading.printed(
                BOUNDED,
                equilibria,
                c ->
                    Finding.of(
                        rounds.at(c.n()).probability(c.plan(), EpsilonStep.B),
                        EQUAL,
                        Rational.ZERO))));
  }

  private static FourRoundSentence sentence(FourRounds rounds, Comparing comparing) {
    return FourRoundSentence.of(
        rounds,
        d ->
            d.numbers(s -> Leaves.behaviours(Frame.NONE, InformationSet.all()))
                .given(new Seven(rounds)),
        comparing);
  }

  private static Assignment assignment(Case c) {
    return Leaves.with(Assignment.NONE.whole("n", c.n()), InformationSet.all(), c.plan()::high);
  }

  private static Space<Case> plans() {
    return FourRounds.sizes()
        .then(
            n ->
                FourRounds.plans(First.ALL, Second.all(), Last.all())
                    .map(plan -> new Case(n, plan)));
  }
}
