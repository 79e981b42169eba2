package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.CrossingEvidence;
import frongillo.setup.Curved;
import frongillo.setup.Game;
import frongillo.setup.ThresholdEquilibria;
import java.util.List;

/**
 * Proposition 4, Theorems 7 and 8, Propositions 7 and 9: that there is a best reply, an equilibrium
 * in the interval, and on which side of the median.
 *
 * <pre>
 *   tau = sup { t : G(t) &lt;= 1/2 }   (OA, Condition 1),     tau = sup { t : G(t) &gt;= F(t) }   (DG, Condition 2)
 * </pre>
 *
 * <p>There is such a tau since the real numbers are complete; that G is at its level there, and
 * that no report earns more at any signal, is proved. On which side of a point m an equilibrium
 * lies is said of every m, the median among them, where F(m) = 1/2.
 */
public final class CrossingsAreEquilibria implements Spec {

  private static final String WORDS =
      "every G (and F) that is continuous at tau, every P that does not rise; granted, and not"
          + " proved: a bounded set of numbers that has one has a least upper bound, tau";

  private static final String REPLIES =
      "every P(tau; .) that falls strictly and is continuous at the reply, F(tau) among its values"
          + " on both sides; granted, and not proved: a bounded set of numbers that has one has a"
          + " least upper bound, the reply";

  /** Curves that cross at 2. */
  private static final String OA = "p 1/2 g 1/2 G 0,1/4";

  private static final String DG = "p 1/2 g 1/2 f 1/2 G 1/2,0 F 0,1/4";
  private static final String DG_ABOVE = "p 3/4 g 3/4 f 3/4 G 5/8,1/16 F 1/4,1/4";
  private static final String DG_BELOW = "p 1/3 g 1/3 f 1/3 G 1/3,0 F 0,1/6";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ThresholdEquilibria oa = new ThresholdEquilibria(Game.oa(mechanisms));
    ThresholdEquilibria dg = new ThresholdEquilibria(Game.dg(mechanisms));
    return List.of(
        claim(
            "proposition-4",
            "Section 3.2, Proposition 4",
            "where P(tau; .) is continuous and falls strictly, sup {x : P(tau; x) >= F(tau)} is the"
                + " only best reply of DG among all strategies",
            dg.replies(),
            dg.repliesWithoutFalling(),
            dg::isOnlyBest,
            "p 1/2 g 1/3 f 1/3 G 0,0,0,1"),
        claim(
            "theorem-7",
            "Appendix A.1, Theorem 7",
            "under Condition 1, P falling and G continuous, sup {t : G(t) <= 1/2} is an OA"
                + " equilibrium in I",
            oa.domain(),
            oa.withoutFalling(false),
            oa::isInsideAndBest,
            OA + " m 1"),
        claim(
            "proposition-7-above",
            "Appendix A.1, Proposition 7",
            "if G(m) > 1/2, sup {t < m : G(t) <= 1/2} is an OA equilibrium below m",
            oa.belowM(oa::highAtM),
            oa.withoutFalling(true, oa::highAtM),
            oa::isBelowMAndBest,
            OA + " m 3"),
        claim(
            "proposition-7-below",
            "Appendix A.1, Proposition 7",
            "if G(m) < 1/2, sup {t : G(t) <= 1/2} is an OA equilibrium above m",
            oa.domain(oa::lowAtM),
            oa.withoutFalling(false, oa::lowAtM),
            oa::isAboveMAndBest,
            OA + " m 1"),
        claim(
            "theorem-8",
            "Appendix B.2, Theorem 8",
            "under Condition 2, P falling and G, F continuous, sup {t : G(t) >= F(t)} is a DG"
                + " equilibrium in I",
            dg.domain(),
            dg.withoutFalling(false),
            dg::isInsideAndBest,
            DG + " m 1"),
        claim(
            "proposition-9-above",
            "Appendix B.2, Proposition 9",
            "if G(m) > F(m) = 1/2, sup {t : G(t) >= F(t)} is a DG equilibrium above m",
            dg.domain(dg::lowAtM, CrossingsAreEquilibria::median),
            dg.withoutFalling(false, dg::lowAtM, CrossingsAreEquilibria::median),
            dg::isAboveMAndBest,
            DG_ABOVE + " m 1"),
        claim(
            "proposition-9-below",
            "Appendix B.2, Proposition 9",
            "if G(m) < F(m) = 1/2, sup {t < m : G(t) >= F(t)} is a DG equilibrium below m",
            dg.belowM(dg::highAtM, CrossingsAreEquilibria::median),
            dg.withoutFalling(true, dg::highAtM, CrossingsAreEquilibria::median),
            dg::isBelowMAndBest,
            DG_BELOW + " m 3"));
  }

  private static <S extends Scalar<S>> Statement<S> median(Variables<S> x) {
    return Statement.of(x.convex("F", x.get("m")), Relation.EQUAL, x.number(Rational.HALF));
  }

  private static Claim<?> claim(
      String id,
      String place,
      String statement,
      Domain domain,
      Domain wider,
      Hypothesis says,
      String curves) {
    return Curved.claim(
        id,
        place,
        statement,
        List.of(
            Curved.proved(
                id.equals("proposition-4") ? REPLIES : WORDS,
                domain,
                says,
                CrossingEvidence::of,
                List.of("tau 2 x 1 lo 1 hi 3 " + curves)),
            Curved.refuted(
                "without-falling",
                "every G (and F) that is continuous at tau, every P",
                wider,
                says,
                List.of("tau 2 x 1 lo 1 hi 3 " + curves.replaceFirst("p [^ ]*", "p 1/4")))));
  }
}
