package counterplay.kernel;

import static counterplay.kernel.Attempt.X;
import static counterplay.kernel.Attempt.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lemmas carry to every size, and what evidence may lean on. */
class LemmaProofTest {

  private final Attempt attempt = new Attempt();

  // ---- sizes and lemmas ----

  private static final Domain SIZES = Domain.all().size("n", 2, 4).numbers(s -> X);

  private static Lemma lemma(String id, Sentence sentence) {
    return new Lemma(
        id, Lemma.Kind.ARGUED, "a formula", "an argument", sentence, Argument.sought());
  }

  /** Carried by a lemma whose x is the square of the sentence's. */
  private record By(Lemma lemma, String x, int more) implements Carried {
    @Override
    public Shape shape(Shape shape) {
      return more == 0 ? shape : shape.with("n", shape.of("n") + more);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> v) {
      return Map.of("x", List.of(Polynomial.parse(x).at(v.number(1), v::get)));
    }
  }

  @Test
  void sizes_without_an_end_need_a_lemma() {
    Sentence sentence = Says.that("n*x^2 >= 0").in(SIZES);
    Theorem bounded = attempt.prove(sentence);
    assertThat(bounded.isWhole()).isFalse();
    assertThat(bounded.shapes().stream().map(s -> s.of("n")).toList()).containsExactly(2, 3, 4);
    Lemma lemma =
        lemma(
            "toy/scaled",
            Says.that("n*x >= 0")
                .in(Domain.all().size("n", 1, 3).numbers(s -> Frame.NONE.nonnegative("x"))));
    Theorem whole =
        attempt.prove(sentence, Argument.sought(), List.of(), List.of(new By(lemma, "x^2", 0)));
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.lemmas()).containsOnlyKeys("toy/scaled");
  }

  @Test
  void a_lemma_that_says_something_else_carries_nothing() {
    Sentence sentence = Says.that("n*x^2 >= 0").in(SIZES);
    Domain domain = Domain.all().size("n", 1, 3).numbers(s -> Frame.NONE.nonnegative("x"));
    assertThat(carry(sentence, lemma("toy/other", Says.that("2*n*x >= 0").in(domain)), "x^2", 0))
        .isEqualTo("the lemma toy/other says something else where n = 2");
    assertThat(carry(sentence, lemma("toy/turned", Says.that("0 <= n*x").in(domain)), "x^2", 0))
        .isEqualTo("the lemma toy/turned says something else where n = 2");
    assertThat(carry(sentence, lemma("toy/two", Says.that("n*x, x >= 0, 0").in(domain)), "x^2", 0))
        .isEqualTo("the lemma toy/two says something else where n = 2");
    Says both = Says.all(Says.that("n*x >= 0"), Says.that("x >= 0"));
    assertThat(carry(sentence, lemma("toy/both", both.in(domain)), "x^2", 0))
        .isEqualTo("the lemma toy/both says something else where n = 2");
    assertThat(carry(sentence, lemma("toy/scaled", Says.that("n*x >= 0").in(domain)), "x^2 + 1", 0))
        .isEqualTo("the lemma toy/scaled says something else where n = 2");
    assertThat(carry(sentence, lemma("toy/scaled", Says.that("n*x >= 0").in(domain)), "x^2", 1))
        .isEqualTo("the lemma toy/scaled says something else where n = 3");
    assertThat(carry(sentence, lemma("toy/scaled", Says.that("n*x >= 0").in(domain)), "x^2", -3))
        .isEqualTo("the lemma toy/scaled does not speak of n = -1");
    assertThat(carry(sentence, lemma("toy/scaled", Says.that("n*x >= 0").in(domain)), "x", 0))
        .isEqualTo("x is not known to be not negative: x");
    // the difference of the sides of an inequality decides, of an equation both sides do
    assertThat(carry(sentence, lemma("toy/moved", Says.that("n*x + 5 >= 5").in(domain)), "x^2", 0))
        .isEqualTo("a theorem");
    Sentence equation = Says.that("n*x : n = x").in(SIZES);
    assertThat(carry(equation, lemma("toy/equation", Says.that("x : 1 = x").in(domain)), "x^2", 0))
        .isEqualTo("the lemma toy/equation says something else where n = 2");
  }

  private String carry(Sentence sentence, Lemma lemma, String x, int more) {
    return attempt.refusal(sentence, Argument.sought(), List.of(), List.of(new By(lemma, x, more)));
  }

  @Test
  void parts_are_carried_by_parts() {
    Domain any = Domain.all().size("n", 1, 3).numbers(s -> X);
    Says squares = Says.all(Says.that("n*x^2 >= 0"), Says.that("x^2 + n > 0"));
    Says turned = Says.all(Says.that("x^2 + n > 0"), Says.that("n*x^2 >= 0"));
    assertThat(carry(squares.in(SIZES), lemma("toy/same", squares.in(any)), "x", 0))
        .isEqualTo("a theorem");
    assertThat(carry(squares.in(SIZES), lemma("toy/turned", turned.in(any)), "x", 0))
        .contains("says something else");
    Says first = Says.all(Says.that("n*x^2 >= 0"), Says.that("x^2 + n + 1 > 0"));
    assertThat(carry(squares.in(SIZES), lemma("toy/second", first.in(any)), "x", 0))
        .contains("says something else");
    assertThat(carry(squares.in(SIZES), lemma("toy/one", Says.that("n*x^2 >= 0").in(any)), "x", 0))
        .contains("says something else");
    Says three = Says.all(Says.that("n*x^2 >= 0"), Says.that("x^2 + n > 0"), Says.that("x^2 >= 0"));
    assertThat(carry(squares.in(SIZES), lemma("toy/three", three.in(any)), "x", 0))
        .contains("says something else");
    assertThat(
            carry(
                Says.that("x^2, n*x^2 >= 0, 0").in(SIZES),
                lemma("toy/list", Says.that("x^2, n*x^2 >= 0, 0").in(any)),
                "x",
                0))
        .isEqualTo("a theorem");
    assertThat(
            carry(
                Says.that("x^2, n*x^2 >= 0, 0").in(SIZES),
                lemma("toy/list", Says.that("x^2, x^2 >= 0, 0").in(any)),
                "x",
                0))
        .contains("says something else");
  }

  @Test
  void a_lemma_speaks_of_every_size_from_the_least_one_on() {
    Sentence sentence = Says.that("n*x^2 >= 0").in(SIZES);
    Says same = Says.that("n*x^2 >= 0");
    assertThat(
            carry(
                sentence,
                lemma("toy/late", same.in(Domain.all().size("n", 3, 4).numbers(s -> X))),
                "x",
                0))
        .isEqualTo("the lemma toy/late begins at n = 3");
    assertThat(
            carry(
                sentence,
                lemma("toy/as-early", same.in(Domain.all().size("n", 2, 4).numbers(s -> X))),
                "x",
                0))
        .isEqualTo("a theorem");
    assertThat(
            carry(
                sentence,
                lemma("toy/choice", same.in(Domain.all().range("n", 1, 4).numbers(s -> X))),
                "x",
                0))
        .isEqualTo("the lemma toy/choice does not speak of every n");
    assertThat(
            carry(
                sentence,
                lemma(
                    "toy/other-name",
                    Says.that("x^2 >= 0").in(Domain.all().size("m", 1, 2).numbers(s -> X))),
                "x",
                0))
        .isEqualTo("the lemma toy/other-name does not speak of every n");
  }

  @Test
  void the_conditions_of_a_lemma_are_shown_where_it_is_used() {
    Domain conditional = Domain.all().size("n", 1, 3).numbers(s -> X).given(Says.that("x >= 0"));
    Lemma lemma = lemma("toy/conditional", Says.that("n*x >= 0").in(conditional));
    Sentence sentence = Says.that("n*x^2 >= 0").in(SIZES);
    assertThat(carry(sentence, lemma, "x^2", 0)).isEqualTo("a theorem");
    // x^2 - x = (x - 1/2)^2 - 1/4 may be negative
    Sentence other = Says.that("n*x^2 - n*x >= 0").in(SIZES);
    assertThat(carry(other, lemma, "x^2 - x", 0)).startsWith("no combination");
  }

  @Test
  void a_lemma_that_is_false_where_it_can_be_run_is_refused() {
    Sentence sentence = Says.that("n*x >= 0").in(SIZES);
    Domain domain = Domain.all().size("n", 2, 3).numbers(s -> X);
    assertThat(carry(sentence, lemma("toy/false", Says.that("n*x >= 0").in(domain)), "x", 0))
        .startsWith("the lemma toy/false does not hold where it can be run: no combination");
  }

  private Argument using(String id, Shape shape, String at) {
    return o ->
        Evidence.sought().after(new Evidence.Use(id, shape, Map.of("x", List.of(Term.of(at)))));
  }

  @Test
  void a_lemma_is_used_at_numbers_of_which_its_conditions_are_known() {
    Domain nonnegative = Domain.all().range("n", 1, 2).numbers(s -> X).given(Says.that("x >= 0"));
    Lemma lemma = lemma("toy/cube", Says.that("x^3 >= 0").in(nonnegative));
    Shape one = Shape.NONE.with("n", 1);
    Sentence sentence = Says.that("y^6 - y^3 + y^3 >= 0").in(Frame.NONE.real("y"));
    Theorem theorem =
        attempt.prove(sentence, using("toy/cube", one, "y^2"), List.of(lemma), List.of());
    assertThat(theorem.lemmas()).containsOnlyKeys("toy/cube");
    Sentence cube = Says.that("y^3 >= 0").in(Frame.NONE.real("y"));
    assertThat(attempt.refusal(cube, using("toy/cube", one, "y"), List.of(lemma), List.of()))
        .isEqualTo("a condition of the lemma toy/cube is not known to hold");
    assertThat(
            attempt.refusal(
                sentence,
                using("toy/cube", Shape.NONE.with("n", 3), "y^2"),
                List.of(lemma),
                List.of()))
        .isEqualTo("the lemma toy/cube is not run at n = 3");
    assertThat(
            attempt.refusal(sentence, using("toy/square", one, "y^2"), List.of(lemma), List.of()))
        .isEqualTo("no lemma is called toy/square");
    Lemma wrong = lemma("toy/cube", Says.that("x^3 > 0").in(nonnegative));
    assertThat(attempt.refusal(sentence, using("toy/cube", one, "y^2"), List.of(wrong), List.of()))
        .startsWith("the lemma toy/cube does not hold where it can be run");
    // a lemma that is not leaned on is not named
    assertThat(attempt.prove(sentence, Argument.sought(), List.of(lemma), List.of()).lemmas())
        .isEmpty();
  }

  @Test
  void a_lemma_is_what_the_evidence_leans_on() {
    Domain any = Domain.all().numbers(s -> X);
    Lemma lemma = lemma("toy/square", Says.that("x^2 + 1 >= 2*x").in(any));
    Sentence sentence = Says.that("y^4 + 1 >= 2*y^2").in(Frame.NONE.real("y"));
    Evidence told =
        new Evidence.Combination(
            List.of(),
            List.of(
                new Evidence.Summand(
                    Rational.ONE, Polynomial.ONE, List.of(Polynomial.parse("y^4 - 2*y^2 + 1")))),
            List.of(),
            List.of());
    Argument without = o -> told;
    Argument with =
        o ->
            told.after(
                new Evidence.Use("toy/square", Shape.NONE, Map.of("x", List.of(Term.of("y^2")))));
    assertThat(attempt.refusal(sentence, without, List.of(lemma), List.of()))
        .contains("is not known not to be negative");
    assertThat(attempt.refusal(sentence, with, List.of(lemma), List.of())).isEqualTo("a theorem");
  }

  @Test
  void a_condition_of_a_lemma_is_shown_by_evidence_where_signs_do_not_tell() {
    Domain conditional = Domain.all().size("n", 1, 3).numbers(s -> X).given(Says.that("x >= 0"));
    Lemma square = lemma("toy/square", Says.that("n*x^2 >= 0").in(conditional));
    Sentence sentence = Says.that("n*x^4 - 4*n*x^3 + 6*n*x^2 - 4*n*x + n >= 0").in(SIZES);
    assertThat(carry(sentence, square, "x^2 - 2*x + 1", 0)).isEqualTo("a theorem");
    assertThat(
            attempt
                .prove(
                    sentence,
                    Argument.sought(),
                    List.of(),
                    List.of(new By(square, "x^2 - 2*x + 1", 0)))
                .counts()
                .obligations())
        .isEqualTo(6);
    assertThat(carry(Says.that("n*x^2 >= 0").in(SIZES), square, "x", 0))
        .isEqualTo("no combination of what is known is x >= 0 where n = 2");
  }

  @Test
  void an_equation_is_carried_side_by_side() {
    Domain any = Domain.all().size("n", 1, 3).numbers(s -> X);
    Sentence equation = Says.that("n*x : n = x").in(SIZES);
    assertThat(carry(equation, lemma("toy/whole", Says.that("x : 1 = x").in(any)), "x", 0))
        .isEqualTo("a theorem");
  }

  @Test
  void nothing_is_established_without_search_or_evidence() {
    assertThatThrownBy(
            () ->
                new Proving((o, s) -> Optional.empty())
                    .prove(
                        "toy",
                        says(X, "x^2 >= 0"),
                        Argument.sought(),
                        List.of(),
                        List.of(),
                        List.of()))
        .hasMessage("no combination of what is known is x^2 >= 0");
  }
}
