package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.BluesGammaAndRedsReport.BlueEffect;
import csoka.BluesGammaAndRedsReport.ByTheFormula;
import csoka.BluesGammaAndRedsReport.GivenRed;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedPlan.First;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Section 3.2: what Red's report of round 2 changes in Blue's gamma. It is judged by the formula
 * that stands above it, E(gamma^blue) = 100 E(-delta_2^red delta_3^blue): where the page asks for
 * types, in the term of these types.
 */
public final class SecondMoveEffectsOnBlue implements Spec {

  /** Blue's first strategy, his type of round 3 and Red's type of round 2. */
  public record BlueGamma(int n, First first, Level p3, Level red2) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    return List.of(
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
        Readings.refuted(
            "whole-gamma-given-both-types",
            scope(kind + opposite + "expectations given these two types", sameKind),
            FourRoundSentence.of(
                    rounds,
                    BluesGammaAndRedsReport::firstAndType,
                    new BlueEffect(sameKind, printed))
                .judging(SecondMoveEffectsOnBlue::sized)),
        FourRoundSentence.of(rounds, BluesGammaAndRedsReport::firstAndType, new GivenRed())
            .proved(
                "given-red-type",
                scope(
                    "the last report opposite to Red's; expectations given Red's type: the effect"
                        + " of his lie is 48 P(p_3^blue opposite to p_2^red)",
                    sameKind),
                SecondMoveEffectsOnBlue::sized));
  }

  private static Assignment sized(BlueGamma c) {
    return BluesGammaAndRedsReport.first(c).whole("n", c.n());
  }

  private static Scope<BlueGamma> scope(String words, boolean sameKind) {
    return FourRounds.ofEachSize(
        "n >= 3, " + words,
        n -> Space.of(First.ALL).then(f -> FourRounds.levels().map(r -> of(n, f, r, sameKind))));
  }

  private static BlueGamma of(int n, First first, Level red2, boolean sameKind) {
    return new BlueGamma(n, first, sameKind ? red2 : red2.opposite(), red2);
  }
}
