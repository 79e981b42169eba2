package kong.planted;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.space.Space;
import java.util.List;
import kong.lemmas.StepList;

/** Claims of two numbers that are declared proved, and what their evidence is made of. */
final class ClaimsOfTwoNumbers {

  private ClaimsOfTwoNumbers() {}

  /** Two numbers. */
  public record Point(Rational x, Rational y) {
    Assignment variables() {
      return Assignment.NONE.number("x", x).number("y", y);
    }
  }

  static final Polynomial X = Polynomial.parameter("x");
  static final Polynomial Y = Polynomial.parameter("y");
  static final Rational ONE = Rational.ONE;
  static final Domain REAL = Domain.all().numbers(s -> Frame.NONE.real("x", "y"));
  static final Domain POSITIVE = Domain.all().numbers(s -> Frame.NONE.positive("x").real("y"));
  static final Domain UNIT = Domain.all().numbers(s -> Frame.NONE.probability("x").real("y"));
  static final Space<Point> SOME = Space.of(new Point(ONE, ONE), new Point(Rational.HALF, ONE));

  /**
   * Polynomials compared.
   *
   * @param domain where x and y range
   * @param text two polynomials and the relation between them
   */
  record Compared(Domain domain, String text) implements Sentence {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return compared(text, x);
    }
  }

  private static <S extends Scalar<S>> Statement<S> compared(String text, Variables<S> x) {
    for (Relation relation : Relation.values()) {
      String[] sides = text.split(" " + relation.sign() + " ");
      if (sides.length == 2) return Statement.of(side(sides[0], x), relation, side(sides[1], x));
    }
    throw new IllegalArgumentException("nothing is compared in " + text);
  }

  private static <S extends Scalar<S>> S side(String text, Variables<S> x) {
    return Polynomial.parse(text).at(x.number(1), x::get);
  }

  record Given(String text) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return compared(text, x);
    }
  }

  static Polynomial p(String text) {
    return Polynomial.parse(text);
  }

  static Combination cone(Summand... summands) {
    return StepList.sum(List.of(summands));
  }

  static Summand summand(String root, String... factors) {
    return new Summand(ONE, p(root), List.of(factors).stream().map(Polynomial::parse).toList());
  }

  static PlantedProof planted(
      String name, Flaw flaw, String words, Sentence sentence, Evidence evidence, String reason) {
    return planted(name, flaw, words, sentence, SOME, evidence, reason);
  }

  static PlantedProof planted(
      String name,
      Flaw flaw,
      String words,
      Sentence sentence,
      Space<Point> cases,
      Evidence evidence,
      String reason) {
    Asked<Point> asked = new Asked<>(sentence, Point::variables);
    return planted(name, flaw, words, "x and y", cases, asked, Proof.by(o -> evidence), reason);
  }

  /** A claim that is declared proved, with this proof. */
  static PlantedProof planted(
      String name,
      Flaw flaw,
      String words,
      String scope,
      Space<Point> cases,
      Asked<Point> asked,
      Proof proof,
      String reason) {
    Claim<Point> claim =
        Claim.of(
            "kong/planted-" + name,
            STATEMENT,
            "nowhere",
            words,
            Point.class,
            Reading.printed(PROVED, Scope.sample(scope, 10, cases), asked).provedBy(proof));
    return new PlantedProof(name, flaw, words, claim, reason);
  }
}
