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
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.Leaves;
import java.util.List;

/**
 * Section 3.2: what Red's report of round 2 changes in the two gammas. The effect on E(gamma^blue)
 * is judged by the formula that stands above it, E(gamma^blue) = 100 E(-delta_2^red delta_3^blue):
 * where the page asks for types, in the term of these types.
 */
public final class SecondMoveEffects implements Spec {

  /** Blue's type of round 1 and a strategy of Red. */
  public record RedGamma(int n, Level p1, ReducedPlan.Second red) {}

  /** Blue's first strategy, his type of round 3 and Red's type of round 2. */
  public record BlueGamma(int n, ReducedPlan.First first, Level p3, Level red2) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<RedGamma> red =
        FourRounds.sizes()
            .then(
                n ->
                    FourRounds.levels()
                        .then(
                            p1 ->
                                Space.of(ReducedPlan.Second.all())
                                    .map(s -> new RedGamma(n, p1, s))));
    Scope<RedGamma> strategies =
        Scope.part(
            "n >= 3, both types of Blue, every strategy of Red",
            FourRounds.BOUND + ", Red's pure strategies",
            red);
    Scope<SecondMove.RedKnows> sets =
        Scope.part(
            "n >= 3, every report of Blue and type of Red", FourRounds.BOUND, SecondMove.knows());
    FourRoundSentence effect =
        FourRoundSentence.of(
            rounds,
            d -> d.choice("hat1", k -> 2).choice("red2", k -> 2),
            new RedsGammaAndReport.RedEffect());
    return List.of(
        Claim.of(
            "csoka/section-3.2-red-effect-24",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue lied in round 1, the opposite of his report brings Red 100 (0.7-0.3) (0.8-0.2)"
                + " = 24 more gamma than the same kind",
            SecondMove.RedKnows.class,
            Reading.printed(Verdict.PROVED, sets, effect.judging(SecondMove::knows))
                .provedBy(effect.proof())),
        Claim.of(
            "csoka/section-3.2-red-effect-0",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue told the truth in round 1, E(gamma^red) = 0 whatever Red reports",
            RedGamma.class,
            zero(rounds, Reading.PRINTED, strategies, new RedsGammaAndReport.RedZero()),
            zero(rounds, "given-red-type", strategies, new RedsGammaAndReport.RedGivenType())),
        blueEffect(
            rounds,
            "csoka/section-3.2-blue-effect-0",
            true,
            Rational.ZERO,
            "if Blue's type of round 3 is of the kind of Red's type, Red's report does not change"
                + " E(gamma^blue)"),
        blueEffect(
            rounds,
            "csoka/section-3.2-blue-effect-48",
            false,
            Rational.of(48),
            "if Blue's type of round 3 is opposite to Red's type, Red's lie raises E(gamma^blue) by"
                + " 100 (0.8-0.2) (0.9-0.1) = 48"));
  }

  private static Reading<RedGamma> zero(
      FourRounds rounds, String id, Scope<RedGamma> scope, Comparing comparing) {
    FourRoundSentence sentence =
        FourRoundSentence.of(
            rounds,
            d ->
                d.choice("p1", s -> 2)
                    .numbers(s -> Leaves.behaviours(Frame.NONE, RedsGammaAndReport.RED)),
            comparing);
    Asked<RedGamma> judge =
        sentence.judging(
            c ->
                Leaves.with(
                    Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal()),
                    RedsGammaAndReport.RED,
                    new ReducedPlan(ReducedPlan.First.TRUTH, c.red(), ReducedPlan.Last.OPPOSITE)
                        ::high));
    Reading<RedGamma> reading =
        id.equals(Reading.PRINTED)
            ? Reading.printed(Verdict.PROVED, scope, judge)
            : Reading.ours(id, Verdict.PROVED, scope, judge);
    return reading.provedBy(sentence.proof());
  }

  private static Claim<BlueGamma> blueEffect(
      FourRounds rounds, String id, boolean sameKind, Rational printed, String statement) {
    Space<BlueGamma> cases =
        FourRounds.sizes()
            .then(
                n ->
                    Space.of(ReducedPlan.First.ALL)
                        .then(
                            first ->
                                FourRounds.levels()
                                    .map(
                                        red2 ->
                                            new BlueGamma(
                                                n,
                                                first,
                                                sameKind ? red2 : red2.opposite(),
                                                red2))));
    String of = sameKind ? "p_3^blue of the kind of p_2^red" : "p_3^blue opposite to p_2^red";
    Scope<BlueGamma> scope =
        Scope.part(
            "n >= 3, "
                + of
                + ", the last report opposite to Red's; expectations given these two types",
            FourRounds.BOUND,
            cases);
    Scope<BlueGamma> formula =
        Scope.part(
            "n >= 3, "
                + of
                + ", the last report opposite to Red's; 100 E(-delta_2 delta_3) given these two"
                + " types",
            FourRounds.BOUND,
            cases);
    Scope<BlueGamma> known =
        Scope.part(
            "n >= 3, the last report opposite to Red's; expectations given Red's type: the effect"
                + " of his lie is 48 P(p_3^blue opposite to p_2^red)",
            FourRounds.BOUND,
            cases);
    FourRoundSentence literally =
        FourRoundSentence.of(
            rounds,
            BluesGammaAndRedsReport::firstAndType,
            new BluesGammaAndRedsReport.BlueEffect(sameKind, printed));
    FourRoundSentence byTheFormula =
        FourRoundSentence.ofBeliefs(
            rounds,
            BluesGammaAndRedsReport.firstAndType(Domain.all()),
            new BluesGammaAndRedsReport.ByTheFormula(sameKind, printed));
    FourRoundSentence givenRed =
        FourRoundSentence.of(
            rounds, BluesGammaAndRedsReport::firstAndType, new BluesGammaAndRedsReport.GivenRed());
    return Claim.of(
        id,
        Kind.NUMBER,
        "Section 3.2",
        statement,
        BlueGamma.class,
        Reading.printed(
                Verdict.PROVED, formula, byTheFormula.judging(BluesGammaAndRedsReport::first))
            .provedBy(Proof.sought()),
        Reading.ours(
                "whole-gamma-given-both-types",
                Verdict.REFUTED,
                scope,
                literally.judging(c -> BluesGammaAndRedsReport.first(c).whole("n", c.n())))
            .weighed(Gravity.substantive()),
        Reading.ours(
                "given-red-type",
                Verdict.PROVED,
                known,
                givenRed.judging(c -> BluesGammaAndRedsReport.first(c).whole("n", c.n())))
            .provedBy(givenRed.proof()));
  }
}
