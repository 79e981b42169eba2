package counterplay.kernel;

import static counterplay.kernel.Attempt.X;
import static counterplay.kernel.Attempt.XY;
import static counterplay.kernel.Attempt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.search.CombinationSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is proved of nothing, and every path of the code is followed. */
class PathProofTest {

  private final Attempt attempt = new Attempt();

  // ---- members ----

  @Test
  void a_domain_without_a_known_case_proves_nothing() {
    Domain empty = Domain.all().numbers(s -> X).given(Says.that("x^2 = 2"));
    assertThat(attempt.refusal(Says.that("x^2 <= 3").in(empty)))
        .isEqualTo("no case of the domain is known");
    Domain sized = Domain.all().size("n", 2, 3).numbers(s -> X).given(Says.that("x^2 = 2"));
    assertThat(attempt.refusal(Says.that("x^2 <= 3").in(sized)))
        .isEqualTo("no case of the domain is known where n = 2");
    Domain far = Domain.all().numbers(s -> X).given(Says.that("x = 1000"));
    assertThat(attempt.refusal(Says.that("x >= 900").in(far)))
        .isEqualTo("no case of the domain is known");
    assertThat(attempt.refusal(Says.that("x >= 900").in(far, at("x", 999))))
        .isEqualTo("no case of the domain is known");
    assertThat(attempt.refusal(Says.that("x >= 900").in(far, at("x", 1000))))
        .isEqualTo("a theorem");
    Domain choice = Domain.all().choice("k", s -> 0);
    assertThat(attempt.refusal(Says.that("2 > 1").in(choice))).isEqualTo("the domain has no case");
  }

  @Test
  void a_case_that_is_offered_counts_at_its_own_sizes_only() {
    Domain far = Domain.all().range("k", 1, 2).numbers(s -> X).given(Says.that("x = 1000"));
    Assignment one = at("x", 1000).whole("k", 1);
    assertThat(attempt.refusal(Says.that("x >= 900").in(far, one)))
        .isEqualTo("no case of the domain is known where k = 2");
    CombinationSearch search = new CombinationSearch();
    assertThatThrownBy(
            () ->
                new Proving(search::apply)
                    .prove(
                        "toy",
                        Says.that("x >= 900").in(far),
                        Argument.sought(),
                        List.of(one),
                        List.of(),
                        List.of()))
        .hasMessage("no case of the domain is known where k = 2");
    assertThat(
            new Proving(search::apply)
                .prove(
                    "toy",
                    Says.that("x >= 900").in(far),
                    Argument.sought(),
                    List.of(one, at("x", 1000).whole("k", 2)),
                    List.of(),
                    List.of())
                .counts()
                .paths())
        .isEqualTo(2);
  }

  /** It says one thing of rationals and another of the kernel's numbers. */
  private record Looks(boolean everywhere) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> X);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S v = x.get("x");
      S square = v.times(v);
      boolean plain =
          Object.class.cast(v) instanceof Rational r
              && (everywhere || r.compareTo(Rational.ONE) != 0);
      return Statement.of(
          plain ? square.plus(v.one()) : square,
          counterplay.claim.sentence.Relation.AT_LEAST,
          x.number(0));
    }
  }

  @Test
  void code_that_looks_at_the_kind_of_its_numbers_is_seen_even_where_only_some_numbers_show_it() {
    assertThat(attempt.refusal(new Looks(true)))
        .startsWith("the code looks at the kind of its numbers");
    // the first case that is tried is x = 1, where it does not show
    assertThat(attempt.refusal(new Looks(false)))
        .startsWith("the code looks at the kind of its numbers");
  }

  // ---- paths ----

  /** |x|, by a question. */
  private record Absolute(boolean wrong, List<Assignment> known) implements Sentence {
    @Override
    public List<Assignment> cases(Shape shape) {
      return known;
    }

    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> X);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S v = x.get("x");
      S absolute = v.isNegative() != wrong ? v.negated() : v;
      return Statement.of(absolute, counterplay.claim.sentence.Relation.AT_LEAST, x.number(0));
    }
  }

  @Test
  void every_answer_to_a_question_is_followed() {
    Theorem theorem = attempt.prove(new Absolute(false, List.of(at("x", -2))));
    assertThat(theorem.counts()).isEqualTo(new Theorem.Counts(2, 0, 0, 2, 0, 0));
    assertThat(attempt.asked.stream().map(Obligation::path).toList())
        .containsExactlyInAnyOrder("x < 0", "x >= 0");
    // of its own the kernel tries negative numbers, too
    assertThat(attempt.prove(new Absolute(false, List.of())).counts().unsampled()).isZero();
    assertThat(attempt.refusal(new Absolute(true, List.of()))).isNotEqualTo("a theorem");
  }

  /** Asks in which of three ways x lies to zero and y to one. */
  private record Nine() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> XY);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S first = x.get("x");
      S second = x.get("y").minus(x.number(1));
      S product =
          first.scale(Rational.of(first.signum())).plus(second.scale(Rational.of(second.signum())));
      return Statement.of(product, counterplay.claim.sentence.Relation.AT_LEAST, x.number(0));
    }
  }

  @Test
  void questions_after_questions_branch_again() {
    Theorem theorem = attempt.prove(new Nine());
    assertThat(theorem.counts().paths()).isEqualTo(9);
    assertThat(attempt.asked.stream().map(Obligation::path).distinct().toList())
        .contains("x > 0, y - 1 > 0", "x < 0, y - 1 > 0", "x = 0, y - 1 < 0", "x > 0, y - 1 = 0");
    // the tried cases include neither y = 1 nor x = 0 with it
    assertThat(theorem.counts().unsampled()).isPositive();
  }

  /** Stops where x is negative. */
  private record Stops(String where, boolean unnamed) implements Sentence {
    @Override
    public Domain domain() {
      Domain all = Domain.all().numbers(s -> X);
      return where.isEmpty() ? all : all.given(Says.that(where));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S v = x.get("x");
      if (v.plus(x.number(1)).isNegative()) {
        if (unnamed) throw new IllegalStateException();
        throw new IndexOutOfBoundsException("there is no such place");
      }
      return Statement.of(
          v.times(v).plus(v.one()), counterplay.claim.sentence.Relation.MORE, x.number(0));
    }
  }

  @Test
  void a_path_on_which_the_code_stops_is_to_be_shown_to_be_taken_by_nobody() {
    assertThat(attempt.refusal(new Stops("", false)))
        .startsWith("the code may stop: there is no such place; no combination");
    assertThat(attempt.refusal(new Stops("", true)))
        .startsWith("the code may stop: IllegalStateException; no combination");
    attempt.asked.clear();
    Theorem theorem = attempt.prove(new Stops("x >= 1", false));
    assertThat(theorem.counts().paths()).isEqualTo(2);
    assertThat(theorem.counts().impossible()).isEqualTo(1);
    assertThat(theorem.counts().unsampled()).isEqualTo(1);
    assertThat(
            attempt.asked.stream().filter(Obligation::isImpossible).map(Obligation::path).toList())
        .containsExactly("x + 1 < 0 (there the code stops: there is no such place)");
  }

  /** Is wrong where nobody comes: x^2 + 1 is asked whether it is below x. */
  private record WrongWhereNobodyIs(int bound) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.nonnegative("x")).given(Says.that("x <= 3"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S v = x.get("x");
      S other = v.minus(x.number(bound)).isPositive() ? v.negated().minus(v.one()) : v;
      return Statement.of(other, counterplay.claim.sentence.Relation.AT_LEAST, x.number(0));
    }
  }

  /** Says x = x + 1 where x is above 4, which nobody is. */
  private record WrongEquation(int bound) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.nonnegative("x")).given(Says.that("x <= 3"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S v = x.get("x");
      S other = v.minus(x.number(bound)).isPositive() ? v.plus(v.one()) : v.over(v.one());
      return Statement.of(other, counterplay.claim.sentence.Relation.EQUAL, v);
    }
  }

  @Test
  void an_equation_that_fails_where_nobody_comes_is_harmless() {
    assertThat(attempt.refusal(new WrongEquation(4))).isEqualTo("a theorem");
    assertThat(attempt.refusal(new WrongEquation(2)))
        .startsWith("no combination of what is known is");
  }

  /** Asks inside an expectation, and hides that it was refused. */
  private record Hides() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(
              s ->
                  Frame.NONE
                      .nonnegative("x")
                      .with("P", new Frame.Process(List.of("u"), List.of())));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      try {
        x.mean("P", u -> u.get("u").isNegative() ? u.get("u") : u.get("u").negated());
      } catch (Refused e) {
        return Statement.of(x.get("x"), counterplay.claim.sentence.Relation.AT_LEAST, x.number(0));
      }
      return Statement.of(x.get("x"), counterplay.claim.sentence.Relation.AT_LEAST, x.number(0));
    }
  }

  @Test
  void code_that_hides_a_refusal_proves_nothing() {
    assertThat(attempt.refusal(new Hides()))
        .startsWith("the code asks for the sign of u, which is random");
  }

  /** Stops below one half. */
  private record StopsBelow() implements Sentence {
    @Override
    public Domain domain() {
      Says below = Says.forAll("all", Frame.NONE.real("t"), Says.that("x >= 2*t - t^2"));
      return Domain.all().numbers(s -> X).given(below);
    }

    @Override
    public List<Assignment> cases(Shape shape) {
      return List.of(Attempt.at("x", 1));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S v = x.get("x");
      if (v.minus(x.number(Rational.HALF)).isNegative()) throw new IllegalArgumentException("low");
      return Statement.of(v.times(v), counterplay.claim.sentence.Relation.AT_LEAST, x.number(0));
    }
  }

  @Test
  void what_is_known_for_all_numbers_shows_that_nobody_takes_a_path_on_which_the_code_stops() {
    Argument one =
        o ->
            o.isImpossible()
                ? Evidence.sought()
                    .after(new Evidence.Instance(0, Map.of("t", List.of(Term.of("1")))))
                : Evidence.sought();
    assertThat(attempt.refusal(new StopsBelow(), one, List.of(), List.of())).isEqualTo("a theorem");
    assertThat(attempt.refusal(new StopsBelow()))
        .startsWith("the code may stop: low; no combination");
  }

  @Test
  void a_goal_under_a_condition_that_cannot_hold_is_an_identity() {
    Says never = Says.that("1 = 2").then(Says.that("x = 3"));
    assertThat(attempt.prove(Says.all(never, Says.that("x^2 >= 0")).in(X)).counts())
        .isEqualTo(new Theorem.Counts(1, 0, 0, 2, 1, 0));
    Says either = Says.some(Says.that("x >= 1"), Says.that("x <= -1"));
    attempt.asked.clear();
    attempt.prove(either.then(Says.that("x^2 >= 1")).in(X));
    assertThat(attempt.asked.stream().map(Obligation::path).toList())
        .containsExactly("the hypothesis' part 1", "the hypothesis' part 2");
  }

  @Test
  void a_goal_that_fails_where_nobody_comes_is_harmless() {
    assertThat(attempt.refusal(new WrongWhereNobodyIs(3))).isEqualTo("a theorem");
    assertThat(attempt.refusal(new WrongWhereNobodyIs(2))).startsWith("no combination");
  }
}
