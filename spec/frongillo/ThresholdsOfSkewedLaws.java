package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Game;
import frongillo.setup.Models;
import java.util.List;
import java.util.function.Predicate;

/** What fails of Appendix B.2 for symmetric and for skewed laws of signals. */
public final class ThresholdsOfSkewedLaws implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FiniteRankSignals late = Models.kernel(Rational.ONE, Models.LATE);
    Rational half = Rational.HALF;
    return List.of(
        Claim.of(
            "frongillo/appendix-b.2-symmetric",
            STATEMENT,
            "Appendix B.2, after Theorem 8",
            "if F is symmetric about a point of I there is a DG equilibrium at it",
            At.class,
            ByOneLaw.refuted(
                "F uniform, Condition 2 for I = [1/2, 3/5]",
                c ->
                    Finding.of(c.model().diagonal(c.tau()), EQUAL, c.model().distribution(c.tau())),
                Gravity.substantive(),
                late,
                half),
            symmetric(Game.dg(mechanisms))),
        ByOneLaw.claim(
            "appendix-b.2-right-skew",
            "Appendix B.2, after Proposition 9",
            "for a right-skewed F one expects G(m) > 1/2 at the median",
            ByOneLaw.refuted(
                "density 2 up to 1/4 and 2/3 above: median 1/4, mean 3/8",
                c -> Finding.of(c.model().diagonal(c.tau()), MORE, Rational.HALF),
                Gravity.substantive(),
                Models.rightSkewed(),
                Rational.of(1, 4))),
        ByOneLaw.claim(
            "appendix-b.2-left-skew",
            "Appendix B.2, after Proposition 9",
            "for a left-skewed F one expects G(m) < 1/2 at the median",
            ByOneLaw.refuted(
                "density 2/3 up to 3/4 and 2 above: median 3/4, mean 5/8",
                c -> Finding.of(c.model().diagonal(c.tau()), LESS, Rational.HALF),
                Gravity.substantive().chargedTo("frongillo/appendix-b.2-right-skew"),
                Models.leftSkewed(),
                Rational.of(3, 4))));
  }

  /**
   * The law of pairs, and not only that of single signals, is its mirror image about the median.
   */
  private static Reading<At> symmetric(Game dg) {
    Predicate<At> mirrored =
        c ->
            Models.falls(c)
                && c.tau().equals(Rational.HALF)
                && c.model().diagonal(c.tau()).equals(Rational.HALF);
    return Asking.proved(
        "symmetric-pairs",
        Models.equilibria(
            "laws of pairs that are their mirror images about the median, P falling",
            Models.uniform(),
            mirrored),
        dg.domain().given(ThresholdsOfSkewedLaws::mirrored).given(dg::falls),
        dg::prescribedIsBest,
        At::numbers);
  }

  /**
   * At the median as many lie below as above, of all signals and of those that one expects there.
   */
  private static <S extends Scalar<S>> Statement<S> mirrored(Variables<S> x) {
    return Statement.of(
        List.of(x.get("g"), x.get("f")),
        EQUAL,
        List.of(x.number(1).minus(x.get("g")), x.number(1).minus(x.get("f"))));
  }
}
