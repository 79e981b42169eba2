package kong.planted;

import static counterplay.claim.planted.Flaw.EQUATION_NOT_GRANTED;
import static counterplay.claim.planted.Flaw.NEIGHBOURING_SENTENCE;
import static counterplay.claim.planted.Flaw.SIGN_NOT_GRANTED;
import static counterplay.claim.planted.Flaw.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Flaw.X_IS_X;
import static kong.planted.ClaimsOfTwoNumbers.POSITIVE;
import static kong.planted.ClaimsOfTwoNumbers.REAL;
import static kong.planted.ClaimsOfTwoNumbers.UNIT;
import static kong.planted.ClaimsOfTwoNumbers.X;
import static kong.planted.ClaimsOfTwoNumbers.Y;
import static kong.planted.ClaimsOfTwoNumbers.cone;
import static kong.planted.ClaimsOfTwoNumbers.planted;
import static kong.planted.ClaimsOfTwoNumbers.summand;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.PlantedProof;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.stream.Stream;
import kong.lemmas.StepList;
import kong.planted.ClaimsOfTwoNumbers.Compared;

/**
 * False proofs of small inequalities and identities: evidence that takes a sign, an equation or
 * strictness for granted.
 */
public final class FalseProofsOfInequalities implements FalseProofs {

  @Override
  public List<PlantedProof> falseProofs() {
    return Stream.of(signs(), strictness()).flatMap(List::stream).toList();
  }

  private static List<PlantedProof> signs() {

    return List.of(
        planted(
            "y-is-not-negative",
            SIGN_NOT_GRANTED,
            "x y >= 0 for x > 0 and any y",
            new Compared(POSITIVE, "x*y >= 0"),
            cone(summand("1", "x", "y")),
            "the factor y is not known"),
        planted(
            "negative-weight",
            SIGN_NOT_GRANTED,
            "-x^2 >= 0",
            new Compared(REAL, "-x^2 >= 0"),
            cone(new Summand(Rational.of(-1), X, List.of())),
            "the weight -1 is not positive"),
        planted(
            "multiplier",
            SIGN_NOT_GRANTED,
            "y >= 0 since y times x is not negative where x is not positive",
            new Compared(REAL, "y >= 0"),
            new Combination(List.of(Y), List.of(summand("y")), List.of(), List.of()),
            "the multiplier y is not known"),
        planted(
            "cut-without-evidence",
            SIGN_NOT_GRANTED,
            "y >= 0 by a step that is not shown",
            new Compared(REAL, "y >= 0"),
            cone(summand("1", "y"))
                .after(new Cut(new Fact(Y, Sign.NONNEGATIVE), cone(summand("1", "y")))),
            "the factor y is not known"),
        planted(
            "x-is-y",
            EQUATION_NOT_GRANTED,
            "x^2 = x y",
            new Compared(REAL, "x^2 = x*y"),
            StepList.sum(List.of(), new Multiple(X, X.minus(Y))),
            "x - y is not known to be 0"),
        planted(
            "sum-is-one",
            EQUATION_NOT_GRANTED,
            "x + y = 1 for any two probabilities",
            new Compared(UNIT, "x + y = 1"),
            StepList.sum(List.of(), new Multiple(Polynomial.ONE, X.plus(Y).minus(Polynomial.ONE))),
            "is not known to be 0"),
        planted(
            "cone-for-an-equation",
            EQUATION_NOT_GRANTED,
            "x^2 = 0",
            new Compared(REAL, "x^2 = 0"),
            cone(summand("x")),
            "an equation is no sum"),
        planted(
            "squares-of-another",
            NEIGHBOURING_SENTENCE,
            "x^2 - 2 x y >= 0 by the square of x - y",
            new Compared(REAL, "x^2 - 2*x*y >= 0"),
            cone(summand("x - y")),
            "the combination leaves -y^2"),
        planted(
            "the-other-direction",
            NEIGHBOURING_SENTENCE,
            "x^2 <= 0 by the square of x",
            new Compared(REAL, "x^2 <= 0"),
            cone(summand("x")),
            "the combination leaves"),
        planted(
            "no-evidence",
            NEIGHBOURING_SENTENCE,
            "x >= y by the evidence for 3 = 3",
            new Compared(REAL, "x >= y"),
            cone(),
            "the combination leaves"),
        planted(
            "unknown-symbol",
            SIGN_NOT_GRANTED,
            "x >= 0 by z that nobody knows",
            new Compared(REAL, "x >= 0"),
            cone(summand("z")),
            "z, which is nothing"));
  }

  private static List<PlantedProof> strictness() {

    return List.of(
        planted(
            "square-is-positive",
            WEAK_FOR_STRICT,
            "x^2 > 0",
            new Compared(REAL, "x^2 > 0"),
            cone(summand("x")),
            "nothing in the combination is positive"),
        planted(
            "zero-is-positive",
            WEAK_FOR_STRICT,
            "x - x > 0 by no squares at all",
            new Compared(REAL, "x - x > 0"),
            cone(),
            "nothing in the combination is positive"),
        planted(
            "closed-interval",
            WEAK_FOR_STRICT,
            "x > 0 in [0, 1]",
            new Compared(UNIT, "x > 0"),
            cone(summand("1", "x")),
            "nothing in the combination is positive"),
        planted(
            "differs",
            WEAK_FOR_STRICT,
            "x differs from y",
            new Compared(REAL, "x != y"),
            cone(),
            "nothing in the combination is positive"),
        planted("x-is-x", X_IS_X, "x = x", new Compared(REAL, "x = x"), cone(), "says nothing"),
        planted(
            "computed-twice",
            X_IS_X,
            "x y + x = x y + x, computed twice",
            new Compared(REAL, "x*y + x = x*y + x"),
            cone(),
            "says nothing"),
        planted(
            "constants",
            X_IS_X,
            "3 = 3 whatever x is",
            new Compared(REAL, "3 = 3"),
            cone(),
            "says nothing"));
  }
}
