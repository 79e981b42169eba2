package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.BluesGammaAndRedsReport.BlueEffect;
import csoka.BluesGammaAndRedsReport.ByTheFormula;
import csoka.BluesGammaAndRedsReport.GivenRed;
import csoka.RedsGammaAndReport.RedEffect;
import csoka.RedsGammaAndReport.RedGivenType;
import csoka.RedsGammaAndReport.RedZero;
import csoka.SecondMove.RedKnows;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan;
import csoka.reduced.ReducedPlan.First;
import csoka.reduced.ReducedPlan.Last;
import csoka.reduced.ReducedPlan.Second;
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
  public record RedGamma(int n, Level p1, Second red) {}

  /** Blue's first strategy, his type of round 3 and Red's type of round 2. */
  public record BlueGamma(int n, First first, Level p3, Level red2) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Scope<RedGamma> strategies =
        Scope.part(
            "n >= 3, both types of Blue, every strategy of Red",
            FourRounds.BOUND + ", Red's pure strategies",
            FourRounds.sizes()
                .then(
                    n ->
                        FourRounds.levels()
                            .then(p1 -> Space.of(Second.all()).map(s -> new RedGamma(n, p1, s)))));
    return List.of(
        Claim.of(
            "csoka/section-3.2-red-effect-24",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue lied in round 1, the opposite of his report brings Red 100 (0.7-0.3) (0.8-0.2)"
                + " = 24 more gamma than the same kind",
            RedKnows.class,
            FourRoundSentence.of(rounds, Leaves.levels(SecondMove.NAMES), new RedEffect())
                .proved(
                    Reading.PRINTED,
                    Scope.part(
                        "n >= 3, every report of Blue and type of Red",
                        FourRounds.BOUND,
                        SecondMove.knows()),
                    SecondMove::knows)),
        Claim.of(
            "csoka/section-3.2-red-effect-0",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue told the truth in round 1, E(gamma^red) = 0 whatever Red reports",
            RedGamma.class,
            zero(rounds, Reading.PRINTED, strategies, new RedZero()),
            zero(rounds, "given-red-type", strategies, new RedGivenType())),
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
    return FourRoundSentence.of(
            rounds,
            d ->
                d.choice("p1", s -> 2)
                    .numbers(s -> Leaves.behaviours(Frame.NONE, RedsGammaAndReport.RED)),
            comparing)
        .proved(
            id,
            scope,
            c ->
                Leaves.with(
                    Assignment.NONE.whole("n", c.n()).whole("p1", c.p1().ordinal()),
                    RedsGammaAndReport.RED,
                    new ReducedPlan(First.TRUTH, c.red(), Last.OPPOSITE)::high));
  }

  private static Claim<BlueGamma> blueEffect(
      FourRounds rounds, String id, boolean sameKind, Rational printed, String statement) {
    String kind = sameKind ? "p_3^blue of the kind of p_2^red" : "p_3^blue opposite to p_2^red";
    String opposite = ", the last report opposite to Red's; ";
    return Claim.of(
        id,
        Kind.NUMBER,
        "Section 3.2",
        statement,
        BlueGamma.class,
        FourRoundSentence.ofBeliefs(
                rounds,
                BluesGammaAndRedsReport.firstAndType(Domain.all()),
                new ByTheFormula(sameKind, printed))
            .proved(
                Reading.PRINTED,
                scope(kind + opposite + "100 E(-delta_2 delta_3) given these two types", sameKind),
                BluesGammaAndRedsReport::first),
        Reading.ours(
                "whole-gamma-given-both-types",
                Verdict.REFUTED,
                scope(kind + opposite + "expectations given these two types", sameKind),
                FourRoundSentence.of(
                        rounds,
                        BluesGammaAndRedsReport::firstAndType,
                        new BlueEffect(sameKind, printed))
                    .judging(SecondMoveEffects::sized))
            .weighed(Gravity.substantive()),
        FourRoundSentence.of(rounds, BluesGammaAndRedsReport::firstAndType, new GivenRed())
            .proved(
                "given-red-type",
                scope(
                    "the last report opposite to Red's; expectations given Red's type: the effect"
                        + " of his lie is 48 P(p_3^blue opposite to p_2^red)",
                    sameKind),
                SecondMoveEffects::sized));
  }

  private static Assignment sized(BlueGamma c) {
    return BluesGammaAndRedsReport.first(c).whole("n", c.n());
  }

  private static Scope<BlueGamma> scope(String words, boolean sameKind) {
    return Scope.part(
        "n >= 3, " + words,
        FourRounds.BOUND,
        FourRounds.sizes()
            .then(
                n ->
                    Space.of(First.ALL)
                        .then(f -> FourRounds.levels().map(r -> of(n, f, r, sameKind)))));
  }

  private static BlueGamma of(int n, First first, Level red2, boolean sameKind) {
    return new BlueGamma(n, first, sameKind ? red2 : red2.opposite(), red2);
  }
}
