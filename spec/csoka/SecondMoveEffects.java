package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
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

/** Section 3.2: what Red's report of round 2 changes in his own gamma. */
public final class SecondMoveEffects implements Spec {

  /** Blue's type of round 1 and a strategy of Red. */
  public record RedGamma(int n, Level p1, Second red) {}

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
                    FourRounds.part(
                        "n >= 3, every report of Blue and type of Red", SecondMove.knows()),
                    SecondMove::knows)),
        Claim.of(
            "csoka/section-3.2-red-effect-0",
            Kind.NUMBER,
            "Section 3.2",
            "if Blue told the truth in round 1, E(gamma^red) = 0 whatever Red reports",
            RedGamma.class,
            zero(rounds, Reading.PRINTED, strategies, new RedZero()),
            zero(rounds, "given-red-type", strategies, new RedGivenType())));
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
}
