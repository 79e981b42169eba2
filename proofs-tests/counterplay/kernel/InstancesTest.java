package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.Reading;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.ConvexFunction.Piecewise;
import counterplay.space.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions about all further numbers, at cases. */
class InstancesTest {

  /** A curve that falls strictly, and what is said of it does not matter. */
  private record Falling() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.positive("tau").with("P", new Frame.AnyFunction()))
          .given(Falling::falls);
    }

    private static <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
      return new Statement.ForAll<>(
          "two",
          Frame.NONE.positive("s", "t"),
          y ->
              Statement.of(y.get("s"), Relation.LESS, y.get("t"))
                  .implies(
                      Statement.of(
                          x.convex("P", y.get("s")), Relation.MORE, x.convex("P", y.get("t")))));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.get("tau"), Relation.AT_LEAST, x.number(0));
    }
  }

  private static boolean contains(Rational constant, Rational slope) {
    Assignment at =
        Assignment.NONE.number("tau", Rational.ONE).function("P", Piecewise.of(constant, slope));
    return Judging.contains(new Falling(), at, true);
  }

  @Test
  void a_curve_that_rises_somewhere_is_told_from_one_that_falls() {
    assertThat(contains(Rational.ONE, Rational.of(-1))).isTrue();
    assertThat(contains(Rational.ONE, Rational.ONE)).isFalse();
  }

  @Test
  void a_level_curve_does_not_fall_strictly() {
    assertThat(contains(Rational.ONE, Rational.ZERO)).isFalse();
  }

  @Test
  void no_instance_makes_such_a_condition_hold() {
    Assignment at =
        Assignment.NONE
            .number("tau", Rational.ONE)
            .function("P", Piecewise.of(Rational.ONE, Rational.of(-1)));
    assertThat(Judging.contains(new Falling(), at, false)).isFalse();
  }

  /**
   * A number tau, and a condition about further numbers.
   *
   * @param kind what the further numbers are
   * @param shape how the condition speaks of the statement that s is not the value
   * @param value what s is not
   */
  private record Condition(Frame.Kind kind, String shape, String value) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.real("tau")).given(this::condition);
    }

    private <S extends Scalar<S>> Statement<S> condition(Variables<S> x) {
      Statement<S> different =
          new Statement.ForAll<>(
              "one",
              shape.equals("of three")
                  ? Frame.NONE.with("s", kind).with("t", kind).with("u", kind)
                  : Frame.NONE.with("s", kind),
              y ->
                  Statement.of(
                      y.list("s").get(0), Relation.DIFFERENT, x.number(Rational.parse(value))));
      Statement<S> right = Statement.of(x.number(0), Relation.EQUAL, x.number(0));
      Statement<S> wrong = Statement.of(x.number(0), Relation.EQUAL, x.number(1));
      Statement<S> body =
          switch (shape) {
            case "and" -> right.and(different);
            case "or" -> new Statement.Some<>(List.of(different, wrong));
            case "or true" -> new Statement.Some<>(List.of(different, right));
            case "if true" -> right.and(right).implies(different);
            case "if false" -> right.and(wrong).implies(different);
            case "if all" -> different.implies(different);
            case "if some" -> new Statement.Some<>(List.of(right)).implies(different);
            default -> different;
          };
      return new Statement.ForAll<>("none", Frame.NONE, y -> body);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.get("tau"), Relation.EQUAL, x.get("tau"));
    }
  }

  private static boolean isRefuted(Frame.Kind kind, String shape, String value, String tau) {
    return !Judging.contains(
        new Condition(kind, shape, value),
        Assignment.NONE.number("tau", Rational.parse(tau)),
        true);
  }

  private static Frame.Kind numbers(int count, Frame.Sign sign) {
    return new Frame.Numbers(count, sign);
  }

  @Test
  void numbers_of_the_case_and_near_it_are_tried() {
    Frame.Kind any = numbers(1, Frame.Sign.ANY);
    assertThat(isRefuted(any, "", "7/3", "7/3")).isTrue();
    assertThat(isRefuted(any, "", "115/48", "7/3")).isTrue();
    assertThat(isRefuted(any, "", "7/6", "7/3")).isTrue();
    assertThat(isRefuted(any, "", "9/4", "7/3")).isFalse();
    assertThat(isRefuted(any, "", "-7/3", "-7/3")).isTrue();
  }

  @Test
  void only_numbers_of_the_kind_are_tried() {
    assertThat(isRefuted(numbers(1, Frame.Sign.NONNEGATIVE), "", "0", "0")).isTrue();
    assertThat(isRefuted(numbers(1, Frame.Sign.NONNEGATIVE), "", "-1", "-1")).isFalse();
    assertThat(isRefuted(numbers(1, Frame.Sign.POSITIVE), "", "0", "0")).isFalse();
    assertThat(isRefuted(numbers(1, Frame.Sign.POSITIVE), "", "1", "0")).isTrue();
    assertThat(isRefuted(numbers(2, Frame.Sign.ANY), "", "1", "1")).isFalse();
    assertThat(isRefuted(new Frame.Simplex(2, false), "", "1", "1")).isFalse();
    Frame.Kind box = new Frame.Box(1, Rational.ONE, Rational.of(2), false);
    assertThat(isRefuted(box, "", "3/2", "3/2")).isTrue();
    assertThat(isRefuted(box, "", "1", "1")).isFalse();
    assertThat(isRefuted(box, "", "2", "2")).isFalse();
    assertThat(isRefuted(box, "", "5", "5")).isFalse();
    assertThat(isRefuted(box, "", "1/2", "1/2")).isFalse();
    Frame.Kind boxes = new Frame.Box(2, Rational.ONE, Rational.of(2), false);
    assertThat(isRefuted(boxes, "", "3/2", "3/2")).isFalse();
  }

  @Test
  void a_statement_is_refuted_by_its_parts_as_they_are_joined() {
    Frame.Kind any = numbers(1, Frame.Sign.ANY);
    assertThat(isRefuted(any, "and", "1", "1")).isTrue();
    assertThat(isRefuted(any, "and", "9/4", "1")).isFalse();
    assertThat(isRefuted(any, "of three", "1", "1")).isFalse();
    assertThat(isRefuted(any, "or", "1", "1")).isTrue();
    assertThat(isRefuted(any, "or true", "1", "1")).isFalse();
    assertThat(isRefuted(any, "if true", "1", "1")).isTrue();
    assertThat(isRefuted(any, "if false", "1", "1")).isFalse();
    assertThat(isRefuted(any, "if all", "1", "1")).isFalse();
    assertThat(isRefuted(any, "if some", "1", "1")).isFalse();
  }

  /**
   * A case.
   *
   * @param tau of the sentence
   * @param slope of the curve, turned round
   */
  private record Case(int tau, int slope) {}

  private static String outside(Case c, boolean everywhere) {
    counterplay.claim.Scope<Case> scope =
        counterplay.claim.Scope.whole("three", Space.range(1, 3).map(k -> new Case(1, k)));
    return Verdicts.outside(
            Reading.printed(
                Verdict.PROVED,
                everywhere ? scope.containing(x -> true) : scope,
                new Asked<>(
                    new Falling(),
                    (Case x) ->
                        Assignment.NONE
                            .number("tau", Rational.of(x.tau()))
                            .function("P", Piecewise.of(Rational.ONE, Rational.of(-x.slope()))))),
            c)
        .orElse("");
  }

  @Test
  void cases_that_are_listed_satisfy_such_a_condition_and_others_are_not_known_to() {
    assertThat(outside(new Case(1, 2), true)).isEmpty();
    assertThat(outside(new Case(1, 2), false)).isEmpty();
    assertThat(outside(new Case(1, 9), true))
        .isEqualTo(
            "a condition of the domain speaks of all further numbers, and only the cases that the"
                + " scope lists are known to satisfy it");
    assertThat(outside(new Case(1, 9), false)).endsWith("; wanted is one of: three");
    assertThat(outside(new Case(1, 0), true)).isEqualTo("condition 1 of the domain does not hold");
    assertThat(outside(new Case(-1, 2), true)).startsWith("tau = [-1]; wanted is ");
  }
}
