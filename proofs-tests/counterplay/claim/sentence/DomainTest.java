package counterplay.claim.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Domains, frames and what is assigned to their variables. */
class DomainTest {

  @Test
  void a_domain_allows_sizes_without_end_and_runs_them_to_an_end() {
    Domain domain = Domain.all().size("n", 2, 4).choice("k", s -> s.of("n")).range("m", 5, 6);
    assertThat(domain.shapes()).hasSize(2 * (2 + 3 + 4));
    assertThat(domain.shapes().get(0)).hasToString("k = 0, m = 5, n = 2");
    assertThat(domain.sizes()).containsExactly(new Domain.Size("n", 2, 4));
    Shape shape = Shape.NONE.with("n", 9).with("k", 8).with("m", 6);
    assertThat(domain.allows(shape)).isTrue();
    assertThat(domain.allows(shape.with("k", 9))).isFalse();
    assertThat(domain.allows(shape.with("k", 0))).isTrue();
    assertThat(domain.allows(shape.with("k", -1))).isFalse();
    assertThat(domain.allows(shape.with("n", 2).with("k", 1))).isTrue();
    assertThat(domain.allows(shape.with("n", 1).with("k", 0))).isFalse();
    assertThat(domain.allows(shape.with("m", 5))).isTrue();
    assertThat(domain.allows(shape.with("m", 4))).isFalse();
    assertThat(domain.allows(shape.with("m", 7))).isFalse();
    assertThat(domain.allows(shape.with("q", 7))).isFalse();
    assertThat(domain.allows(Shape.NONE.with("n", 9).with("k", 8).with("q", 6))).isFalse();
    assertThatThrownBy(() -> Domain.all().size("n", 3, 2)).hasMessage("n from 3 on, run up to 2");
    assertThat(Domain.all().size("n", 3, 3).shapes()).hasSize(1);
    assertThatThrownBy(() -> Domain.all().size("n", 1, 2).range("n", 1, 2))
        .hasMessage("two whole numbers of one name");
    assertThatThrownBy(() -> shape.of("q"))
        .hasMessage("no whole number is called q; there are [k, m, n]");
    assertThat(Shape.NONE).hasToString("");
  }

  @Test
  void a_frame_has_one_variable_a_name() {
    Frame frame = Frame.NONE.real("a").positive("b", "c").probability("p").reals("v", 2);
    assertThat(frame.kinds()).containsOnlyKeys("a", "b", "c", "p", "v");
    assertThat(frame.kinds().get("c")).isEqualTo(new Frame.Numbers(1, Frame.Sign.POSITIVE));
    assertThat(frame.kinds().get("p"))
        .isEqualTo(new Frame.Box(1, Rational.ZERO, Rational.ONE, false));
    assertThatThrownBy(() -> frame.real("a")).hasMessage("a twice");
    for (String name : List.of("", "1a", "a_b", "a b"))
      assertThatThrownBy(() -> frame.real(name))
          .hasMessage("'" + name + "' cannot name a variable");
    assertThat(Frame.symbols("x", 1)).containsExactly("x");
    assertThat(Frame.symbols("x", 3)).containsExactly("x_0", "x_1", "x_2");
    assertThat(Frame.symbols("x", 0)).isEmpty();
    assertThat(Frame.NONE.inside("x", Rational.ZERO, Rational.ONE).kinds().get("x"))
        .isEqualTo(new Frame.Box(1, Rational.ZERO, Rational.ONE, true));
    assertThat(Frame.NONE.between("x", Rational.ZERO, Rational.ONE).kinds().get("x"))
        .isEqualTo(new Frame.Box(1, Rational.ZERO, Rational.ONE, false));
  }

  @Test
  void a_process_speaks_of_its_own_variables_and_of_the_past() {
    Increment step = new Increment("w", "u", Set.of("u"));
    Polynomial u = Polynomial.parameter("u");
    Process process = new Process(List.of("u", "w"), List.of(step), List.of(u));
    assertThat(process.implies(process)).isTrue();
    assertThat(process.implies(new Process(List.of("u"), List.of(), List.of()))).isTrue();
    assertThat(new Process(List.of("u", "w"), List.of(step)).implies(process)).isFalse();
    assertThat(new Process(List.of("u", "w"), List.of(), List.of(u)).implies(process)).isFalse();
    assertThat(process.implies(new Process(List.of("z"), List.of()))).isFalse();
    assertThatThrownBy(() -> new Process(List.of("w"), List.of(), List.of(u)))
        .hasMessage("u is no polynomial in [w]");
    assertThatThrownBy(() -> new Increment("w", "u", Set.of("u", "w")))
        .hasMessage("w is fair given itself");
  }

  @Test
  void an_assignment_grows_and_keeps_what_it_had() {
    Assignment at =
        Assignment.NONE
            .whole("n", 3)
            .number("x", Rational.HALF)
            .rule("S", new ScoringRule.Quadratic())
            .function("f", ConvexFunction.Piecewise.chiSquare())
            .law("P", List.of(new Assignment.Outcome(Rational.ONE, Map.of("u", Rational.ONE))))
            .numbers("v", List.of(Rational.ONE, Rational.ZERO));
    assertThat(at.shape().of("n")).isEqualTo(3);
    assertThat(at.numbers()).containsOnlyKeys("v", "x");
    assertThat(at.rules()).containsOnlyKeys("S");
    assertThat(at.functions()).containsOnlyKeys("f");
    assertThat(at.laws()).containsOnlyKeys("P");
    assertThat(at.number("x", Rational.ONE).numbers().get("x")).containsExactly(Rational.ONE);
  }
}
