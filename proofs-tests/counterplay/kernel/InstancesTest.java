package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

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
}
