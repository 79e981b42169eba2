package kong.planted;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.FalseProofs;
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
import java.util.ArrayList;
import java.util.List;

/**
 * False proofs of small inequalities and identities, each with evidence that takes too much for
 * granted.
 */
public final class FalseProofsOfInequalities implements FalseProofs {

  /** Two numbers. */
  public record Point(Rational x, Rational y) {}

  static final Polynomial X = Polynomial.parameter("x");
  static final Polynomial Y = Polynomial.parameter("y");
  static final Rational ONE = Rational.ONE;
  static final Domain REAL = Domain.all().numbers(s -> Frame.NONE.real("x", "y"));
  private static final Domain POSITIVE =
      Domain.all().numbers(s -> Frame.NONE.positive("x").real("y"));
  private static final Domain UNIT =
      Domain.all().numbers(s -> Frame.NONE.probability("x").real("y"));
  static final Space<Point> SOME = Space.of(new Point(ONE, ONE), new Point(Rational.HALF, ONE));

  /**
   * Polynomials compared.
   *
   * @param domain where x and y range
   * @param left a polynomial
   * @param relation the relation
   * @param right a polynomial
   */
  record Compared(Domain domain, String left, Relation relation, String right) implements Sentence {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(side(left, x), relation, side(right, x));
    }
  }

  private static <S extends Scalar<S>> S side(String text, Variables<S> x) {
    return Polynomial.parse(text).at(x.number(1), x::get);
  }

  private record Given(String left, Relation relation, String right) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(side(left, x), relation, side(right, x));
    }
  }

  static Polynomial p(String text) {
    return Polynomial.parse(text);
  }

  private static Combination cone(Summand... summands) {
    return new Combination(List.of(), List.of(summands), List.of(), List.of());
  }

  private static Summand summand(String root, String... factors) {
    return new Summand(ONE, p(root), List.of(factors).stream().map(Polynomial::parse).toList());
  }

  static PlantedProof planted(
      String name, Flaw flaw, String words, Sentence sentence, Argument argument, String reason) {
    return planted(name, flaw, words, sentence, SOME, argument, reason);
  }

  static PlantedProof planted(
      String name,
      Flaw flaw,
      String words,
      Sentence sentence,
      Space<Point> cases,
      Argument argument,
      String reason) {
    Asked<Point> asked =
        new Asked<>(sentence, c -> Assignment.NONE.number("x", c.x()).number("y", c.y()));
    return planted(name, flaw, words, "x and y", cases, asked, Proof.by(argument), reason);
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
            Kind.STATEMENT,
            "nowhere",
            words,
            Point.class,
            Reading.printed(Verdict.PROVED, Scope.sample(scope, 10, cases), asked).provedBy(proof));
    return new PlantedProof(name, flaw, words, claim, reason);
  }

  @Override
  public List<PlantedProof> falseProofs() {
    List<PlantedProof> all = new ArrayList<>();
    signs(all);
    strictness(all);
    cases(all);
    domains(all);
    return all;
  }

  private static void signs(List<PlantedProof> all) {
    all.add(
        planted(
            "y-is-not-negative",
            Flaw.SIGN_NOT_GRANTED,
            "x y >= 0 for x > 0 and any y",
            new Compared(POSITIVE, "x*y", Relation.AT_LEAST, "0"),
            o -> cone(summand("1", "x", "y")),
            "the factor y is not known"));
    all.add(
        planted(
            "negative-weight",
            Flaw.SIGN_NOT_GRANTED,
            "-x^2 >= 0",
            new Compared(REAL, "-x^2", Relation.AT_LEAST, "0"),
            o -> cone(new Summand(Rational.of(-1), X, List.of())),
            "the weight -1 is not positive"));
    all.add(
        planted(
            "multiplier",
            Flaw.SIGN_NOT_GRANTED,
            "y >= 0 since y times x is not negative where x is not positive",
            new Compared(REAL, "y", Relation.AT_LEAST, "0"),
            o -> new Combination(List.of(Y), List.of(summand("y")), List.of(), List.of()),
            "the multiplier y is not known"));
    all.add(
        planted(
            "cut-without-evidence",
            Flaw.SIGN_NOT_GRANTED,
            "y >= 0 by a step that is not shown",
            new Compared(REAL, "y", Relation.AT_LEAST, "0"),
            o ->
                cone(summand("1", "y"))
                    .after(new Cut(new Fact(Y, Fact.Sign.NONNEGATIVE), cone(summand("1", "y")))),
            "the factor y is not known"));
    all.add(
        planted(
            "x-is-y",
            Flaw.EQUATION_NOT_GRANTED,
            "x^2 = x y",
            new Compared(REAL, "x^2", Relation.EQUAL, "x*y"),
            o ->
                new Combination(
                    List.of(), List.of(), List.of(new Multiple(X, X.minus(Y))), List.of()),
            "x - y is not known to be 0"));
    all.add(
        planted(
            "sum-is-one",
            Flaw.EQUATION_NOT_GRANTED,
            "x + y = 1 for any two probabilities",
            new Compared(UNIT, "x + y", Relation.EQUAL, "1"),
            o ->
                new Combination(
                    List.of(),
                    List.of(),
                    List.of(new Multiple(Polynomial.ONE, X.plus(Y).minus(Polynomial.ONE))),
                    List.of()),
            "is not known to be 0"));
    all.add(
        planted(
            "cone-for-an-equation",
            Flaw.EQUATION_NOT_GRANTED,
            "x^2 = 0",
            new Compared(REAL, "x^2", Relation.EQUAL, "0"),
            o -> cone(summand("x")),
            "an equation is no sum"));
    all.add(
        planted(
            "squares-of-another",
            Flaw.NEIGHBOURING_SENTENCE,
            "x^2 - 2 x y >= 0 by the square of x - y",
            new Compared(REAL, "x^2 - 2*x*y", Relation.AT_LEAST, "0"),
            o -> cone(summand("x - y")),
            "the combination leaves -y^2"));
    all.add(
        planted(
            "the-other-direction",
            Flaw.NEIGHBOURING_SENTENCE,
            "x^2 <= 0 by the square of x",
            new Compared(REAL, "x^2", Relation.AT_MOST, "0"),
            o -> cone(summand("x")),
            "the combination leaves"));
    all.add(
        planted(
            "no-evidence",
            Flaw.NEIGHBOURING_SENTENCE,
            "x >= y by the evidence for 3 = 3",
            new Compared(REAL, "x", Relation.AT_LEAST, "y"),
            o -> cone(),
            "the combination leaves"));
    all.add(
        planted(
            "unknown-symbol",
            Flaw.SIGN_NOT_GRANTED,
            "x >= 0 by z that nobody knows",
            new Compared(REAL, "x", Relation.AT_LEAST, "0"),
            o -> cone(summand("z")),
            "z, which is nothing"));
  }

  private static void strictness(List<PlantedProof> all) {
    all.add(
        planted(
            "square-is-positive",
            Flaw.WEAK_FOR_STRICT,
            "x^2 > 0",
            new Compared(REAL, "x^2", Relation.MORE, "0"),
            o -> cone(summand("x")),
            "nothing in the combination is positive"));
    all.add(
        planted(
            "zero-is-positive",
            Flaw.WEAK_FOR_STRICT,
            "x - x > 0 by no squares at all",
            new Compared(REAL, "x - x", Relation.MORE, "0"),
            o -> cone(),
            "nothing in the combination is positive"));
    all.add(
        planted(
            "closed-interval",
            Flaw.WEAK_FOR_STRICT,
            "x > 0 in [0, 1]",
            new Compared(UNIT, "x", Relation.MORE, "0"),
            o -> cone(summand("1", "x")),
            "nothing in the combination is positive"));
    all.add(
        planted(
            "differs",
            Flaw.WEAK_FOR_STRICT,
            "x differs from y",
            new Compared(REAL, "x", Relation.DIFFERENT, "y"),
            o -> cone(),
            "nothing in the combination is positive"));
    all.add(
        planted(
            "x-is-x",
            Flaw.X_IS_X,
            "x = x",
            new Compared(REAL, "x", Relation.EQUAL, "x"),
            o -> cone(),
            "says nothing"));
    all.add(
        planted(
            "computed-twice",
            Flaw.X_IS_X,
            "x y + x = x y + x, computed twice",
            new Compared(REAL, "x*y + x", Relation.EQUAL, "x*y + x"),
            o -> cone(),
            "says nothing"));
    all.add(
        planted(
            "constants",
            Flaw.X_IS_X,
            "3 = 3 whatever x is",
            new Compared(REAL, "3", Relation.EQUAL, "3"),
            o -> cone(),
            "says nothing"));
  }

  private static void cases(List<PlantedProof> all) {
    Evidence low = cone(new Summand(ONE, Polynomial.ONE, List.of(p("1/4 - x"))));
    all.add(
        planted(
            "hole-between",
            Flaw.HOLE,
            "x <= 1/4 or the like in [0, 1]",
            new Compared(UNIT, "1/4 - x", Relation.AT_LEAST, "0"),
            o -> new Split(p("x - 1/4"), low, Evidence.sought(), low),
            "the factor -x + 1/4 is not known"));
    all.add(
        planted(
            "zero-case-forgotten",
            Flaw.HOLE,
            "x^2 > 0 by the cases x < 0 and x > 0",
            new Compared(REAL, "x^2", Relation.MORE, "0"),
            o -> new Split(X, cone(summand("x")), cone(summand("x")), cone(summand("x"))),
            "nothing in the combination is positive"));
    all.add(
        planted(
            "what-one-case-shows",
            Flaw.HOLE,
            "y >= 0 by what the other case shows",
            new Compared(REAL, "y", Relation.AT_LEAST, "0"),
            o -> new Split(Y, cone(summand("1", "y")), cone(), cone(summand("1", "y"))),
            "the factor y is not known"));
    all.add(
        planted(
            "failed-cut",
            Flaw.HOLE,
            "x >= 1 by the contradiction that a failed step leaves behind",
            new Compared(REAL, "x", Relation.AT_LEAST, "1"),
            o -> Evidence.sought().after(new Cut(new Fact(X, Fact.Sign.NONZERO), cone())),
            "nothing in the combination is positive"));
    all.add(
        planted(
            "absolute-value",
            Flaw.DROPPED_CASE,
            "|x| = x",
            new AbsoluteValue(),
            o -> cone(),
            "the combination leaves -2*x"));
    all.add(
        planted(
            "division",
            Flaw.STOPS,
            "x/y = x/y + 0 for any y",
            new Quotient(),
            o -> Evidence.sought(),
            "the code may stop: division by zero"));
    all.add(skipped());
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
      return Statement.of(number.isNegative() ? number.negated() : number, Relation.EQUAL, number);
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
      return Statement.of(quotient.times(x.get("y")), Relation.EQUAL, x.get("x"));
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
      return Statement.of(x.number(x.whole("k")), Relation.LESS, x.number(most));
    }
  }

  private static PlantedProof skipped() {
    Claim<Place> claim =
        Claim.of(
            "kong/planted-skipped",
            Kind.STATEMENT,
            "nowhere",
            "every number to 5 is less than 5",
            Place.class,
            Reading.printed(
                Verdict.PROVED,
                Scope.whole("0 to 5", Space.range(0, 4).map(Place::new)),
                new Asked<>(new FewerThan(5), (Place c) -> Assignment.NONE.whole("k", c.k()))));
    return new PlantedProof(
        "skipped",
        Flaw.SKIPPED_CASE,
        "every number from 0 to 5 is less than 5, the last one being left out of the list",
        claim,
        "does not list the case k = 5");
  }

  private static void domains(List<PlantedProof> all) {
    Space<Point> both = Space.of(new Point(ONE, ONE), new Point(Rational.of(-1), ONE));
    all.add(
        planted(
            "only-positive",
            Flaw.NARROW_DOMAIN,
            "x y^2 >= 0 for all x, shown for x > 0",
            new Compared(POSITIVE, "x*y^2", Relation.AT_LEAST, "0"),
            both,
            o -> Evidence.sought(),
            "leaves out a case of the scope"));
    all.add(
        planted(
            "only-where-it-holds",
            Flaw.NARROW_DOMAIN,
            "x >= y for all x and y, shown where x >= y",
            new Compared(
                REAL.given(new Given("x", Relation.AT_LEAST, "y")), "x", Relation.AT_LEAST, "y"),
            Space.of(new Point(ONE, ONE), new Point(ONE, Rational.of(2))),
            o -> Evidence.sought(),
            "leaves out a case of the scope"));
    Domain nothing = REAL.given(new Given("x^2", Relation.LESS, "0"));
    all.add(
        planted(
            "squares-below-zero",
            Flaw.EMPTY_DOMAIN,
            "x = y where x^2 < 0",
            new Compared(nothing, "x", Relation.EQUAL, "y"),
            SOME.where(c -> false),
            o -> Evidence.sought(),
            "no case of the domain is known"));
    all.add(
        planted(
            "no-shape",
            Flaw.EMPTY_DOMAIN,
            "x = y for none of no choices",
            new Compared(REAL.choice("k", s -> 0), "x", Relation.EQUAL, "y"),
            SOME.where(c -> false),
            o -> Evidence.sought(),
            "the domain has no case"));
  }
}
