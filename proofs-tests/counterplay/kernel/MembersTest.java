package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The cases that the kernel tries of its own lie in their domain and lie apart. */
class MembersTest {

  private static List<Assignment> members(Frame frame) {
    return Members.of(Domain.all().numbers(s -> frame), Shape.NONE).toList();
  }

  private static List<Rational> all(String... texts) {
    return List.of(texts).stream().map(Rational::parse).toList();
  }

  private static Set<Rational> values(Frame frame, String name) {
    Set<Rational> values = new TreeSet<>();
    members(frame).forEach(a -> values.addAll(a.numbers().get(name)));
    return values;
  }

  @Test
  void numbers_are_small_and_differ_between_the_variables() {
    Frame frame = Frame.NONE.real("x").reals("v", 2);
    List<Assignment> members = members(frame);
    assertThat(members).hasSize(25);
    assertThat(members.get(0).numbers()).isEqualTo(Map.of("x", all("1"), "v", all("1", "1")));
    // x lies in place 0, v in place 3: 1 + (t 1 mod 5); 1 + (t 4 mod 5), 1 + (t 6 mod 5); the
    // sign is turned where t 1, t 4, t 6 leave 2 modulo 3
    assertThat(members.get(1).numbers()).isEqualTo(Map.of("x", all("2"), "v", all("5", "2")));
    assertThat(members.get(2).numbers()).isEqualTo(Map.of("x", all("-3"), "v", all("-4", "3")));
    assertThat(members.get(23).numbers()).isEqualTo(Map.of("x", all("-4"), "v", all("-3", "4")));
    assertThat(members.get(24).numbers()).isEqualTo(Map.of("x", all("0"), "v", all("0", "0")));
  }

  @Test
  void numbers_that_may_be_zero_are_so_once_and_positive_ones_never() {
    assertThat(values(Frame.NONE.nonnegative("x"), "x"))
        .containsExactlyElementsOf(all("0", "1", "2", "3", "4", "5"));
    assertThat(values(Frame.NONE.positive("x"), "x"))
        .containsExactlyElementsOf(all("1", "2", "3", "4", "5"));
  }

  @Test
  void numbers_of_an_interval_begin_in_its_middle_and_come_to_five_places() {
    Frame frame = Frame.NONE.between("x", Rational.of(-1), Rational.of(3));
    assertThat(members(frame).get(0).numbers().get("x")).isEqualTo(all("1"));
    // 1/2, 1/3, 3/4, 3/5 and 5/6 of the way from -1 to 3
    assertThat(values(frame, "x")).containsExactlyElementsOf(all("1/3", "1", "7/5", "2", "7/3"));
    assertThat(members(frame).get(1).numbers().get("x")).isEqualTo(all("1/3"));
    assertThat(members(frame).get(2).numbers().get("x")).isEqualTo(all("2"));
  }

  @Test
  void distributions_begin_with_the_uniform_one() {
    List<Assignment> members = members(Frame.NONE.simplex("p", 3));
    assertThat(members.get(0).numbers().get("p")).isEqualTo(all("1/3", "1/3", "1/3"));
    // weights 1 + (t (2 k + 1) mod 7)
    assertThat(members.get(1).numbers().get("p")).isEqualTo(all("1/6", "1/3", "1/2"));
    assertThat(members.get(2).numbers().get("p")).isEqualTo(all("3/14", "1/2", "2/7"));
    assertThat(values(Frame.NONE.simplex("p", 1), "p")).containsExactly(Rational.ONE);
  }

  @Test
  void rules_functions_and_processes_have_members() {
    Increment step = new Increment("y", "x", Set.of("x"));
    Frame frame =
        Frame.NONE
            .with("S", new Frame.Rule(2, true))
            .with("f", new Frame.Convex(true))
            .with("g", new Frame.AnyFunction())
            .with("P", new Frame.Process(List.of("x", "y"), List.of(step)));
    List<Assignment> members = members(frame);
    for (int k = 0; k < members.size(); k++) {
      Assignment at = members.get(k);
      assertThat(at.rules()).isEqualTo(Map.of("S", new ScoringRule.Quadratic()));
      Class<?> kind =
          k % 2 == 0 ? ConvexFunction.Piecewise.class : ConvexFunction.NegativeLogarithm.class;
      assertThat(at.functions().get("f")).isInstanceOf(kind);
      assertThat(at.functions().get("g")).isInstanceOf(kind);
      assertThat(at.laws().get("P"))
          .containsExactly(
              new Assignment.Outcome(Rational.ONE, Map.of("x", Rational.HALF, "y", Rational.HALF)));
      assertThat(Judging.contains(Says.that("1 = 1").in(frame), at, false)).isTrue();
    }
  }
}
