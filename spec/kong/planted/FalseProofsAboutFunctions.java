package kong.planted;

import static counterplay.claim.evidence.Lemma.Kind.TEXTBOOK;
import static counterplay.claim.planted.Flaw.FAIRNESS_NOT_GRANTED;
import static counterplay.claim.planted.Flaw.SIGN_NOT_GRANTED;
import static counterplay.claim.planted.Flaw.UNRELATED_LEMMA;
import static counterplay.claim.planted.Flaw.WEAK_FOR_STRICT;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;
import static kong.planted.ClaimsOfTwoNumbers.ONE;
import static kong.planted.ClaimsOfTwoNumbers.REAL;
import static kong.planted.ClaimsOfTwoNumbers.SOME;
import static kong.planted.ClaimsOfTwoNumbers.X;
import static kong.planted.ClaimsOfTwoNumbers.Y;
import static kong.planted.ClaimsOfTwoNumbers.p;
import static kong.planted.ClaimsOfTwoNumbers.planted;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Supporting;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.evidence.Term;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Assignment.Outcome;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kong.planted.ClaimsOfTwoNumbers.Compared;
import kong.planted.ClaimsOfTwoNumbers.Point;

/**
 * False proofs about what a domain leaves open: functions, scores, laws, further numbers, and
 * lemmas used where they say nothing.
 */
public final class FalseProofsAboutFunctions implements FalseProofs {

  private static final String UNKNOWN = "no combination of what is known";

  @Override
  public List<PlantedProof> falseProofs() {
    return List.of(
        unfair("bet-seen-in-advance", Set.of("earlier", "bet"), "the domain does not say that"),
        unfair(
            "factor-of-its-own",
            Set.of("earlier"),
            "uses bet, given which the step is not known to be fair"),
        functional(
            "jensen-the-wrong-way",
            SIGN_NOT_GRANTED,
            "f(x) <= f(y) + f'(y) (x - y) for convex f",
            false),
        functional(
            "strict-where-equal",
            WEAK_FOR_STRICT,
            "a strictly convex f exceeds its supporting line everywhere",
            true),
        used(
            "root-of-a-negative",
            "x >= 0 by a lemma on squares at x",
            Map.of("a", List.of(Term.of(X))),
            "a is not known"),
        used(
            "lemma-elsewhere",
            "x >= 0 by a lemma on squares at 1",
            Map.of("a", List.of(Term.of(ONE))),
            "no combination of what is known is x >= 0"),
        proper(),
        instance());
  }

  private static PlantedProof unfair(String name, Set<String> claimed, String reason) {
    Sentence bet = new Bet(new Increment("later", "earlier", Set.of("earlier")));
    Increment increment = new Increment("later", "earlier", claimed);
    Evidence evidence =
        new Combination(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Fair(increment, Polynomial.parameter("bet"))));
    Space<Point> cases = Space.of(new Point(Rational.HALF, Rational.HALF));
    return planted(
        name,
        FAIRNESS_NOT_GRANTED,
        "a bet on a coin that one sees in advance is fair",
        "a fair coin and a bet",
        cases,
        new Asked<>(bet, c -> Assignment.NONE.law("coin", List.of(outcome(0), outcome(1)))),
        Proof.by(o -> evidence),
        reason);
  }

  private static Outcome outcome(int side) {
    return new Outcome(
        Rational.HALF,
        Map.of("earlier", Rational.HALF, "later", Rational.of(side), "bet", Rational.of(side)));
  }

  private record Bet(Increment increment) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(
              s ->
                  Frame.NONE.with(
                      "coin",
                      new Frame.Process(List.of("earlier", "later", "bet"), List.of(increment))));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.mean("coin", c -> c.get("bet").times(c.get("later"))),
          EQUAL,
          x.mean("coin", c -> c.get("bet").times(c.get("earlier"))));
    }
  }

  /**
   * f(x) compared with its supporting line in y: by values only, so that the slope at y is unknown.
   */
  private record Line(boolean strict) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.positive("x", "y").with("f", new Frame.Convex(true)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S mean = x.convex("f", x.get("x").plus(x.get("y")).scale(Rational.HALF));
      S chord = x.convex("f", x.get("x")).plus(x.convex("f", x.get("y"))).scale(Rational.HALF);
      return Statement.of(chord, strict ? MORE : AT_MOST, mean);
    }
  }

  private static PlantedProof functional(String name, Flaw flaw, String words, boolean strict) {
    Term middle = Term.of(X.plus(Y).scale(Rational.HALF));
    Argument argument =
        o ->
            Evidence.sought()
                .after(new Supporting("f", Term.of(X), middle))
                .after(new Supporting("f", Term.of(Y), middle));
    Asked<Point> asked =
        new Asked<>(
            new Line(strict),
            c -> c.variables().function("f", ConvexFunction.Piecewise.chiSquare()));
    return planted(name, flaw, words, "x and y", SOME, asked, Proof.by(argument), UNKNOWN);
  }

  /** a^2 <= a for a in [0, 1]. */
  private static final Lemma SQUARES =
      new Lemma(
          "kong/planted-squares",
          TEXTBOOK,
          "a^2 <= a for a in [0, 1]",
          "known to everybody",
          new Compared(Domain.all().numbers(s -> Frame.NONE.probability("a")), "a^2 <= a"),
          Argument.sought());

  private static PlantedProof used(
      String name, String words, Map<String, List<Term>> at, String reason) {
    Asked<Point> asked = new Asked<>(new Compared(REAL, "x >= 0"), Point::variables);
    Proof proof =
        Proof.by(o -> Evidence.sought().after(new Evidence.Use(SQUARES.id(), Shape.NONE, at)))
            .using(SQUARES);
    return planted(name, UNRELATED_LEMMA, words, "x and y", SOME, asked, proof, reason);
  }

  /** PS(x, p) >= PS(x, x) for distributions x and p. */
  private record Improper() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(
              s -> Frame.NONE.simplex("x", 2).simplex("p", 2).with("PS", new Frame.Rule(2, true)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.score("PS", x.list("x"), x.list("p")),
          AT_LEAST,
          x.score("PS", x.list("x"), x.list("x")));
    }
  }

  private static PlantedProof proper() {
    List<Term> x = List.of(Term.of("x_0"), Term.of(p("1 - x_0")));
    List<Term> q = List.of(Term.of("p_0"), Term.of(p("1 - p_0")));
    Asked<Point> asked =
        new Asked<>(
            new Improper(),
            c ->
                Assignment.NONE
                    .numbers("x", List.of(c.x(), ONE.minus(c.x())))
                    .numbers("p", List.of(c.y(), ONE.minus(c.y())))
                    .rule("PS", new ScoringRule.Quadratic()));
    return planted(
        "improper",
        SIGN_NOT_GRANTED,
        "a lie is scored at least like the truth by every strictly proper rule",
        "x and p",
        Space.of(new Point(Rational.HALF, Rational.HALF)),
        asked,
        Proof.by(o -> Evidence.sought().after(new Proper("PS", x, q))),
        UNKNOWN);
  }

  /** Known is x t <= y for all t in [0, 1]; claimed is x <= 0, by t = 2. */
  private record Everywhere() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return new Statement.ForAll<>(
          "any",
          Frame.NONE.probability("t"),
          t -> Statement.of(x.get("x").times(t.get("t")), AT_MOST, x.get("y")));
    }
  }

  private static PlantedProof instance() {
    Sentence sentence = new Compared(REAL.given(new Everywhere()), "x <= 1/2*y");
    return planted(
        "outside-the-frame",
        SIGN_NOT_GRANTED,
        "x t <= y for all t in [0, 1] gives 2 x <= y by t = 2",
        sentence,
        Space.of(new Point(Rational.ZERO, ONE)),
        Evidence.sought().after(new Instance(0, Map.of("t", List.of(Term.of(Rational.of(2)))))),
        "t is not known to be not negative: -1");
  }
}
