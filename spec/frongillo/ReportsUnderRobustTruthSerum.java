package frongillo;

import static counterplay.claim.Kind.STATEMENT;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BayesianTruthSerum;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.model.elicitation.RealSignals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 5.1: conditions (18) and (19).
 *
 * <pre>
 *   E[R(y_j + delta, r_k) - R(y_j - delta, r_k) | x] = 4 delta (Q(tau; x) - P(tau; x)),   delta constant
 * </pre>
 */
public final class ReportsUnderRobustTruthSerum implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RobustTruthSerumScores says = new RobustTruthSerumScores(Rules.of(mechanisms));
    Argument sought = Argument.sought();
    Frame groups = Frame.NONE.probability("w", "y", "z", "k", "l").positive("delta");
    String point = "w 1/2 y 1/2 z 1/3 k 1/2 l 1/3 delta 1/4";
    var two = Point.domain(groups);
    return List.of(
        Point.claim(
            "frongillo/eq-18",
            STATEMENT,
            "Section 5.1, (18)",
            "where L is a best reply, P >= Q",
            Point.domain(groups, says::lowIsBest),
            says::eq18,
            point),
        Point.claim(
            "frongillo/eq-19",
            STATEMENT,
            "Section 5.1, (19)",
            "where H is a best reply, P <= Q",
            Point.domain(groups, says::highIsBest),
            says::eq19,
            point),
        Claim.of(
            "frongillo/eq-18-19-characterise",
            STATEMENT,
            "Section 5.1, (18) and (19)",
            "the gain of H over L is 4 delta (Q - P), so that the two conditions characterise"
                + " equilibria",
            Point.class,
            Point.proved(
                "a constant delta, two groups of signals of the reference agent",
                two,
                says::gain,
                sought,
                point),
            Asking.refuted(
                "largest-shift",
                Scope.sample(
                    "delta = min(y, 1 - y) as Witkowski and Parkes have it: where P >= Q, L is"
                        + " a best reply",
                    1,
                    Space.of(Point.of("w 1/2 y 1/2 z 1/5 k 3/5 l 0 delta 1/4"))),
                Asking.of(two, says::lowIsBestWithLargest, Point::assignment))),
        Point.claim(
            "frongillo/section-5.1-prediction",
            STATEMENT,
            "Section 5.1",
            "every other prediction than the chance of H earns less",
            Point.domain(groups, RobustTruthSerumScores::other),
            says::prediction,
            point.replace("k 1/2", "k 1/4")),
        Point.claim(
            "frongillo/section-5.1-information-only",
            STATEMENT,
            "Section 5.1",
            "what a report changes of the payment is the information score",
            two,
            says::separate,
            point));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "frongillo/mechanism-rbts", "Section 5, (17)", BinaryRobustBayesianTruthSerum.class),
        new Definition("frongillo/mechanism-bts", "Section 5", BayesianTruthSerum.class),
        new Definition("frongillo/definition-q", "Section 5.1", RealSignals.class));
  }
}
