package frongillo;

import static counterplay.claim.Kind.STATEMENT;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Curved;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/** Section 5: with binary signals RBTS pays more for the truth than for anything else. */
public final class BinarySignalsUnderRobustTruthSerum implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RobustTruthSerumScores says = new RobustTruthSerumScores(Rules.of(mechanisms));
    Frame binary =
        Frame.NONE.with("a", open()).with("b", open()).probability("both").positive("delta");
    return List.of(
        strict(says, binary),
        Point.claim(
            "frongillo/section-5-three-agents",
            STATEMENT,
            "Section 5",
            "for every reference agent and peer among n >= 3 agents the true report earns strictly"
                + " more, delta constant",
            Point.domain(binary, RobustTruthSerumScores::informative),
            says::strict,
            o -> new Evidence.Sought(List.of(), List.of(), 3),
            "a 2/3 b 1/3 both 1/4 delta 1/4"));
  }

  private static Claim<Curved> strict(RobustTruthSerumScores says, Frame binary) {
    Domain domain =
        Domain.all()
            .choice("signal", s -> 2)
            .choice("report", s -> 2)
            .numbers(s -> binary.probability("y"))
            .given(RobustTruthSerumScores::informative)
            .given(RobustTruthSerumScores::lies);
    List<String> cases =
        List.of(
                "signal #0 report #0 y 1/2",
                "signal #0 report #1 y 1/2",
                "signal #1 report #0 y 1/2",
                "signal #1 report #1 y 1/2")
            .stream()
            .map(c -> c + " a 2/3 b 1/3 both 1/4 delta 1/4")
            .toList();
    return Curved.claim(
        "section-5-binary-strict",
        "Section 5",
        "with binary signals and Pr[H|H] > Pr[H|L] the true report with the true prediction earns"
            + " more than every other pair, delta constant",
        Curved.proved(
            "every such law, every other report or prediction",
            domain,
            says::strictInBoth,
            BinarySignalsUnderRobustTruthSerum::strictly,
            cases));
  }

  /** A product of three positive numbers and the square of what the prediction is off. */
  private static Evidence strictly(Obligation o) {
    Polynomial off = Polynomial.parse(o.shape().of("signal") == 1 ? "y - a" : "y - b");
    return new Evidence.Sought(List.of(off), List.of(), 3);
  }

  private static Frame.Kind open() {
    return new Frame.Box(1, Rational.ZERO, Rational.ONE, true);
  }
}
