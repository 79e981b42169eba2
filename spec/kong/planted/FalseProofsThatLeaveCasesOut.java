package kong.planted;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.planted.Flaw.DROPPED_CASE;
import static counterplay.claim.planted.Flaw.EMPTY_DOMAIN;
import static counterplay.claim.planted.Flaw.HOLE;
import static counterplay.claim.planted.Flaw.NARROW_DOMAIN;
import static counterplay.claim.planted.Flaw.SKIPPED_CASE;
import static counterplay.claim.planted.Flaw.STOPS;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static kong.planted.ClaimsOfTwoNumbers.ONE;
import static kong.planted.ClaimsOfTwoNumbers.POSITIVE;
import static kong.planted.ClaimsOfTwoNumbers.REAL;
import static kong.planted.ClaimsOfTwoNumbers.SOME;
import static kong.planted.ClaimsOfTwoNumbers.UNIT;
import static kong.planted.ClaimsOfTwoNumbers.X;
import static kong.planted.ClaimsOfTwoNumbers.Y;
import static kong.planted.ClaimsOfTwoNumbers.cone;
import static kong.planted.ClaimsOfTwoNumbers.p;
import static kong.planted.ClaimsOfTwoNumbers.planted;
import static kong.planted.ClaimsOfTwoNumbers.summand;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.Stream;
import kong.planted.ClaimsOfTwoNumbers.Compared;
import kong.planted.ClaimsOfTwoNumbers.Given;
import kong.planted.ClaimsOfTwoNumbers.Point;

/** False proofs that forget a case, or whose domain leaves out some or has none. */
public final class FalseProofsThatLeaveCasesOut implements FalseProofs {

  @Override
  public List<PlantedProof> falseProofs() {
    return Stream.of(cases(), domains()).flatMap(List::stream).toList();
  }

  private static List<PlantedProof> cases() {
    Evidence low = cone(new Summand(ONE, Polynomial.ONE, List.of(p("1/4 - x"))));

    return List.of(
        planted(
            "hole-between",
            HOLE,
            "x <= 1/4 or the like in [0, 1]",
            new Compared(UNIT, "1/4 - x >= 0"),
            new Split(p("x - 1/4"), low, Evidence.sought(), low),
            "the factor -x + 1/4 is not known"),
        planted(
            "zero-case-forgotten",
            HOLE,
            "x^2 > 0 by the cases x < 0 and x > 0",
            new Compared(REAL, "x^2 > 0"),
            new Split(X, cone(summand("x")), cone(summand("x")), cone(summand("x"))),
            "nothing in the combination is positive"),
        planted(
            "what-one-case-shows",
            HOLE,
            "y >= 0 by what the other case shows",
            new Compared(REAL, "y >= 0"),
            new Split(Y, cone(summand("1", "y")), cone(), cone(summand("1", "y"))),
            "the factor y is not known"),
        planted(
            "failed-cut",
            HOLE,
            "x >= 1 by the contradiction that a failed step leaves behind",
            new Compared(REAL, "x >= 1"),
            Evidence.sought().after(new Cut(new Fact(X, Sign.NONZERO), cone())),
            "nothing in the combination is positive"),
        planted(
            "absolute-value",
            DROPPED_CASE,
            "|x| = x",
            new AbsoluteValue(),
            cone(),
            "the combination leaves -2*x"),
        planted(
            "division",
            STOPS,
            "x/y = x/y + 0 for any y",
            new Quotient(),
            Evidence.sought(),
            "the code may stop: division by zero"),
        skipped());
  }

  /** x itself, or its opposite where it is negative. */
  private record AbsoluteValue() implements Sentence {
    @Override
    public Domain domain() {
      return REAL;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S number = x.get("x");
      return Statement.of(number.isNegative() ? number.negated() : number, EQUAL, number);
    }
  }

  private record Quotient() implements Sentence {
    @Override
    public Domain domain() {
      return REAL;
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S quotient = x.get("x").over(x.get("y"));
      return Statement.of(quotient.times(x.get("y")), EQUAL, x.get("x"));
    }
  }

  /** The place of a case in a list. */
  public record Place(int k) {}

  private record FewerThan(int most) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().range("k", 0, most);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.number(x.whole("k")), LESS, x.number(most));
    }
  }

  private static PlantedProof skipped() {
    Claim<Place> claim =
        Claim.of(
            "kong/planted-skipped",
            STATEMENT,
            "nowhere",
            "every number to 5 is less than 5",
            Place.class,
            Reading.printed(
                PROVED,
                Scope.whole("0 to 5", Space.range(0, 4).map(Place::new)),
                new Asked<>(new FewerThan(5), c -> Assignment.NONE.whole("k", c.k()))));
    return new PlantedProof(
        "skipped",
        SKIPPED_CASE,
        "every number from 0 to 5 is less than 5, the last one being left out of the list",
        claim,
        "does not list the case k = 5");
  }

  private static List<PlantedProof> domains() {
    Space<Point> both = Space.of(new Point(ONE, ONE), new Point(Rational.of(-1), ONE));
    Domain nothing = REAL.given(new Given("x^2 < 0"));
    return List.of(
        planted(
            "only-positive",
            NARROW_DOMAIN,
            "x y^2 >= 0 for all x, shown for x > 0",
            new Compared(POSITIVE, "x*y^2 >= 0"),
            both,
            Evidence.sought(),
            "leaves out a case of the scope"),
        planted(
            "only-where-it-holds",
            NARROW_DOMAIN,
            "x >= y for all x and y, shown where x >= y",
            new Compared(REAL.given(new Given("x >= y")), "x >= y"),
            Space.of(new Point(ONE, ONE), new Point(ONE, Rational.of(2))),
            Evidence.sought(),
            "leaves out a case of the scope"),
        planted(
            "squares-below-zero",
            EMPTY_DOMAIN,
            "x = y where x^2 < 0",
            new Compared(nothing, "x = y"),
            SOME.where(c -> false),
            Evidence.sought(),
            "no case of the domain is known"),
        planted(
            "no-shape",
            EMPTY_DOMAIN,
            "x = y for none of no choices",
            new Compared(REAL.choice("k", s -> 0), "x = y"),
            SOME.where(c -> false),
            Evidence.sought(),
            "the domain has no case"));
  }
}
