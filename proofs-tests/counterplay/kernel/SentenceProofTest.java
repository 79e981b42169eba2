package counterplay.kernel;

import static counterplay.kernel.Attempt.X;
import static counterplay.kernel.Attempt.XY;
import static counterplay.kernel.Attempt.at;
import static counterplay.kernel.Attempt.says;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which sentences become theorems, and what is said of those that do not. */
class SentenceProofTest {

  private final Attempt attempt = new Attempt();

  // ---- what is said ----

  @Test
  void identities_and_inequalities_become_theorems_and_their_neighbours_do_not() {
    Theorem theorem = attempt.prove(says(XY, "x^2 - y^2 : 1 = x^2 - y^2", "x^2 >= 2*x*y - y^2"));
    assertThat(theorem.isWhole()).isTrue();
    assertThat(theorem.sentence()).isEqualTo("toy");
    assertThat(theorem.shapes()).containsExactly(Shape.NONE);
    assertThat(theorem.counts()).isEqualTo(new Theorem.Counts(1, 0, 0, 2, 1, 0));
    assertThat(attempt.refusal(says(XY, "x^2 >= 2*x*y + y^2"))).startsWith("no combination");
    assertThat(attempt.refusal(says(XY, "x^2 > 2*x*y - y^2"))).startsWith("no combination");
    assertThat(attempt.refusal(says(XY, "x = y"))).startsWith("no combination");
    assertThat(attempt.refusal(says(XY, "x != y"))).startsWith("no combination");
    assertThat(attempt.refusal(says(XY, "x <= y"))).startsWith("no combination");
    assertThat(attempt.refusal(says(XY, "x < y"))).startsWith("no combination");
  }

  @Test
  void each_relation_is_taken_in_its_own_direction() {
    Frame frame = Frame.NONE.positive("x");
    for (String holds : List.of("x > -x", "x >= -x", "-x < x", "-x <= x", "x != -x", "x - x = 0"))
      assertThat(attempt.refusal(says(frame, holds, "x^2 >= 0"))).as(holds).isEqualTo("a theorem");
    for (String fails : List.of("-x > x", "-x >= x", "x < -x", "x <= -x", "x = -x", "x != x"))
      assertThat(attempt.refusal(says(frame, fails, "x^2 >= 0")))
          .as(fails)
          .isNotEqualTo("a theorem");
  }

  @Test
  void a_sentence_that_says_nothing_is_refused() {
    assertThat(attempt.refusal(says(X, "x = x"))).startsWith("the sentence says nothing");
    assertThat(attempt.refusal(says(X, "2 >= 1"))).startsWith("the sentence says nothing");
    assertThat(attempt.refusal(says(X, "1 = 1", "x >= x"))).startsWith("the sentence says nothing");
    // one part that says something is enough, and a sentence without variables says what it says
    assertThat(attempt.refusal(says(X, "x = x", "x^2 >= 0"))).isEqualTo("a theorem");
    assertThat(attempt.refusal(says(Frame.NONE, "2 > 1"))).isEqualTo("a theorem");
    assertThat(attempt.prove(says(X, "x = x", "x^2 >= 0")).counts().empty()).isEqualTo(1);
  }

  @Test
  void several_numbers_are_compared_in_each_place_and_differ_in_one() {
    assertThat(attempt.refusal(says(XY, "x^2, y^2 >= 0, 0"))).isEqualTo("a theorem");
    assertThat(attempt.refusal(says(XY, "x^2, y >= 0, 0"))).startsWith("no combination");
    Frame positive = Frame.NONE.positive("x").real("y");
    assertThat(attempt.refusal(says(positive, "x, y != 0, 0"))).isEqualTo("a theorem");
    assertThat(attempt.refusal(says(positive, "y, x != 0, 0"))).startsWith("no combination");
    Argument second =
        new Argument() {
          @Override
          public Evidence evidence(Obligation o) {
            return Evidence.sought();
          }

          @Override
          public int part(Shape shape, int parts) {
            return parts == 2 ? 1 : 7;
          }
        };
    assertThat(attempt.refusal(says(positive, "y, x != 0, 0"), second, List.of(), List.of()))
        .isEqualTo("a theorem");
  }

  @Test
  void of_parts_the_evidence_names_one_that_there_is() {
    Says some = Says.some(Says.that("x > 0"), Says.that("x^2 >= 0"), Says.that("x < 0"));
    for (int named : List.of(-1, 0, 1, 2, 3)) {
      Argument argument =
          new Argument() {
            @Override
            public Evidence evidence(Obligation o) {
              return Evidence.sought();
            }

            @Override
            public int part(Shape shape, int parts) {
              return named;
            }
          };
      String says = attempt.refusal(some.in(X), argument, List.of(), List.of());
      if (named == 1) assertThat(says).isEqualTo("a theorem");
      else if (named < 0 || named > 2) assertThat(says).isEqualTo("part " + named + " of 3");
      else assertThat(says).startsWith("no combination");
    }
  }

  @Test
  void a_condition_is_known_of_its_consequence_alone() {
    Says positive = Says.that("x > 0").then(Says.that("x >= 0"));
    assertThat(attempt.refusal(positive.in(X))).isEqualTo("a theorem");
    assertThat(attempt.refusal(Says.all(positive, Says.that("x >= 0")).in(X)))
        .startsWith("no combination");
    assertThat(attempt.refusal(Says.that("x > 0").then(Says.that("x >= 1")).in(X)))
        .startsWith("no combination");
    Says both = Says.all(Says.that("x >= 0"), Says.that("x <= 0")).then(Says.that("x = 0"));
    assertThat(attempt.refusal(both.in(X))).isEqualTo("a theorem");
    Says never = Says.that("1 = 2").then(Says.that("x = 3"));
    assertThat(attempt.refusal(never.in(X))).isEqualTo("a theorem");
    assertThat(attempt.refusal(Says.all(never, Says.that("x = 3")).in(X)))
        .startsWith("no combination");
    Says always = Says.that("1 = 1").then(Says.that("x = 3"));
    assertThat(attempt.refusal(always.in(X))).startsWith("no combination");
  }

  @Test
  void a_condition_of_parts_is_taken_part_by_part() {
    Says either = Says.some(Says.that("x >= 1"), Says.that("x <= -1"));
    assertThat(attempt.refusal(either.then(Says.that("x^2 >= 1")).in(X))).isEqualTo("a theorem");
    assertThat(attempt.prove(either.then(Says.that("x^2 >= 1")).in(X)).counts().paths())
        .isEqualTo(2);
    assertThat(attempt.refusal(either.then(Says.that("x >= 1")).in(X)))
        .startsWith("no combination");
    Says differ = Says.that("x, y != 0, 0");
    Argument squares = o -> Evidence.squares(Polynomial.parse("x"), Polynomial.parse("y"));
    Sentence positive = differ.then(Says.that("x^2 + y^2 > 0")).in(XY);
    assertThat(attempt.refusal(positive, squares, List.of(), List.of())).isEqualTo("a theorem");
    Sentence one = differ.then(Says.that("x^2 > 0")).in(XY);
    assertThat(attempt.refusal(one, squares, List.of(), List.of())).startsWith("no combination");
    Says same = Says.that("x, y = 0, 0");
    assertThat(attempt.refusal(same.then(Says.that("x + y = 0")).in(XY))).isEqualTo("a theorem");
  }

  @Test
  void for_all_further_numbers_is_shown_of_any_and_there_are_some_by_naming_them() {
    Frame t = Frame.NONE.nonnegative("t");
    assertThat(attempt.refusal(Says.forAll("every", t, Says.that("x^2 + t >= 0")).in(X)))
        .isEqualTo("a theorem");
    assertThat(attempt.refusal(Says.forAll("every", t, Says.that("x^2 + t > 0")).in(X)))
        .startsWith("no combination");
    // what lies in the frame of further numbers is known of nothing else
    Says left = Says.all(Says.forAll("every", t, Says.that("t >= 0")), Says.that("x >= 0"));
    assertThat(attempt.refusal(left.in(X))).startsWith("no combination");
    Says exists = Says.exists("some", t, Says.that("t > x"));
    for (String named : List.of("x^2 + 1", "x", "x^2")) {
      Argument argument =
          new Argument() {
            @Override
            public Evidence evidence(Obligation o) {
              return Evidence.squares(Polynomial.parse("x - 1/2"));
            }

            @Override
            public Map<String, List<Term>> witness(String name, Shape shape) {
              return name.equals("some") ? Map.of("t", List.of(Term.of(named))) : Map.of();
            }
          };
      String says = attempt.refusal(exists.in(X), argument, List.of(), List.of());
      if (named.equals("x^2 + 1")) assertThat(says).isEqualTo("a theorem");
      else if (named.equals("x"))
        assertThat(says).isEqualTo("t is not known to be not negative: x");
      else assertThat(says).startsWith("no combination");
    }
  }

  @Test
  void a_hypothesis_that_there_are_some_names_them_and_one_about_all_is_known_of_each() {
    Frame t = Frame.NONE.positive("t");
    Says condition = Says.exists("root", t, Says.that("t^2 = x"));
    assertThat(attempt.refusal(condition.then(Says.that("x > 0")).in(X))).isEqualTo("a theorem");
    assertThat(attempt.refusal(condition.then(Says.that("x > 1")).in(X)))
        .startsWith("no combination");
    Says below = Says.forAll("all", Frame.NONE.real("t"), Says.that("x >= 2*t - t^2"));
    Argument at =
        new Argument() {
          @Override
          public Evidence evidence(Obligation o) {
            return Evidence.sought()
                .after(new Evidence.Instance(0, Map.of("t", List.of(Term.of("1")))));
          }
        };
    Sentence given = below.then(Says.that("x >= 1")).in(X);
    assertThat(attempt.refusal(given, at, List.of(), List.of())).isEqualTo("a theorem");
    assertThat(attempt.refusal(given)).startsWith("no combination");
    // outside its consequence it is not known
    Sentence later = Says.all(below.then(Says.that("x + x^2 >= x")), Says.that("x >= 1")).in(X);
    Argument atSecond =
        o ->
            o.universals().isEmpty() && !o.goal().toString().startsWith("x - 1")
                ? Evidence.sought()
                : at.evidence(o);
    assertThat(attempt.refusal(later, atSecond, List.of(), List.of()))
        .isEqualTo("nothing is known for all further numbers under 0");
  }

  @Test
  void a_hypothesis_that_something_follows_is_used_where_its_condition_is_known() {
    Says rule = Says.that("x >= 0").then(Says.that("y = 5"));
    Domain known = Domain.all().numbers(s -> Frame.NONE.nonnegative("x").real("y")).given(rule);
    assertThat(attempt.refusal(Says.that("y + x >= 5").in(known, at("x", 1, "y", 5))))
        .isEqualTo("a theorem");
    Domain unknown = Domain.all().numbers(s -> XY).given(rule);
    assertThat(attempt.refusal(Says.that("y >= 5").in(unknown, at("x", 1, "y", 5))))
        .isEqualTo("a hypothesis \"if ... then\" whose condition is not known");
  }
}
