package counterplay.kernel;

import static counterplay.kernel.Checking.POSITIVE;
import static counterplay.kernel.Checking.XY;
import static counterplay.kernel.Checking.fact;
import static counterplay.kernel.Checking.nothing;
import static counterplay.kernel.Checking.p;
import static counterplay.kernel.Checking.square;
import static counterplay.kernel.Checking.sum;
import static counterplay.kernel.Checking.terms;
import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement.ForAll;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known for all further numbers is known of those that fit. */
class InstanceTest {

  private final Checking checking = new Checking();

  // ---- universals ----

  @Test
  void what_is_known_for_all_is_known_of_numbers_that_lie_where_it_says() {
    Frame frame = Frame.NONE.positive("x").real("y");
    ForAll<Value> below =
        new ForAll<>(
            "below",
            Frame.NONE.positive("t"),
            v ->
                counterplay.claim.sentence.Statement.of(
                    v.get("t"), counterplay.claim.sentence.Relation.MORE, v.number(-7)));
    Fact goal = fact("x + 7", Fact.Sign.POSITIVE);
    Evidence then = sum(square("1", "x + 7"));
    for (String at : List.of("x", "y")) {
      String says =
          checking.says(
              Run.inGeneral(Shape.NONE, List.of()),
              frame,
              List.of(below),
              List.of(),
              at.equals("x") ? goal : fact("y + 7", Fact.Sign.POSITIVE),
              false,
              (at.equals("x") ? then : sum(square("1", "y + 7")))
                  .after(new Instance(0, Map.of("t", terms(at)))));
      assertThat(says).isEqualTo(at.equals("x") ? "accepted" : "t is not known to be positive: y");
    }
    assertThat(checking.asked.get(0).universals()).containsExactly(List.of("t"));
    assertThat(checking.discharged.get(0).universals()).isEqualTo(1);
    for (int wrong : List.of(-1, 1)) {
      assertThat(
              checking.says(
                  Run.inGeneral(Shape.NONE, List.of()),
                  frame,
                  List.of(below),
                  List.of(),
                  goal,
                  false,
                  then.after(new Instance(wrong, Map.of("t", terms("x"))))))
          .isEqualTo("nothing is known for all further numbers under " + wrong);
    }
  }

  private static ForAll<Value> universal(Frame frame, Says body) {
    return new ForAll<>("every", frame, body::at);
  }

  private String instance(Frame frame, ForAll<Value> every, Fact goal, Evidence then, String... t) {
    return checking.says(
        Run.inGeneral(Shape.NONE.with("n", 2), List.of()),
        frame,
        List.of(every),
        List.of(),
        goal,
        false,
        then.after(new Instance(0, Map.of("t", terms(t)))));
  }

  @Test
  void an_instance_has_as_many_numbers_as_its_frame() {
    ForAll<Value> every = universal(Frame.NONE.real("t"), Says.that("t > -7"));
    Fact goal = fact("x + 7", Fact.Sign.POSITIVE);
    Evidence then = sum(square("1", "x + 7"));
    assertThat(instance(XY, every, goal, then, "x")).isEqualTo("accepted");
    assertThat(instance(XY, every, goal, then, "x", "y"))
        .isEqualTo("2 numbers for t, wanted are 1");
  }

  @Test
  void an_instance_that_contradicts_what_is_known_ends_the_case() {
    ForAll<Value> zero = universal(Frame.NONE.positive("t"), Says.that("t = 0"));
    Fact goal = fact("-1", Fact.Sign.POSITIVE);
    assertThat(instance(POSITIVE, zero, goal, nothing(), "x")).isEqualTo("accepted");
    assertThat(((Discharged.Stepped) checking.discharged.get(0).how()).then())
        .isEqualTo(new Discharged.Excluded());
    ForAll<Value> one = universal(Frame.NONE.positive("t"), Says.that("t = 1"));
    assertThat(instance(POSITIVE, one, goal, nothing(), "x"))
        .isEqualTo("the combination leaves -1 of the goal -1 > 0 where n = 2, x > 0");
  }

  @Test
  void a_question_about_further_numbers_is_no_fork() {
    ForAll<Value> root = universal(Frame.NONE.real("t"), Says.that("sqrt t >= 0"));
    assertThat(instance(XY, root, fact("x^2", Fact.Sign.NONNEGATIVE), sum(square("x")), "x"))
        .isEqualTo("a further number asks whether x < 0; distinguish the cases first");
    ForAll<Value> some =
        universal(Frame.NONE.real("t"), Says.some(Says.that("t > 0"), Says.that("t < 0")));
    assertThat(instance(XY, some, fact("x^2", Fact.Sign.POSITIVE), sum(square("x")), "x"))
        .startsWith("a further number asks whether the hypothesis' part 1");
  }

  @Test
  void an_instance_may_bring_further_universals() {
    ForAll<Value> outer =
        universal(
            Frame.NONE.real("t"),
            Says.forAll("inner", Frame.NONE.real("s"), Says.that("t*s > -7")));
    Evidence then = sum(square("1", "x*y + 7")).after(new Instance(1, Map.of("s", terms("y"))));
    assertThat(instance(XY, outer, fact("x*y + 7", Fact.Sign.POSITIVE), then, "x"))
        .isEqualTo("accepted");
    // outside the step there is only one
    Evidence twice =
        new Split(
            p("x"),
            then.after(new Instance(0, Map.of("t", terms("x")))),
            then.after(new Instance(0, Map.of("t", terms("x")))),
            then);
    assertThat(
            checking.says(
                Run.inGeneral(Shape.NONE, List.of()),
                XY,
                List.of(outer),
                List.of(),
                fact("x*y + 7", Fact.Sign.POSITIVE),
                false,
                twice))
        .isEqualTo("nothing is known for all further numbers under 1");
  }
}
