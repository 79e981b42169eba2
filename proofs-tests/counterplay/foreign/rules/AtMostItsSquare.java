package counterplay.foreign.rules;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;

/** What is false of 1/2 and of eleven, with evidence that has to do with something else. */
public final class AtMostItsSquare implements Spec {

  /** A number. */
  public record Case(Rational x) {}

  /** A size. */
  public record Size(int n) {}

  /** {@code x <= x^2} for x not negative. */
  record Squares() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.nonnegative("x"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.get("x"), Relation.AT_MOST, x.get("x").times(x.get("x")));
    }
  }

  /** {@code n <= 10}. */
  record BelowEleven() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 5);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.number(x.whole("n")), Relation.AT_MOST, x.number(10));
    }
  }

  /** It is the sentence itself. */
  record Itself() implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "user/below-eleven",
          Lemma.Kind.MACHINE,
          "n <= 10",
          "Below.v below_eleven",
          new BelowEleven(),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of();
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> numbers =
        Scope.sample(
            "every x >= 0, tried at 0, 1 and 2",
            3,
            Space.of(0, 1, 2).map(x -> new Case(Rational.of(x))));
    Asked<Case> squares = new Asked<>(new Squares(), c -> Assignment.NONE.number("x", c.x()));
    Scope<Size> sizes =
        Scope.part("every n >= 3", "n = 3, 4, 5, 10", Space.of(3, 4, 5, 10).map(Size::new));
    return List.of(
        Claim.of(
            "user/square-elsewhere",
            Kind.STATEMENT,
            "nowhere",
            "No number is more than its square.",
            Case.class,
            Reading.printed(Verdict.PROVED, numbers, squares)
                .provedBy(
                    Proof.by(
                        o ->
                            Evidence.squares(
                                Polynomial.parameter("x"), Polynomial.parameter("y"))))),
        Claim.of(
            "user/square-in-words",
            Kind.STATEMENT,
            "nowhere",
            "No number is more than its square.",
            Case.class,
            Reading.printed(
                Verdict.PROVED,
                numbers,
                c -> Finding.of(c.x(), Relation.AT_MOST, c.x().times(c.x())))),
        Claim.of(
            "user/below-eleven",
            Kind.STATEMENT,
            "nowhere",
            "Every n >= 3 is at most ten.",
            Size.class,
            Reading.printed(
                    Verdict.PROVED,
                    sizes,
                    new Asked<>(new BelowEleven(), (Size c) -> Assignment.NONE.whole("n", c.n())))
                .provedBy(Proof.sought().carriedBy(new Itself()))));
  }
}
