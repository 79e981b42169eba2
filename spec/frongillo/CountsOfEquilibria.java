package frongillo;

import static counterplay.claim.Kind.NUMBER;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.MixtureCurves.Level;
import frongillo.setup.Precisions;
import frongillo.setup.Precisions.Bifurcation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Section 6.2: how many finite equilibria there are with K normal components, at every precision of
 * an interval, and the precisions at which the number changes, between two numbers at most {@code
 * 10^-6} apart.
 */
public final class CountsOfEquilibria implements Spec {

  private static final Rational TWICE = Rational.of(2);
  private static final Rational LEAST = Rational.ONE;
  private static final Rational BETWEEN = Rational.of(3, 2);
  private static final Rational LARGEST = Rational.of(4);
  private static final Rational CLEAR = Rational.of(15, 4);

  private static final Bifurcation OA_2 = new Bifurcation(2, 17538019, 17538021, 1, 3, TWICE);
  private static final Bifurcation OA_3 = new Bifurcation(3, 18249465, 18249466, 1, 5, TWICE);
  private static final Bifurcation OA_4 =
      new Bifurcation(4, 13545473, 13545475, 1, 3, Rational.of(8, 5));
  private static final Bifurcation OA_4_AGAIN = new Bifurcation(4, 18249721, 18249722, 3, 7, TWICE);
  private static final Bifurcation DG_3 = new Bifurcation(3, 21284484, 21284485, 1, 3, TWICE);
  private static final Bifurcation DG_4 = new Bifurcation(4, 29680791, 29680792, 1, 5, TWICE);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "section-6.2-two-per-component-oa",
            STATEMENT,
            "OA has 2K - 1 finite equilibria with K components",
            List.of(
                counted(Level.HALF, 1, Rational.of(2), "K = 2, 3, 4, precision 4 to 16"),
                changing("bifurcation-2", Level.HALF, OA_2, LEAST, LARGEST),
                changing("bifurcation-3", Level.HALF, OA_3, LEAST, LARGEST),
                changing("bifurcation-4", Level.HALF, OA_4, LEAST, BETWEEN),
                changing("bifurcation-4-again", Level.HALF, OA_4_AGAIN, BETWEEN, LARGEST))),
        claim(
            "section-6.2-two-per-component-dg",
            STATEMENT,
            "DG has 2K - 3 finite equilibria with K components",
            List.of(
                counted(Level.PRIOR, 3, Rational.of(25, 8), "K = 2, 3, 4, precision 10 to 16"),
                changing("bifurcation-3", Level.PRIOR, DG_3, LEAST, LARGEST),
                changing("bifurcation-4", Level.PRIOR, DG_4, LEAST, LARGEST))),
        claim(
            "section-6.2-oa-two-components",
            NUMBER,
            "OA has three finite equilibria with two components of large precision",
            List.of(
                Reading.printed(
                    BOUNDED,
                    Precisions.part(
                        "K = 2, precision 4 to 16", Precisions.steps(2, Rational.of(2), LARGEST)),
                    c -> Finding.of(c.equilibria(Level.HALF), EQUAL, Rational.of(3))))),
        claim(
            "section-6.2-oa-basin",
            STATEMENT,
            "the thresholds between the outer OA equilibria, which lead to the stable ones between"
                + " them, become more with the separation: the outermost moves outward",
            List.of(
                Reading.printed(
                    BOUNDED,
                    Precisions.part(
                        "K = 2, 3, precision 4 to 16, and K = 4, precision 4 to 225/16",
                        Precisions.ofAll(Rational.of(2), LARGEST).stream()
                            .filter(c -> c.components() < 4 || c.to().compareTo(CLEAR) <= 0)
                            .toList()),
                    c -> Finding.of(c.outermost(Level.HALF), EQUAL, Rational.ONE)))),
        claim(
            "section-6.2-oa-stable-emerge",
            STATEMENT,
            "with enough separation of three components G falls through 1/2 twice, with little"
                + " nowhere",
            List.of(
                Reading.printed(
                    BOUNDED,
                    Precisions.part(
                        "K = 3, precision 1 to 49/16 and 4 to 16",
                        Stream.concat(
                                Precisions.steps(3, LEAST, Rational.of(7, 4)).stream(),
                                Precisions.steps(3, Rational.of(2), LARGEST).stream())
                            .toList()),
                    c -> Finding.of(falls(c), EQUAL, emerged(c))))));
  }

  /** Between the infinite thresholds G rises once more often than it falls. */
  private static Rational falls(Precisions c) {
    return c.equilibria(Level.HALF).minus(Rational.ONE).times(Rational.HALF);
  }

  private static Rational emerged(Precisions c) {
    return c.from().compareTo(Rational.of(2)) >= 0 ? Rational.of(2) : Rational.ZERO;
  }

  private static Reading<Precisions> counted(Level level, int less, Rational from, String bound) {
    return Reading.printed(
        BOUNDED,
        Precisions.part(bound, Precisions.ofAll(from, LARGEST)),
        c -> Finding.of(c.equilibria(level), EQUAL, Rational.of(2L * c.components() - less)));
  }

  private static Reading<Precisions> changing(
      String id, Level level, Bifurcation at, Rational from, Rational to) {
    return Reading.ours(
        id,
        BOUNDED,
        at.scope(from, to),
        c -> Finding.of(c.equilibria(level), EQUAL, at.expected(c)));
  }

  private static Claim<Precisions> claim(
      String id, Kind kind, String statement, List<Reading<Precisions>> readings) {
    return new Claim<>(
        new Source("frongillo/" + id, kind, "Section 6.2", statement), Precisions.class, readings);
  }
}
